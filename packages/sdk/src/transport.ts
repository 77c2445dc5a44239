import { backoff, sleep, within } from './attente.ts';
import type { AnyDocument, VariablesArgument } from './document.ts';
import { AbandonError, ConfigurationError, DelaiError, ReseauError, SofiError } from './erreurs.ts';
import type { Essai, OptionsDeClient, OptionsDEcriture, Reglages } from './options.ts';
import { checkDelays, checkOptions, checkToken, textOf } from './options.ts';
import type { Echec } from './reponse.ts';
import { interpreter, masqueDe } from './reponse.ts';
import { isQueryOnly } from './scanner.ts';

/** What `executer` may be given. */
export interface OptionsDExecution extends Omit<OptionsDEcriture, 'cle'> {
  /** Null: the server takes no notice of keys here. */
  cle?: string | null | undefined;
  /** Sends no token: an expired one would keep its holder from signing in. */
  anonyme?: boolean;
}

/**
 * Sends any operation: a text, a `TypedDocumentString`, a `TypedDocumentNode`, a document of gql.tada or of `@sofi/sdk/documents`.
 * Queries are retried; anything else is sent once, unless it has a key of yours (`cle`).
 *
 * @throws SofiError
 */
export type Executer = <Result = unknown, Variables = Record<string, unknown>>(
  document: AnyDocument<Result, Variables>,
  ...rest: VariablesArgument<Variables, OptionsDExecution>
) => Promise<Result>;

/** How operations are sent. */
export interface Transport {
  readonly executer: Executer;
  /** For lists and subscriptions of this package. */
  readonly interne: Interne;
}

/** What lists and subscriptions share. */
export interface Interne {
  readonly reglages: Reglages;
  /** The headers of an attempt, its token among them. */
  entetes: (attempt: {
    anonyme?: boolean | undefined;
    renouveler?: boolean;
    signal: AbortSignal;
  }) => Promise<{
    headers: Record<string, string>;
    masque: (texte: string) => string;
    autorise: boolean;
  }>;
}

/** The smallest client: `executer`, and what the functions for one operation take. @throws ConfigurationError */
export function createTransport(options: OptionsDeClient): Transport {
  const reglages = checkOptions(options);
  const { cible, token, client } = reglages;

  const entetes: Interne['entetes'] = async ({ anonyme, renouveler = false, signal }) => {
    const { headers } = reglages;
    const propres = typeof headers === 'function' ? headers() : headers;
    const preuve = anonyme
      ? null
      : typeof token === 'function'
        ? await token({ renouveler, signal })
        : token;
    if (preuve != null) checkToken(preuve);
    return {
      autorise: preuve != null || propres !== undefined,
      headers: {
        'content-type': 'application/json',
        accept: ACCEPT,
        ...(client && { 'x-client': `${client.nom}/${client.version ?? '?'}` }),
        ...propres,
        ...(preuve == null ? {} : { authorization: `Bearer ${preuve}` }),
      },
      masque: masqueDe([
        ...(preuve == null ? [] : [preuve]),
        ...Object.values(propres ?? {}),
        cible.search.slice(1),
        ...cible.searchParams.values(),
      ]),
    };
  };

  const executer: Executer = (document, ...[variables, options]) =>
    appeler(reglages, entetes, document, variables, options) as never;
  return { executer, interne: { reglages, entetes } };
}

async function appeler(
  reglages: Reglages,
  entetes: Interne['entetes'],
  document: unknown,
  variables: unknown,
  { signal, operationName, anonyme, delaiMs = reglages.delaiMs, ...appel }: OptionsDExecution = {},
): Promise<unknown> {
  checkDelays({ delaiMs });
  const texte = textOf(document, reglages.print);
  const lecture = isQueryOnly(texte);
  const cle = appel.cle === undefined && !lecture ? nouvelleCle() : (appel.cle ?? undefined);
  if (cle !== undefined && !/^[\x21-\x7e]{1,200}$/.test(cle))
    throw new ConfigurationError('cle : 1 à 200 signes ASCII visibles attendus.');
  const reprises = lecture || appel.cle ? reglages.reprises : 0;
  const suivi = {
    operation: operationName ?? NOM.exec(texte)?.[1],
    essais: 0,
    requeteId: undefined as string | undefined,
    cle,
  };
  const { cible, essaiMs } = reglages;
  const limite = {};
  const fin = Date.now() + delaiMs;
  let body: string;
  try {
    body = JSON.stringify({ query: texte, variables, operationName });
  } catch {
    throw new ConfigurationError('variables : valeurs JSON attendues.', suivi);
  }
  // What is sent and not answered, or answered by a fault, may have been done.
  let inconnue = false;
  let enVol = false;
  let renouveler = false;
  let renouvele = false;

  const essayer = async (arret: AbortSignal): Promise<{ data: unknown } | Echec> => {
    const { headers, masque, autorise } = await entetes({ anonyme, renouveler, signal: arret });
    renouveler = false;
    arret.throwIfAborted();
    const essai: Essai = { operation: suivi.operation, numero: ++suivi.essais, headers };
    const debut = Date.now();
    const adresse =
      lecture &&
      !autorise &&
      reglages.get !== false &&
      adresseDe(cible, texte, variables, operationName);
    if (adresse) essai.headers = { accept: ACCEPT };
    else {
      suivi.requeteId = nouvelleCle();
      headers['x-request-id'] = suivi.requeteId;
      headers['x-timeout-ms'] = String(Math.max(1, Math.min(essaiMs, fin - debut)));
      if (cle !== undefined) headers['idempotency-key'] = cle;
    }
    reglages.avantEssai?.(essai);
    let reponse: Response | undefined;
    let issue: { data: unknown } | Echec;
    enVol = !lecture;
    try {
      reponse = await (0, reglages.fetch)(adresse || cible.href, {
        ...(adresse ? {} : { method: 'POST', body }),
        headers: essai.headers,
        redirect: 'manual',
        signal: arret,
      });
      suivi.requeteId = reponse.headers.get('x-request-id') ?? suivi.requeteId;
      issue = interpreter(reponse, await reponse.text(), masque);
    } catch (cause) {
      arret.throwIfAborted();
      issue = panne(cible, cause, masque);
    }
    enVol = false;
    reglages.apresEssai?.(essai, {
      dureeMs: Date.now() - debut,
      status: reponse?.status,
      requeteId: suivi.requeteId,
      erreur: 'erreur' in issue ? issue.erreur : undefined,
    });
    return issue;
  };

  const boucler = async (arret: AbortSignal): Promise<unknown> => {
    for (let reprise = 0; ;) {
      const limiteDEssai = {};
      const issue = await within(essaiMs, arret, limiteDEssai, essayer).catch(
        (raison: unknown): Echec => {
          if (raison !== limiteDEssai) throw raison;
          return {
            erreur: new DelaiError(`${cible.origin} n’a pas répondu en ${essaiMs} ms.`),
            passager: true,
            nonFaite: !enVol,
          };
        },
      );
      if ('data' in issue) return issue.data;
      const { erreur, passager, nonFaite, attenteMs } = issue;
      enVol = false;
      const { code, status } = erreur as { code?: string; status?: number };
      const refuse = nonFaite && (code === 'UNAUTHENTICATED' || status === 401);
      if (refuse && typeof reglages.token === 'function' && !anonyme && !renouvele) {
        renouvele = renouveler = true;
        continue;
      }
      // A refusal under a key of the caller's may be that of a repetition.
      inconnue ||=
        !nonFaite ||
        (appel.cle !== undefined &&
          suivi.essais > 0 &&
          'path' in erreur &&
          erreur.path !== undefined);
      const pause = (attenteMs ?? 0) + backoff(reprise, attenteMs ? 100 : 250, 5000);
      if (!passager || reprise++ >= reprises || Date.now() + pause >= fin) throw erreur;
      await sleep(pause, arret);
      arret.throwIfAborted();
    }
  };

  try {
    return await within(delaiMs, signal, limite, boucler);
  } catch (raison) {
    const erreur =
      raison === limite
        ? new DelaiError(`${cible.origin} n’a pas répondu en ${delaiMs} ms.`)
        : signal?.aborted && !(raison instanceof SofiError)
          ? new AbandonError('L’appel a été abandonné.', {}, raison)
          : raison;
    if (erreur instanceof SofiError) {
      const douteuse = inconnue || enVol;
      Object.assign(
        erreur,
        suivi,
        lecture ? {} : { ecriture: douteuse ? 'INCONNUE' : 'NON_FAITE' },
      );
      if (!lecture && douteuse && (erreur as { code?: string }).code !== 'IDEMPOTENCY_KEY_USED')
        erreur.message +=
          ' L’écriture a peut-être été faite : rappeler avec la même clé (cle) le dira.';
    }
    throw erreur;
  }
}

const ACCEPT = 'application/graphql-response+json, application/json';
const NOM = /(?:query|mutation|subscription)\s+(\w+)/;

/** A network fault. Its cause keeps what helps, without the request that it may quote. */
function panne({ origin }: URL, cause: unknown, masque: (texte: string) => string): Echec {
  const { name, message, code, cause: dessous } = cause as Error & { code?: string };
  const { code: sousCode, message: sousMessage } = (dessous ?? {}) as {
    code?: string;
    message?: string;
  };
  const precis = code ?? sousCode;
  return {
    erreur: new ReseauError(
      `${origin} ne répond pas.`,
      {},
      {
        name,
        message: masque(sousMessage ?? message ?? ''),
        ...(typeof precis === 'string' && { code: precis }),
      },
    ),
    passager: true,
    nonFaite: /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN)$/.test(precis ?? ''),
  };
}

/** Of a query by GET; false where it would be long. */
function adresseDe(
  cible: URL,
  query: string,
  variables: unknown,
  operationName?: string,
): string | false {
  const adresse = new URL(cible);
  adresse.searchParams.set('query', query);
  if (variables !== undefined) adresse.searchParams.set('variables', JSON.stringify(variables));
  if (operationName) adresse.searchParams.set('operationName', operationName);
  return adresse.href.length <= 2000 && adresse.href;
}

/** 128 random bits. Not `crypto.randomUUID`, which pages without TLS do not have. */
export const nouvelleCle = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (octet) =>
    octet.toString(16).padStart(2, '0'),
  ).join('');
