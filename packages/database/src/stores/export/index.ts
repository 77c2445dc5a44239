export * from './instantane.ts';
export * from './offres.ts';
export type { OffreAExporter, OrganismeAExporter } from './valeurs.ts';
