import { createClient, type SofiClient } from './client.ts';
import type { Document } from './document.ts';
import type { SessionCle } from './generated/operations.ts';
import type { OptionsDeClient } from './options.ts';

export { createFakeClock, type FakeClock } from './clock.ts';

/** What a mocked operation answers: data, or a function of the variables that gives them or throws. */
export type Reponse<Resultat, Variables> =
  | Resultat
  | ((variables: Variables) => Resultat | Promise<Resultat>);

/** A client without a network, and what drives it. */
export interface ClientDeTest {
  /** The client to give to the code under test. */
  client: SofiClient;
  /** Says what an operation answers from now on, typed by its document: `@sofi/sdk/documents` holds those of the verbs. */
  repondre: <Resultat, Variables>(
    document: Document<Resultat, Variables>,
    reponse: Reponse<Resultat, Variables>,
  ) => void;
  /** What was asked so far: operation and variables. */
  readonly appels: readonly {
    /** Name of the operation. */
    operation: string;
    /** As they were sent. */
    variables: Record<string, unknown>;
  }[];
}

/**
 * A client without a network: each operation answers what `repondre` says, and fails when nothing was said.
 *
 * @example
 * const { client, repondre } = createMockClient();
 * repondre(MoiDocument, { moi: null });
 * await client.moi();
 */
export function createMockClient(options: Partial<OptionsDeClient> = {}): ClientDeTest {
  const reponses = new Map<string, Reponse<unknown, never>>();
  const appels: ClientDeTest['appels'][number][] = [];
  const client = createClient({
    url: 'http://sofi.test/graphql',
    reprises: 0,
    get: false,
    ...options,
    fetch: async (_url, init) => {
      const { query, variables = {} } = JSON.parse(init!.body as string) as {
        query: string;
        variables?: Record<string, unknown>;
      };
      const operation = nomDe(query);
      appels.push({ operation, variables });
      const reponse = reponses.get(operation);
      if (reponse === undefined)
        return json({
          errors: [
            {
              message: `Aucune réponse prévue pour ${operation}.`,
              extensions: { code: 'NON_PREVUE' },
            },
          ],
        });
      try {
        return json({
          data: typeof reponse === 'function' ? await reponse(variables) : reponse,
        });
      } catch (erreur) {
        const { message, code = 'INTERNAL_SERVER_ERROR' } = erreur as {
          message: string;
          code?: string;
        };
        return json({ errors: [{ message, extensions: { code } }] });
      }
    },
  });
  return {
    client,
    appels,
    repondre: (document, reponse) => void reponses.set(nomDe(document), reponse),
  };
}

const nomDe = (texte: string): string =>
  /(?:query|mutation|subscription)\s+(\w+)/.exec(texte)?.[1] ?? texte;
const json = (corps: unknown) =>
  new Response(JSON.stringify(corps), { headers: { 'content-type': 'application/json' } });

/** A session of the invented region, whole where `changements` says nothing. */
export const uneSession = (changements: Partial<SessionCle> = {}): SessionCle => ({
  id: 'U2Vzc2lvbjox',
  numero: 143_842,
  code: '19482-89393-143842',
  debut: '2026-12-23',
  fin: '2027-03-31',
  statut: 'A_VENIR' as const,
  modaliteEnseignement: 'PRESENTIEL' as const,
  etatRecrutement: 'OUVERT' as const,
  version: 1,
  modifieLe: '2026-11-01T08:00:00Z',
  lieu: null,
  responsable: {
    id: 'T3JnYW5pc21lOjE',
    siret: '90000001900019',
    nom: 'Organisme de démonstration',
  },
  dispositifs: [],
  ...changements,
});
