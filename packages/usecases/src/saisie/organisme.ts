import { ecrireOffresDOrganisme, organismes } from '@sofi/database';
import type { Coordonnees, SaisieOrganisme } from '@sofi/domain';
import {
  exigerValide,
  InterditError,
  normaliserOrganisme,
  peutSaisirPour,
  verifierOrganisme,
} from '@sofi/domain';
import { eq } from 'drizzle-orm';
import type { EnvDActe } from './acte.ts';
import { enTransaction } from './acte.ts';
import { sansAbsents } from './formation.ts';
import { auNomDe } from './references.ts';

/**
 * Changes what an organisme says of itself, public at once; absent values stay. A feed no longer overwrites it.
 * @throws SaisieInvalideError, InterditError. @returns its identifier.
 */
export const modifierOrganisme = (
  env: EnvDActe,
  { organisme, ...saisie }: SaisieOrganisme & { organisme?: string | null | undefined },
): Promise<number> =>
  enTransaction(env, async (tx) => {
    const nomme = await auNomDe(tx, env, organisme);
    const change = sansAbsents(saisie);
    // What a feed wrote and our forms do not allow stays until somebody changes it.
    exigerValide([
      ...nomme.fautes,
      ...verifierOrganisme(change).filter(({ chemin: [champ = ''] }) => champ in change),
    ]);
    const id = nomme.valeur!;
    if (!peutSaisirPour(env.acteur, [id]))
      throw new InterditError('Vous ne pouvez pas saisir au nom de cet organisme.');
    const { nom, potentiel, coordonnees, ...reste } = normaliserOrganisme(change);
    const avant = await tx.query.organismes.findFirst({
      columns: { coordonnees: true },
      where: { id },
    });
    await tx
      .update(organismes)
      .set({
        ...reste,
        ...(nom == null ? {} : { nom }),
        ...(potentiel === undefined ? {} : { potentiel: potentiel ?? [] }),
        ...(coordonnees === undefined
          ? {}
          : { coordonnees: completer(avant?.coordonnees ?? null, coordonnees) }),
        source: null,
        modifieLe: env.maintenant,
      })
      .where(eq(organismes.id, id));
    await ecrireOffresDOrganisme(tx, id);
    return id;
  });

/** Null empties all of it; a part that is not given stays. */
const completer = (
  avant: Coordonnees | null,
  donnees: Partial<Coordonnees> | null,
): Coordonnees | null => donnees && { ...VIDES, ...avant, ...sansVides(donnees) };

const VIDES: Coordonnees = {
  nom: null,
  telephones: [],
  portables: [],
  fax: [],
  courriel: null,
  urls: [],
};

/** A list that was emptied is an empty one. */
const sansVides = (donnees: Partial<Coordonnees>): Partial<Coordonnees> =>
  Object.fromEntries(
    Object.entries(sansAbsents(donnees)).map(([nom, valeur]) => [
      nom,
      valeur ?? VIDES[nom as keyof Coordonnees],
    ]),
  );
