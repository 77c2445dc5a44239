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

export const compteRoutes = [connexionRoute] as const;
