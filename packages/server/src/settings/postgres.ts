import type { PostgresSettings } from '@sofi/database';
import { POSTGRES_SETTINGS } from '@sofi/database';
import { z } from 'zod';
import { ArretAnnonce } from '../arret.ts';
import { entier } from './numbers.ts';

const SECOND = 1000;
const { readTimeout, writeTimeout, lockTimeout, idleTransactionTimeout } = POSTGRES_SETTINGS;

const adressePostgres = (nom: string) =>
  z
    .string()
    .regex(/^postgres(ql)?:\/\//, `${nom} commence par postgres://.`)
    .refine((url) => URL.canParse(url), `${nom} n’est pas une adresse.`)
    .optional();

/** Variables that say how Postgres is used. */
export const POSTGRES_VARIABLES = {
  DATABASE_URL: adressePostgres('DATABASE_URL'),
  DATABASE_POOLER: z
    .literal('transaction', 'DATABASE_POOLER vaut « transaction », ou rien.')
    .optional(),
  DATABASE_DIRECT_URL: adressePostgres('DATABASE_DIRECT_URL'),
  READ_TIMEOUT_SECONDS: entier('READ_TIMEOUT_SECONDS', 1, 3600).default(readTimeout / SECOND),
  WRITE_TIMEOUT_SECONDS: entier('WRITE_TIMEOUT_SECONDS', 1, 3600).default(writeTimeout / SECOND),
  LOCK_TIMEOUT_SECONDS: entier('LOCK_TIMEOUT_SECONDS', 1, 3600).default(lockTimeout / SECOND),
  IDLE_TRANSACTION_SECONDS: entier('IDLE_TRANSACTION_SECONDS', 1, 3600).default(
    idleTransactionTimeout / SECOND,
  ),
  READ_CONNECTIONS: entier('READ_CONNECTIONS', 2, 200).default(POSTGRES_SETTINGS.readConnections),
  WRITE_CONNECTIONS: entier('WRITE_CONNECTIONS', 1, 200).default(
    POSTGRES_SETTINGS.writeConnections,
  ),
  CONNECTION_QUEUE: entier('CONNECTION_QUEUE', 0, 100_000).default(POSTGRES_SETTINGS.queue),
};

const SCHEMA = z.object(POSTGRES_VARIABLES);

/** @throws ArretAnnonce where a pooler is named and Postgres itself is not. */
export function readPostgresSettings(lus: z.infer<typeof SCHEMA>): PostgresSettings {
  if (lus.DATABASE_POOLER && lus.DATABASE_DIRECT_URL === undefined)
    throw new ArretAnnonce(
      'DATABASE_POOLER demande aussi DATABASE_DIRECT_URL : l’adresse de PostgreSQL lui-même, pour les migrations et les annonces.',
    );
  return {
    readTimeout: lus.READ_TIMEOUT_SECONDS * SECOND,
    writeTimeout: lus.WRITE_TIMEOUT_SECONDS * SECOND,
    lockTimeout: lus.LOCK_TIMEOUT_SECONDS * SECOND,
    idleTransactionTimeout: lus.IDLE_TRANSACTION_SECONDS * SECOND,
    readConnections: lus.READ_CONNECTIONS,
    writeConnections: lus.WRITE_CONNECTIONS,
    queue: lus.CONNECTION_QUEUE,
    pooler: lus.DATABASE_POOLER ?? null,
    directUrl: lus.DATABASE_POOLER && lus.DATABASE_DIRECT_URL,
  };
}
