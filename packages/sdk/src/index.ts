export * from './abonnements.ts';
export { createClient, type SofiClient } from './client.ts';
export * from './comptes.ts';
export type { AnyDocument, Document, TypedDocument } from './document.ts';
export * from './ecritures.ts';
export { executer } from './executer.ts';
export * from './erreurs.ts';
export { FILTRE_DE_FACETTE } from './facettes.ts';
export type * from './generated/operations.ts';
export * from './lectures.ts';
export {
  lister,
  type ConnectionPage,
  type Liste,
  type OptionsDeListe,
  type Page,
} from './liste.ts';
export * from './listes.ts';
export { match } from './match.ts';
export type {
  DemandeDeToken,
  Essai,
  FinDEssai,
  OptionsDAppel,
  OptionsDeClient,
  OptionsDEcriture,
} from './options.ts';
export { suivre, type EtatDeConnexion, type OptionsDAbonnement } from './suivre.ts';
export { createTransport, type OptionsDExecution, type Transport } from './transport.ts';
export * from './webhooks.ts';
export { listeDe, type Ecriture, type EcritureDeCompte, type Lecteur } from './verbe.ts';
