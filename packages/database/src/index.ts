export * from './base.ts';
export * from './erreurs.ts';
export * from './migrations.ts';
export * from './ouvrir.ts';
export * from './relations.ts';
export * from './sql.ts';
export * from './tables/index.ts';
