import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import type { Base, OptionsDOuverture, Verrou } from './base.ts';
import { BaseInutilisableError } from './erreurs.ts';
import { relations } from './relations.ts';
import { estSurMesure } from './sql.ts';

/** Keys of the advisory locks. */
const VERROUS = { MISE_A_JOUR: 7_634_001, IMPORT: 7_634_002 } as const satisfies Record<
  Verrou,
  number
>;

/** Opens a PostgreSQL 15 or newer. @throws BaseInutilisableError when it cannot be reached or is too old. */
export async function ouvrirPostgres(
  url: string,
  { surRequete }: OptionsDOuverture,
): Promise<Base> {
  const client = ouvrirReserve(url, { max: 8, plan_cache_mode: 'force_generic_plan' });
  await verifier(client, url).catch(async (erreur: unknown) => {
    await client.end({ timeout: 1 });
    throw erreur;
  });
  const surMesure = ouvrirReserve(url, { max: 8, plan_cache_mode: 'force_custom_plan' });
  const db = drizzle({
    client: avecPlansGardes(client, surMesure),
    relations,
    logger: surRequete ? { logQuery: surRequete } : false,
  });
  // Drizzle reads civil days and instants as text: it has said so to the client it knows alone.
  Object.assign(surMesure.options.parsers, client.options.parsers);
  Object.assign(surMesure.options.serializers, client.options.serializers);
  return {
    db,
    genre: 'postgres',
    async copier(tables) {
      await client.begin(async (tx) => {
        for (const { table, colonnes, lignes } of tables) {
          const copie = tx`copy ${tx(table)} (${tx(colonnes)}) from stdin`;
          const refus = refusTardif(copie);
          const flux = await copie.writable();
          await Promise.race([pipeline(Readable.from(parPaquets(lignes)), flux), refus]);
        }
      });
    },
    async sousVerrou(travail, verrou = 'MISE_A_JOUR') {
      const reservee = await client.reserve();
      try {
        await reservee`select pg_advisory_lock(${VERROUS[verrou]})`;
        return await travail();
      } finally {
        await reservee`select pg_advisory_unlock(${VERROUS[verrou]})`;
        reservee.release();
      }
    },
    async ecouter(canal, surMessage, surReprise) {
      const ecoute = await client.listen(canal, surMessage, surReprise);
      return () => ecoute.unlisten();
    },
    async fermer() {
      await Promise.all([client.end({ timeout: 5 }), surMesure.end({ timeout: 5 })]);
    },
  };
}

/** Connections that open when they are needed. */
const ouvrirReserve = (
  url: string,
  { max, plan_cache_mode }: { max: number; plan_cache_mode: string },
): postgres.Sql =>
  postgres(url, {
    max,
    connect_timeout: 10,
    // Statements here are short: compiling them, or sharing them among processes, costs more than it gains. As texts:
    // the driver leaves out what is false or 0.
    connection: {
      application_name: 'sofi',
      jit: 'off',
      max_parallel_workers_per_gather: '0',
      work_mem: '16MB',
      plan_cache_mode,
    },
    onnotice: () => {},
  });

/** Distinct statements kept on each connection: a client that invents queries does not fill the server. */
const TEXTES_MAX = 400;

/**
 * The same client, for the statements that Drizzle sends: read once a connection (Drizzle sends those of `db.query`
 * unprepared), and planned once where any parameters have the same plan, each time where they do not: on connections of
 * their own (docs/decisions/005).
 */
function avecPlansGardes(client: postgres.Sql, surMesure: postgres.Sql): postgres.Sql {
  const gardes = new Set<string>();
  const garder = (texte: string): boolean => {
    if (gardes.has(texte)) return true;
    if (gardes.size >= TEXTES_MAX) return false;
    gardes.add(texte);
    return true;
  };
  return new Proxy(client, {
    get(cible, nom) {
      if (nom === 'unsafe')
        return ((texte, parametres, options) =>
          (estSurMesure(texte) ? surMesure : cible).unsafe(texte, parametres, {
            ...options,
            prepare: garder(texte),
          })) as typeof cible.unsafe;
      return Reflect.get(cible, nom) as unknown;
    },
  });
}

/**
 * Fails with what Postgres says of a COPY whose lines were all sent: the driver ends neither the stream nor the query
 * then (postgres 3.4.9, `CopyInResponse`).
 */
function refusTardif(copie: object): Promise<never> {
  const requete = copie as { reject: (erreur: unknown) => void };
  const { reject } = requete;
  const refus = new Promise<never>((_, refuser) => {
    requete.reject = (erreur) => {
      reject(erreur);
      refuser(erreur);
    };
  });
  refus.catch(() => {});
  return refus;
}

/** Lines joined to about 64 KB: one by one they would cost more in calls than in bytes. */
function* parPaquets(lignes: Iterable<string>): Generator<string> {
  let paquet = '';
  for (const ligne of lignes) {
    paquet += ligne;
    if (paquet.length < 65_536) continue;
    yield paquet;
    paquet = '';
  }
  if (paquet !== '') yield paquet;
}

async function verifier(client: postgres.Sql, url: string): Promise<void> {
  let version: number;
  try {
    const [ligne] = await client<{ version: string }[]>`
      select current_setting('server_version_num') as version`;
    version = Number(ligne?.version);
  } catch (erreur) {
    throw new BaseInutilisableError(
      `La base de données ${sansMotDePasse(url)} ne répond pas : ${raison(erreur)}.`,
      { cause: erreur },
    );
  }
  if (version < 150_000)
    throw new BaseInutilisableError(
      `PostgreSQL 15 ou plus récent est nécessaire ; ${sansMotDePasse(url)} est en version ${Math.floor(version / 10_000)}.`,
    );
}

function sansMotDePasse(url: string): string {
  if (!URL.canParse(url)) return '(DATABASE_URL)';
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

const RAISONS: Record<string, string> = {
  ECONNREFUSED: 'aucun serveur n’écoute à cette adresse',
  ENOTFOUND: 'cette machine est inconnue',
  EAI_AGAIN: 'cette machine est inconnue',
  CONNECT_TIMEOUT: 'le délai de connexion est dépassé',
  '28P01': 'le mot de passe est refusé',
  '28000': 'cet utilisateur est refusé',
  '3D000': 'cette base n’existe pas',
};

function raison(erreur: unknown): string {
  const { code, message } = erreur as { code?: string; message?: string };
  return RAISONS[code ?? ''] ?? message ?? String(erreur);
}
