import { within } from './attente.ts';
import { DelaiError, ReseauError } from './erreurs.ts';
import type { Corps } from './reponse.ts';

/**
 * The results of a stream of server-sent events, in GraphQL's distinct connections mode: `next` events hold one each, with their `id`;
 * `complete` ends them. @throws TransportError when the stream breaks off before its end, or is silent for too long
 */
export async function* readStream(
  reponse: Response,
  silenceMs: number,
  signal: AbortSignal,
): AsyncGenerator<Corps & { id?: string | undefined }, void> {
  let reste = '';
  const lecteur = reponse.body!.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (;;) {
      const { done, value } = await heard(silenceMs, signal, () => lecteur.read());
      if (done) throw new ReseauError('Le flux s’est interrompu.');
      const blocs = (reste + value).split(/\r?\n\r?\n/);
      reste = blocs.pop()!;
      for (const bloc of blocs) {
        const { event, data, id } = readBlock(bloc);
        if (event === 'complete') return;
        // One that holds an `id` only says where the stream begins.
        if (id !== undefined || (event === 'next' && data))
          yield { ...(data && (JSON.parse(data) as Corps)), id };
      }
    }
  } finally {
    // Waiting for a silent server to agree would wait for ever.
    lecteur.cancel().catch(() => {});
  }
}

/** @throws DelaiError when it takes longer */
export async function heard<T>(ms: number, signal: AbortSignal, run: () => Promise<T>): Promise<T> {
  const limit = {};
  try {
    return await within(ms, signal, limit, run);
  } catch (raison) {
    throw raison === limit ? new DelaiError('Le serveur ne donne plus signe de vie.') : raison;
  }
}

/** Fields of one event: WHATWG HTML, 9.2.6. Comments, which keep the connection open, have none. */
function readBlock(bloc: string): Partial<Record<'event' | 'data' | 'id', string>> {
  const champs: Partial<Record<string, string>> = {};
  for (const ligne of bloc.split(/\r?\n/)) {
    const [, nom, valeur] = /^(event|data|id): ?(.*)$/.exec(ligne) ?? [];
    if (nom) champs[nom] = nom === 'data' && champs[nom] ? `${champs[nom]}\n${valeur}` : valeur!;
  }
  return champs;
}
