import type { ReglagesDeCompte } from '@sofi/domain';
import type { Message } from '../courriels.ts';

/** A key that opens an account, or adds an organisme to the one that this address has. */
export const messageDActivation = (
  { nom, siret }: { nom: string; siret: string },
  { cle, compteExistant }: { cle: string; compteExistant: boolean },
  { dureeActivation, urlPublique }: ReglagesDeCompte,
): Message => ({
  sujet: `Votre clé d’activation SOFI pour ${enLigne(nom)}`,
  texte: lettre(
    `Une clé d’activation a été demandée avec cette adresse pour saisir l’offre de formation de ${enLigne(nom)} (SIRET ${siret}).`,
    compteExistant
      ? 'Un compte SOFI existe déjà à cette adresse. La clé lui ajoute cet organisme ; son mot de passe vous sera demandé.'
      : 'Elle ouvre votre compte ; vous en choisirez le mot de passe.',
    ...presenter(cle, 'activation', urlPublique),
    `Elle sert une fois, pendant ${enMots(dureeActivation)}. Si vous n’avez rien demandé, ne faites rien : sans elle, aucun compte n’est ouvert.`,
  ),
});

/** The address has an account that acts for this organisme already. */
export const messageDeCompteExistant = ({
  nom,
  siret,
}: {
  nom: string;
  siret: string;
}): Message => ({
  sujet: `Vous avez déjà un compte SOFI pour ${enLigne(nom)}`,
  texte: lettre(
    `Une clé d’activation a été demandée avec cette adresse pour ${enLigne(nom)} (SIRET ${siret}). Votre compte agit déjà pour cet organisme : connectez-vous avec votre mot de passe, ou demandez à le réinitialiser.`,
    'Si vous n’avez rien demandé, ne faites rien.',
  ),
});

/** Nobody gave this address for the organisme: the Cariforef decides. */
export const messageDeDemandeEnAttente = ({
  nom,
  siret,
}: {
  nom: string;
  siret: string;
}): Message => ({
  sujet: `Votre demande de compte SOFI pour ${enLigne(nom)}`,
  texte: lettre(
    `Une clé d’activation a été demandée avec cette adresse pour saisir l’offre de formation de ${enLigne(nom)} (SIRET ${siret}). Cette adresse n’est pas de celles que nous connaissons pour cet organisme : le Cariforef examine la demande, et vous recevrez sa réponse ici.`,
    'Un collègue qui a déjà un compte pour cet organisme peut aussi vous inviter.',
    'Si vous n’avez rien demandé, ne faites rien : aucun compte n’est ouvert.',
  ),
});

/** For validators, an hour after the first of the requests at the earliest. */
export const recueilDesDemandes = (): Message => ({
  sujet: 'Demandes de compte SOFI en attente',
  texte: lettre(
    'Des demandes de compte attendent votre décision : elles viennent d’adresses que personne n’a données pour leur organisme.',
    'Avant d’approuver, assurez-vous auprès de l’organisme que la personne agit pour lui : un SIRET est public.',
  ),
});

export const messageDeDemandeRefusee = (
  { nom, siret }: { nom: string; siret: string },
  motif: string,
): Message => ({
  sujet: `Votre demande de compte SOFI pour ${enLigne(nom)}`,
  texte: lettre(
    `Le Cariforef n’a pas approuvé la demande de compte faite avec cette adresse pour ${enLigne(nom)} (SIRET ${siret}).`,
    `Motif : ${motif}`,
  ),
});

/** For those who stay, the one who left and the Cariforef. */
export const messageDeRetrait = (
  { nom, siret }: { nom: string; siret: string },
  courriel: string,
): Message => ({
  sujet: `Un compte SOFI de moins pour ${enLigne(nom)}`,
  texte: lettre(
    `Le compte ${courriel} ne peut plus saisir l’offre de formation de ${enLigne(nom)} (SIRET ${siret}).`,
    'Si c’est une erreur, prévenez le Cariforef.',
  ),
});

/** An account of the Cariforef or of the Région that somebody made. */
export const messageDAccueil = (cle: string, reglages: ReglagesDeCompte): Message => ({
  sujet: 'Votre compte SOFI',
  texte: lettre(
    'Un compte SOFI a été créé à cette adresse. Choisissez-en le mot de passe.',
    ...presenter(cle, 'reinitialisation', reglages.urlPublique),
    `La clé sert une fois, pendant ${enMots(reglages.dureeActivation)}.`,
  ),
});

export const messageDeNouveauRole = (courriel: string, role: string): Message => ({
  sujet: 'Un nouveau rôle dans SOFI',
  texte: lettre(
    `Le compte ${courriel} a désormais le rôle « ${role} » dans SOFI.`,
    'Si cette personne ne devrait pas l’avoir, retirez-le-lui aussitôt.',
  ),
});

export const messageDeReinitialisation = (
  cle: string,
  { dureeReinitialisation, urlPublique }: ReglagesDeCompte,
): Message => ({
  sujet: 'Choisissez un nouveau mot de passe SOFI',
  texte: lettre(
    'Un nouveau mot de passe a été demandé pour votre compte SOFI.',
    ...presenter(cle, 'reinitialisation', urlPublique),
    `La clé sert une fois, pendant ${enMots(dureeReinitialisation)}. Si vous n’avez rien demandé, ne faites rien : votre mot de passe reste le même.`,
  ),
});

export const messageDeMotDePasseChange = (): Message => ({
  sujet: 'Votre mot de passe SOFI a changé',
  texte: lettre(
    'Le mot de passe de votre compte SOFI vient de changer, et les connexions ouvertes ailleurs ont pris fin. Vos clés d’interface restent valables : révoquez celles que vous ne reconnaissez pas.',
    'Si ce n’est pas vous, demandez aussitôt un nouveau mot de passe.',
  ),
});

/** For those who act for the organisme already, who know who should not, and for the Cariforef. */
export const messageDeNouveauCompte = (
  { nom, siret }: { nom: string; siret: string },
  courriel: string,
): Message => ({
  sujet: `Un nouveau compte SOFI pour ${enLigne(nom)}`,
  texte: lettre(
    `Le compte ${courriel} peut désormais saisir l’offre de formation de ${enLigne(nom)} (SIRET ${siret}).`,
    'Si cette personne ne devrait pas le pouvoir, retirez-la, ou prévenez le Cariforef.',
  ),
});

const lettre = (...paragraphes: string[]): string =>
  ['Bonjour,', ...paragraphes, 'SOFI, la saisie de l’offre de formation'].join('\n\n') + '\n';

/** The key, and a link that holds it behind `#`: servers and their logs never see it. */
const presenter = (cle: string, page: string, urlPublique: string | null): string[] => [
  `Votre clé :\n${cle}`,
  ...(urlPublique === null
    ? []
    : [
        `Vous pouvez aussi suivre ce lien :\n${urlPublique.replace(/\/+$/, '')}/${page}#cle=${cle}`,
      ]),
];

const enLigne = (nom: string) => nom.replace(/\s+/g, ' ').trim();

function enMots(duree: number): string {
  const minutes = Math.round(duree / 60_000);
  const [nombre, unite] = minutes % 60 === 0 ? [minutes / 60, 'heure'] : [minutes, 'minute'];
  return `${nombre} ${unite}${nombre > 1 ? 's' : ''}`;
}
