/**
 * Fills a Postgres with the offer of a nation: `npm run bench:data -- 1000000`. Deterministic and skewed: the same
 * number gives the same rows, organismes have from 1 to several thousand sessions.
 */
import { fileURLToPath } from 'node:url';
import { migrer, ouvrirBase } from '@sofi/database';
import type { OptionsDeRegion } from '@sofi/demo';
import { chargerRegion, estVide } from '@sofi/demo';
import postgres from 'postgres';

/** The day on which benches take place. */
export const JOUR_DE_BENCH = '2026-11-23';

export const SERVEUR =
  process.env['BENCH_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** The database of so many sessions. */
export function urlDeBench(sessions: number): string {
  const url = new URL(SERVEUR);
  url.pathname = `/sofi_bench_${sessions}`;
  return url.href;
}

/** The proportions of the nation: docs/design.md section 6. */
export const france = (sessions: number): OptionsDeRegion => ({
  graine: 1,
  jour: JOUR_DE_BENCH,
  etendue: 'france',
  tailles: {
    sessions,
    actions: Math.round(sessions * 0.33),
    formations: Math.round(sessions * 0.1),
    organismes: Math.round(sessions * 0.015),
  },
});

/** Creates and fills the database of so many sessions; one that is filled stays as it is. */
export async function preparerDonnees(sessions: number): Promise<void> {
  const url = urlDeBench(sessions);
  const nom = new URL(url).pathname.slice(1);
  const client = postgres(SERVEUR, { max: 1, onnotice: () => {} });
  try {
    const [existante] = await client`select 1 from pg_database where datname = ${nom}`;
    if (!existante)
      await client.unsafe(`create database "${nom}" template template0 encoding 'UTF8'`);
  } finally {
    await client.end();
  }
  const base = await ouvrirBase({ url, dossier: '' }, { entretien: true });
  try {
    await migrer(base);
    if (!(await estVide(base))) return;
    await chargerRegion(base, france(sessions), (table) =>
      console.error(`${new Date().toISOString()} ${table}`),
    );
  } finally {
    await base.fermer();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sessions = Number(process.argv[2] ?? 30_000);
  if (!Number.isInteger(sessions) || sessions < 1000)
    throw new Error('Usage: npm run bench:data -- SESSIONS (1000 or more)');
  await preparerDonnees(sessions);
  console.log(urlDeBench(sessions));
}
