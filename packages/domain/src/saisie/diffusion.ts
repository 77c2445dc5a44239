import { ajouterJours, ecrireJour } from '../jour.ts';
import type { Fasd, SessionEnSaisie } from './offre.ts';
import { estComplete } from './regles/information.ts';

export const CANAUX_DIFFUSION = ['SITES_REGIONAUX', 'OFFRE_INFO', 'KAIROS', 'OUIFORM'] as const;
export type CanalDiffusion = (typeof CANAUX_DIFFUSION)[number];

/** Whether a session is shown in a channel; `motifs`: every reason why not, in French. */
export interface Diffusion {
  canal: CanalDiffusion;
  diffuse: boolean;
  motifs: string[];
}

/**
 * Where a session is shown. docs/domain.md section 12.
 * @param publiee What was last validated of its action; null when nothing is published.
 * @param retentionJours For how many days after its end Offre Info keeps a session; 0: not at all.
 *
 * An information collective is asked for by the channels that section 4.5 names, not by Offre Info.
 */
export function diffusion(
  publiee: Fasd | null,
  sessionNumero: number,
  { jour, retentionJours }: { jour: string; retentionJours: number },
): Diffusion[] {
  const session = publiee?.sessions.find(({ numero }) => numero === sessionNumero);
  if (!publiee || !session)
    return CANAUX_DIFFUSION.map((canal) =>
      dans(canal, ['La session n’est pas publiée : le CARIF-OREF doit d’abord la valider.']),
    );
  const finie = terminee(session, jour);
  const offreInfo = [
    ...terminee(session, ajouterJours(jour, -retentionJours)),
    ...manques(publiee, session),
  ];
  const nationaux = [
    ...(offreInfo.length > 0 ? offreInfo : finie),
    ...sansRendezVous(session, jour),
  ];
  return [
    dans('SITES_REGIONAUX', [...finie, ...sansInformation(session)]),
    dans('OFFRE_INFO', offreInfo),
    dans('KAIROS', nationaux),
    dans('OUIFORM', nationaux),
  ];
}

/** LHEO: `organisme-financeur` 0..8. */
const FINANCEURS_MAX = 8;

const dans = (canal: CanalDiffusion, motifs: string[]): Diffusion => ({
  canal,
  diffuse: motifs.length === 0,
  motifs,
});

const terminee = ({ fin }: SessionEnSaisie, jour: string): string[] =>
  fin !== null && fin.dernier !== null && fin.dernier < jour
    ? [`La session est terminée depuis le ${ecrireJour(fin.dernier)}.`]
    : [];

const sansInformation = ({ informationsCollectives }: SessionEnSaisie): string[] =>
  informationsCollectives.some(estComplete)
    ? []
    : ['Aucune information collective n’a ses heures, et un lieu ou un lien.'];

const sansRendezVous = ({ informationsCollectives }: SessionEnSaisie, jour: string): string[] =>
  informationsCollectives.some((une) => estComplete(une) && une.date >= jour)
    ? []
    : ['Aucune information collective à venir n’a ses heures, et un lieu ou un lien.'];

/** Fields marked P in docs/domain.md section 4, and what LHEO does not hold. */
function manques({ formation, action }: Fasd, session: SessionEnSaisie): string[] {
  const { lieu, lieuInscription, contacts, dispositifs, responsable } = session;
  return [
    ...si(formation.objectifGeneral === null, 'La formation n’a pas d’objectif général.'),
    ...si(action.contacts.length === 0, 'L’action n’a pas de contact.'),
    ...si(contacts.length === 0, 'La session n’a pas de contact référent.'),
    ...si(lieu === null && lieuInscription === null, 'La session n’a pas d’adresse d’inscription.'),
    ...si(
      !responsable.joignable,
      `${responsable.nom}, responsable de la session, n’a pas d’adresse ou pas de contact.`,
    ),
    ...si(
      dispositifs.length > FINANCEURS_MAX,
      `La session a ${dispositifs.length} dispositifs : ${FINANCEURS_MAX} au plus peuvent être transmis.`,
    ),
  ];
}

const si = (manque: boolean, motif: string): string[] => (manque ? [motif] : []);
