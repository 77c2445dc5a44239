export * from './catalogue.ts';
export * from './certification.ts';
export * from './commune.ts';
export * from './formacode.ts';
export * from './nomenclature.ts';
export * from './territoire.ts';
export * from './texte.ts';
