export * from './importer-lheo.ts';
