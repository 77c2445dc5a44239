import './styles/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { onSessionExpired } from './requetes/client.ts';
import { moiQuery } from './requetes/moi.ts';
import { fermerSession } from './requetes/session.ts';
import { createAppRouter } from './router.ts';

const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false, staleTime: 60_000 } },
});
// The public screens go on without an account.
onSessionExpired(async () => {
  await fermerSession();
  queryClient.setQueryData(moiQuery.queryKey, null);
});
const router = createAppRouter(queryClient);

createRoot(document.getElementById('application')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
