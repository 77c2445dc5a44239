import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { racineRoute } from '../racine/route.tsx';

/** `retour`: a path of this site only, where to go once signed in. */
const readReturn = ({ retour }: Record<string, unknown>): { retour?: string } =>
  typeof retour === 'string' && /^\/(?![/\\])/.test(retour) ? { retour } : {};

const connexionRoute = createRoute({
  getParentRoute: () => racineRoute,
  path: '/connexion',
  validateSearch: readReturn,
  component: lazyRouteComponent(() => import('./connexion.tsx'), 'Connexion'),
});

const activationRoute = createRoute({
  getParentRoute: () => racineRoute,
  path: '/activation',
  component: lazyRouteComponent(() => import('./activation.tsx'), 'Activation'),
});

const reinitialisationRoute = createRoute({
  getParentRoute: () => racineRoute,
  path: '/reinitialisation',
  component: lazyRouteComponent(() => import('./reinitialisation.tsx'), 'Reinitialisation'),
});

export const compteRoutes = [connexionRoute, activationRoute, reinitialisationRoute] as const;
