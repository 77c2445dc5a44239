import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { schema } from '@sofi/graphql';
import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';

const lire = (chemin: string) =>
  readFileSync(fileURLToPath(new URL(`../../${chemin}`, import.meta.url)), 'utf8');

test('the query of the README is valid', () => {
  const [requete] = blocs('graphql');
  expect(validate(schema, parse(requete!))).toEqual([]);
});

test('the README lists every setting that the server reads, and no other', () => {
  const lus = new Set(
    [
      ...lire('packages/server/src/env.ts').matchAll(/^ {2}([A-Z_]{4,}): z$/gm),
      ...lire('packages/server/src/env.ts').matchAll(/^ {2}([A-Z_]{4,}): z\./gm),
    ].map(([, nom]) => nom),
  );
  const dits = new Set(
    [...lire('README.md').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, nom]) => nom),
  );
  lus.add('TEST_DATABASE_URL').add('TEST_REDIS_URL');
  expect(dits).toEqual(lus);
});

function blocs(langue: string): string[] {
  return [
    ...lire('README.md').matchAll(new RegExp('```' + langue + '\\n([\\s\\S]*?)```', 'g')),
  ].map(([, texte]) => texte!);
}
