import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { analyseRoute } from './routes/analyse/route.ts';
import { catalogueRoute } from './routes/catalogue/route.ts';
import { compteRoutes } from './routes/connexion/routes.ts';
import { Introuvable } from './routes/racine/introuvable.tsx';
import { informationsRoutes } from './routes/informations/routes.ts';
import { offreRoute } from './routes/offre/route.ts';
import { racineRoute } from './routes/racine/route.tsx';
import { rechercheRoute } from './routes/recherche/route.ts';
import { saisieRoute } from './routes/saisie/routes.ts';

const routeTree = racineRoute.addChildren([
  rechercheRoute,
  offreRoute,
  catalogueRoute,
  analyseRoute,
  ...informationsRoutes,
  ...compteRoutes,
  saisieRoute,
]);

export const createAppRouter = (queryClient: QueryClient) =>
  createRouter({
    routeTree,
    context: { queryClient },
    scrollRestoration: true,
    defaultNotFoundComponent: Introuvable,
    defaultPendingMs: 200,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
