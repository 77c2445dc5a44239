export type { Entendus } from './annuaire.ts';
export * from './contexte.ts';
export type { EcritureDImport } from './journal.ts';
export * from './lot.ts';
export * from './run.ts';
export { empreintesDe } from './numeros.ts';
