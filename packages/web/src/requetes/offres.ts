import type { RechercheDOffresQuery } from '@sofi/sdk';
import { chercherOffres, listerCommunes, suggerer } from '@sofi/sdk';
import { queryOptions } from '@sofi/sdk/tanstack';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import type { EtatDeRecherche } from '../routes/recherche/etat.ts';
import { NOMS_DE_FACETTES, variablesDe } from '../routes/recherche/etat.ts';
import { transport } from './client.ts';

export type PageDOffres = RechercheDOffresQuery['offres'];
export type OffreTrouvee = PageDOffres['nodes'][number];

/** The search, page after page; facets come with the first. */
export const offresQuery = (etat: EtatDeRecherche) =>
  infiniteQueryOptions({
    queryKey: ['offres', etat],
    queryFn: ({ pageParam, signal }) =>
      chercherOffres(
        transport,
        {
          ...variablesDe(etat),
          facettes: pageParam === null ? NOMS_DE_FACETTES : [],
          after: pageParam,
        },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
  });

export const suggestionsQuery = (texte: string) =>
  queryOptions(['suggestions', texte], (appel) => suggerer(transport, texte, undefined, appel));
export type Suggestion = Awaited<ReturnType<typeof suggerer>>[number];

/** The first communes that a text may be the beginning of. */
export const communesQuery = (texte: string) =>
  queryOptions(['communes', texte], async (appel) => {
    for await (const { nodes } of listerCommunes(
      transport,
      { search: texte },
      { ...appel, taillePage: 8 },
    ).pages())
      return nodes;
    return [];
  });
export type Commune = Awaited<ReturnType<ReturnType<typeof communesQuery>['queryFn']>>[number];
