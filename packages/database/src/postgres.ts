import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { drizzle } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import type { Base, OptionsDOuverture, Verrou } from './base.ts';
import { BaseInutilisableError } from './erreurs.ts';
import { openLanes } from './lanes.ts';
import { POSTGRES_SETTINGS } from './postgres-settings.ts';
import { relations } from './relations.ts';
import { inLane } from './request-scope.ts';

/** Keys of the advisory locks. */
export const VERROUS = { MISE_A_JOUR: 7_634_001, IMPORT: 7_634_002 } as const satisfies Record<
  Verrou,
  number
>;

/** Opens a PostgreSQL 15 or newer. @throws BaseInutilisableError when it cannot be reached or used as `settings` say, or is too old. */
export async function ouvrirPostgres(
  url: string,
  { surRequete, postgres: given, entretien }: OptionsDOuverture,
): Promise<Base> {
  const settings = { ...POSTGRES_SETTINGS, ...given };
  const lanes = openLanes(url, settings, { defaultLane: entretien ? 'maintenance' : undefined });
  // What belongs to a session: listening, and the lock.
  const direct = lanes.openDirect({ max: 4, idle_timeout: 10 });
  try {
    await verifier(direct, url);
  } catch (erreur) {
    await Promise.all([direct.end({ timeout: 1 }), lanes.end()]);
    throw erreur;
  }
  const db = drizzle({
    client: lanes.client,
    relations,
    logger: surRequete ? { logQuery: surRequete } : false,
  });
  return {
    db,
    genre: 'postgres',
    copier: (tables) =>
      inLane('maintenance', () =>
        lanes.begin(async (tx) => {
          for (const { table, colonnes, lignes } of tables) {
            const copie = tx`copy ${tx(table)} (${tx(colonnes)}) from stdin`;
            const refus = refusTardif(copie);
            const flux = await copie.writable();
            await Promise.race([pipeline(Readable.from(parPaquets(lignes)), flux), refus]);
          }
        }),
      ),
    async sousVerrou(travail, verrou = 'MISE_A_JOUR') {
      const reservee = await direct.reserve();
      try {
        await reservee`select pg_advisory_lock(${VERROUS[verrou]})`;
        return await inLane('maintenance', travail);
      } finally {
        await reservee`select pg_advisory_unlock(${VERROUS[verrou]})`;
        reservee.release();
      }
    },
    async ecouter(canal, surMessage, surReprise) {
      const ecoute = await direct.listen(canal, surMessage, surReprise);
      return () => ecoute.unlisten();
    },
    async fermer() {
      await Promise.all([direct.end({ timeout: 5 }), lanes.end()]);
    },
  };
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
