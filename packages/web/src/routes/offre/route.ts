import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { racineRoute } from '../racine/route.tsx';

export const offreRoute = createRoute({
  getParentRoute: () => racineRoute,
  path: '/offre/$code',
  component: lazyRouteComponent(() => import('./offre.tsx'), 'Offre'),
});
