export * from './acces.ts';
export * from './accord.ts';
export * from './action.ts';
export * from './compte.ts';
export * from './dispositif.ts';
export * from './formation.ts';
export * from './import.ts';
export * from './journal.ts';
export * from './offre.ts';
export * from './organisme.ts';
export * from './programme.ts';
export * from './question.ts';
export * from './session.ts';
export * from './utilisateur.ts';
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
