import { TransportError } from './erreurs.ts';
import type { Corps } from './transport.ts';

/**
 * The results that a stream of server-sent events carries, in GraphQL's distinct connections mode: `next` events hold a result
 * each, `complete` ends them. @throws TransportError where the stream breaks off before its end, or is silent for so long
 */
export async function* lireFlux(reponse: Response, silenceMs: number): AsyncGenerator<Corps, void> {
  let reste = '';
  const lecteur = reponse.body!.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (;;) {
      const { done, value } = await avant(silenceMs, lecteur.read());
      if (done) throw new TransportError('Le flux s’est interrompu.');
      const blocs = (reste + value).split(/\r?\n\r?\n/);
      reste = blocs.pop()!;
      for (const bloc of blocs) {
        const { event, data } = lireBloc(bloc);
        if (event === 'complete') return;
        if (event === 'next' && data !== '') yield JSON.parse(data) as Corps;
      }
    }
  } finally {
    // What waits for a silent server would wait here too.
    lecteur.cancel().catch(() => {});
  }
}

/** @throws TransportError where it takes longer */
export async function avant<T>(ms: number, promesse: Promise<T>): Promise<T> {
  let minuteur: ReturnType<typeof setTimeout> | undefined;
  const delai = new Promise<never>((_, echec) => {
    minuteur = setTimeout(
      () => echec(new TransportError('Le serveur ne donne plus signe de vie.')),
      ms,
    );
  });
  try {
    return await Promise.race([promesse, delai]);
  } finally {
    clearTimeout(minuteur);
  }
}

/** Fields of one event: WHATWG HTML, 9.2.6. Comments, which keep the connection open, have neither. */
function lireBloc(bloc: string): { event: string; data: string } {
  let event = '';
  const data: string[] = [];
  for (const ligne of bloc.split(/\r?\n/)) {
    const [, nom, valeur] = /^(event|data): ?(.*)$/.exec(ligne) ?? [];
    if (nom === 'event') event = valeur!;
    if (nom === 'data') data.push(valeur!);
  }
  return { event, data: data.join('\n') };
}
