import type {
  CodeRubriqueActions,
  CodeRubriqueSessions,
  SuivreTableauDeBordSubscription,
} from '@sofi/sdk';
import { listerActions, listerSessions, SofiError, suivreTableauDeBord } from '@sofi/sdk';
import { infiniteQueryOptions } from '@sofi/sdk/tanstack';
import { useEffect, useState } from 'react';
import { transport } from './client.ts';

export type TableauDeBord = SuivreTableauDeBordSubscription['tableauDeBord'];

/** The counters of an organisme, counted anew whenever one changes; what ended them, once they have ended. */
export function useTableauDeBord(siret: string): {
  tableau: TableauDeBord | undefined;
  erreur: SofiError | undefined;
} {
  const [tableau, setTableau] = useState<TableauDeBord>();
  const [erreur, setErreur] = useState<SofiError>();
  useEffect(() => {
    const quitter = new AbortController();
    const suivre = async () => {
      for await (const lu of suivreTableauDeBord(transport, siret, { signal: quitter.signal }))
        setTableau(lu);
    };
    suivre().catch((error: unknown) => {
      if (!quitter.signal.aborted && error instanceof SofiError) setErreur(error);
    });
    return () => quitter.abort();
  }, [siret]);
  return { tableau, erreur };
}

/** The sessions that a counter counts. */
export const sessionsQuery = (siret: string, rubrique: CodeRubriqueSessions) =>
  infiniteQueryOptions(['sessions', siret, rubrique], (liste) =>
    listerSessions(transport, { filter: { rubrique, organismes: [siret] } }, liste),
  );

/** The actions that a counter counts. */
export const actionsQuery = (siret: string, rubrique: CodeRubriqueActions) =>
  infiniteQueryOptions(['actions', siret, rubrique], (liste) =>
    listerActions(transport, { vue: 'TRAVAIL', filter: { rubrique, organismes: [siret] } }, liste),
  );
