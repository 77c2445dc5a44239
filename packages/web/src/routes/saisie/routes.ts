import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { racineRoute } from '../racine/route.tsx';

/** Layout of all screens of entry: their code is loaded when one is opened. */
const saisieLayoutRoute = createRoute({
  getParentRoute: () => racineRoute,
  path: '/saisie',
  component: lazyRouteComponent(() => import('./cadre.tsx'), 'CadreDeSaisie'),
});

const tableauDeBordRoute = createRoute({
  getParentRoute: () => saisieLayoutRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./tableau-de-bord.tsx'), 'TableauDeBord'),
});

export const saisieRoute = saisieLayoutRoute.addChildren([tableauDeBordRoute]);
