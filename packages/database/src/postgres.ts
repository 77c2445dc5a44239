import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import type { Base, OptionsDOuverture } from './base.ts';
import { BaseInutilisableError } from './erreurs.ts';
import { relations } from './relations.ts';

/** Key of the advisory lock under which one process at a time migrates and loads. */
const VERROU = 7_634_001;

/** Opens a PostgreSQL 15 or newer. @throws BaseInutilisableError when it cannot be reached or is too old. */
export async function ouvrirPostgres(
  url: string,
  { surRequete }: OptionsDOuverture,
): Promise<Base> {
  const client = postgres(url, {
    max: 10,
    connect_timeout: 10,
    // Statements here are short: compiling them costs more than it gains.
    connection: { application_name: 'sofi', jit: false },
    onnotice: () => {},
  });
  await verifier(client, url).catch(async (erreur: unknown) => {
    await client.end({ timeout: 1 });
    throw erreur;
  });
  const db = drizzle({
    client,
    relations,
    logger: surRequete ? { logQuery: surRequete } : false,
  });
  return {
    db,
    genre: 'postgres',
    async copier(tables) {
      await client.begin(async (tx) => {
        for (const { table, colonnes, lignes } of tables) {
          const flux = await tx`copy ${tx(table)} (${tx(colonnes)}) from stdin`.writable();
          await pipeline(Readable.from(parPaquets(lignes)), flux);
        }
      });
    },
    async sousVerrou(travail) {
      const reservee = await client.reserve();
      try {
        await reservee`select pg_advisory_lock(${VERROU})`;
        return await travail();
      } finally {
        await reservee`select pg_advisory_unlock(${VERROU})`;
        reservee.release();
      }
    },
    fermer: () => client.end({ timeout: 5 }),
  };
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
