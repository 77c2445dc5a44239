import { lireMoi } from '@sofi/sdk';
import { queryOptions } from '@sofi/sdk/tanstack';
import { transport } from './client.ts';

/** The signed-in user; null without one. */
export const moiQuery = queryOptions(['moi'], (appel) => lireMoi(transport, appel));
