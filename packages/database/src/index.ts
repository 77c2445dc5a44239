export type { Db, Connections, Plans, Base, PoolState, CopieDeTable } from './base.ts';
export {
  BaseInutilisableError,
  IndisponibleError,
  DelaiDepasseError,
  contrainteViolee,
  estVerrouRefuse,
  estTropLong,
  indisponibilite,
  estRefusDeDonnees,
} from './erreurs.ts';
export { DOSSIER_DES_MIGRATIONS, migrer, comparerSchema } from './migrations.ts';
export { ouvrirBase } from './ouvrir.ts';
export { type PostgresSettings, POSTGRES_SETTINGS } from './postgres-settings.ts';
export { type RequestScope, inScope, inLane, currentScope } from './request-scope.ts';
export { relations } from './relations.ts';
export { lignes, tableau, enTableau } from './sql.ts';
export { SQL_FOLDER } from './sql-sources.ts';
export {
  adressesAutorisees,
  demandesDeCompte,
  adressesConnues,
  journalDesComptes,
} from './tables/acces.ts';
export { abonnements, envois } from './tables/abonnement.ts';
export { actions } from './tables/action.ts';
export {
  jetons,
  clesApi,
  tentatives,
  courriels,
  clesIdempotence,
  demandesRecues,
} from './tables/compte.ts';
export { dispositifs } from './tables/dispositif.ts';
export { formations } from './tables/formation.ts';
export { evenements } from './tables/journal.ts';
export {
  offres,
  offresCube,
  offresCompteurs,
  motsCourants,
  publication,
  changements,
} from './tables/offre.ts';
export { organismes, lieux, contacts } from './tables/organisme.ts';
export { programmes, lots, lotsFormateurs } from './tables/programme.ts';
export { demandesDAccord } from './tables/accord.ts';
export { questions } from './tables/question.ts';
export { sessions } from './tables/session.ts';
export { utilisateurs, utilisateursOrganismes } from './tables/utilisateur.ts';
export { type FiltreActions, filtrerActions } from './filtres/action.ts';
export { filtrerDemandesDAccord } from './filtres/demande-d-accord.ts';
export { type FiltreFormations, filtrerFormations } from './filtres/formation.ts';
export { type FiltreOrganismes, filtrerOrganismes } from './filtres/organisme.ts';
export { type Doublon, type Doublons, lireDoublons } from './doublons.ts';
export { type FiltreSessions, filtrerSessions } from './filtres/session.ts';
export { type Compteurs, compterRubriques } from './tableau-de-bord.ts';
export { connectionsForList, contientLesMots } from './filtres/commun.ts';
export { visible } from './visibilite.ts';
export { designe } from './filtres/code-fasd.ts';
export { dansUnInstantane } from './stores/export/instantane.ts';
export { lireOffresAExporter } from './stores/export/offres.ts';
export type { OffreAExporter } from './stores/export/valeurs.ts';
export {
  type Cellule,
  type Colonne,
  COLONNES_D_OFFRES,
  type TypeDeColonne,
} from './stores/export/colonnes-d-offres.ts';
export {
  type LigneDeTable,
  lireLignesDOffres,
  lireLignesDeStatistiques,
} from './stores/export/lignes.ts';
export { lireSessionsTrouvees } from './stores/export/sessions.ts';
export {
  type EnvoiPris,
  type TypeDeChangement,
  dernierChangement,
  preparerEnvois,
  abonnementsAServir,
  prendreEnvoi,
  acheverEnvoi,
  manquerEnvoi,
  rejouer,
  supprimerLAbonnement,
} from './stores/abonnements.ts';
export {
  sessionsRetenues,
  lireChangements,
  lirePlancher,
  elaguerChangements,
} from './stores/export/changements.ts';
export {
  type Transmise,
  type Transmission,
  noterTransmissions,
  lireTransmissions,
} from './stores/transmissions.ts';
export { type ContexteDImport, type Recensement, lireLots } from './stores/import/contexte.ts';
export type { EcritureDImport } from './stores/import/journal.ts';
export { type OffreEcrite, ecrireLot } from './stores/import/lot.ts';
export {
  commencerImport,
  finirImport,
  marquerAnnule,
  garderFichier,
  garderRefus,
  sessionsVivantes,
  formationsDe,
  retirerFormations,
  lireImport,
  type Anterieure,
  anterieures,
} from './stores/import/run.ts';
export { empreintesDe } from './stores/import/numeros.ts';
export { rafraichirPlans } from './stores/import/plans.ts';
export {
  ecrireOffres,
  ecrireOffresDOrganisme,
  recompterOffres,
  reconstruireOffres,
  rangerOffres,
} from './stores/offres.ts';
export {
  lireEtatDesProgrammes,
  ecrireOrganismes,
  ecrireProgrammes,
  ecrireLots,
  type SessionDeLot,
  sessionsDeLots,
  journaliserProgramme,
  lireJournalDuProgramme,
  estSuiviDUnProgramme,
  supprimerLot,
  supprimerProgramme,
  supprimerOrganisme,
} from './stores/programme.ts';
export {
  destinatairesDOrganismes,
  destinatairesDeRole,
  ajouterAuRecueil,
} from './stores/courriels.ts';
export { type Evenement, journaliser } from './stores/journal.ts';
export { ecrireAccord, utiliserAccords, actionDuDispositif } from './stores/saisie/accords.ts';
export {
  lireSessionDeTravail,
  retirerSession,
  republierSession,
  sessionsTermineesAvant,
} from './stores/saisie/sessions-archivees.ts';
export {
  ecrireDemande,
  accorderDemandes,
  refuserDemande,
  changerEtatDeDemande,
  actionDeLaDemande,
} from './stores/saisie/demandes-d-accord.ts';
export { compterBrouillons } from './stores/saisie/brouillons.ts';
export { remplacementsConnus, remplacerCode, acquitterCodes } from './stores/saisie/certif-info.ts';
export {
  colonnesDeFormation,
  colonnesDAction,
  colonnesDeSession,
  colonnesDeDispositif,
} from './stores/saisie/colonnes.ts';
export { copierAction, copierSessionAilleurs } from './stores/saisie/copier.ts';
export {
  creerFiche,
  modifierFiche,
  toucherFiche,
  changerEtat,
  supprimerFicheDeTravail,
  remplacerListe,
  remplacerCertifications,
  publierSansValidation,
} from './stores/saisie/ecrire.ts';
export { type UsageDeLieu, usagesDuLieu } from './stores/saisie/lieux.ts';
export { effacerContact, fichesDuContact } from './stores/saisie/contacts.ts';
export { lireHabitudes } from './stores/saisie/habitudes.ts';
export { lireFasd, lireOffreEnSaisie } from './stores/saisie/lire.ts';
export {
  type QuestionPosee,
  poserQuestions,
  questionsOuvertes,
  repondreAux,
} from './stores/saisie/questions.ts';
export {
  type CleDeFiche,
  actionDe,
  verrouillerFormation,
  verrouillerAction,
} from './stores/saisie/verrou.ts';
export {
  publierAction,
  reprendreAction,
  republierAction,
  retirerAction,
} from './stores/saisie/vues.ts';
export { acheverLeMot, corriger, corrigerDesNoms, premiereQuiTrouve } from './offres/correction.ts';
export { lireExtraits } from './offres/extraits.ts';
export { type MotifDOffre, type TypeDeMotif, lireMotifs } from './offres/motifs.ts';
export {
  type Comptee,
  compterValeurs,
  metiersOfferts,
  nomsContenant,
  titresCommencant,
} from './offres/suggestions.ts';
export type { ValeurDeFacette } from './offres/facettes.ts';
export {
  type FiltreOffres,
  type Proximite,
  type Selection,
  filtrerOffres,
} from './offres/filtre.ts';
export { enKilometres } from './offres/sphere.ts';
export {
  type PlaceDOffre,
  type OffreTrouvee,
  type PageDOffres,
  type PartsDOffres,
  type OffresLues,
  PLACES,
  lireOffres,
} from './offres/lecture.ts';
export { compterMotsCourants, ecarterLesMotsCourants } from './offres/mots-courants.ts';
export {
  NOMS_DE_FACETTES,
  type NomDeFacette,
  CHAMP_DE_FACETTE,
  DIMENSIONS,
  type Dimension,
  TEMPORELLES,
  MESURES,
  type Mesure,
  REPARTITIONS,
  type Repartition,
} from './offres/noms.ts';
export { type ChampDeTri, type SectionDeTri, sectionsDe } from './offres/ordre.ts';
export {
  type LigneStatistique,
  type ValeursReparties,
  type Statistiques,
  lireStatistiques,
} from './offres/statistiques.ts';
export { type SuiviDePublication, suivrePublications } from './publication.ts';
export {
  type Plage,
  type Plages,
  type SuiviDEvenements,
  suivreEvenements,
  lireEvenementsVisibles,
  evenementsConnus,
  dernierEvenement,
} from './evenements.ts';
export { openColumnIndex, type ColumnIndex } from './columns/index.ts';
export { holdsStatistics } from './columns/holds.ts';
