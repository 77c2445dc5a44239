import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { Db } from './base.ts';
import { withCustomPlans } from './base.ts';
import type { Liste } from './filtres/commun.ts';
import { organismesDeSiret } from './filtres/commun.ts';
import { lignes } from './sql.ts';

/** Two published fiches that look like one: sessions of an action, or actions of a formation. */
export interface Doublon {
  /** Of packages/domain/src/saisie/regles/doublon.ts. */
  regle: 'DUP' | 'DUA';
  /** The same place and days, against days that overlap. */
  memesDates: boolean;
  /** FASD codes, the one with the lower number first. */
  fiche: string;
  autre: string;
}

export interface Doublons {
  total: number;
  paires: Doublon[];
}

/**
 * The rules DUP and DUA over what is published and not over on this day, by code; the first `limite` of them. `organismes`:
 * SIRETs of the dispensateur or of the responsable.
 */
export async function lireDoublons(
  db: Db,
  { organismes, jour, limite }: { organismes: Liste<string>; jour: string; limite: number },
): Promise<Doublons> {
  const lues = await lignes<Doublon & { total: number }>(
    withCustomPlans(db),
    sql`with vives as materialized (${vives(jour, organismes)}),
      paires as (
        select 'DUP' as regle, ${MEMES_DATES} as "memesDates", x.session_code as fiche, y.session_code as autre
        from vives x join vives y on y.action = x.action and y.lieu_id = x.lieu_id and y.numero > x.numero
        where ${MEMES_DATES} or ${SE_CHEVAUCHENT}
        union all
        select distinct 'DUA', false, x.action_code, y.action_code
        from vives x join vives y on y.formation = x.formation and y.dispensateur_id = x.dispensateur_id
          and y.lieu_id = x.lieu_id and y.modalite = x.modalite and y.action > x.action
        where abs(x.heures - y.heures) <= ${ECART_HEURES}::int)
      select *, count(*) over ()::int as total from paires order by regle, fiche collate "C", autre collate "C" limit ${limite}`,
  );
  return {
    total: lues[0]?.total ?? 0,
    paires: lues.map(({ regle, memesDates, fiche, autre }) => ({
      regle,
      memesDates,
      fiche,
      autre,
    })),
  };
}

const ECART_HEURES = 10;

/** Sessions with a place, as the rules look at them: an end written 99999999 never comes. */
function vives(jour: string, sirets: Liste<string>): SQL {
  const siennes = sirets
    ? sql` and (a.dispensateur_id = any(${organismesDeSiret(sirets)}) or s.responsable_id = any(${organismesDeSiret(sirets)}))`
    : sql``;
  return sql`select s.numero, a.numero as action, a.formation_numero as formation, a.dispensateur_id, s.lieu_id,
      s.modalite_enseignement as modalite, coalesce(s.duree_centre_heures, 0) + coalesce(s.duree_entreprise_heures, 0) as heures,
      s.debut, s.debut_lheo, s.debut_dernier, s.fin_lheo,
      case s.fin_lheo when '99999999' then 'infinity'::date else s.fin_premier end as fin_premier,
      a.formation_numero || '-' || a.numero as action_code, a.formation_numero || '-' || a.numero || '-' || s.numero as session_code
    from sessions s join actions a on a.vue = s.vue and a.numero = s.action_numero
    where s.vue = 'PUBLIEE' and s.lieu_id is not null and coalesce(s.fin, 'infinity') >= ${jour}::date${siennes}`;
}

const MEMES_DATES = sql`(x.debut is not null and y.debut is not null and x.debut_lheo = y.debut_lheo and x.fin_lheo is not distinct from y.fin_lheo)`;
const SE_CHEVAUCHENT = sql`(x.debut_dernier <= y.fin_premier and y.debut_dernier <= x.fin_premier)`;
