import { suivreAction } from '@sofi/sdk';
import { queryOptions } from '@sofi/sdk/tanstack';
import { transport } from './client.ts';

export type ActionSuivie = NonNullable<Awaited<ReturnType<typeof suivreAction>>>;

/** The working view of an action: what is missing, its questions and acts; null where it may not be seen. */
export const actionQuery = (numero: number) =>
  queryOptions(['action', numero], (appel) => suivreAction(transport, numero, appel));
