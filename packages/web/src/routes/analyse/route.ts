import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { racineRoute } from '../racine/route.tsx';
import { readAnalyse } from './etat.ts';

export const analyseRoute = createRoute({
  getParentRoute: () => racineRoute,
  path: '/analyse',
  validateSearch: readAnalyse,
  component: lazyRouteComponent(() => import('./analyse.tsx'), 'Analyse'),
});
