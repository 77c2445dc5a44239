import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { Cadre } from './cadre.tsx';

export interface RouterContext {
  queryClient: QueryClient;
}

export const racineRoute = createRootRouteWithContext<RouterContext>()({ component: Cadre });
