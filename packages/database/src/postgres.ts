import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { drizzle } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import type { Base, Db, OptionsDOuverture, Plans, Verrou } from './base.ts';
import { BaseInutilisableError } from './erreurs.ts';
import type { Lanes } from './lanes.ts';
import { openLanes } from './lanes.ts';
import {
  pooledDirectUrl,
  pooledUrl,
  refusesSessionSettings,
  twoDatabases,
  whoAnswers,
} from './poolers.ts';
import type { PostgresSettings } from './postgres-settings.ts';
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
    await verifier({ url, settings, direct, lanes });
  } catch (erreur) {
    await Promise.all([direct.end({ timeout: 1 }), lanes.end()]);
    throw erreur;
  }
  const connections = (plans: Plans) =>
    drizzle({
      client: lanes.clients[plans],
      relations,
      logger: surRequete && {
        logQuery: (texte, parametres) => surRequete(texte, parametres, plans),
      },
    });
  const db: Db = Object.assign(connections('generic'), { custom: connections('custom') });
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
    poolStates: () => lanes.states(),
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

/** Postgres is new enough, and both addresses are what the settings say. @throws BaseInutilisableError */
async function verifier({
  url,
  settings: { pooler, directUrl },
  direct,
  lanes,
}: {
  url: string;
  settings: PostgresSettings;
  direct: postgres.Sql;
  lanes: Lanes;
}): Promise<void> {
  const adresse = sansMotDePasse(url);
  const adresseDirecte = sansMotDePasse(directUrl ?? url);
  const misplaced = (cause?: unknown) =>
    directUrl === undefined ? pooledUrl(adresse, cause) : pooledDirectUrl(adresseDirecte, cause);
  const { version, database, pooled } = await repond(adresseDirecte, async () => {
    try {
      return await whoAnswers(direct);
    } catch (erreur) {
      throw refusesSessionSettings(erreur) ? misplaced(erreur) : erreur;
    }
  });
  if (pooled) throw misplaced();
  if (version < 150_000)
    throw new BaseInutilisableError(
      `PostgreSQL 15 ou plus récent est nécessaire ; ${adresseDirecte} est en version ${Math.floor(version / 10_000)}.`,
    );
  if (pooler === null) return;
  const lent = await repond(adresse, () => lanes.begin(whoAnswers));
  if (lent.database !== database) throw twoDatabases(adresse, adresseDirecte);
}

/** What this address answers. @throws BaseInutilisableError */
async function repond<T>(adresse: string, demander: () => Promise<T>): Promise<T> {
  try {
    return await demander();
  } catch (erreur) {
    if (erreur instanceof BaseInutilisableError) throw erreur;
    throw new BaseInutilisableError(
      `La base de données ${adresse} ne répond pas : ${raison(erreur)}.`,
      { cause: erreur },
    );
  }
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
