import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../../composants/page.tsx';
import { moiQuery } from '../../requetes/moi.ts';

const route = getRouteApi('/saisie');

/** Gives the organisme that one acts for; asks which, where there are several. */
export function PourUnOrganisme({
  titre,
  children,
}: {
  titre: string;
  children: (siret: string) => ReactNode;
}) {
  const { siret } = route.useSearch();
  const organismes = useQuery(moiQuery).data?.organismes ?? [];
  const choisi = siret ?? (organismes.length === 1 ? organismes[0]!.siret : undefined);
  if (choisi) return children(choisi);
  return (
    <Page titre={titre}>
      {organismes.length > 0 ? (
        <>
          <h2>Pour quel organisme ?</h2>
          <ul>
            {organismes.map((organisme) => (
              <li key={organisme.siret}>
                <Link to="." search={{ siret: organisme.siret }}>
                  {organisme.nom ?? organisme.siret}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>Votre compte n’agit pour aucun organisme de formation.</p>
      )}
    </Page>
  );
}
