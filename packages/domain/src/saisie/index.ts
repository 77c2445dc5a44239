export * from './accord.ts';
export * from './anomalie.ts';
export * from './carnet.ts';
export * from './champs/index.ts';
export type {
  ReferencesDAction,
  SaisieAction,
  SaisieBloc,
  SaisieEquipement,
} from './champs/action.ts';
export type { SaisieContact, SaisieLieu } from './champs/carnet.ts';
export type { ReferencesDeDispositif, SaisieDispositif } from './champs/dispositif.ts';
export type { SaisieCertification, SaisieFormation } from './champs/formation.ts';
export type {
  SaisieInformationCollective,
  SaisiePeriodeInscription,
} from './champs/rendez-vous.ts';
export type { ReferencesDeSession, SaisieSession } from './champs/session.ts';
export * from './diffusion.ts';
export * from './etat.ts';
export { champsInconnus } from './exigences.ts';
export * from './immediat.ts';
export * from './modification.ts';
export * from './normaliser.ts';
export * from './offre.ts';
export { REGLES } from './regles/index.ts';
export { sansFinancementRegional } from './regles/programme.ts';
export { texteDeChamp } from './texte.ts';
export * from './verifier.ts';
