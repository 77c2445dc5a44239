import { lignes } from '@sofi/database';
import type { Acteur } from '@sofi/domain';
import { ANONYME } from '@sofi/domain';
import type { Api, Handover, Observation } from '@sofi/graphql';
import { createApi, observe, schema } from '@sofi/graphql';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseDeTest } from '../support/base.ts';
import type { Document, Random } from '../support/random-documents.ts';
import { randomDocument, randomOf } from '../support/random-documents.ts';
import { acteur } from '../support/saisie.ts';
import { MAINTENANT } from '../support/temps.ts';

/** How many documents are compared; more by hand. */
const DOCUMENTS = Number(process.env['PLAN_DOCUMENTS'] ?? 150);

let base: Awaited<ReturnType<typeof baseDeTest>>;
let planned: Api;
let executed: Api;
const callers: Record<string, Acteur> = {};
/** Values that documents name, by the name of their argument or its type. */
const known: Record<string, unknown[]> = {};

beforeAll(async () => {
  base = await baseDeTest();
  // What JSON and GraphQL do not write as JavaScript or SQL do.
  await base.db.execute(sql`update sessions set duree_hebdomadaire_heures = '-0',
    modifie_le = date_trunc('second', modifie_le) where numero % 3 = 0`);
  await base.db.execute(
    sql`update formations set intitule = intitule || E' « é" \\u2028 \\\\ 😀' where numero % 5 = 0`,
  );
  const create = (plans: boolean) =>
    createApi({
      db: base.db,
      identifier: (autorisation) => callers[autorisation?.split(' ')[1] ?? 'anonyme']!,
      horloge: () => MAINTENANT,
      signaler: (erreur) => bugs.push(erreur),
      plans,
    });
  planned = create(true);
  executed = create(false);
  const [organisme] = await lignes<{ id: number; siret: string }>(
    base.db,
    sql`select o.id, o.siret from organismes o join actions a on a.dispensateur_id = o.id
      where a.vue = 'TRAVAIL' group by o.id order by count(*) desc, o.id limit 1`,
  );
  callers['anonyme'] = ANONYME;
  callers['organisme'] = acteur('ORGANISME', [organisme!]);
  callers['valideur'] = acteur('VALIDEUR');
  callers['region'] = acteur('REGION');
  const numbers = async (table: string) =>
    (
      await lignes<{ numero: number }>(
        base.db,
        sql`select distinct numero from ${sql.identifier(table)} order by numero limit 30`,
      )
    ).map(({ numero }) => numero);
  const { data } = JSON.parse(
    (
      await ask(planned, {
        query: `query Asked { formations(first: 12) { edges { cursor node { id code actions(first: 2) { edges { cursor node { id code sessions(first: 2) { edges { cursor node { id code } } } } } } } } }
        organismes(first: 5) { edges { cursor node { id siret } } } offres(first: 4) { edges { cursor } } }`,
        operationName: 'Asked',
        variables: {},
      })
    ).text,
  ) as { data: unknown };
  const found: Record<string, Set<unknown>> = {};
  collect(data, found);
  Object.assign(known, {
    numero: (await Promise.all(['formations', 'actions', 'sessions'].map(numbers))).flat(),
    ID: [...found['id']!, 'abc'],
    CodeFasd: [...found['code']!],
    Siret: [...found['siret']!],
    cursor: [...found['cursor']!],
  });
});
afterAll(() => base.fermer());

/** All values of each key. */
function collect(value: unknown, found: Record<string, Set<unknown>>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'object') collect(inner, found);
    else (found[key] ??= new Set()).add(inner);
  }
}

const bugs: unknown[] = [];

/** As the server asks: by the fast path, then by what goes on where it left. */
async function ask(
  api: Api,
  document: Document,
  caller = 'anonyme',
): Promise<{ text: string; planned: boolean }> {
  const body = JSON.stringify(document);
  const authorization = caller === 'anonyme' ? undefined : `Bearer ${caller}`;
  const handover: Handover = {};
  const observed: Observation = { id: 'reference' };
  const text = await observe(observed, async () => {
    const direct = await api.repondre(
      {
        accept: undefined,
        contentType: 'application/json',
        authorization,
        corps: body,
        adresse: '::1',
      },
      handover,
    );
    if (direct) return String(direct.corps);
    const answer = await api.fetch(
      new Request('http://sofi/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(authorization === undefined ? {} : { authorization }),
        },
        body,
      }),
      { adresse: '::1', handover },
    );
    return answer.text();
  });
  return { text, planned: observed.planned === true };
}

interface GraphQLAnswer {
  data?: unknown;
  errors?: { path?: (string | number)[] }[];
}

/**
 * An answer with its errors by what they made null. Of several that made the same null, GraphQL promises one, whichever came first: their
 * places are compared, and their words where the other answer has that error too.
 */
function comparable(text: string, otherText: string) {
  const { data, errors = [], ...rest } = JSON.parse(text) as GraphQLAnswer;
  // As text, in which the order of fields counts.
  if (errors.length === 0) return { text };
  const others = new Map(
    ((JSON.parse(otherText) as GraphQLAnswer).errors ?? []).map((error) => [
      String(error.path),
      error,
    ]),
  );
  const nulls = Map.groupBy(errors, ({ path }) => nullOf(data, path ?? []));
  return {
    ...rest,
    data: JSON.stringify(data),
    nulls: [...nulls.keys()].toSorted(),
    shared: errors
      .filter(({ path }) => others.has(String(path)))
      .toSorted((a, b) => String(a.path).localeCompare(String(b.path))),
  };
}

/** The path of the null that stands where this path leads. */
function nullOf(data: unknown, path: readonly (string | number)[]): string {
  let value = data;
  for (const [depth, key] of path.entries()) {
    if (value === null || value === undefined) return path.slice(0, depth).join('.');
    value = (value as Record<string, unknown>)[key];
  }
  return path.join('.');
}

const ROOTS = [
  'formation',
  'formations',
  'action',
  'actions',
  'session',
  'sessions',
  'fasd',
  'node',
  'nodes',
  'organisme',
  'organismes',
  'offres',
  'tableauDeBord',
  'programmes',
  'communes',
  'formacodes',
  'changements',
  'moi',
  'formations',
  'actions',
  'sessions',
].filter((name) => schema.getQueryType()!.getFields()[name]);

function valueOf({ name, type }: { name: string; type: string }, random: Random): unknown {
  if (name === 'first' || name === 'last') return random.chance(0.03) ? 0 : 1 + random.below(3);
  if (name === 'after' || name === 'before')
    return random.chance(0.8) ? null : random.pick(known['cursor']!);
  if (name === 'numero' || name === 'numeros' || name === 'formation') {
    const numero = () => random.pick(known['numero']!);
    return type.startsWith('[') ? [numero(), numero()] : type === 'Int' ? numero() : undefined;
  }
  if (name === 'search') return random.pick(['cuisine', 'anglais', 'soudage nantes', null]);
  if (name === 'vue') return random.pick(['PUBLIEE', 'PUBLIEE', 'TRAVAIL']);
  if (type === 'Date') return random.pick(['2026-09-01', '2027-01-15']);
  if (type === 'DateTime')
    return random.pick(['2026-09-01T08:00:00Z', '2026-11-20T00:00:00.000+02:00']);
  if (type === 'Url') return 'https://sofi.example';
  return known[type] && random.pick(known[type]);
}

test('a plan answers what the execution of its document does, with the same errors, for each kind of caller', async () => {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.integer(),
      fc.constantFrom('anonyme', 'organisme', 'valideur', 'region'),
      async (seed, caller) => {
        const document = randomDocument(randomOf(seed), {
          schema,
          roots: ROOTS,
          valueOf,
          depth: 4,
        });
        const one = await ask(planned, document, caller);
        const other = await ask(executed, document, caller);
        expect({ document, ...comparable(one.text, other.text) }).toEqual({
          document,
          ...comparable(other.text, one.text),
        });
        if (one.planned) written++;
      },
    ),
    { numRuns: DOCUMENTS },
  );
  expect(bugs).toEqual([]);
  expect(written).toBeGreaterThan(DOCUMENTS / 3);
}, 3_600_000);
