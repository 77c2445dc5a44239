export * from './instantane.ts';
export * from './offres.ts';
export type { OffreAExporter, OrganismeAExporter } from './valeurs.ts';
export {
  type Cellule,
  type Colonne,
  type ColonneDOffres,
  COLONNES_D_OFFRES,
  type TypeDeColonne,
} from './colonnes-d-offres.ts';
export * from './lignes.ts';
export { lireSessionsTrouvees } from './sessions.ts';
export * from './changements.ts';
