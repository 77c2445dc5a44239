import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { schema } from '@sofi/graphql';
import { SCHEMA } from '@sofi/server/env';
import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';

const lire = (chemin: string) =>
  readFileSync(fileURLToPath(new URL(`../../${chemin}`, import.meta.url)), 'utf8');

test('the query of the README is valid', () => {
  const [requete] = blocs('graphql');
  expect(validate(schema, parse(requete!))).toEqual([]);
});

test('the README lists every setting that the server reads with its default, and no other', () => {
  const defauts: Record<string, string | number | boolean | object | undefined> = SCHEMA.parse({});
  const lus = Object.keys(SCHEMA.shape).map((nom) => [
    nom,
    defauts[nom] === undefined ? 'none' : `${defauts[nom] as string | number}`,
  ]);
  const dits = [...lire('README.md').matchAll(/^\| `([A-Z_]+)` \| `?([^`|]+?)`? \|/gm)].map(
    ([, nom, defaut]) => [nom, defaut],
  );
  expect(Object.fromEntries(dits)).toEqual(
    Object.fromEntries([
      ...lus,
      ['TEST_DATABASE_URL', 'none'],
      ['TEST_REDIS_URL', 'none'],
      ['TEST_PGBOUNCER', 'none'],
      ['TEST_NGINX', 'none'],
      ['TEST_CHROMIUM', 'none'],
      ['TEST_PRICES', '60'],
    ]),
  );
});

function blocs(langue: string): string[] {
  return [
    ...lire('README.md').matchAll(new RegExp('```' + langue + '\\n([\\s\\S]*?)```', 'g')),
  ].map(([, texte]) => texte!);
}
