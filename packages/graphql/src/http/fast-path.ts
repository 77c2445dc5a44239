import { execute } from '@graphql-tools/executor';
import type { Acteur } from '@sofi/domain';
import type { DocumentNode, ExecutionResult } from 'graphql';
import { getOperationAST } from 'graphql';
import type { Contexte } from '../schema/context.ts';
import type { Handover } from './handover.ts';
import type { DocumentReader } from '../limits/documents.ts';
import type { Gate } from '../limits/gate.ts';
import { observeOperation, observePlan } from './observation.ts';
import type { CacheDeReponses, Identifier } from './responses.ts';
import {
  cleDe,
  entetesPublics,
  estGardable,
  etiqueter,
  NON_GARDEE,
  partageReponses,
  readAnswer,
  SANS_VALIDATEUR,
  texteDe,
} from './responses.ts';
import { planQuery } from '../plan/index.ts';
import { parseBody } from '../inputs/json.ts';
import { findUnstorableText, introspectionIn } from '../inputs/texts.ts';
import { schema } from '../schema/schema.ts';

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
  /** As UTF-8 when it was kept. */
  corps: string | Buffer;
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

/** Whether headers are those of a plain question: its body may be read for `repondre`. */
export const aEntetesDirects = ({
  accept,
  contentType = '',
}: Pick<Question, 'accept' | 'contentType'>): boolean =>
  typeDe(accept) !== undefined && /^application\/json(; ?charset=utf-8)?$/i.test(contentType);

/**
 * Answers the plain question: one query over POST, valid, by an identified caller, and without errors. The objects that `fetch`
 * makes of a request and of its answer cost more than the answer (docs/decisions/010). It leaves all else.
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
  return async ({ accept, contentType, authorization, corps, adresse }, handover = {}) => {
    const demande = lireDemande(corps);
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
    const texteDeQuestion = () =>
      texteDe({ accept: accept ?? '', type: contentType!, recherche: '', corps });
    const cle =
      cache && publique && estGardable(corps)
        ? await cleDe(cache, aujourdhui(), texteDeQuestion())
        : null;
    const gardee = cle === null ? undefined : await readAnswer(cache!, cle);
    if (gardee) return deTous(gardee.type, gardee.corps, entetesPublics(gardee.etag));

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
    if (cle === null) return deTous(type, texte, { ...SANS_VALIDATEUR, ...passage.headers });
    const nouvelle = etiqueter(type, texte);
    cache!.garder(cle, nouvelle);
    return deTous(type, nouvelle.corps, { ...entetesPublics(nouvelle.etag), ...passage.headers });
  };
}

/** Pages of any origin may read it. */
const deTous = (
  type: string,
  corps: string | Buffer,
  entetes: Record<string, string>,
): Reponse => ({
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
    lue = parseBody(corps);
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
