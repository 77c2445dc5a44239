import type { QueryClient } from '@tanstack/react-query';
import { listerActions } from '@sofi/sdk';
import { infiniteQueryOptions } from '@sofi/sdk/tanstack';
import type { EtatDeBureau } from '../routes/saisie/etat.ts';
import { transport } from './client.ts';

/** Actions that wait for a validator, the longest first. */
export const attenteQuery = ({ texte, departement }: EtatDeBureau) =>
  infiniteQueryOptions(['bureau', texte, departement], (liste) =>
    listerActions(
      transport,
      {
        vue: 'TRAVAIL',
        filter: {
          etats: ['EN_ATTENTE_DE_VALIDATION'],
          ...(texte && { search: texte }),
          ...(departement && { departements: [departement] }),
        },
        orderBy: { field: 'ENVOYEE_LE' },
      },
      liste,
    ),
  );

/** Number of the action that waits the longest beside this one; null without any. */
export async function suivante(queryClient: QueryClient, faite: number): Promise<number | null> {
  await queryClient.invalidateQueries({ queryKey: ['bureau'] });
  const { pages } = await queryClient.fetchInfiniteQuery({ ...attenteQuery({}), pages: 1 });
  return pages[0]?.nodes.find(({ numero }) => numero !== faite)?.numero ?? null;
}
