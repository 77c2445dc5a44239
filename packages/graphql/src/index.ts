export { createApi, type Api, type OptionsDApi } from './api.ts';
export { aEntetesDirects } from './directe.ts';
export {
  answerOf,
  type AskedExport,
  type GrantedExport,
  type OpenExport,
} from './exports/index.ts';
export { type AskedOffers, findOffers, type FoundOffers } from './exports/selection.ts';
export type { Handover } from './handover.ts';
export type { Budgets, SharedCounter } from './limits/budget.ts';
export { COST_HEADER } from './limits/plugin.ts';
export { DEFAULT_LIMITS, type Limits } from './limits/settings.ts';
export { observe, type Audit, type Observation } from './observation.ts';
export { DEFAULT_QUOTAS, type Quotas } from './quotas.ts';
export { libelleDe } from './offres/libelles.ts';
export { porteurDe } from './porteur.ts';
export type { CacheDeReponses, Magasin, ReponseGardee } from './reponses.ts';
export { schema } from './schema.ts';
export { texteDuSchema } from './texte-du-schema.ts';
