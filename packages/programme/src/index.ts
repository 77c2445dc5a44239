export * from './comparer.ts';
export { COLONNES, type NomDeColonne } from './colonnes.ts';
export * from './lire.ts';
export * from './plan.ts';
