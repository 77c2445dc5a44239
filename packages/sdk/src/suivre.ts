import { backoff, retryAfter, sleep } from './attente.ts';
import type { AnyDocument } from './document.ts';
import type { SofiError } from './erreurs.ts';
import { AbandonError, ReseauError } from './erreurs.ts';
import { heard, readStream } from './flux.ts';
import type { OptionsDAppel } from './options.ts';
import { textOf } from './options.ts';
import type { Echec } from './reponse.ts';
import { interpreter, refus } from './reponse.ts';
import { nonIdentifie, type Transport } from './transport.ts';

/** What a subscription may be given. */
export interface OptionsDAbonnement extends Omit<OptionsDAppel, 'delaiMs'> {
  /** Called when the state of the connection changes, with the fault that broke it. */
  surEtat?: (etat: EtatDeConnexion, erreur?: SofiError) => void;
  /** Called with the place of each event, before it is given, and with the place where the stream begins. */
  surId?: ((id: string) => void) | undefined;
  /** Milliseconds during which answers that are no GraphQL (a proxy's pages) are retried. 300,000 by default. */
  patienceMs?: number;
}
/** State of the connection of a subscription. */
export type EtatDeConnexion = 'CONNEXION' | 'OUVERTE' | 'COUPEE' | 'FERMEE';

/**
 * Follows a subscription of any document: `for await`, and `break` to stop. Reconnects by itself after a fault, a restart of the
 * server or a silence, waiting longer each time. A function of variables is called at each connection, with the `id` of the last event
 * where the server gives them.
 *
 * @throws RequeteRefuseeError, or HttpError after `patienceMs`
 */
export async function* suivre<Result = unknown, Variables = Record<string, unknown>>(
  { interne: { reglages, entetes } }: Transport,
  document: AnyDocument<Result, Variables>,
  variables?: Variables | ((dernierId: string | undefined) => Variables),
  { signal, operationName, surEtat, surId, patienceMs = 300_000 }: OptionsDAbonnement = {},
): AsyncGenerator<Result, void> {
  const query = textOf(document, reglages.print);
  const { silenceMs, cible, token, reprises } = reglages;
  let dernierId: string | undefined;
  let renouvele = false;
  let refusDepuis = 0;
  let bugs = 0;
  try {
    for (let essai = 0; ;) {
      const arret = new AbortController();
      const stop = () => arret.abort(signal!.reason);
      signal?.addEventListener('abort', stop);
      let echec: Echec;
      try {
        signal?.throwIfAborted();
        surEtat?.('CONNEXION');
        const { headers, masque } = await heard(silenceMs, arret.signal, () =>
          entetes({ renouveler: renouvele, signal: arret.signal }),
        );
        const body = JSON.stringify({
          query,
          operationName,
          variables:
            typeof variables === 'function'
              ? (variables as (id?: string) => Variables)(dernierId)
              : variables,
        });
        const reponse = await heard(silenceMs, arret.signal, () =>
          (0, reglages.fetch)(cible.href, {
            method: 'POST',
            headers: {
              ...headers,
              accept: 'text/event-stream',
              // Variables of a function go on by themselves.
              ...(dernierId !== undefined &&
                typeof variables !== 'function' && { 'last-event-id': dernierId }),
            },
            body,
            redirect: 'manual',
            signal: arret.signal,
          }),
        );
        if (/^text\/event-stream\b/.test(reponse.headers.get('content-type') ?? '')) {
          surEtat?.('OUVERTE');
          for await (const corps of readStream(reponse, silenceMs, arret.signal)) {
            if (corps.id !== undefined) surId?.((dernierId = corps.id));
            if (!corps.data && !corps.errors) continue;
            if (corps.errors?.length)
              throw refus(corps, retryAfter(reponse.headers.get('retry-after')));
            essai = refusDepuis = bugs = 0;
            renouvele = false;
            yield corps.data as Result;
          }
          // What is followed has no end of its own: the server stops, and another takes over.
          throw new ReseauError('Le flux s’est terminé.');
        }
        const issue = interpreter(reponse, await reponse.text(), masque);
        echec = 'erreur' in issue ? issue : (interpreter(reponse, '', masque) as Echec);
      } catch (raison) {
        if (signal?.aborted)
          throw new AbandonError('L’abonnement a été abandonné.', {}, signal.reason);
        echec = enEchec(raison);
      } finally {
        arret.abort();
        signal?.removeEventListener('abort', stop);
      }
      const { erreur, passager, attenteMs } = echec;
      surEtat?.('COUPEE', erreur);
      const { code, status } = erreur as { code?: string; status?: number };
      if (nonIdentifie(erreur) && typeof token === 'function' && !renouvele) {
        renouvele = true;
        continue;
      }
      // The server's database may be away for a moment; a bug stays.
      if (
        code !== undefined &&
        !passager &&
        (code !== 'INTERNAL_SERVER_ERROR' || bugs++ >= reprises)
      )
        throw erreur;
      if (code === undefined && status !== undefined) {
        refusDepuis ||= Date.now();
        if (Date.now() - refusDepuis >= patienceMs) throw erreur;
      }
      await sleep((attenteMs ?? 0) + 100 + backoff(essai++, 400, 30_000), signal);
    }
  } finally {
    surEtat?.('FERMEE');
  }
}

/** What breaks a stream: a failure already judged, an error of ours, or a fault of the network. */
function enEchec(raison: unknown): Echec {
  if (typeof raison === 'object' && raison !== null && 'passager' in raison) return raison as Echec;
  const { name } = raison as Error;
  if (name === 'ConfigurationError') throw raison;
  const erreur =
    name === 'DelaiError' || name === 'ReseauError'
      ? (raison as SofiError)
      : new ReseauError('Le flux s’est interrompu.');
  return { erreur, passager: true, nonFaite: true };
}
