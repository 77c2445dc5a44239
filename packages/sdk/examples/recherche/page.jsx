// A search page: React and TanStack Query over a bundle that holds one verb and the list of offers.
import {
  QueryClient,
  QueryClientProvider,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { chercherOffres, createTransport, listerOffres } from '@sofi/sdk';
import { infiniteQueryOptions, queryOptions } from '@sofi/sdk/tanstack';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const transport = createTransport({ url: import.meta.env.VITE_SOFI_URL });
const total = (search) =>
  queryOptions(['total', search], (appel) =>
    chercherOffres(transport, { search, facettes: ['DEPARTEMENT'], first: 1 }, appel),
  );
const offres = (search) =>
  infiniteQueryOptions(
    ['offres', search],
    (liste) => listerOffres(transport, { search }, liste),
    10,
  );

function Recherche() {
  const [search, chercher] = useState('');
  const { data: trouvees } = useQuery(total(search));
  const { data, fetchNextPage, hasNextPage } = useInfiniteQuery(offres(search));
  const sessions = data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  return (
    <>
      <input
        aria-label="Recherche"
        value={search}
        onChange={({ target }) => chercher(target.value)}
      />
      <output data-recherche={search}>{trouvees?.totalCount}</output>
      <ul>
        {sessions.map(({ session, formation }) => (
          <li key={session.code}>{formation.intitule}</li>
        ))}
      </ul>
      {hasNextPage && <button onClick={() => fetchNextPage()}>Suite</button>}
    </>
  );
}

createRoot(document.getElementById('page')).render(
  <QueryClientProvider client={new QueryClient()}>
    <Recherche />
  </QueryClientProvider>,
);
