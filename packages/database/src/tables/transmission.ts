import { forme, instant } from './colonnes.ts';
import { integer, pgEnum, primaryKey, snakeCase, text } from 'drizzle-orm/pg-core';

export const canalDiffusion = pgEnum('canal_diffusion', [
  'SITES_REGIONAUX',
  'OFFRE_INFO',
  'KAIROS',
  'OUIFORM',
]);

/** What last left of a session for a channel: written by an export that is sent there. */
export const transmissions = snakeCase.table(
  'transmissions',
  {
    session: integer().notNull(),
    canal: canalDiffusion().notNull(),
    envoyeLe: instant().notNull(),
    /** Of the LHEO `formation` in which it left. */
    numero: text().notNull(),
    /** SHA-256 of what was said of it, hexadecimal. */
    empreinte: text().notNull(),
  },
  (t) => [
    primaryKey({ name: 'transmissions_pk', columns: [t.session, t.canal] }),
    forme('transmissions_empreinte_forme', t.empreinte, '^[0-9a-f]{64}$'),
  ],
);
