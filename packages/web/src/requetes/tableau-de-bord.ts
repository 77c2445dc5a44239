import type { CodeRubriqueActions, CodeRubriqueSessions, TableauDeBordQuery } from '@sofi/sdk';
import { lireTableauDeBord, listerActions, listerSessions, suivreTableauDeBord } from '@sofi/sdk';
import { infiniteQueryOptions, queryOptions } from '@sofi/sdk/tanstack';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { transport } from './client.ts';

export type CompteursDOrganisme = TableauDeBordQuery['tableauDeBord'];

const tableauDeBordQuery = (siret: string) =>
  queryOptions(['tableau-de-bord', siret], (appel) => lireTableauDeBord(transport, siret, appel));

/** The counters of an organisme, kept up to date while a screen shows them: lists behind them are read again with them. */
export function useTableauDeBord(siret: string) {
  const queryClient = useQueryClient();
  const query = useQuery(tableauDeBordQuery(siret));
  // What changes before the counters are read is in them.
  const lu = query.isSuccess;
  useEffect(() => {
    if (!lu) return undefined;
    const { queryKey } = tableauDeBordQuery(siret);
    const arret = new AbortController();
    const suivre = async () => {
      for await (const compteurs of suivreTableauDeBord(transport, siret, {
        signal: arret.signal,
      })) {
        const avant = queryClient.getQueryData<CompteursDOrganisme>(queryKey);
        if (!avant) continue;
        queryClient.setQueryData(queryKey, { ...avant, ...compteurs });
        if (nombres(avant) !== nombres(compteurs))
          await queryClient.invalidateQueries({ queryKey: ['liste', siret] });
      }
    };
    // Counters stay as they were read where the server ends the stream; leaving the screen ends it too.
    suivre().catch(() => undefined);
    return () => arret.abort();
  }, [queryClient, siret, lu]);
  return query;
}

const nombres = ({ sessions, actions }: Pick<CompteursDOrganisme, 'sessions' | 'actions'>) =>
  [...sessions, ...actions].map(({ nombre }) => nombre).join();

/** The published sessions that a counter counts. */
export const sessionsQuery = (siret: string, rubrique: CodeRubriqueSessions) =>
  infiniteQueryOptions(['liste', siret, rubrique], (liste) =>
    listerSessions(transport, { vue: 'PUBLIEE', filter: { rubrique, organismes: [siret] } }, liste),
  );

/** The working actions that a counter counts. */
export const actionsQuery = (siret: string, rubrique: CodeRubriqueActions) =>
  infiniteQueryOptions(['liste', siret, rubrique], (liste) =>
    listerActions(transport, { vue: 'TRAVAIL', filter: { rubrique, organismes: [siret] } }, liste),
  );
