import { hash } from 'node:crypto';
import type { Acteur } from '@sofi/domain';
import type { Question } from './answer.ts';
import type { Handover } from './handover.ts';
import { COST_HEADER } from '../limits/plugin.ts';
import { observation } from './observation.ts';

/** An answer as anonymous callers get it again. */
export interface ReponseGardee {
  /** Its media type. */
  type: string;
  /** RFC 9110, 8.8.3, quotes included. */
  etag: string;
  /** UTF-8: a long text would be encoded anew for each reader. */
  corps: Buffer<ArrayBuffer>;
}

/** Keeps answers. It may lose any, and answers at once: what fails is as if it were lost. */
export interface Magasin {
  lire(cle: string): Promise<ReponseGardee | undefined>;
  garder(cle: string, reponse: ReponseGardee): void;
}

/** Answers kept for callers who ask the same between two publications. */
export interface CacheDeReponses extends Magasin {
  /** Names the state of what the public reads: another after each publication. @throws the database's error. */
  etat(): Promise<string>;
  /** An act of this process may have published: the next `etat` looks. */
  oublier(): void;
}

/** What the execution of a request adds to the answer's headers. */
export interface Issue {
  acteur: Promise<Acteur>;
  handover: Handover;
  operation?: 'query' | 'mutation' | 'subscription';
  erreurs?: boolean;
  /** Where a subscription began, for a reader who loses it before its first event. */
  start?: string | null;
}

/** Who sends this value of Authorization, or none. @throws NonIdentifieError for an invalid proof of identity: the caller is never anonymous then. */
export type Identifier = (autorisation: string | null) => Acteur | Promise<Acteur>;

export interface OptionsDeReponse {
  identifier: Identifier;
  cache: CacheDeReponses | undefined;
}

/** Says of the answers that Yoga gives whether they may be stored: a shared cache asks again, all others store nothing. */
export function avecReponses(
  repondre: (requete: Request, issue: Issue) => Promise<Response>,
  { identifier, cache }: OptionsDeReponse,
): (requete: Request, handover?: Handover) => Promise<Response> {
  return async (requete, handover = {}) => {
    const autorisation = requete.headers.get('authorization');
    const acteur = (handover.acteur ??= (async () => identifier(autorisation))());
    // A caller who cannot be identified gets a GraphQL error.
    const anonyme = await acteur.then(
      (un) => partageReponses(un, autorisation),
      () => false,
    );
    const issue: Issue = { acteur, handover };
    const reponse = await repondre(requete, issue);
    if (issue.operation === 'mutation') cache?.oublier();
    // An answer that says what it cost is one request's own.
    const partagee =
      anonyme &&
      !requete.headers.has(COST_HEADER) &&
      issue.operation === 'query' &&
      !issue.erreurs &&
      TYPES.test(reponse.headers.get('content-type') ?? '');
    for (const [nom, valeur] of Object.entries(partagee ? SANS_VALIDATEUR : NON_GARDEE))
      reponse.headers.set(nom, valeur);
    return reponse;
  };
}

/** A caller who sends a proof of identity shares no answer, valid or not. */
export const partageReponses = (acteur: Acteur, autorisation: string | null): boolean =>
  acteur.type === 'ANONYME' && autorisation === null;

/** The answer that is kept, reported as a hit or a miss. */
export async function readAnswer(
  cache: CacheDeReponses,
  cle: string,
): Promise<ReponseGardee | undefined> {
  const gardee = await cache.lire(cle);
  const observed = observation();
  if (observed) observed.cache = gardee ? 'hit' : 'miss';
  return gardee;
}

/**
 * Under which the answer to a question is kept. Null where the state of the offer is not known: it is computed, and so is the error. Null of
 * what may be a mutation, which may hold a password: not even its hash goes to a store.
 */
export async function cleDe(
  cache: CacheDeReponses,
  jour: string,
  { accept = '', contentType, recherche = '', corps }: Question,
): Promise<string | null> {
  if (corps?.includes('mutation')) return null;
  const etat = await cache.etat().catch(() => null);
  const question = JSON.stringify({ accept, type: contentType, recherche, corps });
  return etat === null ? null : hacher(`${etat} ${jour} ${question}`);
}

export const etiqueter = (type: string, corps: string): ReponseGardee => ({
  type,
  etag: `"${hacher(`${type} ${corps}`)}"`,
  corps: Buffer.from(corps),
});

const VARIE = 'Accept, Authorization, Cookie';

/** Of an answer that only the caller may have. */
export const NON_GARDEE = { 'cache-control': 'no-store' };

/** Of a public answer over POST that no cache keeps: a validator of it would serve nobody, and costs its whole body. */
export const SANS_VALIDATEUR = { 'cache-control': 'no-cache', vary: VARIE };

/** Of an answer that everyone may keep, and asks for again. */
export const entetesPublics = (etag: string) => ({
  etag,
  'cache-control': 'public, no-cache',
  vary: VARIE,
  'access-control-allow-origin': '*',
});

const TYPES = /^application\/(graphql-response\+)?json\b/;

/** Weak comparison: RFC 9110, 13.1.2. */
export const estConnue = (liste: string, etag: string): boolean =>
  liste.split(',').some((e) => e.trim() === '*' || e.trim().replace(/^W\//, '') === etag);

const hacher = (texte: string) => hash('sha256', texte, 'base64url');
