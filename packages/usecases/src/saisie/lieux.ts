import type { Db, UsageDeLieu } from '@sofi/database';
import { contacts, ecrireOffres, lieux, usagesDuLieu } from '@sofi/database';
import type { ChampInvalide, SaisieLieu } from '@sofi/domain';
import {
  ConfirmationRequiseError,
  ecrireCodeFasd,
  exigerValide,
  IntrouvableError,
  jourAParis,
  normaliserLieu,
  peutSaisirPour,
  verifierLieu,
} from '@sofi/domain';
import { centreDeCommune, commune, regionDuDepartement } from '@sofi/referentiels';
import { eq } from 'drizzle-orm';
import type { EnvDActe } from './acte.ts';
import { enTransaction } from './acte.ts';
import { sansAbsents } from './formation.ts';

export interface ChangementDeLieu extends Partial<SaisieLieu> {
  lieu: number;
  confirmer?: boolean;
}

/** What an address is: where the Région pays a session, moving it needs another place. */
const ADRESSE = ['lignes', 'codePostal', 'codeInsee'] as const;

/**
 * Corrects a place wherever it is used: it is public at once with the sessions that use it, which has to be confirmed. A feed no
 * longer overwrites it. @throws IntrouvableError, SaisieInvalideError, ConfirmationRequiseError. @returns its identifier.
 */
export const modifierLieu = (
  env: EnvDActe,
  { lieu: id, confirmer = false, ...saisie }: ChangementDeLieu,
): Promise<number> =>
  enTransaction(env, async (tx) => {
    const { lignes, codePostal, codeInsee, ...avant } = await lieuDe(tx, env, id);
    const change = sansAbsents(saisie);
    const entiere = { lignes, codePostal, codeInsee: codeInsee ?? '', ...change };
    const propre = normaliserLieu(entiere);
    const usages = await usagesDuLieu(tx, id, jourAParis(env.maintenant));
    exigerValide([...verifierLieu(entiere), ...deplacements(change, usages)]);
    const publiques = usages.filter(({ publiee }) => publiee);
    if (publiques.length > 0 && !confirmer)
      throw new ConfirmationRequiseError(
        publiques.map((usage) => ({
          message: 'Cette session publiée paraît aussitôt avec le lieu corrigé.',
          canal: null,
          fiche: codeDe(usage),
          agir: 'Pour cette session seulement, saisissez un autre lieu.',
        })),
        'Des sessions publiées ont ce lieu : confirmez, connaissant les conséquences.',
      );
    const ville = commune(propre.codeInsee)!;
    const ailleurs = propre.codeInsee !== codeInsee;
    const centre = ailleurs ? centreDeCommune(ville.code) : null;
    const { nom, estSite, latitude, longitude, ...reste } = propre;
    await tx
      .update(lieux)
      .set({
        ...reste,
        nom: nom === undefined ? avant.nom : (nom ?? ville.nom),
        estSite: estSite ?? avant.estSite,
        commune: ville.nom,
        departement: ville.departement,
        region: regionDuDepartement(ville.departement),
        latitude: latitude === undefined ? (centre?.latitude ?? avant.latitude) : latitude,
        longitude: longitude === undefined ? (centre?.longitude ?? avant.longitude) : longitude,
        source: null,
      })
      .where(eq(lieux.id, id));
    await ecrireOffres(tx, [...new Set(publiques.map(({ action }) => action))]);
    return id;
  });

/** Removes a place that nothing uses. @throws IntrouvableError, SaisieInvalideError with what uses it. @returns its identifier. */
export const supprimerLieu = (env: EnvDActe, { lieu: id }: { lieu: number }): Promise<number> =>
  enTransaction(env, async (tx) => {
    const lieu = await lieuDe(tx, env, id);
    const usages = await usagesDuLieu(tx, id, jourAParis(env.maintenant));
    const deContacts = await tx.$count(contacts, eq(contacts.lieuId, id));
    exigerValide([
      ...(usages.length > 0
        ? [
            utilise(
              `Ces sessions ont ce lieu : ${usages.map(codeDe).join(', ')}. Donnez-leur un autre lieu d’abord.`,
            ),
          ]
        : []),
      ...(deContacts > 0 || lieu.estSiege
        ? [utilise('C’est l’adresse de l’organisme ou de l’un de ses contacts.')]
        : []),
    ]);
    await tx.delete(lieux).where(eq(lieux.id, id));
    return id;
  });

const utilise = (message: string): ChampInvalide => ({
  chemin: ['lieu'],
  code: 'UTILISE',
  message,
});

/** What is published of the Région stays where it is: another place needs its agreement. */
function deplacements(change: object, usages: readonly UsageDeLieu[]): ChampInvalide[] {
  const proteges = usages.filter(({ accordRegion }) => accordRegion).map(codeDe);
  if (proteges.length === 0) return [];
  const message = `La Région paie ces sessions publiées, qui ont lieu ici : ${proteges.join(', ')}. Créez un autre lieu, et demandez-lui son accord.`;
  return ADRESSE.filter((champ) => champ in change).map((champ) => ({
    chemin: [champ],
    code: 'P05',
    message,
  }));
}

const codeDe = ({ formation, action, session }: UsageDeLieu) =>
  ecrireCodeFasd(formation, action, session);

/** @throws IntrouvableError where the actor does not enter for its organisme */
async function lieuDe(tx: Db, { acteur }: EnvDActe, id: number) {
  const lieu = await tx.query.lieux.findFirst({ where: { id } });
  if (!lieu || !peutSaisirPour(acteur, [lieu.organismeId]))
    throw new IntrouvableError('Ce lieu n’existe pas, ou vous ne pouvez pas le modifier.');
  return lieu;
}
