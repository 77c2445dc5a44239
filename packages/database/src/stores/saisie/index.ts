export * from './accords.ts';
export * from './certif-info.ts';
export * from './colonnes.ts';
export { copierAction, copierSessionAilleurs } from './copier.ts';
export * from './ecrire.ts';
export { lireFasd, lireOffreEnSaisie } from './lire.ts';
export * from './questions.ts';
export * from './verrou.ts';
export { publierAction, reprendreAction, republierAction, retirerAction } from './vues.ts';
