import type { CanalDiffusion, StatutSession } from '@sofi/domain';
import type { SQL } from 'drizzle-orm';
import { and, or, sql } from 'drizzle-orm';
import { contacts, lieux } from '../tables/organisme.ts';
import { offres } from '../tables/offre.ts';

/** On which day a channel or a status is asked for: ISO 8601, in Paris. */
interface Ce<Quoi> {
  quoi: Quoi;
  jour: string;
}
export type CanalCeJour = Ce<CanalDiffusion>;
export type StatutsCeJour = Ce<readonly StatutSession[]>;

/**
 * Offers that meet the conditions of a channel on a day but for their own end, which `parStatut` looks at: the SQL twin of
 * `CANAUX` (domain). `offres` holds what the fiches say; that the responsable can be reached is read where it stands.
 */
export function parCanal({ quoi, jour }: CanalCeJour): SQL {
  if (quoi === 'SITES_REGIONAUX') return sql`${offres.siteRegional}`;
  const national = sql`${offres.offreInfo}
    and ${offres.responsableId} in (select ${contacts.organismeId} from ${contacts} where ${contacts.estInstitutionnel})
    and ${offres.responsableId} in (select ${lieux.organismeId} from ${lieux} where ${lieux.estSiege})`;
  return quoi === 'OFFRE_INFO'
    ? national
    : and(national, sql`${offres.derniereInformation} >= ${jour}::date`)!;
}

/**
 * Offers of these statuses on a day, as `statutDeSession` (domain) says; undefined: whatever it is. `cache`: hides the index of
 * last days from the planner.
 */
export function parStatut(
  { quoi, jour }: StatutsCeJour,
  { cache = false }: { cache?: boolean } = {},
): SQL | undefined {
  const voulus = new Set(quoi);
  if (voulus.size === 0) return sql`false`;
  if (voulus.size === 3) return undefined;
  const fin = cache ? sql`${offres.fin} + 0` : offres.fin;
  const finie = sql`${fin} < ${jour}::date`;
  const aVenir = sql`${offres.debut} > ${jour}::date and ${offres.debut} < 'infinity'`;
  const commencee = sql`not (${aVenir})`;
  // Nothing ends before it begins: the common question is one range of days.
  if (!voulus.has('TERMINEE') && voulus.size === 2) return sql`${fin} >= ${jour}::date`;
  return or(
    voulus.has('A_VENIR') ? aVenir : undefined,
    voulus.has('EN_COURS') ? and(commencee, sql`not (${finie})`) : undefined,
    voulus.has('TERMINEE') ? and(commencee, finie) : undefined,
  );
}
