export * from './acte.ts';
export * from './certif-info.ts';
export * from './echange.ts';
export * from './executer.ts';
export type { Obstacle, Situation } from './garde.ts';
