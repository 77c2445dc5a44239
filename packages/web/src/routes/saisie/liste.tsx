import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Alerte } from '../../composants/alerte.tsx';
import { periode } from '../../composants/libelles.ts';
import { Page } from '../../composants/page.tsx';
import { actionsQuery, sessionsQuery } from '../../requetes/tableau-de-bord.ts';
import { Introuvable } from '../racine/introuvable.tsx';
import { useOrganisme } from './organisme.ts';
import { isActionList, isSessionList, LISTES_DACTIONS, LISTES_DE_SESSIONS } from './rubriques.ts';

const route = getRouteApi('/saisie/liste/$rubrique');

/** What a counter of the dashboard counts. */
export function Liste() {
  const { rubrique } = route.useParams();
  const organisme = useOrganisme();
  if (!organisme) return <Introuvable />;
  if (isSessionList(rubrique)) return <Sessions siret={organisme.siret} rubrique={rubrique} />;
  if (isActionList(rubrique)) return <Actions siret={organisme.siret} rubrique={rubrique} />;
  return <Introuvable />;
}

function Sessions({
  siret,
  rubrique,
}: {
  siret: string;
  rubrique: keyof typeof LISTES_DE_SESSIONS;
}) {
  const lues = useInfiniteQuery(sessionsQuery(siret, rubrique));
  return (
    <Suite titre={LISTES_DE_SESSIONS[rubrique]} {...lues}>
      {lues.data?.pages.flatMap(({ nodes }) =>
        nodes.map(({ code, debut, fin, lieu, action }) => (
          <li key={code}>
            <Link to="/offre/$code" params={{ code }} id={`offre-${code}`}>
              {action.formation.intitule}
            </Link>
            , {periode(debut, fin)}
            {lieu?.adresse ? `, ${lieu.adresse.commune}` : ''} ({code})
          </li>
        )),
      )}
    </Suite>
  );
}

function Actions({ siret, rubrique }: { siret: string; rubrique: keyof typeof LISTES_DACTIONS }) {
  const lues = useInfiniteQuery(actionsQuery(siret, rubrique));
  return (
    <Suite titre={LISTES_DACTIONS[rubrique]} {...lues}>
      {lues.data?.pages.flatMap(({ nodes }) =>
        nodes.map(({ code, numero, complementIntitule, formation }) => (
          <li key={code}>
            <Link
              to="/saisie/action/$numero"
              params={{ numero: String(numero) }}
              id={`action-${code}`}
            >
              {formation.intitule} {complementIntitule}
            </Link>{' '}
            ({code})
          </li>
        )),
      )}
    </Suite>
  );
}

/** A list that is read page after page. */
function Suite({
  titre,
  children,
  error,
  isPending,
  hasNextPage,
  isFetchingNextPage,
  fetchNextPage,
}: {
  titre: string;
  children: ReactNode;
  error: Error | null;
  isPending: boolean;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
}) {
  return (
    <Page titre={titre[0]!.toUpperCase() + titre.slice(1)}>
      {error ? (
        <Alerte genre="erreur">
          <p>{error.message}</p>
        </Alerte>
      ) : null}
      {isPending && !error ? <p role="status">Chargement…</p> : null}
      <ul>{children}</ul>
      {hasNextPage ? (
        <button type="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {isFetchingNextPage ? 'Chargement…' : 'Afficher la suite'}
        </button>
      ) : null}
      <p>
        <Link to="/saisie">Revenir au tableau de bord</Link>
      </p>
    </Page>
  );
}
