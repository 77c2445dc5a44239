export {
  type OptionsDExportLheo,
  type SessionEcartee,
  type RapportDExportLheo,
  exporterLheo,
} from './export/lheo.ts';
export { annulerImport, ImportInannulableError } from './import/annuler.ts';
export {
  type Difference,
  type RapportDImport,
  ImportInterrompuError,
  importerLheo,
} from './import/importer-lheo.ts';
export type { AnomalieSituee } from './import/anomalies.ts';
export type { AnomalieDeProgramme, DifferenceDeProgramme } from '@sofi/programme';
export { annulerImportDeProgramme, annulerProgramme } from './programme/annuler.ts';
export { validerLheo } from './valider/valider-lheo.ts';
export {
  type PolitiqueDeProgramme,
  type OptionsDeProgramme,
  type RapportDeProgramme,
  importerProgramme,
  chargerProgramme,
} from './programme/importer.ts';
export { autoriserAdresses } from './comptes/acces.ts';
export { activerCompte } from './comptes/activer-compte.ts';
export { changerMotDePasse } from './comptes/changer-mot-de-passe.ts';
export { inviter, inviterCollegue, retirer, retirerCollegue } from './comptes/collegues.ts';
export {
  approuverDemandeDeCompte,
  refuserDemandeDeCompte,
  MOTIF_MAX,
} from './comptes/decider-demande.ts';
export { estConnexionDe, fermerSession } from './comptes/fermer-session.ts';
export { trouverOrganisme } from './comptes/gestion.ts';
export {
  attribuerRole,
  donnerRole,
  reprendreRole,
  retirerRole,
  ROLES_ATTRIBUES,
  type RoleAttribue,
} from './comptes/roles.ts';
export { creerCleApi } from './comptes/creer-cle-api.ts';
export { demanderCleActivation } from './comptes/demander-cle-activation.ts';
export { demanderReinitialisation } from './comptes/demander-reinitialisation.ts';
export { identifierParFournisseur, identifierPorteur } from './comptes/identifier.ts';
export type { Connexion } from './comptes/jetons.ts';
export { nettoyerComptes } from './comptes/nettoyer.ts';
export { DejaRecueError, recevoirUneFois } from './comptes/recevoir-une-fois.ts';
export { reinitialiserMotDePasse } from './comptes/reinitialiser-mot-de-passe.ts';
export { revoquerCleApi } from './comptes/revoquer-cle-api.ts';
export { seConnecter } from './comptes/se-connecter.ts';
export { seDeconnecter } from './comptes/se-deconnecter.ts';
export { ecrireA } from './courriels.ts';
export { creerContact, creerLieu } from './saisie/carnet.ts';
export { modifierContact, supprimerContact } from './saisie/contacts.ts';
export { creerOffre } from './saisie/creer-offre.ts';
export { creerFormation, modifierFormation } from './saisie/formation.ts';
export { creerAction, modifierAction } from './saisie/action.ts';
export { creerSession, modifierSession } from './saisie/session.ts';
export { creerDispositif, modifierDispositif } from './saisie/dispositif.ts';
export { dupliquerAction, dupliquerSession } from './saisie/dupliquer.ts';
export type { EnvDActe } from './saisie/acte.ts';
export type { Idempotence } from './saisie/idempotence.ts';
export { type OffreASaisir, type OffreSaisie, saisirOffre } from './saisie/saisir-offre.ts';
export { supprimerFiche } from './saisie/supprimer.ts';
export { donnerAccordRegion } from './workflow/accord-region.ts';
export {
  archiverSession,
  archiverSessionsTerminees,
  desarchiverSession,
} from './workflow/archiver-session.ts';
export { modifierLieu, supprimerLieu } from './saisie/lieux.ts';
export { modifierOrganisme } from './saisie/organisme.ts';
export { demanderAccordRegion, refuserAccordRegion } from './workflow/demande-d-accord.ts';
export {
  envoyerEnValidation,
  rappeler,
  demanderReponses,
  repondre,
  refuser,
  valider,
  archiver,
  desarchiver,
  abandonnerModifications,
} from './workflow/actes.ts';
export { acquitterCertifInfo, remplacerCertifInfo } from './workflow/certif-info.ts';
export { reglerAvis } from './comptes/regler-avis.ts';
export {
  type AbonnementAvecSecret,
  creerAbonnement,
  renouvelerSecret,
  supprimerAbonnement,
  rejouerEnvois,
  rejouerTout,
} from './webhooks/abonnements.ts';
