export { createApi, type Api, type OptionsDApi } from './api.ts';
export { aEntetesDirects } from './directe.ts';
export { porteurDe } from './porteur.ts';
export type { CacheDeReponses, Magasin, ReponseGardee } from './reponses.ts';
export { schema } from './schema.ts';
export { texteDuSchema } from './texte-du-schema.ts';
