import { execute } from '@graphql-tools/executor';
import type { Acteur } from '@sofi/domain';
import type { DocumentNode } from 'graphql';
import { getOperationAST, parse, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Contexte } from './contexte.ts';
import type { CacheDeReponses, Identifier } from './reponses.ts';
import {
  cleDe,
  entetesPublics,
  estGardable,
  etiqueter,
  NON_GARDEE,
  partageReponses,
  SANS_VALIDATEUR,
  texteDe,
} from './reponses.ts';
import { findUnstorableText, introspectionIn } from './inputs/texts.ts';
import { schema } from './schema.ts';

/** What came over POST at the endpoint itself; headers as they were sent. */
export interface Question {
  accept: string | undefined;
  contentType: string | undefined;
  authorization: string | undefined;
  corps: string;
  /** Network address. */
  adresse: string;
}

/** To be sent with status 200. */
export interface Reponse {
  entetes: Record<string, string>;
  corps: string;
}

/** @returns null for what it leaves to `fetch`. */
export type RepondreDirectement = (question: Question) => Promise<Reponse | null>;

/** Whose request it is. */
export interface Appel {
  acteur: Acteur;
  /** Value of Authorization. */
  autorisation: string | null;
  adresse: string;
}

export interface OptionsDirectes {
  identifier: Identifier;
  contexteDe: (appel: Appel) => Contexte;
  aujourdhui: () => string;
  cache: CacheDeReponses | undefined;
  introspection: boolean;
}

/** The media types that answer these values of Accept; `fetch` weighs any other. */
const TYPES = new Map([
  ['*/*', 'application/json'],
  ['application/json', 'application/json'],
  ['application/json, text/plain, */*', 'application/json'],
  ['application/graphql-response+json', 'application/graphql-response+json'],
  ['application/graphql-response+json, application/json', 'application/graphql-response+json'],
]);

const typeDe = (accept = '*/*') => TYPES.get(accept);

/** Whether headers are those of a plain question: its body may be read for `repondre`. */
export const aEntetesDirects = ({
  accept,
  contentType = '',
}: Pick<Question, 'accept' | 'contentType'>): boolean =>
  typeDe(accept) !== undefined && /^application\/json(; ?charset=utf-8)?$/i.test(contentType);

/**
 * Answers the plain question: one query over POST, valid, by whoever is known, and without errors. The objects that `fetch`
 * makes of a request and of its answer cost more than the answer (docs/decisions/010). It leaves all else.
 */
export function repondeurDirect({
  identifier,
  contexteDe,
  aujourdhui,
  cache,
  introspection,
}: OptionsDirectes): RepondreDirectement {
  return async ({ accept, contentType, authorization, corps, adresse }) => {
    const demande = lireDemande(corps);
    const document = demande && documentDe(demande);
    if (!document || isRefused(document, demande, introspection)) return null;
    const autorisation = authorization ?? null;
    const acteur = await identifier(autorisation);
    const publique = partageReponses(acteur, autorisation);
    const texteDeQuestion = () =>
      texteDe({ accept: accept ?? '', type: contentType!, recherche: '', corps });
    const cle =
      cache && publique && estGardable(corps)
        ? await cleDe(cache, aujourdhui(), texteDeQuestion())
        : null;
    const gardee = cle === null ? undefined : await cache!.lire(cle);
    if (gardee) return deTous(gardee.type, gardee.corps, entetesPublics(gardee.etag));

    const resultat = await execute({
      schema,
      document,
      variableValues: demande.variables,
      operationName: demande.operationName,
      contextValue: contexteDe({ acteur, autorisation, adresse }),
    });
    if (!('data' in resultat) || resultat.errors) return null;
    const type = `${typeDe(accept)!}; charset=utf-8`;
    const texte = JSON.stringify(resultat);
    if (!publique) return deTous(type, texte, NON_GARDEE);
    if (cle === null) return deTous(type, texte, SANS_VALIDATEUR);
    const nouvelle = etiqueter(type, texte);
    cache!.garder(cle, nouvelle);
    return deTous(type, texte, entetesPublics(nouvelle.etag));
  };
}

/** Pages of any origin may read it. */
const deTous = (type: string, corps: string, entetes: Record<string, string>): Reponse => ({
  entetes: { 'content-type': type, 'access-control-allow-origin': '*', ...entetes },
  corps,
});

interface Demande {
  query: string;
  variables: Record<string, unknown> | undefined;
  operationName: string | undefined;
}

const PARAMETRES = new Set(['query', 'variables', 'operationName']);

/** GraphQL over HTTP, 6.2; null for any other body. */
function lireDemande(corps: string): Demande | null {
  let lue: unknown;
  try {
    lue = JSON.parse(corps);
  } catch {
    return null;
  }
  if (!estObjet(lue) || Object.keys(lue).some((nom) => !PARAMETRES.has(nom))) return null;
  const { query, variables, operationName } = lue;
  if (typeof query !== 'string') return null;
  if (variables != null && !estObjet(variables)) return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  return { query, variables: variables ?? undefined, operationName: operationName ?? undefined };
}

const estObjet = (valeur: unknown): valeur is Record<string, unknown> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

/** What `fetch` refuses of a valid document. */
function isRefused(
  document: DocumentNode,
  { operationName, variables = {} }: Demande,
  introspection: boolean,
): boolean {
  const operation = getOperationAST(document, operationName);
  if (!operation) return false;
  if (!introspection && introspectionIn(document, operation)) return true;
  return findUnstorableText(document, operation, variables) !== null;
}

const LONGUEUR_MAX = 10_000;
const documents = new LRUCache<string, { valide: DocumentNode | null }>({ max: 500 });

/** Parsed and validated once; null where it is not one, or what is asked of it is no query. */
function documentDe({ query, operationName }: Demande): DocumentNode | null {
  if (query.length > LONGUEUR_MAX) return null;
  let lu = documents.get(query);
  if (!lu) documents.set(query, (lu = { valide: lire(query) }));
  const operation = lu.valide && getOperationAST(lu.valide, operationName);
  return operation?.operation === 'query' ? lu.valide : null;
}

function lire(query: string): DocumentNode | null {
  try {
    const document = parse(query);
    return validate(schema, document).length === 0 ? document : null;
  } catch {
    return null;
  }
}
