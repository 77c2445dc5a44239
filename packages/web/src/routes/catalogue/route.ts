import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { racineRoute } from '../racine/route.tsx';
import { readSearch } from '../recherche/etat.ts';

export const catalogueRoute = createRoute({
  getParentRoute: () => racineRoute,
  path: '/catalogue',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./catalogue.tsx'), 'Catalogue'),
});
