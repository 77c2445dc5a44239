import { execute } from '@graphql-tools/executor';
import type { Acteur } from '@sofi/domain';
import type { DocumentNode, ExecutionResult } from 'graphql';
import { getOperationAST } from 'graphql';
import type { Contexte } from '../schema/context.ts';
import type { Handover } from './handover.ts';
import type { DocumentReader } from '../limits/documents.ts';
import type { Gate } from '../limits/gate.ts';
import { observeOperation, observePlan } from './observation.ts';
import { COST_HEADER } from '../limits/plugin.ts';
import type { CacheDeReponses, Identifier, ReponseGardee } from './responses.ts';
import {
  cleDe,
  entetesPublics,
  estConnue,
  etiqueter,
  NON_GARDEE,
  partageReponses,
  readAnswer,
  SANS_VALIDATEUR,
} from './responses.ts';
import { planQuery } from '../plan/index.ts';
import { parseBody } from '../inputs/json.ts';
import { findUnstorableText, introspectionIn } from '../inputs/texts.ts';
import { schema } from '../schema/schema.ts';

/** What came at the endpoint itself; headers as they were sent. */
export interface Question {
  accept: string | undefined;
  authorization: string | undefined;
  /** Body of a POST, and its media type. */
  corps?: string;
  contentType?: string | undefined;
  /** Parameters of a GET, as its address has them, and the answers that its caller has. */
  recherche?: string;
  ifNoneMatch?: string | undefined;
  /** Network address. */
  adresse: string;
}

export interface Reponse {
  /** 304: the caller has the answer. */
  statut: 200 | 304;
  entetes: Record<string, string>;
  /** As UTF-8 when it was kept. */
  corps: string | Buffer<ArrayBuffer>;
}

/** @returns null for what it leaves to `fetch`, which goes on with what `handover` then holds. */
export type RepondreDirectement = (
  question: Question,
  handover?: Handover,
) => Promise<Reponse | null>;

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
  gate: Gate;
  introspection: boolean;
  /** Whether queries are planned; the others are executed. */
  plans: boolean;
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

/** Whether headers are those of a plain question over POST: its body may be read for `repondre`. */
export const aEntetesDirects = ({
  accept,
  contentType = '',
}: Pick<Question, 'accept' | 'contentType'>): boolean =>
  typeDe(accept) !== undefined && /^application\/json(; ?charset=utf-8)?$/i.test(contentType);

/** The same question as the Fetch API has it, with what its body was; null for one that is left to Yoga. */
export async function questionOf(requete: Request, adresse: string): Promise<Question | null> {
  const { method, headers, url } = requete;
  const header = (name: string) => headers.get(name) ?? undefined;
  const accept = header('accept');
  if (headers.has(COST_HEADER) || typeDe(accept) === undefined) return null;
  const { search } = new URL(url);
  const question = { accept, authorization: header('authorization'), adresse };
  if (method === 'GET')
    return { ...question, recherche: search, ifNoneMatch: header('if-none-match') };
  const contentType = header('content-type');
  if (method !== 'POST' || search !== '' || !aEntetesDirects({ accept, contentType })) return null;
  return { ...question, contentType, corps: await requete.text() };
}

/**
 * Answers a query over GET or POST that is valid, by an identified caller, and has no error: identified, found in the cache,
 * read, charged, then written by its plan or executed (docs/decisions/034). It leaves all else to Yoga.
 */
export function repondeurDirect({
  identifier,
  contexteDe,
  aujourdhui,
  cache,
  gate,
  introspection,
  plans,
}: OptionsDirectes): RepondreDirectement {
  return async (question, handover = {}) => {
    const { accept, authorization, adresse, ifNoneMatch } = question;
    handover.isTried = true;
    const demande = lireDemande(question);
    const document = demande && queryDocument(demande, gate.readDocument);
    if (!document || isRefused(document, demande, introspection)) return null;
    const operation = getOperationAST(document, demande.operationName)!;
    observeOperation(operation);
    const admission = gate.admit({ document, ...demande })!;
    handover.admission = admission;
    if (admission.refusal) return null;
    const autorisation = authorization ?? null;
    handover.acteur = (async () => identifier(autorisation))();
    const acteur = await handover.acteur.catch(() => null);
    if (!acteur) return null;
    const publique = partageReponses(acteur, autorisation);
    const cle = cache && publique ? await cleDe(cache, aujourdhui(), question) : null;
    const gardee = cle === null ? undefined : await readAnswer(cache!, cle);
    if (gardee) return validee(gardee, ifNoneMatch);

    const passage = await gate.charge(admission, { acteur, adresse });
    handover.passage = passage;
    if (passage.refusal) return null;
    const plan = plans
      ? planQuery(schema, document, { operation, variables: demande.variables })
      : null;
    const contexte = { ...contexteDe({ acteur, autorisation, adresse }), answered: new Map() };
    let texte = plan && (await plan(contexte).catch(() => null));
    if (texte === null || !passage.settleText(texte)) {
      const executee = (async () =>
        execute({
          schema,
          document,
          variableValues: demande.variables,
          operationName: demande.operationName,
          contextValue: contexte,
        }) as Promise<ExecutionResult>)();
      handover.result = executee;
      const resultat = await executee.catch(() => null);
      if (!resultat || !('data' in resultat) || resultat.errors) return null;
      if (passage.settle(resultat) !== resultat) return null;
      texte = JSON.stringify(resultat);
    } else observePlan();
    const type = `${typeDe(accept)!}; charset=utf-8`;
    if (!publique) return deTous(type, texte, { ...NON_GARDEE, ...passage.headers });
    if (cle === null && question.corps !== undefined)
      return deTous(type, texte, { ...SANS_VALIDATEUR, ...passage.headers });
    const nouvelle = etiqueter(type, texte);
    if (cle !== null) cache!.garder(cle, nouvelle);
    return validee(nouvelle, ifNoneMatch, passage.headers);
  };
}

/** 304 for a reader who has it: only of a GET is that asked. */
const validee = (
  { type, etag, corps }: ReponseGardee,
  ifNoneMatch: string | undefined,
  headers: Record<string, string> = {},
): Reponse => {
  const entetes = { ...entetesPublics(etag), ...headers };
  return ifNoneMatch !== undefined && estConnue(ifNoneMatch, etag)
    ? { statut: 304, entetes, corps: '' }
    : deTous(type, corps, entetes);
};

/** Pages of any origin may read it. */
const deTous = (
  type: string,
  corps: string | Buffer<ArrayBuffer>,
  entetes: Record<string, string>,
): Reponse => ({
  statut: 200,
  entetes: { 'content-type': type, 'access-control-allow-origin': '*', ...entetes },
  corps,
});

interface Demande {
  query: string;
  variables: Record<string, unknown> | undefined;
  operationName: string | undefined;
}

const PARAMETRES = new Set(['query', 'variables', 'operationName']);

/** GraphQL over HTTP, 6.1 and 6.2; null for any other body or address. */
function lireDemande({ corps, recherche }: Question): Demande | null {
  let lue: unknown;
  try {
    lue = corps === undefined ? parametresDe(recherche ?? '') : parseBody(corps);
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

/** @throws for a parameter that is named twice, and for variables that are not JSON. */
function parametresDe(recherche: string): object {
  const parametres = [...new URLSearchParams(recherche)];
  const { variables, ...autres } = Object.fromEntries(parametres);
  if (Object.keys(autres).length + (variables === undefined ? 0 : 1) !== parametres.length)
    throw new TypeError('A parameter is named twice.');
  return variables === undefined ? autres : { ...autres, variables: parseBody(variables) };
}

const estObjet = (valeur: unknown): valeur is Record<string, unknown> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

/** Null where it may not be executed, or what is asked of it is no query. */
function queryDocument(
  { query, operationName }: Demande,
  readDocument: DocumentReader,
): DocumentNode | null {
  const { document, errors } = readDocument(query);
  if (!document || errors.length > 0) return null;
  return getOperationAST(document, operationName)?.operation === 'query' ? document : null;
}

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
