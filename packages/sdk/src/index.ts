export { createClient, type SofiClient } from './client.ts';
export type { Document } from './document.ts';
export * from './erreurs.ts';
export type * from './generated/operations.ts';
export type { OptionsDAppel, OptionsDeClient, OptionsDEcriture } from './transport.ts';
