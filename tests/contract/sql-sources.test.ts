import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SQL_FOLDER } from '@sofi/database';
import { PREFIXES } from '@sofi/domain';
import { expect, test } from 'vitest';

const sources = readdirSync(SQL_FOLDER).map((file) => ({
  file,
  text: readFileSync(join(SQL_FOLDER, file), 'utf8'),
}));

test('each SQL source replaces the one function that it is named after', () => {
  expect(sources.length).toBeGreaterThan(5);
  for (const { file, text } of sources)
    expect(
      [...text.matchAll(/^CREATE.*? FUNCTION (\w+)\(/gm)].map(([, name]) => `${name}.sql`),
    ).toEqual([file]);
});

test('the labels that offers are written with begin with the prefixes that filters ask for', () => {
  const writer = readFileSync(join(SQL_FOLDER, 'ecrire_offres.sql'), 'utf8');
  const written = new Set([...writer.matchAll(/'([a-z]+\+?):'/g)].map(([, prefix]) => prefix));
  expect(written).toEqual(new Set<string>(Object.values(PREFIXES)));
});
