import type { Db } from '@sofi/database';
import { ajouterAuRecueil, destinatairesDOrganismes, destinatairesValideurs } from '@sofi/database';
import type { Avis, Fasd, NomActe } from '@sofi/domain';
import { ecrireCodeFasd } from '@sofi/domain';
import { ecrireA } from '../courriels.ts';
import type { ActionTenue, EnvDActe } from '../saisie/acte.ts';

/** Which notice an act sends to the organismes of the action, and what it says. */
const AUX_ORGANISMES: Partial<Record<NomActe, { avis: Avis; sujet: string; phrase: string }>> = {
  DEMANDER_REPONSES: {
    avis: 'QUESTIONS',
    sujet: 'Questions sur votre action',
    phrase: 'Le CARIF-OREF a des questions sur cette action : elle attend vos réponses.',
  },
  REFUSER: {
    avis: 'REFUS',
    sujet: 'Action à reprendre',
    phrase: 'Le CARIF-OREF n’a pas validé cette action : elle est de nouveau en cours de saisie.',
  },
  VALIDER: {
    avis: 'VALIDATION',
    sujet: 'Action validée',
    phrase: 'Le CARIF-OREF a validé cette action : ses sessions sont publiées.',
  },
};

/** Acts after which an action waits for the validators. */
const AUX_VALIDEURS: readonly NomActe[] = ['ENVOYER_EN_VALIDATION', 'REPONDRE'];

/** A digest gathers what comes within this time, in milliseconds. */
const DELAI_DU_RECUEIL = 3_600_000;
const SUJET_DU_RECUEIL = 'Actions en attente de validation';

/** Leaves the mails that an act calls for, to those who want them, in the transaction of the act. */
export async function annoncer(
  { maintenant }: EnvDActe,
  { tx, offre }: ActionTenue,
  acte: NomActe,
  motif: string | null,
): Promise<void> {
  const message = AUX_ORGANISMES[acte];
  if (message) {
    const { avis, sujet, phrase } = message;
    const texte = [
      `${nommer(offre)}\n\n${phrase}`,
      ...(motif === null ? [] : [`Motif : ${motif}`]),
    ].join('\n\n');
    for (const courriel of await destinatairesDOrganismes(tx, organismesDe(offre), avis))
      await ecrireA(tx, courriel, { sujet: `${sujet} ${code(offre)}`, texte }, maintenant);
  }
  if (AUX_VALIDEURS.includes(acte)) await annoncerAuxValideurs(tx, offre, maintenant);
}

/** One mail an hour at most to each validator, with all that has come to wait. */
async function annoncerAuxValideurs(tx: Db, offre: Fasd, maintenant: Date): Promise<void> {
  for (const courriel of await destinatairesValideurs(tx, 'ATTENTE'))
    await ajouterAuRecueil(tx, {
      destinataire: courriel,
      sujet: SUJET_DU_RECUEIL,
      entete: 'Ces actions attendent une validation :',
      ligne: nommer(offre),
      creeLe: maintenant,
      prevuLe: new Date(maintenant.getTime() + DELAI_DU_RECUEIL),
    });
}

const organismesDe = ({ action, sessions }: Fasd): number[] => [
  ...new Set([action.dispensateur.id, ...sessions.map(({ responsable }) => responsable.id)]),
];

const code = ({ formation, action }: Fasd) => ecrireCodeFasd(formation.numero, action.numero);

const nommer = (offre: Fasd): string =>
  [
    code(offre),
    offre.formation.intitule,
    offre.action.complementIntitule,
    offre.action.dispensateur.nom,
  ]
    .filter((partie) => partie !== null)
    .join(' – ');
