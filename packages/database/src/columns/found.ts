import { sql } from 'drizzle-orm';
import type { Db } from '../base.ts';
import { withCustomPlans } from '../base.ts';
import type { FiltreOffres, Selection } from '../offres/filtre.ts';
import { filtrerOffres } from '../offres/filtre.ts';
import { pointDe } from '../offres/globe.ts';
import type { EtatDePublication } from '../publication.ts';
import { ETAT_DE_PUBLICATION } from '../publication.ts';
import { lignes } from '../sql.ts';
import { offres, publication } from '../tables/offre.ts';
import { pointOf } from './select.ts';
import type { Found } from './select.ts';

/** Fields that no column holds: the database finds their offers. */
const UNHELD = [
  'rome',
  'codesRncp',
  'codesRs',
  'codesCertifInfo',
  'regions',
  'dispensateurs',
  'responsables',
  'anneesProgramme',
  'lots',
  'publics',
  'niveauxEntree',
] as const;
/** Fields of few offers: fewer are found with them. */
const NARROW = ['departements', 'communes', 'organismes', 'formacodes', 'programmes'] as const;

/**
 * What the database has to say of a selection, and of which state. `kept`: whether a field restricts everything that is
 * asked. Null where it has nothing to say.
 */
export function findOffers(
  { recherche, filtre }: Selection,
  kept: (field: keyof FiltreOffres) => boolean,
): ((db: Db) => Promise<Found & { state: EtatDePublication }>) | null {
  const { proximite } = filtre;
  const bySearch = recherche !== null || UNHELD.some((field) => filtre[field] != null);
  if (!bySearch && !proximite) return null;
  const narrowed: FiltreOffres = Object.fromEntries(
    [...UNHELD, ...NARROW.filter(kept)].map((field) => [field, filtre[field]]),
  );
  const condition = filtrerOffres({ recherche, filtre: narrowed }, { compte: true });
  const requete = sql`select ${ETAT_DE_PUBLICATION},
    ${bySearch ? sql`(select coalesce(json_agg(${offres.session}), '[]') from ${offres} where ${condition})` : sql`null::json`} as sessions,
    ${proximite ? sql`${pointDe(proximite)}::text` : sql`null`} as centre from ${publication}`;
  return async (db) => {
    const [found] = await lignes<
      EtatDePublication & { sessions: number[] | null; centre: string | null }
    >(withCustomPlans(db), requete);
    const { sessions, centre, ...state } = found!;
    return {
      state,
      sessions: sessions && Int32Array.from(sessions),
      centre: centre === null ? null : pointOf(centre),
    };
  };
}
