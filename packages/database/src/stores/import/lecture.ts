import { sql } from 'drizzle-orm';
import type { Vue } from '@sofi/domain';
import type { Db } from '../../base.ts';
import { lignes, tableau } from '../../sql.ts';
import type { Etat, Fiche, Ligne, NomDeTable } from './fiche.ts';
import { cleDe, NOMS_DE_TABLES, TABLES } from './fiche.ts';

/** All fiches of these formations, in both views, in one statement. */
export async function lireEtat(tx: Db, formations: readonly number[]): Promise<Etat> {
  if (formations.length === 0) return new Map();
  const rangees = await lignes<{ t: string; r: Ligne }>(
    tx,
    sql`with f as materialized (select vue, numero from formations where numero = any(${tableau(formations, 'integer')})),
      a as materialized (select a.* from actions a join f on f.vue = a.vue and f.numero = a.formation_numero),
      s as materialized (select s.* from sessions s join a on a.vue = s.vue and a.numero = s.action_numero)
      select 'formations' as t, to_jsonb(x) as r from formations x join f using (vue, numero)
      union all select 'certifications', to_jsonb(x) from certifications x join f on f.vue = x.vue and f.numero = x.formation_numero
      union all select 'actions', to_jsonb(a) from a
      union all select 'equipements', to_jsonb(x) from equipements x join a on a.vue = x.vue and a.numero = x.action_numero
      union all select 'blocs_competences', to_jsonb(x) from blocs_competences x join a on a.vue = x.vue and a.numero = x.action_numero
      union all select 'actions_contacts', to_jsonb(x) from actions_contacts x join a on a.vue = x.vue and a.numero = x.action_numero
      union all select 'sessions', to_jsonb(s) from s
      union all select 'informations_collectives', to_jsonb(x) from informations_collectives x join s on s.vue = x.vue and s.numero = x.session_numero
      union all select 'periodes_inscription', to_jsonb(x) from periodes_inscription x join s on s.vue = x.vue and s.numero = x.session_numero
      union all select 'sessions_contacts', to_jsonb(x) from sessions_contacts x join s on s.vue = x.vue and s.numero = x.session_numero
      union all select 'dispositifs', to_jsonb(x) from dispositifs x join s on s.vue = x.vue and s.numero = x.session_numero`,
  );
  const etat: Etat = new Map();
  for (const { t, r } of rangees)
    if (t in TABLES) {
      const table = t as NomDeTable;
      const fiche: Fiche = {
        table,
        vue: r['vue'] as Vue,
        numero: r['numero'] as number,
        ligne: r,
        listes: Object.fromEntries(TABLES[table].listes.map((liste) => [liste, []])),
      };
      etat.set(cleDe(table, fiche.vue, fiche.numero), fiche);
    }
  const table = (liste: string) =>
    NOMS_DE_TABLES.find((nom) => (TABLES[nom].listes as readonly string[]).includes(liste))!;
  for (const { t, r } of rangees
    .filter(({ t: nom }) => !(nom in TABLES))
    .toSorted((a, b) => (a.r['rang'] as number) - (b.r['rang'] as number))) {
    const nom = table(t);
    const { cle } = TABLES[nom];
    const { vue, rang: _, [cle]: numero, ...valeurs } = r;
    etat.get(cleDe(nom, vue as Vue, numero as number))!.listes[t]!.push(valeurs);
  }
  return etat;
}
