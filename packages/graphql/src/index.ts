export { createApi, type Api, type OptionsDApi } from './http/api.ts';
export { aEntetesDirects } from './http/answer.ts';
export {
  answerOf,
  type AskedExport,
  type GrantedExport,
  type OpenExport,
} from './http/exports/index.ts';
export type { Handover } from './http/handover.ts';
export type { Budgets, SharedCounter } from './limits/budget.ts';
export { COST_HEADER } from './limits/plugin.ts';
export { DEFAULT_LIMITS, type Limits } from './limits/settings.ts';
export { observe, type Audit, type Observation } from './http/observation.ts';
export { DEFAULT_QUOTAS, type Quotas } from './quotas.ts';
export { porteurDe } from './http/bearer.ts';
export type { CacheDeReponses, Magasin, ReponseGardee } from './http/responses.ts';
export { schema } from './schema/schema.ts';
export { texteDuSchema } from './schema/text.ts';
