import type { PostgresSettings } from '@sofi/database';
import type { ReglagesDeCompte } from '@sofi/domain';
import { lireSiret, REGLAGES_DE_COMPTE } from '@sofi/domain';
import type { Budgets, Limits, Quotas } from '@sofi/graphql';
import { DEFAULT_QUOTAS } from '@sofi/graphql/quotas';
import { DEFAULT_LIMITS } from '@sofi/graphql/limits/settings';
import { z } from 'zod';
import { EXPORT_TIMEOUT } from './http/deadline.ts';
import { ArretAnnonce } from './arret.ts';
import { estBoucleLocale } from './http/boucle-locale.ts';
import type { ReglagesDeCourriel } from './courriel/expediteur.ts';
import type { Fournisseur } from './openid.ts';
import { entier } from './settings/numbers.ts';
import { POSTGRES_VARIABLES, readPostgresSettings } from './settings/postgres.ts';

/** Who callers without a proof of identity are: `DEV_IDENTITY`. */
export type IdentiteDeDeveloppement =
  | { type: (typeof ROLES_SEULS)[number] }
  | { type: 'ORGANISME'; siret: string };

/** The settings, read once. README.md lists them with their defaults. */
export interface Reglages {
  port: number;
  hote: string;
  /** Absent: the embedded database of `dossier`. */
  urlDeBase: string | undefined;
  postgres: PostgresSettings;
  dossier: string;
  identite: IdentiteDeDeveloppement | null;
  /** Bytes of memory for answers to anonymous callers; 0: none is kept. */
  octetsDeCache: number;
  /** Published offers from which they are counted in memory; 0: never. */
  columnIndexFrom: number;
  /** Where servers share those answers. */
  urlDeRedis: string | undefined;
  comptes: ReglagesDeCompte;
  courriel: ReglagesDeCourriel;
  /** How many proxies stand before the server, whose X-Forwarded-For is true. */
  proxys: number;
  /** Whose tokens are accepted beside ours; null: nobody's. */
  fournisseur: Fournisseur | null;
  /** Seconds for which browsers keep to HTTPS; 0: not sent. */
  /** Page of a session on the public site, with `{session}`; null: none. */
  sessionPage: string | null;
  hsts: number;
  /** Whether the schema may be asked for. */
  introspection: boolean;
  /** Whether near names are proposed for unknown ones. */
  suggestions: boolean;
  /** Whether queries are compiled into plans. */
  plans: boolean;
  /** Name under which agents find the server; absent: they do not. */
  mcpName: string | undefined;
  /** Whether webhooks may call addresses of the server's own networks. */
  privateWebhooks: boolean;
  /** Milliseconds for which the feed keeps what a new copy does not need. */
  changesKept: number;
  /** Months after its end when a session is archived; 0: never. */
  archiveAfterMonths: number;
  /** Milliseconds for which a stopping server still takes requests. */
  drainage: number;
  /** Milliseconds for an export. */
  exportTimeout: number;
  /** Where Prometheus reads metrics; absent: nowhere. */
  metricsAddress: { hote: string; port: number } | undefined;
  logFormat: 'json' | 'text';
  /** What requests may ask for. */
  limits: Limits;
  /** Points that a caller may spend in a minute; absent: any number. */
  budgets: Budgets | undefined;
  /** What an account or organisme may have at a time. */
  quotas: Quotas;
  /** Whether an empty database gets the demo region. */
  demonstration: boolean;
}

/** @throws ArretAnnonce naming each setting that is wrong. */
export function lireReglages(env: Record<string, string | undefined>): Reglages {
  // An empty variable is one that was not set.
  const donnes = Object.fromEntries(Object.entries(env).filter(([, valeur]) => valeur !== ''));
  const lecture = SCHEMA.safeParse(donnes);
  if (!lecture.success)
    throw new ArretAnnonce(lecture.error.issues.map(({ message }) => message).join(' '));
  const lus = lecture.data;
  if (lus.DEV_IDENTITY && lus.NODE_ENV === 'production')
    throw new ArretAnnonce(
      'DEV_IDENTITY donne à chacun les droits d’un autre : elle est refusée quand NODE_ENV vaut production.',
    );
  if (lus.DEV_IDENTITY && !estBoucleLocale(lus.HOST))
    throw new ArretAnnonce(
      'DEV_IDENTITY donne à chacun les droits d’un autre : elle est refusée quand HOST n’est pas 127.0.0.1, ::1 ou localhost.',
    );
  return {
    port: lus.PORT,
    hote: lus.HOST,
    urlDeBase: lus.DATABASE_URL,
    postgres: readPostgresSettings(lus),
    dossier: lus.DATA_DIR,
    octetsDeCache: lus.CACHE_MB * 2 ** 20,
    columnIndexFrom: lus.COLUMN_INDEX_FROM,
    urlDeRedis: lus.REDIS_URL,
    identite: lus.DEV_IDENTITY ?? null,
    comptes: {
      motDePasseMin: lus.PASSWORD_MIN,
      dureeActivation: lus.ACTIVATION_HOURS * HEURE,
      dureeReinitialisation: lus.RESET_MINUTES * MINUTE,
      dureeConnexion: lus.SESSION_HOURS * HEURE,
      dureeCle: lus.KEY_DAYS * JOUR,
      tentatives: {
        parCompte: lus.ATTEMPTS_PER_ACCOUNT,
        parCompteEnTout: lus.ATTEMPTS_PER_ACCOUNT_TOTAL,
        parAdresse: lus.ATTEMPTS_PER_ADDRESS,
        duree: lus.ATTEMPTS_MINUTES * MINUTE,
      },
      urlPublique: lus.PUBLIC_URL ?? null,
      contact: lus.CONTACT ?? null,
      delaiDuRecueil: lus.DIGEST_MINUTES * MINUTE,
    },
    courriel: { urlSmtp: lus.SMTP_URL, dossier: lus.MAIL_DIR, de: lus.MAIL_FROM },
    proxys: lus.TRUSTED_PROXIES,
    fournisseur: lireFournisseur(lus),
    sessionPage: lus.SESSION_PAGE ?? null,
    hsts: lus.HSTS_DAYS * JOUR_EN_SECONDES,
    introspection: lus.INTROSPECTION === '1',
    suggestions: lus.SUGGESTIONS === '1',
    plans: lus.QUERY_PLANS === '1',
    mcpName: lus.MCP === '1' ? lus.MCP_NAME : undefined,
    privateWebhooks: lus.WEBHOOKS_PRIVATE === '1',
    changesKept: lus.CHANGES_DAYS * JOUR,
    archiveAfterMonths: lus.ARCHIVE_MONTHS,
    drainage: lus.DRAIN_SECONDS * SECONDE,
    exportTimeout: lus.EXPORT_MINUTES * MINUTE,
    metricsAddress: lus.METRICS_ADDRESS,
    logFormat: lus.LOG_FORMAT ?? (lus.NODE_ENV === 'production' ? 'json' : 'text'),
    demonstration: lus.DEMO ?? (lus.DATABASE_URL === undefined && lus.NODE_ENV !== 'production'),
    limits: {
      tokens: lus.LIMIT_TOKENS,
      depth: lus.LIMIT_DEPTH,
      rootFields: lus.LIMIT_ROOT_FIELDS,
      fields: lus.LIMIT_FIELDS,
      cost: lus.LIMIT_COST,
      answerBytes: lus.LIMIT_ANSWER_MB * 2 ** 20,
    },
    quotas: { streams: lus.STREAMS_PER_ACCOUNT, brouillons: lus.DRAFTS_PER_ORGANISME },
    budgets:
      lus.BUDGET_ANONYMOUS === 0 && lus.BUDGET_ACCOUNT === 0
        ? undefined
        : { anonymous: lus.BUDGET_ANONYMOUS || Infinity, account: lus.BUDGET_ACCOUNT || Infinity },
  };
}

/** All of a provider, or nothing. @throws ArretAnnonce */
function lireFournisseur(lus: z.infer<typeof SCHEMA>): Fournisseur | null {
  const { OIDC_ISSUER, OIDC_JWKS_URL, OIDC_AUDIENCE, OIDC_CLAIM } = lus;
  const donnes = [OIDC_ISSUER, OIDC_JWKS_URL, OIDC_AUDIENCE];
  if (donnes.every((valeur) => valeur === undefined)) return null;
  if (donnes.includes(undefined))
    throw new ArretAnnonce('OIDC_ISSUER, OIDC_JWKS_URL et OIDC_AUDIENCE vont ensemble.');
  return {
    emetteur: OIDC_ISSUER!,
    urlDesCles: OIDC_JWKS_URL!,
    public: OIDC_AUDIENCE!,
    designation: OIDC_CLAIM,
  };
}

const SECONDE = 1000;
const MINUTE = 60 * SECONDE;
const HEURE = 60 * MINUTE;
const JOUR = 24 * HEURE;
const JOUR_EN_SECONDES = 86_400;

/** Roles that need no organisme. `DEV_IDENTITY` names them in lower case. */
const ROLES_SEULS = ['VALIDEUR', 'REGION', 'ADMINISTRATEUR'] as const;

const ouiOuNon = (nom: string) => z.enum(['0', '1'], `${nom} vaut 1 ou 0.`).default('1');

const adresseWeb = (nom: string) =>
  z
    .string()
    .regex(/^https?:\/\//, `${nom} commence par https:// ou http://.`)
    .refine((url) => URL.canParse(url), `${nom} n’est pas une adresse.`)
    .optional();

const { tentatives, ...durees } = REGLAGES_DE_COMPTE;

/** Every variable, with its default: the README's table. */
export const SCHEMA = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'PORT est un nombre de 0 à 65535.')
    .transform(Number)
    .refine((port) => port <= 65_535, 'PORT est un nombre de 0 à 65535.')
    .default(4000),
  HOST: z.string().default('127.0.0.1'),
  ...POSTGRES_VARIABLES,
  DATA_DIR: z.string().default('.data'),
  CACHE_MB: z
    .string()
    .regex(/^\d{1,5}$/, 'CACHE_MB est un nombre de mégaoctets, 0 pour ne rien garder.')
    .transform(Number)
    .default(64),
  COLUMN_INDEX_FROM: entier('COLUMN_INDEX_FROM', 0, 999_999).default(50_000),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'REDIS_URL commence par redis:// ou rediss://.')
    .refine((url) => URL.canParse(url), 'REDIS_URL n’est pas une adresse.')
    .optional(),
  DEV_IDENTITY: z
    .string()
    .transform((texte, ctx): IdentiteDeDeveloppement => {
      const type = ROLES_SEULS.find((role) => role.toLowerCase() === texte);
      if (type) return { type };
      const siret = texte.startsWith('organisme:') ? lireSiret(texte.slice(10)) : null;
      if (siret !== null) return { type: 'ORGANISME', siret };
      ctx.addIssue({
        code: 'custom',
        message:
          'DEV_IDENTITY vaut « valideur », « region », « administrateur », ou « organisme: » suivi d’un SIRET.',
      });
      return z.NEVER;
    })
    .optional(),
  PUBLIC_URL: adresseWeb('PUBLIC_URL'),
  SESSION_PAGE: adresseWeb('SESSION_PAGE').refine(
    (url) => url === undefined || url.includes('{session}'),
    'SESSION_PAGE contient {session}, à la place du numéro.',
  ),
  PASSWORD_MIN: entier('PASSWORD_MIN', 8, 64).default(durees.motDePasseMin),
  ACTIVATION_HOURS: entier('ACTIVATION_HOURS', 1, 720).default(durees.dureeActivation / HEURE),
  RESET_MINUTES: entier('RESET_MINUTES', 5, 1440).default(durees.dureeReinitialisation / MINUTE),
  SESSION_HOURS: entier('SESSION_HOURS', 1, 720).default(durees.dureeConnexion / HEURE),
  ATTEMPTS_PER_ACCOUNT: entier('ATTEMPTS_PER_ACCOUNT', 1, 1000).default(tentatives.parCompte),
  KEY_DAYS: entier('KEY_DAYS', 1, 3650).default(durees.dureeCle / JOUR),
  ATTEMPTS_PER_ACCOUNT_TOTAL: entier('ATTEMPTS_PER_ACCOUNT_TOTAL', 1, 100_000).default(
    tentatives.parCompteEnTout,
  ),
  ATTEMPTS_PER_ADDRESS: entier('ATTEMPTS_PER_ADDRESS', 1, 100_000).default(tentatives.parAdresse),
  ATTEMPTS_MINUTES: entier('ATTEMPTS_MINUTES', 1, 1440).default(tentatives.duree / MINUTE),
  TRUSTED_PROXIES: entier('TRUSTED_PROXIES', 0, 10).default(0),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'SMTP_URL commence par smtp:// ou smtps://.')
    .refine((url) => URL.canParse(url), 'SMTP_URL n’est pas une adresse.')
    .optional(),
  MAIL_DIR: z.string().default('.data/courriels'),
  MAIL_FROM: z.string().default('SOFI <sofi@localhost>'),
  CONTACT: z.string().max(200, 'CONTACT a deux cents caractères au plus.').optional(),
  DIGEST_MINUTES: entier('DIGEST_MINUTES', 0, 1440).default(durees.delaiDuRecueil / MINUTE),
  OIDC_ISSUER: adresseWeb('OIDC_ISSUER'),
  OIDC_JWKS_URL: adresseWeb('OIDC_JWKS_URL'),
  OIDC_AUDIENCE: z.string().optional(),
  OIDC_CLAIM: z.enum(['email', 'sub'], 'OIDC_CLAIM vaut email ou sub.').default('email'),
  HSTS_DAYS: entier('HSTS_DAYS', 0, 730).default(0),
  INTROSPECTION: ouiOuNon('INTROSPECTION'),
  SUGGESTIONS: ouiOuNon('SUGGESTIONS'),
  QUERY_PLANS: ouiOuNon('QUERY_PLANS'),
  MCP: ouiOuNon('MCP'),
  MCP_NAME: z.string().max(100, 'MCP_NAME a cent caractères au plus.').default('SOFI'),
  CHANGES_DAYS: entier('CHANGES_DAYS', 1, 3650).default(90),
  ARCHIVE_MONTHS: entier('ARCHIVE_MONTHS', 0, 1200).default(12),
  WEBHOOKS_PRIVATE: z.enum(['0', '1'], 'WEBHOOKS_PRIVATE vaut 1 ou 0.').default('0'),
  DEMO: z
    .enum(['0', '1'], 'DEMO vaut 1, pour la région de démonstration, ou 0.')
    .transform((valeur) => valeur === '1')
    .optional(),
  LIMIT_TOKENS: entier('LIMIT_TOKENS', 100, 20_000).default(DEFAULT_LIMITS.tokens),
  LIMIT_DEPTH: entier('LIMIT_DEPTH', 5, 50).default(DEFAULT_LIMITS.depth),
  LIMIT_ROOT_FIELDS: entier('LIMIT_ROOT_FIELDS', 1, 1000).default(DEFAULT_LIMITS.rootFields),
  LIMIT_FIELDS: entier('LIMIT_FIELDS', 100, 50_000).default(DEFAULT_LIMITS.fields),
  LIMIT_COST: entier('LIMIT_COST', 100, 999_999).default(DEFAULT_LIMITS.cost),
  LIMIT_ANSWER_MB: entier('LIMIT_ANSWER_MB', 1, 200).default(DEFAULT_LIMITS.answerBytes / 2 ** 20),
  BUDGET_ANONYMOUS: entier('BUDGET_ANONYMOUS', 0, 999_999).default(200_000),
  BUDGET_ACCOUNT: entier('BUDGET_ACCOUNT', 0, 999_999).default(600_000),
  EXPORT_MINUTES: entier('EXPORT_MINUTES', 1, 600).default(EXPORT_TIMEOUT / MINUTE),
  DRAIN_SECONDS: entier('DRAIN_SECONDS', 0, 5).default(0),
  METRICS_ADDRESS: z
    .string()
    .transform((texte, ctx) => {
      const [, crochets, nom, port] = /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(texte) ?? [];
      const hote = crochets ?? nom;
      if (hote !== undefined && Number(port) <= 65_535) return { hote, port: Number(port) };
      ctx.addIssue({
        code: 'custom',
        message: 'METRICS_ADDRESS vaut une adresse et un port : 127.0.0.1:9464.',
      });
      return z.NEVER;
    })
    .optional(),
  LOG_FORMAT: z.enum(['json', 'text'], 'LOG_FORMAT vaut json ou text.').optional(),
  STREAMS_PER_ACCOUNT: entier('STREAMS_PER_ACCOUNT', 1, 10_000).default(DEFAULT_QUOTAS.streams),
  DRAFTS_PER_ORGANISME: entier('DRAFTS_PER_ORGANISME', 1, 999_999).default(
    DEFAULT_QUOTAS.brouillons,
  ),
  NODE_ENV: z.string().optional(),
});
