export * from './correction.ts';
export * from './extraits.ts';
export * from './facettes.ts';
export * from './filtre.ts';
export { enKilometres } from './globe.ts';
export * from './lecture.ts';
export * from './ordre.ts';
export * from './statistiques.ts';
