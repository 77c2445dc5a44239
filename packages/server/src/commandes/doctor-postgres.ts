import type { Base } from '@sofi/database';
import { comparerSchema, lignes, ouvrirBase } from '@sofi/database';
import { sql } from 'drizzle-orm';
import type { Finding } from './doctor.ts';
import { reason } from './doctor.ts';

/** Milliseconds between two clocks beyond which keys end too early or too late. */
const CLOCK = 5000;

const EXTENSIONS = ['cube', 'pg_trgm', 'unaccent'];

const SCHEMA = {
  same: 'à la version du programme.',
  older: 'en retard sur le programme : « sofi migrate » la met à jour.',
  newer: 'en avance sur le programme : installez une version plus récente.',
};

interface State {
  version: string;
  maintenant: string;
  extensions: string[];
  ecrit: boolean | null;
  cree: boolean;
  libres: number;
}

/** Version, clock, extensions, rights, connections and schema of the database; nothing is changed. */
export async function examinePostgres(url: string): Promise<Finding[]> {
  let base: Base;
  try {
    base = await ouvrirBase({ url, dossier: '' });
  } catch (erreur) {
    return [{ ok: false, sentence: reason(erreur) }];
  }
  try {
    const [state] = await lignes<State>(
      base.db,
      sql`select current_setting('server_version') as version,
        (extract(epoch from clock_timestamp()) * 1000)::text as maintenant,
        array(select extname::text from pg_extension) as extensions,
        has_table_privilege(to_regclass('public.formations'), 'insert, update, delete') as ecrit,
        has_database_privilege(current_database(), 'create') as cree,
        current_setting('max_connections')::int - (select count(*)::int from pg_stat_activity) as libres`,
    );
    return describe(state!, await comparerSchema(base.db), Date.now());
  } catch (erreur) {
    return [{ ok: false, sentence: `PostgreSQL : ${reason(erreur)}.` }];
  } finally {
    await base.fermer();
  }
}

function describe(
  { version, maintenant, extensions, ecrit, cree, libres }: State,
  schema: keyof typeof SCHEMA,
  now: number,
): Finding[] {
  const absentes = EXTENSIONS.filter((nom) => !extensions.includes(nom));
  const ecart = Math.abs(Number(maintenant) - now);
  return [
    { ok: true, sentence: `PostgreSQL : il répond, en version ${version}.` },
    {
      ok: absentes.length === 0 || cree,
      sentence:
        absentes.length === 0
          ? `Extensions : ${EXTENSIONS.join(', ')}.`
          : `Extensions absentes : ${absentes.join(', ')}${cree ? ' ; la première migration les crée' : ''}.`,
    },
    {
      ok: ecrit === true || (ecrit === null && cree),
      sentence:
        ecrit === null
          ? 'Droits : il n’y a pas encore de tables.'
          : `Droits : ce rôle ${ecrit ? 'écrit' : 'n’écrit pas'} dans les tables.`,
    },
    { ok: schema === 'same', sentence: `Schéma : ${SCHEMA[schema]}` },
    {
      ok: ecart < CLOCK,
      sentence: `Horloge : ${Math.round(ecart / 1000)} s d’écart avec celle de PostgreSQL.`,
    },
    { ok: libres > 20, sentence: `Connexions : ${libres} libres.` },
  ];
}
