import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { racineRoute } from '../racine/route.tsx';
import { readAnalysis } from './etat.ts';

export const analyseRoute = createRoute({
  getParentRoute: () => racineRoute,
  path: '/analyse',
  validateSearch: readAnalysis,
  component: lazyRouteComponent(() => import('./analyse.tsx'), 'Analyse'),
});
