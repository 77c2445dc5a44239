export { createApi, type OptionsDApi } from './api.ts';
export { schema } from './schema.ts';
export { texteDuSchema } from './texte-du-schema.ts';
