import type { OptionsDeServeur } from '@sofi/server/serveur';
import { demarrer } from '@sofi/server/serveur';
import { SIRET_DE_DEMONSTRATION } from '@sofi/demo';
import { siretFictif } from '@sofi/domain';
import { acteurDeDeveloppement } from '@sofi/server/identite';
import { afterAll, beforeAll } from 'vitest';
import { baseDeTest } from './base.ts';
import { MAINTENANT } from './temps.ts';

// oxlint-disable-next-line typescript/no-explicit-any -- answers of any query
type Json = Record<string, any>;
export interface Reponse {
  data: Json;
  errors?: { message: string; path?: string[]; extensions: { code: string } }[];
}

export type Qui = 'anonyme' | 'organisme' | 'autre' | 'valideur' | 'region' | 'administrateur';

export interface ServeurDeTest {
  base: Awaited<ReturnType<typeof baseDeTest>>;
  /** Sets the clock of all the servers. */
  regler: (instant: Date) => void;
  origine: (qui?: Qui) => string;
  /** Asks over HTTP; the statements that the answer cost. */
  demander: (
    query: string,
    variables?: object,
    qui?: Qui,
  ) => Promise<Reponse & { statut: number; requetes: string[] }>;
}

/**
 * One database and a server for each role, for all tests of the file that calls it.
 * @param preparer fills the database before the servers look for the accounts they act for.
 */
export function serveurDeTest(
  preparer?: (base: ServeurDeTest['base']) => Promise<void>,
  options: Partial<OptionsDeServeur> = {},
): ServeurDeTest {
  const etat = {} as {
    base: ServeurDeTest['base'];
    origines: Record<Qui, string>;
  };
  const arrets: (() => Promise<void>)[] = [];
  let maintenant = MAINTENANT;
  beforeAll(async () => {
    etat.base = await baseDeTest();
    await preparer?.(etat.base);
    const identites = {
      anonyme: null,
      organisme: { type: 'ORGANISME', siret: SIRET_DE_DEMONSTRATION },
      autre: { type: 'ORGANISME', siret: siretFictif(90_000_101, 1) },
      valideur: { type: 'VALIDEUR' },
      region: { type: 'REGION' },
      administrateur: { type: 'ADMINISTRATEUR' },
    } as const;
    etat.origines = {} as Record<Qui, string>;
    for (const [qui, identite] of Object.entries(identites)) {
      const { origine, arreter } = await demarrer({
        base: etat.base,
        acteur: await acteurDeDeveloppement(etat.base.db, identite),
        hote: '127.0.0.1',
        port: 0,
        mcpName: 'SOFI',
        horloge: () => maintenant,
        ...options,
      });
      etat.origines[qui as Qui] = origine;
      arrets.push(arreter);
    }
  });
  afterAll(async () => {
    await Promise.all(arrets.map((arreter) => arreter()));
    await etat.base.fermer();
  });
  const origine = (qui: Qui = 'anonyme') => etat.origines[qui];
  return {
    get base() {
      return etat.base;
    },
    regler(instant) {
      maintenant = instant;
    },
    origine,
    async demander(query, variables = {}, qui = 'anonyme') {
      const debut = etat.base.requetes.length;
      const reponse = await fetch(`${origine(qui)}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const corps = (await reponse.json()) as Reponse;
      return { ...corps, statut: reponse.status, requetes: etat.base.requetes.slice(debut) };
    },
  };
}
