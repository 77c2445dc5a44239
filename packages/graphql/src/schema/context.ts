import type { Acteur, ReglagesDeCompte } from '@sofi/domain';
import { jourAParis } from '@sofi/domain';
import { initContextCache } from '@pothos/core';
import type { ColumnIndex, Db, SuiviDEvenements } from '@sofi/database';
import type { Idempotence } from '@sofi/usecases';
import type { Suivi } from '../reading/offre-loader.ts';
import { suivre } from '../reading/offre-loader.ts';
import type { StreamQuota } from '../abonnements/quota.ts';
import type { Quotas } from '../quotas.ts';

/** Who asks, and how they prove it. */
export interface Appelant {
  acteur: Acteur;
  /** What came as `Authorization: Bearer`; null without. Never written anywhere. */
  porteur: string | null;
  /** Network address: attempts are counted by it. */
  adresse: string;
  /** Who asks, looked at again: a token may have ended since. @throws NonIdentifieError */
  identifier: () => Acteur | Promise<Acteur>;
}

/** What requests of one server share. */
interface Service {
  db: Db;
  /** How accounts behave here. */
  reglages: ReglagesDeCompte;
  horloge: () => Date;
  /** Absent where nothing is followed: there are no subscriptions then. */
  evenements?: SuiviDEvenements | undefined;
  /** Counts offers in memory; absent: the database does. */
  columns?: ColumnIndex | undefined;
  quotas: Quotas;
  /** Whether webhooks may call addresses of the server's own networks. */
  privateWebhooks: boolean;
  streams: StreamQuota;
}

/** What every resolver knows of the request. */
export interface Contexte extends Appelant, Service {
  /** The instant of the request: time comes in as a value. */
  maintenant: Date;
  /** The civil day that it is in Paris then, ISO 8601. */
  jour: string;
  /** The caller's name for this request, for mutations that named one: see writing/idempotency.ts. */
  idempotence: Idempotence | null;
  suivi: Suivi;
  /** Values of the operation's own fields, where a plan and then the execution may ask for them; by response key. */
  answered: Map<string | number, unknown> | null;
  /** Place of the event that a subscription gives, or where it begins, at first the request’s `Last-Event-ID`: see event-stream.ts. */
  cursor: string | null;
}

export function contexte(service: Service, appelant: Appelant): Contexte {
  const maintenant = service.horloge();
  const jour = jourAParis(maintenant);
  const suivi = suivre(service.db, appelant.acteur, jour);
  return {
    ...service,
    ...appelant,
    maintenant,
    jour,
    idempotence: null,
    suivi,
    answered: null,
    cursor: null,
  };
}

/** Brings the context of a subscription to the present instant, and to what the caller may do then. @throws NonIdentifieError */
export async function rafraichir(ctx: Contexte): Promise<void> {
  const { porteur, adresse, identifier } = ctx;
  Object.assign(
    ctx,
    contexte(ctx, { acteur: await identifier(), porteur, adresse, identifier }),
    // Pothos keeps plans for a context, and they hold the rights of its caller.
    initContextCache(),
  );
}
