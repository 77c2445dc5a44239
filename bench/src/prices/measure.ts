import { readdirSync, readFileSync } from 'node:fs';
import type { Base } from '@sofi/database';
import { ANONYME } from '@sofi/domain';
import { createApi, DEFAULT_LIMITS, schema } from '@sofi/graphql';
import { createAdmission } from '@sofi/graphql/limits/admission';
import { createDocumentReader } from '@sofi/graphql/limits/documents';
import { priceOf } from '@sofi/graphql/limits/prices';
import { selectFields } from '@sofi/graphql/limits/selection';
import type { Tariff } from '@sofi/graphql/limits/tariff';
import { TARIFF } from '@sofi/graphql/limits/tariff';
import { sql } from 'drizzle-orm';
import type { DocumentNode } from 'graphql';
import { getOperationAST } from 'graphql';
import type { Samples } from './generate.ts';
import { generateDocument, random } from './generate.ts';

/** A generated document, what it was said to cost, and what it did. */
export interface Measure {
  document: string;
  /** Points by its arguments, and by its answer. */
  requested: number;
  used: number;
  /** Milliseconds of processor: of this process, which answers in memory, and of the database's. */
  processor: number;
  /** How many of each part of the tariff the answer took. */
  parts: Record<string, number>;
}

export interface Measures {
  answered: Measure[];
  /** Documents drawn beside those, which the limits refuse. */
  refused: number;
  /** Admitted documents that have no answer without errors. */
  failed: { document: string; answer: string }[];
}

/** Answers `count` generated documents, one after the other. The database is a local Postgres, whose processes' time can be read. */
export async function measurePrices(
  base: Base,
  { count, seed, instant }: { count: number; seed: number; instant: Date },
): Promise<Measures> {
  const samples = await readSamples(base);
  const next = random(seed);
  const read = createDocumentReader(schema, DEFAULT_LIMITS);
  const admit = createAdmission(schema, DEFAULT_LIMITS);
  const api = createApi({
    db: base.db,
    identifier: () => ANONYME,
    horloge: () => instant,
    signaler: (error) => console.error(error),
  });
  const ask = async (query: string) => {
    const corps = JSON.stringify({ query });
    const headers = {
      accept: undefined,
      contentType: 'application/json',
      authorization: undefined,
    };
    const answer = await api.repondre({ ...headers, corps, adresse: '::1' });
    return answer?.corps ?? null;
  };
  const backends = async () => {
    const rows = await base.db.execute(
      sql`select pid from pg_stat_activity where datname = current_database()`,
    );
    return [...(rows as Iterable<{ pid: number }>)].map(({ pid }) => pid);
  };
  const measures: Measures = { answered: [], refused: 0, failed: [] };
  const draw = () => {
    for (;;) {
      const document = generateDocument(schema, samples, next);
      const { document: parsed, errors } = read(document);
      const admission = parsed && errors.length === 0 ? admit({ document: parsed }) : null;
      if (admission && !admission.refusal) return { document, parsed: parsed!, admission };
      measures.refused++;
    }
  };
  for (let warm = 0; warm < 150; warm++) await ask(draw().document);
  measures.refused = 0;
  let pids: number[] = [];
  for (let done = 0; done < count; done++) {
    if (done % 200 === 0) pids = await backends();
    const { document, parsed, admission } = draw();
    const before = { server: process.cpuUsage(), database: timeOf(pids) };
    const body = await ask(document);
    const { user, system } = process.cpuUsage(before.server);
    const processor = (user + system) / 1000 + timeOf(pids) - before.database;
    if (body === null) {
      const answer = await api.fetch(
        new Request(`http://localhost/graphql?query=${encodeURIComponent(document)}`),
      );
      measures.failed.push({ document, answer: await answer.text() });
      continue;
    }
    const { data } = JSON.parse(String(body)) as { data: unknown };
    const { points: requested } = admission;
    const used = admission.priceOfAnswer(data);
    measures.answered.push({ document, requested, used, processor, parts: partsOf(parsed, data) });
  }
  return measures;
}

function partsOf(document: DocumentNode, data: unknown): Record<string, number> {
  const operation = getOperationAST(document)!;
  const fields = selectFields(schema, document, operation, {});
  const none = Object.fromEntries(
    Object.keys(TARIFF).map((part) => [part, 0]),
  ) as unknown as Tariff;
  return Object.fromEntries(
    Object.keys(TARIFF).map((part) => [
      part,
      // Thousands of it, since prices are whole.
      priceOf(
        fields,
        { tariff: { ...none, [part]: 1000 }, variables: {} },
        data as Record<string, unknown>,
      ).points / 1000,
    ]),
  );
}

/** Milliseconds that processes have run, all threads. */
function timeOf(pids: readonly number[]): number {
  let nanoseconds = 0;
  for (const pid of pids)
    try {
      for (const thread of readdirSync(`/proc/${pid}/task`))
        nanoseconds += Number(
          readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0],
        );
    } catch {
      // It has ended.
    }
  return nanoseconds / 1e6;
}

async function readSamples({ db }: Base): Promise<Samples> {
  const numbers = async (table: string) => {
    const rows = await db.execute(
      sql`select numero from ${sql.identifier(table)} where vue = 'PUBLIEE' order by md5(numero::text) limit 50`,
    );
    return [...(rows as Iterable<{ numero: number }>)].map(({ numero }) => numero);
  };
  const organismes = await db.execute(
    sql`select siret from organismes order by md5(siret) limit 20`,
  );
  return {
    formation: await numbers('formations'),
    action: await numbers('actions'),
    session: await numbers('sessions'),
    siret: [...(organismes as Iterable<{ siret: string }>)].map(({ siret }) => siret),
  };
}

export interface Summary {
  /** Milliseconds of processor of the dearest document. */
  most: number;
  requested: Accuracy;
  used: Accuracy;
  dearest: Measure[];
}

/** How well one of the two prices says what documents take. */
export interface Accuracy {
  /** Milliseconds of the median point. */
  point: number;
  /** Share of documents that take what their price says, within a factor of 3, a point being so many milliseconds. */
  within: number;
}

export function summarize({ answered }: Measures): Summary {
  const accuracy = (price: 'requested' | 'used'): Accuracy => {
    const ratios = answered
      .map((measure) => measure.processor / measure[price])
      .toSorted((a, b) => a - b);
    const point = ratios[Math.floor(ratios.length / 2)] ?? 0;
    const within = ratios.filter((ratio) => ratio >= point / 3 && ratio <= point * 3).length;
    return { point, within: within / ratios.length };
  };
  return {
    most: Math.max(...answered.map(({ processor }) => processor)),
    requested: accuracy('requested'),
    used: accuracy('used'),
    dearest: answered.toSorted((a, b) => b.processor - a.processor).slice(0, 5),
  };
}
