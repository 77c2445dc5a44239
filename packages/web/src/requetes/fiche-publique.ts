import type { FichePubliqueQuery } from '@sofi/sdk';
import { lireFichePublique } from '@sofi/sdk';
import { queryOptions } from '@sofi/sdk/tanstack';
import { transport } from './client.ts';

export type FichePublique = NonNullable<FichePubliqueQuery['fasd']>;
export type SessionPublique = Extract<FichePublique, { __typename: 'Session' }>;
export type ActionPublique = SessionPublique['action'];
export type FormationPublique = ActionPublique['formation'];
export type SessionVoisine = ActionPublique['sessions']['nodes'][number];

export const fichePubliqueQuery = (code: string) =>
  queryOptions(['fiche-publique', code], (appel) => lireFichePublique(transport, code, appel));
