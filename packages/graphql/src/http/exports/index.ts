import type { Db } from '@sofi/database';
import type { Acteur } from '@sofi/domain';
import { jourAParis, NonIdentifieError } from '@sofi/domain';
import { GraphQLError } from 'graphql';
import { identiteRefusee } from '../errors.ts';
import type { Gate } from '../../limits/gate.ts';
import type { Identifier } from '../responses.ts';
import { serviceError } from '../service-errors.ts';
import type { AskedOffers, FoundOffers } from './selection.ts';
import { findOffers } from './selection.ts';

/** One export over HTTP, before it begins. */
export interface AskedExport extends AskedOffers {
  autorisation: string | null;
  adresse: string;
  /** It judges by itself which offers go to the channel that is named, and says why others do not. */
  anyChannel: boolean;
  /** Points that each offer costs. */
  pointsPerOffer: number;
}

/** An export that may begin. */
export interface GrantedExport extends FoundOffers {
  acteur: Acteur;
  maintenant: Date;
  /** Of the answer. */
  headers: Record<string, string>;
}

/** @throws GraphQLError with the status in `extensions.http` */
export type OpenExport = (asked: AskedExport) => Promise<GrantedExport>;

/** A whole catalogue costs no more: else nobody without an account could have it. */
const POINTS_MAX = 50_000;
const POINTS_MIN = 100;

/** Exports obey what queries obey: who asks is known, arguments are checked, and the budget is charged. */
export const exportOpener =
  ({
    db,
    identifier,
    gate,
    horloge,
  }: {
    db: Db;
    identifier: Identifier;
    gate: Gate;
    horloge: () => Date;
  }): OpenExport =>
  async ({ autorisation, adresse, anyChannel, pointsPerOffer, ...asked }) => {
    const maintenant = horloge();
    const acteur = await identify(identifier, autorisation);
    const found = await findOffers(db, asked, { jour: jourAParis(maintenant), anyChannel });
    const points = Math.min(POINTS_MAX, Math.max(POINTS_MIN, found.total * pointsPerOffer));
    const { refusal, headers } = await gate.spend({ acteur, adresse }, Math.ceil(points));
    if (refusal) throw refusal;
    return { ...found, acteur, maintenant, headers };
  };

async function identify(identifier: Identifier, autorisation: string | null): Promise<Acteur> {
  try {
    return await identifier(autorisation);
  } catch (error) {
    throw error instanceof NonIdentifieError ? identiteRefusee(error) : error;
  }
}

interface Http {
  status?: number;
  headers?: Record<string, string>;
}

/** An error as an answer of HTTP; null for a bug. */
export function answerOf(
  error: unknown,
): { status: number; headers: Record<string, string>; body: string } | null {
  const refusal = error instanceof GraphQLError ? error : serviceError(error);
  if (!refusal) return null;
  const { http = {}, ...extensions } = refusal.extensions as { http?: Http };
  return {
    status: http.status ?? 400,
    headers: http.headers ?? {},
    body: JSON.stringify({ errors: [{ message: refusal.message, extensions }] }),
  };
}
