import type { Db } from '@sofi/database';
import { ajouterAuRecueil, destinatairesDOrganismes, destinatairesDeRole } from '@sofi/database';
import type { Fasd, NomActe } from '@sofi/domain';
import { REGLAGES_DE_COMPTE } from '@sofi/domain';
import { ecrireA } from '../courriels.ts';
import type { ActionTenue, EnvDActe } from '../saisie/acte.ts';
import type { Message, Paroles } from './redaction.ts';
import { code, nommer, rediger } from './redaction.ts';

/** Which notice an act sends to the organismes of the action, and what it says. */
const AUX_ORGANISMES: Partial<Record<NomActe, Message>> = {
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
  DONNER_ACCORD_REGION: {
    avis: 'ACCORD',
    sujet: 'Accord de la Région',
    phrase: 'La Région est d’accord avec ces valeurs, et avec nulle autre :',
    motif: 'Référence',
  },
  REFUSER_ACCORD_REGION: {
    avis: 'ACCORD',
    sujet: 'Accord refusé par la Région',
    phrase: 'La Région n’est pas d’accord avec les changements que vous lui avez soumis.',
  },
};

/** What the Région is written. */
const A_LA_REGION: Partial<Record<NomActe, Message>> = {
  DEMANDER_ACCORD_REGION: {
    avis: 'ACCORD',
    sujet: 'Demande d’accord',
    phrase: 'L’organisme demande votre accord pour ces changements :',
  },
};

/** Acts after which an action waits for the validators. */
const AUX_VALIDEURS: readonly NomActe[] = ['ENVOYER_EN_VALIDATION', 'REPONDRE'];

const SUJET_DU_RECUEIL = 'Actions en attente de validation';

/** Leaves the mails that an act calls for, to those who want them, in the transaction of the act. */
export async function annoncer(
  { maintenant, reglages = REGLAGES_DE_COMPTE }: EnvDActe,
  { tx, offre }: ActionTenue,
  acte: NomActe,
  paroles: Paroles,
): Promise<void> {
  const ecrire = async (message: Message, destinataires: readonly string[]) => {
    const sujet = `${message.sujet} ${code(offre)}`;
    const texte = rediger(message, offre, { ...paroles, ...reglages });
    for (const courriel of destinataires) await ecrireA(tx, courriel, { sujet, texte }, maintenant);
  };
  const auxOrganismes = AUX_ORGANISMES[acte];
  if (auxOrganismes)
    await ecrire(
      auxOrganismes,
      await destinatairesDOrganismes(tx, organismesDe(offre), auxOrganismes.avis),
    );
  const aLaRegion = A_LA_REGION[acte];
  if (aLaRegion) await ecrire(aLaRegion, await destinatairesDeRole(tx, 'REGION', aLaRegion.avis));
  if (AUX_VALIDEURS.includes(acte))
    await annoncerAuxValideurs(tx, offre, { maintenant, ...reglages });
}

/** One mail within the delay at most to each validator, with all that has come to wait. */
async function annoncerAuxValideurs(
  tx: Db,
  offre: Fasd,
  { maintenant, delaiDuRecueil }: { maintenant: Date; delaiDuRecueil: number },
): Promise<void> {
  for (const courriel of await destinatairesDeRole(tx, 'VALIDEUR', 'ATTENTE'))
    await ajouterAuRecueil(tx, {
      destinataire: courriel,
      sujet: SUJET_DU_RECUEIL,
      entete: 'Ces actions attendent une validation :',
      ligne: nommer(offre),
      creeLe: maintenant,
      prevuLe: new Date(maintenant.getTime() + delaiDuRecueil),
    });
}

const organismesDe = ({ action, sessions }: Fasd): number[] => [
  ...new Set([action.dispensateur.id, ...sessions.map(({ responsable }) => responsable.id)]),
];
