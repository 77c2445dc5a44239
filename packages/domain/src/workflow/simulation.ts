import type { Acteur } from '../acteur.ts';
import { ecrireCodeFasd } from '../code-fasd.ts';
import { motifDInterdiction } from '../droits.ts';
import type { ChangementProtege } from '../saisie/accord.ts';
import { changementsProteges, estAccorde, retraitDAction } from '../saisie/accord.ts';
import { modificationsDAccord } from '../saisie/demande-d-accord.ts';
import { diffusion, LIBELLES_CANAUX } from '../saisie/diffusion.ts';
import type { Consequence } from '../saisie/immediat.ts';
import type { Modification } from '../saisie/modification.ts';
import { modifications } from '../saisie/modification.ts';
import type { Fasd } from '../saisie/offre.ts';
import type { NomActe } from './acte.ts';
import type { Acte } from './executer.ts';
import { actesDe, motifDEtat } from './executer.ts';
import type { Situation } from './garde.ts';
import { motifContreLArchivage } from './garde.ts';

/** What an act would do, before it is done. */
export interface SimulationDActe extends Omit<Acte, 'acte'> {
  consequences: Consequence[];
  /** What the Région has not agreed to yet. */
  accordRequis: Modification[];
}

/** `session`: only this one is archived; of no matter to other acts. */
export function simuler(
  acteur: Acteur,
  acte: NomActe,
  situation: Situation,
  session: number | null,
): SimulationDActe {
  const seule = acte === 'ARCHIVER' ? session : null;
  const motif =
    seule === null
      ? actesDe(acteur, situation).find((un) => un.acte === acte)!.motif
      : (motifDInterdiction(acteur, acte, situation.offre) ??
        motifDEtat(acte, situation.etat) ??
        motifContreLArchivage(situation, seule));
  return {
    permis: motif === null,
    motif,
    consequences: [...departs(acte, situation, seule), ...(SUITES[acte]?.(situation) ?? [])],
    accordRequis: sansAccord(acte, situation, seule).flatMap(({ dispositif, valeurs }) =>
      modificationsDAccord(situation.offre, dispositif, valeurs),
    ),
  };
}

/** What is published once the act is done; null: as before. */
function publieeApres(acte: NomActe, { offre }: Situation, session: number | null): Fasd | null {
  const { publiee } = offre;
  if (publiee === null) return null;
  if (acte === 'VALIDER' || acte === 'ENVOYER_EN_VALIDATION') return offre;
  if (acte !== 'ARCHIVER') return publiee;
  const restantes =
    session === null ? [] : publiee.sessions.filter(({ numero }) => numero !== session);
  return { ...publiee, sessions: restantes };
}

/** Each channel that a published session leaves. */
function departs(acte: NomActe, situation: Situation, session: number | null): Consequence[] {
  const { offre, jour } = situation;
  const { publiee } = offre;
  const apres = publieeApres(acte, situation, session);
  if (publiee === null || apres === null) return [];
  const options = { jour, retentionJours: 0 };
  const attente = acte === 'ENVOYER_EN_VALIDATION' ? ', une fois l’action validée' : '';
  return publiee.sessions.flatMap(({ numero }) => {
    const suite = diffusion(apres, numero, options);
    return diffusion(publiee, numero, options).flatMap(({ canal, eligible }, rang) =>
      eligible && !suite[rang]!.eligible
        ? [
            {
              canal,
              message: `${LIBELLES_CANAUX[canal]} : la session n’y paraîtra plus${attente}.`,
              fiche: ecrireCodeFasd(publiee.formation.numero, publiee.action.numero, numero),
              agir:
                acte === 'ARCHIVER'
                  ? 'Désarchivez-la à tout moment : elle y paraîtra de nouveau.'
                  : suite[rang]!.motifs[0]!.message,
            },
          ]
        : [],
    );
  });
}

/** Who gets a mail, and what is lost. */
const SUITES: Partial<Record<NomActe, (situation: Situation) => Consequence[]>> = {
  ENVOYER_EN_VALIDATION: () => dire('Le CARIF-OREF en est prévenu, et peut la rappeler vers vous.'),
  REPONDRE: () => dire('Le CARIF-OREF en est prévenu.'),
  DEMANDER_REPONSES: () => dire('L’organisme en est prévenu, avec les questions.'),
  REFUSER: () => dire('L’organisme en est prévenu, avec le motif.'),
  VALIDER: () => dire('L’organisme en est prévenu, et les sessions sont publiées.'),
  DEMANDER_ACCORD_REGION: () => dire('La Région en est prévenue, avec les valeurs et le motif.'),
  DONNER_ACCORD_REGION: () => dire('L’organisme en est prévenu.'),
  REFUSER_ACCORD_REGION: () => dire('L’organisme en est prévenu, avec le motif.'),
  DESARCHIVER: () => dire('Ce qui était publié l’est de nouveau.'),
  ABANDONNER_MODIFICATIONS: ({ offre }) =>
    modifications(offre.publiee, offre).map(({ fiche, champ }) => ({
      message: `La modification de « ${champ} » est perdue.`,
      canal: null,
      fiche,
      agir: 'Un accord de la Région déjà donné reste valable pour les mêmes valeurs.',
    })),
};

const dire = (message: string): Consequence[] => [
  { message, canal: null, fiche: null, agir: null },
];

function sansAccord(
  acte: NomActe,
  { offre, jour }: Situation,
  session: number | null,
): ChangementProtege[] {
  const changements =
    acte === 'ARCHIVER'
      ? retraitDAction(offre.publiee, jour).filter(
          (retrait) => session === null || retrait.session === session,
        )
      : acte === 'VALIDER' || acte === 'ENVOYER_EN_VALIDATION'
        ? changementsProteges(offre.publiee, offre, jour)
        : [];
  return changements.filter((changement) => !estAccorde(offre.accords, changement));
}
