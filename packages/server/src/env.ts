import { lireSiret } from '@sofi/domain';
import { z } from 'zod';
import { ArretAnnonce } from './arret.ts';

/** Who every caller is while there are no accounts: `DEV_IDENTITY`. */
export type IdentiteDeDeveloppement = { type: 'VALIDEUR' } | { type: 'ORGANISME'; siret: string };

/** The settings, read once. README.md lists them with their defaults. */
export interface Reglages {
  port: number;
  hote: string;
  /** Absent: the embedded database of `dossier`. */
  urlDeBase: string | undefined;
  dossier: string;
  identite: IdentiteDeDeveloppement | null;
  /** Bytes of memory for answers to anonymous callers; 0: none is kept. */
  octetsDeCache: number;
  /** Where servers share those answers. */
  urlDeRedis: string | undefined;
  /** An empty database gets the demo region, except in production. */
  demonstration: boolean;
}

/** @throws ArretAnnonce naming each setting that is wrong. */
export function lireReglages(env: Record<string, string | undefined>): Reglages {
  // An empty variable is one that was not set.
  const donnes = Object.fromEntries(Object.entries(env).filter(([, valeur]) => valeur !== ''));
  const lecture = SCHEMA.safeParse(donnes);
  if (!lecture.success)
    throw new ArretAnnonce(lecture.error.issues.map(({ message }) => message).join(' '));
  const { PORT, HOST, DATABASE_URL, DATA_DIR, CACHE_MB, REDIS_URL, DEV_IDENTITY, NODE_ENV } =
    lecture.data;
  if (DEV_IDENTITY && NODE_ENV === 'production')
    throw new ArretAnnonce(
      'DEV_IDENTITY donne à chacun les droits d’un autre : elle est refusée quand NODE_ENV vaut production.',
    );
  return {
    port: PORT,
    hote: HOST,
    urlDeBase: DATABASE_URL,
    dossier: DATA_DIR,
    octetsDeCache: CACHE_MB * 2 ** 20,
    urlDeRedis: REDIS_URL,
    identite: DEV_IDENTITY ?? null,
    demonstration: NODE_ENV !== 'production',
  };
}

const SCHEMA = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'PORT est un nombre de 0 à 65535.')
    .transform(Number)
    .refine((port) => port <= 65_535, 'PORT est un nombre de 0 à 65535.')
    .default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL commence par postgres://.')
    .refine((url) => URL.canParse(url), 'DATABASE_URL n’est pas une adresse.')
    .optional(),
  DATA_DIR: z.string().default('.data'),
  CACHE_MB: z
    .string()
    .regex(/^\d{1,5}$/, 'CACHE_MB est un nombre de mégaoctets, 0 pour ne rien garder.')
    .transform(Number)
    .default(64),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'REDIS_URL commence par redis:// ou rediss://.')
    .refine((url) => URL.canParse(url), 'REDIS_URL n’est pas une adresse.')
    .optional(),
  DEV_IDENTITY: z
    .string()
    .transform((texte, ctx): IdentiteDeDeveloppement => {
      if (texte === 'valideur') return { type: 'VALIDEUR' };
      const siret = texte.startsWith('organisme:') ? lireSiret(texte.slice(10)) : null;
      if (siret !== null) return { type: 'ORGANISME', siret };
      ctx.addIssue({
        code: 'custom',
        message: 'DEV_IDENTITY vaut « valideur », ou « organisme: » suivi d’un SIRET.',
      });
      return z.NEVER;
    })
    .optional(),
  NODE_ENV: z.string().optional(),
});
