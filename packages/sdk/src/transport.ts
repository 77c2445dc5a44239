import { backoff, sleep, within } from './attente.ts';
import { AbandonError, ConfigurationError, DelaiError, ReseauError, SofiError } from './erreurs.ts';
import type { Essai, OptionsDeClient, OptionsDEcriture, Reglages } from './options.ts';
import { checkDelays, checkOptions, checkText } from './options.ts';
import type { Echec } from './reponse.ts';
import { interpreter, masqueDe } from './reponse.ts';

/** What `executer` may be given. */
export interface OptionsDExecution extends Omit<OptionsDEcriture, 'cle'> {
  /** True: a new one, under which the call may be sent again. Null: the server keeps no answers here. */
  cle?: string | true | null | undefined;
  /** Sends no token: an expired one would keep its holder from signing in. */
  anonyme?: boolean;
}

/** How operations are sent: what the functions of this package take. */
export interface Transport {
  /** For functions of this package only. */
  readonly interne: Interne;
}

/** What all operations share. */
export interface Interne {
  /** Checked options. */
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
  /** Sends one operation. `lecture`: sending it twice changes nothing. @throws SofiError */
  envoyer: (
    lecture: boolean,
    query: string,
    variables: unknown,
    options?: OptionsDExecution,
  ) => Promise<unknown>;
}

/**
 * The smallest client: what the functions for one operation take.
 *
 * @throws ConfigurationError
 * @example
 * const transport = createTransport({ url: '/graphql' });
 * const session = await lireSession(transport, 143_842);
 */
export function createTransport(options: OptionsDeClient): Transport {
  const reglages = checkOptions(options);
  const { cible, token, client, essaiMs } = reglages;

  const entetes: Interne['entetes'] = async ({ anonyme, renouveler = false, signal }) => {
    const { headers } = reglages;
    const propres = typeof headers === 'function' ? headers() : headers;
    const preuve = anonyme
      ? null
      : typeof token === 'function'
        ? await token({ renouveler, signal })
        : token;
    if (preuve != null) checkText('token', preuve);
    return {
      autorise: preuve != null || propres !== undefined,
      headers: {
        'content-type': 'application/json',
        accept: ACCEPT,
        ...(client && { 'x-client': `${client.nom}/${client.version ?? '?'}` }),
        ...propres,
        ...(preuve != null && { authorization: `Bearer ${preuve}` }),
      },
      masque: masqueDe([
        preuve ?? '',
        ...Object.values(propres ?? {}),
        cible.search.slice(1),
        ...cible.searchParams.values(),
      ]),
    };
  };

  const tropLong = (ms: number) => new DelaiError(`${cible.origin} n’a pas répondu en ${ms} ms.`);

  const envoyer: Interne['envoyer'] = async (
    lecture,
    query,
    variables,
    { signal, operationName, anonyme, delaiMs = reglages.delaiMs, ...appel } = {},
  ) => {
    checkDelays({ delaiMs });
    const recue = typeof appel.cle === 'string' ? appel.cle : undefined;
    const cle =
      appel.cle || (appel.cle === undefined && !lecture) ? (recue ?? nouvelleCle()) : recue;
    if (cle !== undefined) checkText('cle', cle, 200);
    const reprises = lecture || appel.cle ? reglages.reprises : 0;
    const suivi = {
      operation: operationName ?? NOM.exec(query)?.[1],
      essais: 0,
      requeteId: undefined as string | undefined,
      cle,
    };
    const limite = {};
    const fin = Date.now() + delaiMs;
    const adresse = new URL(cible);
    let body: string;
    try {
      body = JSON.stringify({ query, variables, operationName });
      // What is written may be long, and goes by POST.
      if (lecture) adresse.searchParams.set('query', query);
      if (lecture && variables) adresse.searchParams.set('variables', JSON.stringify(variables));
      if (operationName) adresse.searchParams.set('operationName', operationName);
    } catch {
      throw new ConfigurationError('variables : JSON attendu.', suivi);
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
      const parGet = lecture && !autorise && reglages.get !== false && adresse.href.length <= 2000;
      if (parGet) essai.headers = { accept: ACCEPT };
      else {
        suivi.requeteId = headers['x-request-id'] = nouvelleCle();
        headers['x-timeout-ms'] = String(Math.max(1, Math.min(essaiMs, fin - debut)));
        if (cle !== undefined) headers['idempotency-key'] = cle;
      }
      reglages.avantEssai?.(essai);
      let reponse: Response | undefined;
      let issue: { data: unknown } | Echec;
      enVol = !lecture;
      try {
        reponse = await (0, reglages.fetch)(parGet ? adresse.href : cible.href, {
          ...(!parGet && { method: 'POST', body }),
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
            return { erreur: tropLong(essaiMs), passager: true, nonFaite: !enVol };
          },
        );
        if ('data' in issue) return issue.data;
        const { erreur, passager, nonFaite, attenteMs } = issue;
        enVol = false;
        if (
          nonFaite &&
          nonIdentifie(erreur) &&
          typeof token === 'function' &&
          !anonyme &&
          !renouvele
        ) {
          renouvele = renouveler = true;
          continue;
        }
        // A refusal under a key of the caller's may be that of a repetition.
        inconnue ||=
          !nonFaite || (recue !== undefined && (erreur as { path?: unknown }).path !== undefined);
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
          ? tropLong(delaiMs)
          : signal?.aborted && !(raison instanceof SofiError)
            ? new AbandonError('Appel abandonné.', {}, raison)
            : raison;
      if (erreur instanceof SofiError) {
        const douteuse = inconnue || enVol;
        Object.assign(erreur, suivi, !lecture && { ecriture: douteuse ? 'INCONNUE' : 'NON_FAITE' });
        if (!lecture && douteuse && (erreur as { code?: string }).code !== 'IDEMPOTENCY_KEY_USED')
          erreur.message += ` Écriture peut-être faite${cle ? ' : rappeler avec la même cle le dira' : ''}.`;
      }
      throw erreur;
    }
  };
  return { interne: { reglages, entetes, envoyer } };
}

const ACCEPT = 'application/graphql-response+json, application/json';
const NOM = /(?:query|mutation|subscription)\s+(\w+)/;

/** Whether another token may help. */
export const nonIdentifie = (erreur: SofiError): boolean => {
  const { code, status } = erreur as { code?: string; status?: number };
  return code === 'UNAUTHENTICATED' || status === 401;
};

/** A network fault. Its cause keeps what helps, without the request that it may quote. */
function panne({ origin }: URL, cause: unknown, masque: (texte: string) => string): Echec {
  const { name, message, code, cause: dessous } = cause as Error & { code?: string };
  const profonde = (dessous ?? {}) as { code?: string; message?: string };
  const precis = code ?? profonde.code;
  return {
    erreur: new ReseauError(
      `${origin} ne répond pas.`,
      {},
      {
        name,
        message: masque(profonde.message ?? message ?? ''),
        ...(typeof precis === 'string' && { code: precis }),
      },
    ),
    passager: true,
    nonFaite: /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN)$/.test(precis ?? ''),
  };
}

/** 128 random bits. Not `crypto.randomUUID`, which pages without TLS do not have. */
const nouvelleCle = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (octet) =>
    octet.toString(16).padStart(2, '0'),
  ).join('');
