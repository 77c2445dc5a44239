import type { OptionsDAppel } from './options.ts';
import type { Liste, OptionsDeListe, Page } from './liste.ts';

/**
 * `useQuery(queryOptions(['session', numero], (appel) => sofi.sessions.lire(numero, 'PUBLIEE', appel)))`: leaving the screen
 * gives the call up. The client retries by itself, so TanStack Query does not.
 */
export const queryOptions = <Resultat>(
  queryKey: readonly unknown[],
  lire: (appel: OptionsDAppel) => Promise<Resultat>,
) => ({
  queryKey,
  queryFn: ({ signal }: { signal?: AbortSignal }) => lire({ signal }),
  retry: false,
});

/**
 * `useInfiniteQuery(infiniteQueryOptions(['sessions', filter], (liste) => sofi.sessions.lister({ filter }, liste)))`: one request
 * a page.
 */
export const infiniteQueryOptions = <Item>(
  queryKey: readonly unknown[],
  lister: (liste: OptionsDeListe) => Liste<Item>,
  taillePage = 20,
) => ({
  queryKey,
  queryFn: async ({
    signal,
    pageParam,
  }: {
    signal?: AbortSignal;
    pageParam: string | null;
  }): Promise<Page<Item>> => {
    for await (const page of lister({ signal, after: pageParam, taillePage }).pages()) return page;
    return { nodes: [], curseur: null, suite: false };
  },
  initialPageParam: null as string | null,
  getNextPageParam: ({ suite, curseur }: Page<Item>) => (suite ? curseur : null),
  retry: false,
});
