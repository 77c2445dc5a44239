import type { Db } from '@sofi/database';
import { contacts, lieux } from '@sofi/database';
import type { ChampInvalide, SaisieContact, SaisieLieu } from '@sofi/domain';
import {
  exigerValide,
  InterditError,
  normaliser,
  normaliserLieu,
  peutSaisirPour,
  verifierContact,
  verifierLieu,
} from '@sofi/domain';
import { centreDeCommune, commune, regionDuDepartement } from '@sofi/referentiels';
import type { EnvDActe } from './acte.ts';
import { enTransaction } from './acte.ts';
import { auNomDe } from './references.ts';

/** SIRET of the organisme; the actor's own when absent and they have one. */
interface PourOrganisme {
  organisme?: string | null;
}

/** A place where an organisme trains, or an address of its. @throws SaisieInvalideError, InterditError. @returns its identifier. */
export const creerLieu = (
  env: EnvDActe,
  { organisme, ...saisie }: SaisieLieu & PourOrganisme,
): Promise<number> =>
  enTransaction(env, async (tx) => {
    const { nom, estSite, ...propre } = normaliserLieu(saisie);
    const organismeId = await exiger(tx, env, organisme, verifierLieu(saisie));
    const ville = commune(propre.codeInsee)!;
    const centre = centreDeCommune(ville.code);
    const [cree] = await tx
      .insert(lieux)
      .values({
        ...propre,
        organismeId,
        estSite: estSite ?? true,
        nom: nom ?? ville.nom,
        commune: ville.nom,
        departement: ville.departement,
        region: regionDuDepartement(ville.departement),
        pays: 'FR',
        latitude: propre.latitude ?? centre?.latitude ?? null,
        longitude: propre.longitude ?? centre?.longitude ?? null,
      })
      .returning({ id: lieux.id });
    return cree!.id;
  });

/** Somebody to ask about an offer. @throws SaisieInvalideError, InterditError. @returns its identifier. */
export const creerContact = (
  env: EnvDActe,
  { organisme, ...saisie }: SaisieContact & PourOrganisme,
): Promise<number> =>
  enTransaction(env, async (tx) => {
    const { urls, ...propre } = normaliser(saisie);
    const organismeId = await exiger(tx, env, organisme, verifierContact(saisie));
    const [cree] = await tx
      .insert(contacts)
      .values({ ...propre, urls: urls ?? [], organismeId })
      .returning({ id: contacts.id });
    return cree!.id;
  });

async function exiger(
  tx: Db,
  env: EnvDActe,
  organisme: string | null | undefined,
  fautes: readonly ChampInvalide[],
): Promise<number> {
  const nomme = await auNomDe(tx, env, organisme);
  exigerValide([...fautes, ...nomme.fautes]);
  const organismeId = nomme.valeur!;
  if (!peutSaisirPour(env.acteur, [organismeId]))
    throw new InterditError('Vous ne pouvez pas saisir au nom de cet organisme.');
  return organismeId;
}
