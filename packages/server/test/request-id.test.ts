import type { IncomingMessage, ServerResponse } from 'node:http';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameRequest } from '../src/http/request-id.ts';

function nameOf(asked?: string) {
  const headers: Record<string, unknown> = {};
  const id = nameRequest(
    { headers: asked === undefined ? {} : { 'x-request-id': asked } } as IncomingMessage & {
      headers: Record<string, string>;
    },
    {
      setHeader: (name: string, value: string) => (headers[name] = value),
    } as unknown as ServerResponse,
  );
  expect(headers).toEqual({ 'x-request-id': id });
  return id;
}

test('a sane X-Request-Id is kept', () => {
  for (const id of ['a', '01J9-abc_D.9', 'f'.repeat(64)]) expect(nameOf(id)).toBe(id);
});

test('any other is replaced by a name of ours, none twice', () => {
  const given = new Set<string>();
  let count = 0;
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }).filter((id) => !/^[A-Za-z0-9._-]{1,64}$/.test(id)),
      (asked) => {
        const id = nameOf(asked);
        expect(id).toMatch(/^[A-Za-z0-9_-]+$/);
        given.add(id);
        count++;
      },
    ),
  );
  expect(given.size).toBe(count);
});
