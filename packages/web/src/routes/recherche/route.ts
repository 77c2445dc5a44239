import { createRoute } from '@tanstack/react-router';
import { racineRoute } from '../racine/route.tsx';
import { Recherche } from './page.tsx';
import { readSearch } from './etat.ts';

/** In the first chunk: most visits begin here. */
export const rechercheRoute = createRoute({
  getParentRoute: () => racineRoute,
  path: '/',
  validateSearch: readSearch,
  component: Recherche,
});
