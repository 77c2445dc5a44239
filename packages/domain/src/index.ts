export {
  ABONNEMENTS_MAX,
  RECOUVREMENT_MAX,
  defautsDAbonnement,
  delaiAvantEssai,
} from './abonnement.ts';
export {
  type Acteur,
  ANONYME,
  aRole,
  organismesDe,
  voitTout,
  type ParentesDeFiche,
  peutVoir,
  peutVoirTableauDeBord,
} from './acteur.ts';
export {
  type Action,
  type BlocCompetences,
  LIMITES_ACTION,
  LIMITES_EQUIPEMENT,
  LIMITES_BLOC,
} from './action.ts';
export {
  type CleFasd,
  PREFIXE_NATIONAL,
  NUMERO_MAX,
  lireCodeFasd,
  ecrireCodeFasd,
} from './code-fasd.ts';
export { type TableCherchee, lireCodes } from './codes-cherches.ts';
export {
  type ReglagesDeCompte,
  REGLAGES_DE_COMPTE,
  CLES_MAX,
  TropDeTentativesError,
  NonIdentifieError,
  lireCourriel,
  normaliserMotDePasse,
  defautsDuMotDePasse,
  defautsDuNomDeCompte,
  defautsDeCle,
  compteDe,
} from './compte.ts';
export { type DateLheo, lireDateLheo, dateLheo } from './date-lheo.ts';
export {
  type Dispositif,
  TYPES_DISPOSITIF,
  type TypeDispositif,
  DISPOSITIFS_PUBLICS,
  FINANCEURS_PUBLICS,
  LIMITES_DISPOSITIF,
  LIMITES_ACCORD_REGION,
} from './dispositif.ts';
export {
  DROITS,
  parentesDe,
  exigerDroit,
  peutSaisirPour,
  peutImporterProgramme,
  peutGererComptes,
  peutAttribuerRoles,
  voitDemandesDAccord,
  DROITS_DE_COMPTE,
  type DroitDeCompte,
  droitsDeCompte,
  peutGererAbonnements,
} from './droits.ts';
export { PREFIXES, type LabelKind, label, isLabelOf } from './etiquettes.ts';
export {
  VUES,
  type Vue,
  ETATS_SAISIE,
  type EtatSaisie,
  type ProvenanceDeSession,
} from './fiche.ts';
export {
  type Formation,
  VOIES,
  type Voie,
  type Certification,
  LIMITES_FORMATION,
} from './formation.ts';
export { siretValide, uaiValide, lireSiret, siretFictif } from './identifiants.ts';
export {
  jourAParis,
  estJour,
  ajouterJours,
  ajouterMois,
  dernierJourDuMois,
  anneeDe,
  moisDe,
  trimestreDe,
  semaineDe,
  lundiDe,
  ecrireJour,
  instantAParis,
} from './jour.ts';
export { lireJourRelatif, resoudreLesJours } from './jour-relatif.ts';
export { type Periode, codeDePeriode, debutDePeriode, periodesEntre } from './periodes.ts';
export { LANGUES } from './langue.ts';
export type { OffreImportee, ActionImportee, SessionImportee } from './offre.ts';
export {
  type Organisme,
  type Coordonnees,
  type AutreFormateur,
  type Lieu,
  type Adresse,
  type Contact,
  LIMITES_ORGANISME,
  LIMITES_ADRESSE,
  LIMITES_CONTACT,
} from './organisme.ts';
export {
  type ProcedureDeSaisie,
  procedureInitiale,
  SANITAIRE_ET_SOCIAL,
  ETATS_LOT,
  type EtatLot,
  LIMITES_PROGRAMME,
  LIMITES_LOT,
  type OrganismeDuProgramme,
  type ProgrammeDeLAnnee,
  type LotDuProgramme,
  type EtatDesProgrammes,
} from './programme.ts';
export {
  type Recherche,
  type CodeCherche,
  estMotVide,
  LONGUEUR_RECHERCHE_MAX,
  lireRecherche,
  motsCherchables,
  estFauteDeFrappe,
  transpositions,
} from './recherche.ts';
export {
  RefusError,
  type ChampInvalide,
  SaisieInvalideError,
  VersionPerimeeError,
  IntrouvableError,
  EtatInterditError,
  ConfirmationRequiseError,
  InterditError,
} from './refus.ts';
export {
  RUBRIQUES_SESSIONS,
  type CodeRubriqueSessions,
  RUBRIQUES_ACTIONS,
  type CodeRubriqueActions,
} from './rubriques.ts';
export {
  type ValeursProtegees,
  type ChangementProtege,
  type AccordRegion,
  changementsProteges,
  retraitDAction,
  memesValeurs,
} from './saisie/accord.ts';
export {
  ETATS_D_ACCORD,
  type EtatDAccord,
  type DemandeDAccord,
  LIMITES_DEMANDE_D_ACCORD,
  valeursAAccorder,
  etatDeDemande,
  modificationsDAccord,
} from './saisie/demande-d-accord.ts';
export {
  type ChampDeSaisie,
  type Choix,
  choixDe,
  chercherChoix,
  decrireFiche,
  type MomentDObligation,
} from './saisie/formulaire.ts';
export { type TypeDeChamp, type TypeReference } from './saisie/controles.ts';
export { type Habitudes, type ProgrammePropose, proposer } from './saisie/proposer.ts';
export { libelleDeValeur } from './valeurs.ts';
export type { Anomalie } from './saisie/anomalie.ts';
export { doublonsDeSession, type SessionEnvisagee } from './saisie/doublons.ts';
export {
  normaliserOrganisme,
  verifierOrganisme,
  type SaisieOrganisme,
} from './saisie/organisme.ts';
export { normaliserLieu, verifierLieu, verifierContact } from './saisie/carnet.ts';
export {
  AU_MOINS_UN,
  ENSEMBLE,
  CHAMPS,
  type FicheDecrite,
  champsDe,
  type ChampImmediat,
  champsRequis,
} from './saisie/champs/index.ts';
export { type ChampSitue, type Racine, champDuChemin } from './saisie/champs/chemin.ts';
export type {
  ReferencesDAction,
  SaisieAction,
  SaisieBloc,
  SaisieEquipement,
} from './saisie/champs/action.ts';
export type { SaisieContact, SaisieLieu } from './saisie/champs/carnet.ts';
export type { ReferencesDeDispositif, SaisieDispositif } from './saisie/champs/dispositif.ts';
export type { SaisieCertification, SaisieFormation } from './saisie/champs/formation.ts';
export type {
  SaisieInformationCollective,
  SaisiePeriodeInscription,
} from './saisie/champs/rendez-vous.ts';
export type { ReferencesDeSession, SaisieSession } from './saisie/champs/session.ts';
export {
  CANAUX_DIFFUSION,
  type CanalDiffusion,
  type QuiAgit,
  type MotifDeNonDiffusion,
  type Diffusion,
  CANAUX,
  canauxServis,
  LIBELLES_CANAUX,
  diffusion,
} from './saisie/diffusion.ts';
export { type EtatDeSaisie, type EtatParCanal, etatDeSaisie } from './saisie/etat.ts';
export { champsInconnus } from './saisie/exigences.ts';
export { type Consequence, jugerImmediats } from './saisie/immediat.ts';
export {
  type Modification,
  estFicheEntiere,
  modifications,
  champsModifies,
  champsAValider,
} from './saisie/modification.ts';
export { normaliser, normaliserFormation, normaliserAction } from './saisie/normaliser.ts';
export type {
  Fasd,
  OffreEnSaisie,
  FormationEnSaisie,
  CertificationEnSaisie,
  ActionEnSaisie,
  SessionEnSaisie,
  InformationCollectiveEnSaisie,
  DispositifEnSaisie,
  ProgrammeEnSaisie,
  LotEnSaisie,
  OrganismeEnSaisie,
  LieuEnSaisie,
  ContactEnSaisie,
  SessionArchivee,
  SessionVoisine,
} from './saisie/offre.ts';
export { REGLES } from './saisie/regles/index.ts';
export { sansFinancementRegional } from './saisie/regles/programme.ts';
export { texteDeChamp } from './saisie/texte.ts';
export {
  verifierFormation,
  verifierAction,
  verifierSession,
  verifierDispositif,
  verifierAccordRegion,
  LIMITE_DE_TEXTE,
} from './saisie/verifier.ts';
export {
  type Session,
  ENTREES_SORTIES,
  type EntreesSorties,
  MODALITES_ENSEIGNEMENT,
  type ModaliteEnseignement,
  ETATS_RECRUTEMENT,
  type EtatRecrutement,
  STATUTS_SESSION,
  type StatutSession,
  type InformationCollective,
  TYPES_PERIODE_INSCRIPTION,
  type TypePeriodeInscription,
  type PeriodeInscription,
  type Recrutement,
  type AutreLieu,
  LIMITES_SESSION,
  LIMITES_INFORMATION_COLLECTIVE,
  statutDeSession,
} from './session.ts';
export { ROLES, type Role, type Avis } from './utilisateur.ts';
export { NOMS_ACTES, type NomActe, TRANSITIONS, LIBELLES_ETATS } from './workflow/acte.ts';
export { remplacementFinal } from './workflow/certif-info.ts';
export { verifierQuestions, verifierReponses, verifierMotif } from './workflow/echange.ts';
export {
  type Acte,
  actesDe,
  executer,
  modifier,
  exigerVersion,
  exigerValide,
  exigerEtat,
  exigerArchivageDeSession,
} from './workflow/executer.ts';
export type { Situation } from './workflow/garde.ts';
export { simuler, type SimulationDActe } from './workflow/simulation.ts';
