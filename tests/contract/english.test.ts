import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const racine = fileURLToPath(new URL('../..', import.meta.url));

/** Words that give a translation away: `alone` for only, `tells` and `told` for reports, `bears` for has, `mend` for fix. */
const MOTS = /\b(alone|tells|told|bears|whoever|is none of|mends?|mended|lest)\b/i;

const fautes = (nom: string, textes: Iterable<string>) =>
  [...textes].filter((texte) => MOTS.test(texte)).map((texte) => `${nom}: ${texte.trim()}`);

test('descriptions of the schema and docstrings of the client use no word of a translation', () => {
  const schema = readFileSync(`${racine}/schema.graphql`, 'utf8');
  const descriptions = schema.match(/"""[^]*?"""/g)!;
  expect(descriptions.length).toBeGreaterThan(500);
  expect(fautes('schema.graphql', descriptions)).toEqual([]);

  const sources = globSync('packages/sdk/src/*.ts', { cwd: racine });
  expect(sources.length).toBeGreaterThan(10);
  const docstrings = sources.flatMap((fichier) =>
    fautes(fichier, readFileSync(`${racine}/${fichier}`, 'utf8').match(/\/\*\*[^]*?\*\//g) ?? []),
  );
  expect(docstrings).toEqual([]);
});
