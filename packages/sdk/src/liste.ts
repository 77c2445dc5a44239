import { ConfigurationError, ReponseIllisibleError, SofiError } from './erreurs.ts';
import type { OptionsDAppel } from './options.ts';

/** One page of a list. */
export interface Page<Item> {
  /** Its items. */
  nodes: Item[];
  /** Where the next page begins: `{ after: curseur }` resumes after this page, in another process too. Null after an empty list. */
  curseur: string | null;
  /** Whether another page follows. */
  suite: boolean;
}

/** What a list may be given. */
export interface OptionsDeListe extends OptionsDAppel {
  /** `curseur` of a page or of an error: resumes after it. */
  after?: string | null | undefined;
  /** Items that one request reads, 1 to 100; 100 by default. */
  taillePage?: number | undefined;
}

/** A list read page by page as it is walked: stop iterating to stop asking. */
export interface Liste<Item> extends AsyncIterable<Item> {
  /** The same, a page at a time, each with the cursor to resume from. */
  pages: () => AsyncGenerator<Page<Item>, void, undefined>;
  /** The first `limit` items, all without one. */
  toArray: (options?: {
    /** Items at most. */
    limit?: number;
  }) => Promise<Item[]>;
}

/** What of a connection a list reads. */
export interface ConnectionPage<Item> {
  /** Where the page ends. */
  pageInfo: {
    /** Whether another follows. */
    hasNextPage: boolean;
    /** Where it would begin. */
    endCursor?: string | null | undefined;
  };
  /** Items of the page. */
  nodes: Item[];
}

/**
 * Walks any connection. `lire` asks for one page and finds the connection in the answer. From the second page on, the next one is
 * asked for while one is read.
 */
export function lister<Item>(
  lire: (
    page: { first: number; after: string | null },
    appel: OptionsDAppel,
  ) => Promise<ConnectionPage<Item>>,
  { after = null, taillePage = 100, ...appel }: OptionsDeListe = {},
): Liste<Item> {
  if (!Number.isInteger(taillePage) || taillePage < 1 || taillePage > 100)
    throw new ConfigurationError('taillePage : entier de 1 à 100 attendu.');

  async function* pages(first = taillePage): AsyncGenerator<Page<Item>, void, undefined> {
    const arret = new AbortController();
    const { signal } = appel;
    const stop = () => arret.abort(signal!.reason);
    signal?.addEventListener('abort', stop);
    if (signal?.aborted) stop();
    const demander = async (depuis: string | null): Promise<Page<Item>> => {
      try {
        const { nodes, pageInfo } = await lire(
          { first, after: depuis },
          { ...appel, signal: arret.signal },
        );
        const curseur = pageInfo.endCursor ?? null;
        if (pageInfo.hasNextPage && (curseur === null || curseur === depuis))
          throw new ReponseIllisibleError(
            'La liste n’avance plus : le serveur redonne le même curseur.',
          );
        return { nodes, curseur, suite: pageInfo.hasNextPage };
      } catch (erreur) {
        if (erreur instanceof SofiError && depuis !== null)
          Object.assign(erreur, { curseur: depuis });
        throw erreur;
      }
    };
    try {
      let suivante = demander(after);
      for (let rang = 0; ; rang++) {
        const page = await suivante;
        if (!page.suite) {
          yield page;
          return;
        }
        if (rang > 0) {
          suivante = demander(page.curseur);
          // Its error is thrown when the page is asked for.
          suivante.catch(() => {});
          yield page;
        } else {
          yield page;
          suivante = demander(page.curseur);
        }
      }
    } finally {
      signal?.removeEventListener('abort', stop);
      arret.abort();
    }
  }

  async function* items(first = taillePage): AsyncGenerator<Item, void, undefined> {
    for await (const { nodes } of pages(first)) yield* nodes;
  }

  return {
    pages: () => pages(),
    [Symbol.asyncIterator]: () => items(),
    async toArray({ limit = Infinity } = {}) {
      const elements: Item[] = [];
      if (limit > 0)
        for await (const item of items(Math.min(taillePage, Number.isFinite(limit) ? limit : 100)))
          if (elements.push(item) >= limit) break;
      return elements;
    },
  };
}
