/**
 * Makes `data/lheo-2.3.json` from the definition as CSV files: `node scripts/construire.ts DEFINITION LISTS`, with
 * DEFINITION the folder of `lheo-2.3-elements.csv` and `lheo-2.3-children.csv`, LISTS that of `lheo-dict-*.csv`.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [definition, listes] = process.argv.slice(2);
if (!definition || !listes) throw new Error('Usage: construire.ts DEFINITION LISTS');

const lireCsv = (chemin: string) => {
  const [entete, ...lignes] = readFileSync(chemin, 'utf8').trim().split(/\r?\n/).map(champs);
  return lignes.map((ligne) =>
    Object.fromEntries(entete!.map((nom, rang) => [nom, ligne[rang] ?? ''])),
  );
};
const champs = (ligne: string) =>
  [...ligne.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, cite, nu]) => cite?.replaceAll('""', '"') ?? nu ?? '',
  );

const elements = Object.fromEntries(
  lireCsv(join(definition, 'lheo-2.3-elements.csv')).map(
    ({ element, label, cercle, kind, min, max, dict }) => [
      element,
      {
        genre: kind,
        libelle: label,
        ...(cercle ? { cercle: Number(cercle) } : {}),
        ...(kind === 'text' || kind === 'int' ? { min: Number(min), max: Number(max) } : {}),
        ...(dict ? { dictionnaire: dict } : {}),
      },
    ],
  ),
);
const enfants: Record<string, [string, number, number | null][]> = {};
for (const { parent, child, min_occurs: min, max_occurs: max } of lireCsv(
  join(definition, 'lheo-2.3-children.csv'),
))
  (enfants[parent!] ??= []).push([child!, Number(min), max === 'unbounded' ? null : Number(max)]);
const dictionnaires = Object.fromEntries(
  readdirSync(listes)
    .filter((nom) => nom.startsWith('lheo-dict-'))
    .map((nom) => [nom.slice(5, -4), lireCsv(join(listes, nom)).map(({ code }) => code)]),
);
const bloc = (nom: string, contenu: object) =>
  `"${nom}": {\n${Object.entries(contenu)
    .map(([cle, valeur]) => `${JSON.stringify(cle)}: ${JSON.stringify(valeur)}`)
    .join(',\n')}\n}`;
writeFileSync(
  new URL('../data/lheo-2.3.json', import.meta.url),
  `{\n"version": "LHEO 2.3.0 (2022-01-12)",\n"source": "LHEO definition, lheo-gml.xml, tag 2.3.0",\n${bloc('elements', elements)},\n${bloc('enfants', enfants)},\n${bloc('dictionnaires', dictionnaires)}\n}\n`,
);
