import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { racineRoute } from '../racine/route.tsx';
import { readBureau, readEntry } from './etat.ts';

/** Layout of all screens of entry: their code is loaded when one is opened. */
const saisieLayoutRoute = createRoute({
  getParentRoute: () => racineRoute,
  path: '/saisie',
  validateSearch: readEntry,
  component: lazyRouteComponent(() => import('./cadre.tsx'), 'CadreDeSaisie'),
});

const tableauDeBordRoute = createRoute({
  getParentRoute: () => saisieLayoutRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./tableau-de-bord.tsx'), 'TableauDeBord'),
});

const listeRoute = createRoute({
  getParentRoute: () => saisieLayoutRoute,
  path: '/liste/$rubrique',
  component: lazyRouteComponent(() => import('./liste.tsx'), 'Liste'),
});

const actionRoute = createRoute({
  getParentRoute: () => saisieLayoutRoute,
  path: '/actions/$numero',
  component: lazyRouteComponent(() => import('./action/action.tsx'), 'Action'),
});

const bureauRoute = createRoute({
  getParentRoute: () => saisieLayoutRoute,
  path: '/bureau',
  validateSearch: readBureau,
  component: lazyRouteComponent(() => import('./bureau.tsx'), 'Bureau'),
});

export const saisieRoute = saisieLayoutRoute.addChildren([
  tableauDeBordRoute,
  listeRoute,
  actionRoute,
  bureauRoute,
]);
