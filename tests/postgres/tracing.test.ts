import { context, propagation, trace } from '@opentelemetry/api';
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-node';
import { ANONYME } from '@sofi/domain';
import type { Serveur } from '@sofi/server/serveur';
import { demarrer } from '@sofi/server/serveur';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { baseDeTest } from '../support/base.ts';

const spans = new InMemorySpanExporter();
const register = () =>
  new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }).register();
const unregister = () => {
  spans.reset();
  trace.disable();
  context.disable();
  propagation.disable();
};

let base: Awaited<ReturnType<typeof baseDeTest>>;
let serveur: Serveur;
beforeAll(async () => {
  base = await baseDeTest();
  serveur = await demarrer({ base, acteur: ANONYME, hote: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await serveur.arreter();
  await base.fermer();
});
afterEach(unregister);

const CALLER = '0af7651916cd43dd8448eb211c80319c';
const ask = async (query: string, id: string) => {
  const response = await fetch(`${serveur.origine}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-request-id': id,
      traceparent: `00-${CALLER}-b7ad6b7169203331-01`,
    },
    body: JSON.stringify({ query }),
  });
  await response.text();
};
const requestSpan = (id: string) =>
  spans.getFinishedSpans().find(({ attributes }) => attributes['sofi.request_id'] === id);

test('a request is a span of its caller’s trace, with a span beneath it for each of its statements', async () => {
  register();
  const before = base.requetes.length;
  await ask('query Compter { sessions(first: 3) { totalCount nodes { numero } } }', 'trace-1');
  await expect.poll(() => requestSpan('trace-1')).toBeDefined();
  const request = requestSpan('trace-1')!;
  expect(request.name).toBe('query Compter');
  expect(request.attributes).toMatchObject({
    'graphql.operation.name': 'Compter',
    'graphql.operation.type': 'query',
    'http.response.status_code': 200,
    'sofi.outcome': 'OK',
  });
  expect(request.spanContext().traceId).toBe(CALLER);
  expect(request.parentSpanContext?.spanId).toBe('b7ad6b7169203331');
  const beneath = spans
    .getFinishedSpans()
    .filter(({ parentSpanContext }) => parentSpanContext?.spanId === request.spanContext().spanId);
  expect(beneath.map(({ attributes }) => attributes['db.query.text'])).toEqual(
    base.requetes.slice(before),
  );
  expect(beneath.length).toBeGreaterThan(0);
});

test('a refusal is the outcome of its span', async () => {
  register();
  await ask('query Vide { formation(numero: 0) { numero } }', 'trace-2');
  await expect
    .poll(() => requestSpan('trace-2')?.attributes['sofi.outcome'])
    .toBe('BAD_USER_INPUT');
});

test('without an SDK there is no span', async () => {
  await ask('{ sessions { totalCount } }', 'trace-3');
  register();
  await ask('{ sessions { totalCount } }', 'trace-4');
  await expect.poll(() => requestSpan('trace-4')).toBeDefined();
  expect(requestSpan('trace-3')).toBeUndefined();
});
