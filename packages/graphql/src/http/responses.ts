import { hash } from 'node:crypto';
import type { Acteur } from '@sofi/domain';
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
  /** The civil day that it is in Paris. */
  aujourdhui: () => string;
  cache: CacheDeReponses | undefined;
  /** Those of the HTTP adapter, which it writes faster than Node's. */
  fetchAPI: Pick<typeof globalThis, 'Request' | 'Response'>;
}

/**
 * Answers over HTTP: what everyone may read carries an ETag and is asked for again by it (RFC 9110, 13.1.2; RFC 9111); with
 * a cache, it is not computed again before the day or the published offer changes. All else is stored nowhere.
 */
export function avecReponses(
  repondre: (requete: Request, issue: Issue) => Promise<Response>,
  { identifier, aujourdhui, cache, fetchAPI }: OptionsDeReponse,
): (requete: Request, handover?: Handover) => Promise<Response> {
  return async (requete, handover = {}) => {
    const autorisation = requete.headers.get('authorization');
    const acteur = (handover.acteur ??= (async () => identifier(autorisation))());
    // A caller who cannot be identified gets a GraphQL error.
    const anonyme = await acteur.then(
      (un) => partageReponses(un, autorisation),
      () => false,
    );
    // An answer that says what it cost is one request's own.
    const partagee = anonyme && !requete.headers.has(COST_HEADER);
    const question = cache && partagee ? await lireQuestion(requete, fetchAPI) : null;
    const cle = question?.gardable ? await cleDe(cache!, aujourdhui(), question.texte) : null;
    if (cle !== null) {
      const gardee = await readAnswer(cache!, cle);
      if (gardee) return publique(requete, gardee, fetchAPI);
    }

    const issue: Issue = { acteur, handover };
    const reponse = await repondre(question?.requete ?? requete, issue);
    if (issue.operation === 'mutation') cache?.oublier();
    const type = reponse.headers.get('content-type') ?? '';
    if (!partagee || issue.operation !== 'query' || issue.erreurs || !TYPES.test(type)) {
      reponse.headers.set('cache-control', NON_GARDEE['cache-control']);
      return reponse;
    }
    if (cle === null && requete.method === 'POST') {
      for (const [nom, valeur] of Object.entries(SANS_VALIDATEUR)) reponse.headers.set(nom, valeur);
      return reponse;
    }
    const nouvelle = etiqueter(type, await reponse.text());
    if (cle !== null) cache!.garder(cle, nouvelle);
    return publique(requete, nouvelle, fetchAPI);
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

/** Under which the answer to a question is kept; null where the state of the offer is not known: it is computed, and so is the error. */
export async function cleDe(
  cache: CacheDeReponses,
  jour: string,
  question: string,
): Promise<string | null> {
  const etat = await cache.etat().catch(() => null);
  return etat === null ? null : hacher(`${etat} ${jour} ${question}`);
}

/** Of a mutation, which may hold a password, not even the hash goes to a store. */
export const estGardable = (corps: string): boolean => !corps.includes('mutation');

/** What makes two questions the same. */
export const texteDe = (question: {
  accept: string;
  type?: string;
  recherche: string;
  corps?: string;
}): string => JSON.stringify(question);

export const etiqueter = (type: string, corps: string): ReponseGardee => ({
  type,
  etag: `"${hacher(`${type} ${corps}`)}"`,
  corps: Buffer.from(corps),
});

const VARIE = 'Accept, Authorization';

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

/** 304 for a reader who has it. */
function publique(
  requete: Request,
  { type, etag, corps }: ReponseGardee,
  { Response }: Pick<typeof globalThis, 'Response'>,
): Response {
  const headers = entetesPublics(etag);
  return requete.method === 'GET' && connue(requete.headers.get('if-none-match'), etag)
    ? new Response(null, { status: 304, headers })
    : new Response(corps, { headers: { ...headers, 'content-type': type } });
}

/** Weak comparison: RFC 9110, 13.1.2. */
const connue = (liste: string | null, etag: string): boolean =>
  liste !== null &&
  liste.split(',').some((e) => e.trim() === '*' || e.trim().replace(/^W\//, '') === etag);

/** What makes two requests the same, and the request to go on with: a body can be read once. Null: not one to keep. */
async function lireQuestion(
  requete: Request,
  { Request }: Pick<typeof globalThis, 'Request'>,
): Promise<{ texte: string; gardable: boolean; requete: Request } | null> {
  const accept = requete.headers.get('accept') ?? '';
  if (requete.method === 'GET')
    return {
      texte: texteDe({ accept, recherche: new URL(requete.url).search }),
      gardable: true,
      requete,
    };
  if (requete.method !== 'POST') return null;
  const type = requete.headers.get('content-type') ?? '';
  const corps = await requete.text();
  return {
    texte: texteDe({ accept, type, recherche: new URL(requete.url).search, corps }),
    gardable: estGardable(corps),
    requete: new Request(requete.url, {
      method: 'POST',
      headers: requete.headers,
      body: corps,
      signal: requete.signal,
    }),
  };
}

const hacher = (texte: string) => hash('sha256', texte, 'base64url');
