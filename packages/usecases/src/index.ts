export * from './export/lheo.ts';
export * from './import/annuler.ts';
export * from './import/importer-lheo.ts';
export type { AnomalieSituee } from './import/anomalies.ts';
export type { FichierAImporter } from './import/fichier.ts';
export type { AnomalieDeProgramme, DifferenceDeProgramme } from '@sofi/programme';
export * from './programme/annuler.ts';
export * from './valider/valider-lheo.ts';
export * from './programme/importer.ts';
export { autoriserAdresses, type Acces, type OrigineDAdresse } from './comptes/acces.ts';
export { activerCompte, type Activation } from './comptes/activer-compte.ts';
export { changerMotDePasse } from './comptes/changer-mot-de-passe.ts';
export { inviter, inviterCollegue, retirer, retirerCollegue } from './comptes/collegues.ts';
export {
  approuverDemandeDeCompte,
  refuserDemandeDeCompte,
  MOTIF_MAX,
} from './comptes/decider-demande.ts';
export { estConnexionDe, fermerSession } from './comptes/fermer-session.ts';
export { trouverOrganisme, type EnvDeGestion } from './comptes/gestion.ts';
export {
  attribuerRole,
  donnerRole,
  reprendreRole,
  retirerRole,
  ROLES_ATTRIBUES,
  type RoleAttribue,
} from './comptes/roles.ts';
export { creerCleApi, type CleCreee } from './comptes/creer-cle-api.ts';
export { demanderCleActivation, type CleDemandee } from './comptes/demander-cle-activation.ts';
export { demanderReinitialisation } from './comptes/demander-reinitialisation.ts';
export type { EnvDeCompte } from './comptes/env.ts';
export { identifierParFournisseur, identifierPorteur } from './comptes/identifier.ts';
export type { Connexion } from './comptes/jetons.ts';
export { nettoyerComptes } from './comptes/nettoyer.ts';
export { DejaRecueError, recevoirUneFois } from './comptes/recevoir-une-fois.ts';
export { reinitialiserMotDePasse } from './comptes/reinitialiser-mot-de-passe.ts';
export { revoquerCleApi } from './comptes/revoquer-cle-api.ts';
export { seConnecter } from './comptes/se-connecter.ts';
export { seDeconnecter } from './comptes/se-deconnecter.ts';
export * from './courriels.ts';
export { creerContact, creerLieu } from './saisie/carnet.ts';
export { creerFormation, modifierFormation, type CreationDeFormation } from './saisie/formation.ts';
export { creerAction, modifierActionSaisie, type CreationDAction } from './saisie/action.ts';
export { creerSession, modifierSession, type CreationDeSession } from './saisie/session.ts';
export {
  creerDispositif,
  modifierDispositif,
  type CreationDeDispositif,
} from './saisie/dispositif.ts';
export { dupliquerAction, dupliquerSession } from './saisie/dupliquer.ts';
export type { EnvDActe } from './saisie/env.ts';
export type { Idempotence } from './saisie/idempotence.ts';
export * from './saisie/saisir-offre.ts';
export { supprimerFiche } from './saisie/supprimer.ts';
export { donnerAccordRegion } from './workflow/accord-region.ts';
export * from './workflow/actes.ts';
export { acquitterCertifInfo, remplacerCertifInfo } from './workflow/certif-info.ts';
export { reglerAvis } from './comptes/regler-avis.ts';
