import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { racineRoute } from '../racine/route.tsx';

const page = <Chemin extends string>(
  path: Chemin,
  nom: 'Accessibilite' | 'Mentions' | 'Donnees' | 'Aide',
) =>
  createRoute({
    getParentRoute: () => racineRoute,
    path,
    component: lazyRouteComponent(() => import('./pages.tsx'), nom),
  });

export const informationsRoutes = [
  page('/accessibilite', 'Accessibilite'),
  page('/mentions', 'Mentions'),
  page('/donnees', 'Donnees'),
  page('/aide', 'Aide'),
] as const;
