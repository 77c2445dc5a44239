import type { Acteur, ParentesDeFiche } from './acteur.ts';
import { aRole, organismesDe, voitTout } from './acteur.ts';
import { NonIdentifieError } from './compte.ts';
import { InterditError } from './refus.ts';
import type { OffreEnSaisie } from './saisie/offre.ts';
import { estRegional } from './saisie/offre.ts';
import type { Role } from './utilisateur.ts';
import type { NomActe } from './workflow/acte.ts';

/*
 * Who may do what; who may see what is in acteur.ts. An ORGANISME acts on what it gives or answers for, the REGION on
 * what it pays. Roles add up; an API key that may only read has none of them.
 */

/** In which roles each act may be done. docs/domain.md section 5. */
export const DROITS: Readonly<Record<NomActe, readonly Role[]>> = {
  MODIFIER: ['ORGANISME', 'VALIDEUR', 'ADMINISTRATEUR'],
  ENVOYER_EN_VALIDATION: ['ORGANISME', 'ADMINISTRATEUR'],
  RAPPELER: ['ORGANISME', 'ADMINISTRATEUR'],
  DEMANDER_REPONSES: ['VALIDEUR'],
  REPONDRE: ['ORGANISME', 'ADMINISTRATEUR'],
  REFUSER: ['VALIDEUR'],
  VALIDER: ['VALIDEUR'],
  ARCHIVER: ['ORGANISME', 'VALIDEUR', 'ADMINISTRATEUR'],
  DESARCHIVER: ['ORGANISME', 'VALIDEUR', 'ADMINISTRATEUR'],
  ABANDONNER_MODIFICATIONS: ['ORGANISME', 'VALIDEUR', 'ADMINISTRATEUR'],
  DEMANDER_ACCORD_REGION: ['ORGANISME', 'VALIDEUR', 'ADMINISTRATEUR'],
  DONNER_ACCORD_REGION: ['REGION'],
  REFUSER_ACCORD_REGION: ['REGION'],
  REMPLACER_CERTIFINFO: ['VALIDEUR'],
  ACQUITTER_CERTIFINFO: ['ORGANISME'],
};

/** What rights look at in an action. */
export type Objet = Pick<
  OffreEnSaisie,
  'action' | 'mandataireId' | 'sessions' | 'archivees' | 'publiee'
>;

/** What decides who sees the working view of an action. */
export const parentesDe = (objet: Objet): ParentesDeFiche => ({
  vue: 'TRAVAIL',
  organismes: organismesDObjet(objet),
  programmeRegion: payeParRegion(objet),
});

const organismesDObjet = ({ action, mandataireId, sessions, archivees }: Objet): number[] => [
  action.dispensateur.id,
  ...(mandataireId === null ? [] : [mandataireId]),
  ...sessions.map(({ responsable }) => responsable.id),
  ...archivees.map(({ responsableId }) => responsableId),
];

/** Why the actor may not do this to this action, in French; null when they may. `objet`: null where they do not see its working view. */
export function motifDInterdiction(
  acteur: Acteur,
  acte: NomActe,
  objet: Objet | null,
): string | null {
  if (acteur.type === 'ANONYME') return 'Connectez-vous.';
  if (acteur.lectureSeule) return 'Cette clé ne permet que de lire.';
  if (objet && DROITS[acte].some((role) => aRole(acteur, role) && concerne(acteur, role, objet)))
    return null;
  return `Réservé à ${DROITS[acte].map((role) => QUI[role]).join(', à ')}.`;
}

/** @throws NonIdentifieError, InterditError */
export function exigerDroit(acteur: Acteur, acte: NomActe, objet: Objet): void {
  const motif = motifDInterdiction(acteur, acte, objet);
  if (motif === null) return;
  if (acteur.type === 'ANONYME') throw new NonIdentifieError(motif);
  throw new InterditError(motif);
}

/** May write fiches in the name of one of these organismes: a new formation or action, a formation that they share. */
export const peutSaisirPour = (acteur: Acteur, organismes: readonly number[]): boolean =>
  peutEcrire(acteur) &&
  (aRole(acteur, 'VALIDEUR') ||
    aRole(acteur, 'ADMINISTRATEUR') ||
    organismesDe(acteur).some(({ id }) => organismes.includes(id)));

/** May load the yearly file of the Région. docs/domain.md section 1. */
export const peutImporterProgramme = (acteur: Acteur): boolean =>
  peutEcrire(acteur) && (aRole(acteur, 'VALIDEUR') || aRole(acteur, 'ADMINISTRATEUR'));

/** May decide on requests for accounts, and give addresses for any organisme: the Cariforef. */
export const peutGererComptes = (acteur: Acteur): boolean =>
  peutEcrire(acteur) && (aRole(acteur, 'VALIDEUR') || aRole(acteur, 'ADMINISTRATEUR'));

/** Reads what the Région is asked to agree to. */
export const voitDemandesDAccord = (acteur: Acteur): boolean =>
  voitTout(acteur) || aRole(acteur, 'REGION');

/** May give and take roles. */
export const peutAttribuerRoles = (acteur: Acteur): boolean =>
  peutEcrire(acteur) && aRole(acteur, 'ADMINISTRATEUR');

/** May have changes sent to addresses. */
export const peutGererAbonnements = (acteur: Acteur): boolean =>
  peutEcrire(acteur) && aRole(acteur, 'ADMINISTRATEUR');

/** What an account may do somewhere, whatever it is signed in with. In the order of the procedure. */
export const DROITS_DE_COMPTE = [
  'SAISIR',
  'VALIDER',
  'DONNER_ACCORD_REGION',
  'IMPORTER_PROGRAMME',
  'GERER_COMPTES',
  'ATTRIBUER_ROLES',
  'GERER_ABONNEMENTS',
] as const;
export type DroitDeCompte = (typeof DROITS_DE_COMPTE)[number];

/** Of these `DROITS_DE_COMPTE`, those that the account has. */
export function droitsDeCompte(acteur: Acteur): DroitDeCompte[] {
  if (acteur.type === 'ANONYME') return [];
  const compte = { ...acteur, lectureSeule: false };
  const organismes = compte.organismes.map(({ id }) => id);
  const possedes: Record<DroitDeCompte, boolean> = {
    SAISIR: peutSaisirPour(compte, organismes),
    VALIDER: aRole(compte, 'VALIDEUR'),
    DONNER_ACCORD_REGION: aRole(compte, 'REGION'),
    IMPORTER_PROGRAMME: peutImporterProgramme(compte),
    GERER_COMPTES: peutGererComptes(compte),
    ATTRIBUER_ROLES: peutAttribuerRoles(compte),
    GERER_ABONNEMENTS: peutGererAbonnements(compte),
  };
  return DROITS_DE_COMPTE.filter((droit) => possedes[droit]);
}

const peutEcrire = (acteur: Acteur) => acteur.type === 'UTILISATEUR' && !acteur.lectureSeule;

/** What it pays in the published view counts too: what is being taken away from it is its business. */
const payeParRegion = ({ sessions, archivees, publiee }: Objet): boolean =>
  archivees.some(({ regionale }) => regionale) ||
  [...sessions, ...(publiee?.sessions ?? [])].some(({ dispositifs }) =>
    dispositifs.some(estRegional),
  );

function concerne(acteur: Acteur, role: Role, objet: Objet): boolean {
  if (role === 'REGION') return payeParRegion(objet);
  if (role !== 'ORGANISME') return true;
  const organismes = organismesDObjet(objet);
  return organismesDe(acteur).some(({ id }) => organismes.includes(id));
}

const QUI: Readonly<Record<Role, string>> = {
  ORGANISME: 'l’organisme dispensateur et au mandataire',
  VALIDEUR: 'un valideur du CARIF-OREF',
  REGION: 'la Région, pour ses programmes',
  ADMINISTRATEUR: 'un administrateur',
};
