import { ecrireCodeFasd } from '../code-fasd.ts';
import type { EtatSaisie } from '../fiche.ts';
import type { Anomalie } from '../saisie/anomalie.ts';
import { changementsProteges, estAccorde, retraitDAction } from '../saisie/accord.ts';
import { etatDeSaisie } from '../saisie/etat.ts';
import { modifications } from '../saisie/modification.ts';
import type { OffreEnSaisie } from '../saisie/offre.ts';
import { estRegional } from '../saisie/offre.ts';
import type { NomActe } from './acte.ts';

/** An action as an act finds it. `jour`: today in Paris, ISO 8601. */
export interface Situation {
  etat: EtatSaisie;
  offre: OffreEnSaisie;
  jour: string;
}

/** Why an act cannot be done, in French, and what is to be fixed where that is why. */
export interface Obstacle {
  motif: string;
  anomalies: Anomalie[];
}

/** What an act demands beyond the state. What it demands of its input is in echange.ts. */
export const GARDES: Partial<Record<NomActe, (situation: Situation) => Obstacle | null>> = {
  ENVOYER_EN_VALIDATION: complete,
  VALIDER: complete,
  ARCHIVER: accordee,
  ABANDONNER_MODIFICATIONS: ({ offre }) =>
    si(offre.publiee === null, 'L’action n’a jamais été validée : il n’y a rien à rétablir.'),
  DONNER_ACCORD_REGION: ({ offre }) =>
    si(
      !offre.publiee?.sessions.some(({ dispositifs }) => dispositifs.some(estRegional)),
      'Aucune session publiée n’a de dispositif du programme région : rien ne demande d’accord.',
    ),
  DEMANDER_ACCORD_REGION: ({ offre, jour }) =>
    si(
      changementsProteges(offre.publiee, offre, jour).length === 0 &&
        retraitDAction(offre.publiee, jour).length === 0,
      'Aucune session publiée et non terminée n’a de dispositif du programme région : rien ne demande d’accord.',
    ),
  REFUSER_ACCORD_REGION: ({ offre }) =>
    si(
      !offre.demandes.some(({ etat }) => etat === 'DEMANDE'),
      'Aucune demande d’accord n’attend de réponse.',
    ),
  REMPLACER_CERTIFINFO: ({ offre }) =>
    si(
      !offre.formation.certifications.some(({ codeCertifInfo }) => codeCertifInfo !== null),
      'La formation n’a pas de code Certif Info.',
    ),
  ACQUITTER_CERTIFINFO: ({ offre }) =>
    si(
      !offre.formation.certifications.some(
        ({ remplaceLe, acquitteLe }) => remplaceLe !== null && acquitteLe === null,
      ),
      'Aucun remplacement de code Certif Info n’attend d’être acquitté.',
    ),
};

function complete({ offre, jour }: Situation): Obstacle | null {
  const { anomalies } = etatDeSaisie(offre, { jour });
  const bloquantes = anomalies.filter(({ gravite }) => gravite === 'BLOQUANTE');
  if (bloquantes.length === 0) return null;
  const motif =
    bloquantes.length === 1
      ? `Il reste une anomalie à corriger : ${bloquantes[0]!.message}`
      : `Il reste ${bloquantes.length} anomalies à corriger.`;
  return { motif, anomalies };
}

/** Its published sessions leave the publication: the Région agrees to that for each dispositif that it pays. */
function accordee({ offre, jour }: Situation): Obstacle | null {
  const sessions = retraitsSansAccord({ offre, jour });
  return si(
    sessions.length > 0,
    `L’accord de la Région est nécessaire pour retirer de la publication : session ${[...new Set(sessions)].join(', ')}. Demandez-le-lui, puis archivez l’action.`,
  );
}

/** Why one published session cannot be archived without its action, in French; null when it can. The state of the action aside. */
export function motifContreLArchivage({ offre, jour }: Situation, numero: number): string | null {
  const { publiee, formation, action } = offre;
  if (!publiee?.sessions.some((session) => session.numero === numero))
    return 'Cette session n’a jamais été publiée : supprimez-la.';
  const code = ecrireCodeFasd(formation.numero, action.numero, numero);
  if (modifications(publiee, offre).some(({ fiche }) => fiche === code))
    return 'Cette session a des modifications qui ne sont pas publiées : envoyez-les ou abandonnez-les d’abord.';
  return retraitsSansAccord({ offre, jour }).includes(numero)
    ? 'L’accord de la Région est nécessaire pour retirer cette session. Demandez-le-lui, puis archivez-la.'
    : null;
}

const retraitsSansAccord = ({ offre, jour }: Omit<Situation, 'etat'>): number[] =>
  retraitDAction(offre.publiee, jour)
    .filter((retrait) => !estAccorde(offre.accords, retrait))
    .map(({ session }) => session);

const si = (empeche: boolean, motif: string): Obstacle | null =>
  empeche ? { motif, anomalies: [] } : null;
