export {
  origineDAdresse,
  adressesAutorisees,
  demandesDeCompte,
  adressesConnues,
  journalDesComptes,
} from './acces.ts';
export { abonnements, envois } from './abonnement.ts';
export { accordsRegion, etatDAccord, demandesDAccord } from './accord.ts';
export {
  actionsNumero,
  actions,
  equipements,
  blocsCompetences,
  actionsContacts,
} from './action.ts';
export {
  typeJeton,
  jetons,
  clesApi,
  tentatives,
  courriels,
  clesIdempotence,
  demandesRecues,
} from './compte.ts';
export { dispositifsNumero, dispositifs } from './dispositif.ts';
export { formationsNumero, formations, certifications } from './formation.ts';
export {
  etatImport,
  imports,
  importsFichiers,
  importsFormations,
  importsRefus,
  objetDeProgramme,
  importsProgramme,
  formationsImportees,
} from './import.ts';
export { typeFiche, evenements } from './journal.ts';
export {
  typeChangement,
  offres,
  offresCube,
  offresCompteurs,
  vocabulaire,
  motsCourants,
  descripteurs,
  publication,
  publications,
  changements,
  sqlSources,
} from './offre.ts';
export { organismes, lieux, contacts } from './organisme.ts';
export { programmes, lots, lotsFormateurs } from './programme.ts';
export { questions } from './question.ts';
export {
  sessionsNumero,
  sessions,
  informationsCollectives,
  periodesInscription,
  sessionsContacts,
} from './session.ts';
export { canalDiffusion, transmissions } from './transmission.ts';
export { utilisateurs, utilisateursOrganismes } from './utilisateur.ts';
export {
  entreesSorties,
  etatLot,
  etatRecrutement,
  etatSaisie,
  modaliteEnseignement,
  role,
  typeDispositif,
  typePeriodeInscription,
  voie,
  vue,
} from './colonnes.ts';
