/**
 * Makes `data/` anew: `node scripts/construire.ts LISTES DECOUPAGE`.
 *
 * LISTES: folder of CSV files (UTF-8, commas, first line `code,label[,parent...]`), named as `fichier` in
 * `src/catalogue.ts`, with `formacode-v8.csv` and `offreinfo-prefixes-carif.csv`
 * beside them.
 * DECOUPAGE: the unpacked npm package `@etalab/decoupage-administratif`.
 * A new version: change `version` in `src/catalogue.ts`, run, read the difference, run the tests.
 * Also writes `data/sources.json`: version, source and number of lines of each file.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ANNEXES, CATALOGUE } from '../src/catalogue.ts';
import type { Entree } from '../src/nomenclature.ts';
import { LISTES_SOFI } from './listes-sofi.ts';

const [listes = '', decoupage = ''] = process.argv.slice(2);
if (listes === '' || decoupage === '') throw new Error('Usage: construire.ts LISTES DECOUPAGE');

const DATA = new URL('../data/', import.meta.url);
const lignesEcrites = new Map<string, number>();

type Ligne = (colonne: string) => string;

nomenclatures();
formacodes();
territoires();
communes();
copyFileSync(join(decoupage, 'LICENSE'), new URL('LICENSE-decoupage-administratif.txt', DATA));
sources();

function nomenclatures(): void {
  const modalites = lireCsv('formacode-modalites-pedagogiques-v10').map(entreeDe);
  ecrire('formacode-modalites-pedagogiques-v10', modalites);
  const sous = (groupe: string) =>
    modalites
      .filter(({ parent }) => parent === groupe)
      .map(({ code, libelle }) => ({ code, libelle }));
  for (const { fichier } of Object.values(CATALOGUE))
    if (fichier === 'rythmes') ecrire(fichier, LISTES_SOFI.rythmes);
    else if (fichier === 'modalites-pedagogiques')
      ecrire(fichier, [...LISTES_SOFI.modalitesPedagogiques, ...sous('96121')]);
    else if (fichier === 'periodes-formation') ecrire(fichier, sous('96410'));
    else ecrire(fichier, lireCsv(fichier).map(entreeDe));
}

/** A broader term that the list no longer holds is left out: it would lead nowhere. */
function formacodes(): void {
  const domaines = lireCsv('formacode');
  const codes = new Set(domaines.map((ligne) => ligne('code')));
  ecrire(
    'formacode-liens',
    domaines.map((ligne) => {
      const generique = ligne('terme_generique');
      return [
        ligne('code'),
        ligne('label_source').slice(0, 3), // V13 or V14
        codes.has(generique) ? generique : null,
        ligne('nsf') || null,
      ];
    }),
  );
  // A code whose label changed may mean something else by now: it does not inherit old synonyms.
  const inchanges = new Set(
    domaines
      .filter((ligne) => ligne('label_source').startsWith('V13 = V8'))
      .map((ligne) => ligne('code')),
  );
  ecrire(
    'formacode-synonymes',
    lireCsv('formacode-v8')
      .filter((ligne) => inchanges.has(ligne('code')) && ligne('synonymes') !== '')
      .map((ligne) => [ligne('code'), ligne('synonymes').split('|')]),
  );
}

function territoires(): void {
  const anciennes = lireCsv('regions-avant-2016');
  ecrire(
    'regions-avant-2016',
    anciennes.map((ligne) => ({ ...entreeDe(ligne), parent: ligne('code_actuel') })),
  );
  const actuelles = lireCsv('regions');
  ecrire(
    'prefixes-carif',
    lireCsv('offreinfo-prefixes-carif').map((ligne) => {
      const libelle = ligne('label');
      // `Picardie`, `Alsace (aujourd'hui Grand Est)`, `Nord-Pas-de-Calais / Picardie (Hauts-de-France)`: only
      // the last numbers for a whole region of today.
      const [noms = '', parenthese = ''] = libelle.split(/ \(|\)/);
      const vieilles = noms.split(' / ').map((nom) => {
        const trouvee = anciennes.find((une) => nom.startsWith(une('label')));
        if (!trouvee) throw new Error(`No region is named ${nom}`);
        return trouvee('code');
      });
      const entiere = actuelles.find((une) => une('label') === parenthese);
      return {
        prefixe: ligne('code'),
        libelle,
        confirme: ligne('statut') === 'confirmé',
        regions: [...vieilles, ...(entiere ? [entiere('code')] : [])],
      };
    }),
  );
}

function communes(): void {
  const toutes: {
    code: string;
    nom: string;
    type: string;
    departement: string;
    codesPostaux?: string[];
  }[] = JSON.parse(readFileSync(join(decoupage, 'data/communes.json'), 'utf8'));
  ecrire(
    'communes',
    toutes
      .filter(({ type }) => type === 'commune-actuelle' || type === 'arrondissement-municipal')
      .toSorted((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, nom, departement, codesPostaux = [] }) => [
        code,
        nom,
        departement,
        codesPostaux.join(' '),
      ]),
  );
}

function sources(): void {
  const origines = [...Object.values(CATALOGUE), ...ANNEXES].map(
    ({ fichier, version, source }) => ({
      fichier,
      version,
      source,
      // centres.ts writes its own.
      lignes:
        lignesEcrites.get(fichier) ??
        JSON.parse(readFileSync(new URL(`${fichier}.json`, DATA), 'utf8')).length,
    }),
  );
  ecrire(
    'sources',
    origines.toSorted((a, b) => (a.fichier < b.fichier ? -1 : 1)),
  );
}

function entreeDe(ligne: Ligne): Entree {
  const [parent, aliasDe] = [ligne('parent'), ligne('alias_of')];
  return {
    code: ligne('code'),
    libelle: ligne('label'),
    ...(parent ? { parent } : {}),
    ...(ligne('label') === 'Code(s) obsolète(s)' || ligne('actif') === '0'
      ? { obsolete: true }
      : {}),
    ...(aliasDe ? { aliasDe } : {}),
  };
}

/** Each line as a function from the name of a column to its value; empty where there is no such column. */
function lireCsv(fichier: string): Ligne[] {
  const [entete = '', ...lignes] = readFileSync(join(listes, `${fichier}.csv`), 'utf8')
    .trim()
    .split(/\r?\n/);
  const colonnes = champs(entete);
  return lignes.map((ligne) => {
    const valeurs = champs(ligne);
    if (valeurs.length !== colonnes.length) throw new Error(`${fichier}.csv: ${ligne}`);
    return (colonne) => valeurs[colonnes.indexOf(colonne)] ?? '';
  });
}

function champs(ligne: string): string[] {
  return [...ligne.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, cite, nu]) => cite?.replaceAll('""', '"') ?? nu ?? '',
  );
}

/** One entry a line, so that a new version shows its differences. */
function ecrire(fichier: string, entrees: readonly object[]): void {
  lignesEcrites.set(fichier, entrees.length);
  const lignes = entrees.map((entree) => JSON.stringify(entree));
  writeFileSync(new URL(`${fichier}.json`, DATA), `[\n${lignes.join(',\n')}\n]\n`);
}
