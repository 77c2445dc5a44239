export * from './correction.ts';
export * from './extraits.ts';
export * from './facettes.ts';
export * from './filtre.ts';
export { enKilometres } from './sphere.ts';
export * from './lecture.ts';
export * from './noms.ts';
export * from './ordre.ts';
export * from './statistiques.ts';
