import { createClient } from '@sofi/sdk';
import type { DispatcherOptions } from '@sofi/server/webhooks/dispatcher';
import { dispatch } from '@sofi/server/webhooks/dispatcher';
import { afterEach, beforeEach, vi } from 'vitest';
import { reussi } from './comptes.ts';
import { documentLheo } from './document-lheo.ts';
import { importer } from './lheo.ts';
import { receveur } from './receveur.ts';
import { serveurDeTest } from './serveur.ts';

/** A server, receivers and a clock: for the tests of webhooks. */
export function sceneDeWebhooks() {
  const serveur = serveurDeTest(undefined, { privateWebhooks: true });
  const client = (qui: 'administrateur' | 'valideur' | 'anonyme' = 'administrateur') =>
    createClient({ url: `${serveur.origine(qui)}/graphql` });

  let maintenant: Date;
  const arrets: (() => Promise<void>)[] = [];
  beforeEach(() => {
    // Only the day and hour are made up: the official verifier asks for them.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-27T08:00:00Z') });
    maintenant = new Date();
    serveur.regler(maintenant);
  });
  afterEach(async () => {
    vi.useRealTimers();
    for (const { id } of await client().webhooks.lister({}).toArray())
      await client().webhooks.supprimer({ abonnement: id });
    for (const arreter of arrets.splice(0)) await arreter();
  });

  async function recevoir(...args: Parameters<typeof receveur>) {
    const un = await receveur(...args);
    arrets.push(un.arreter);
    return un;
  }

  const avancer = (minutes: number) => {
    maintenant = new Date(maintenant.getTime() + minutes * 60_000);
    vi.setSystemTime(maintenant);
    serveur.regler(maintenant);
  };

  /** Sends what is due; why attempts failed. */
  async function envoyer(options: Partial<DispatcherOptions> = {}): Promise<string[]> {
    const echecs: string[] = [];
    await dispatch({
      db: serveur.base.db,
      privateNetwork: true,
      clock: () => maintenant,
      random: () => 0,
      report: (error) => echecs.push(error instanceof Error ? error.message : String(error)),
      ...options,
    });
    return echecs;
  }

  const abonner = async (
    url: string,
    evenements: ('CREATION' | 'MODIFICATION' | 'RETRAIT')[] = [
      'CREATION',
      'MODIFICATION',
      'RETRAIT',
    ],
  ) => reussi(await client().webhooks.creer({ url, evenements }));

  let suite = 0;
  /** Publishes the actions of a source, in place of those that it had. */
  const publier = (source: string, ...actions: { numero: string; places?: number }[]) =>
    importer(
      serveur.base,
      documentLheo({
        numero: source,
        actions: actions.map((une) => ({ places: 1 + (suite++ % 90), ...une })),
      }),
      { source, complet: true, forcer: true },
    );

  return {
    serveur,
    client,
    instant: () => maintenant,
    recevoir,
    avancer,
    envoyer,
    abonner,
    publier,
  };
}
