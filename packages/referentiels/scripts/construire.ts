/**
 * Makes `data/` anew: `node scripts/construire.ts LISTS DECOUPAGE`, where LISTS is a folder of CSV files
 * (`code,label`, `parent`...) named as in `src/catalogue.ts`, and DECOUPAGE the unpacked package
 * `@etalab/decoupage-administratif`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '../src/catalogue.ts';

const [listes, decoupage] = process.argv.slice(2);
if (!listes || !decoupage) throw new Error('Usage: construire.ts LISTS DECOUPAGE');

const PROPRES: Record<string, [string, string][]> = {
  rythmes: [
    ['TEMPS_PLEIN', 'temps plein'],
    ['TEMPS_PARTIEL', 'temps partiel'],
    ['EN_CONTINU', 'en continu'],
    ['EN_DISCONTINU', 'en discontinu'],
    ['EN_ALTERNANCE', 'en alternance'],
  ],
  'modalites-pedagogiques': [
    ['EN_ETABLISSEMENT', 'En établissement de formation'],
    ['EN_ENTREPRISE', 'En entreprise'],
    ['FOAD', 'Formation ouverte et à distance'],
  ],
  'periodes-formation': [],
};

const pedagogiques = lireCsv('formacode-modalites-pedagogiques-v10').filter(({ parent }) => parent);
for (const { fichier } of Object.values(CATALOGUE)) {
  const propres = PROPRES[fichier]?.map(([code, label]) => ({ code, label }));
  const lignes: Record<string, string>[] = propres ?? lireCsv(fichier);
  if (fichier === 'modalites-pedagogiques')
    lignes.push(...pedagogiques.filter(({ parent }) => parent === '96121'));
  if (fichier === 'periodes-formation')
    lignes.push(...pedagogiques.filter(({ parent }) => parent === '96410'));
  ecrire(
    fichier,
    lignes.map(({ code, label, parent, alias_of: aliasDe }) => ({
      code,
      libelle: label,
      ...(parent && !propres ? { parent } : {}),
      ...(aliasDe ? { aliasDe } : {}),
    })),
  );
}

ecrire(
  'formacode-liens',
  Object.fromEntries(
    lireCsv('formacode').map(({ code, terme_generique: termeGenerique, nsf }) => [
      code,
      { ...(termeGenerique ? { termeGenerique } : {}), ...(nsf ? { nsf } : {}) },
    ]),
  ),
);
ecrire(
  'regions-avant-2016',
  Object.fromEntries(
    lireCsv('regions-avant-2016').map(({ code, code_actuel }) => [code, code_actuel]),
  ),
);

interface CommuneDuPaquet {
  code: string;
  nom: string;
  type: string;
  departement?: string;
  collectiviteOutremer?: { code: string };
  codesPostaux?: string[];
}
const communes = JSON.parse(
  readFileSync(join(decoupage, 'data/communes.json'), 'utf8'),
) as CommuneDuPaquet[];
ecrire(
  'communes',
  communes
    .filter(({ type }) => type === 'commune-actuelle' || type === 'arrondissement-municipal')
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, nom, departement, codesPostaux }) => [
      code,
      nom,
      departement ?? code.slice(0, 3),
      (codesPostaux ?? []).join(' '),
    ]),
);

function lireCsv(fichier: string): Record<string, string>[] {
  const [entete, ...lignes] = readFileSync(join(listes!, `${fichier}.csv`), 'utf8')
    .trim()
    .split(/\r?\n/);
  const noms = champs(entete!);
  return lignes.map((ligne) => {
    const valeurs = champs(ligne);
    return Object.fromEntries(noms.map((nom, rang) => [nom, valeurs[rang] ?? '']));
  });
}

function champs(ligne: string): string[] {
  return [...ligne.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, cite, nu]) =>
    cite === undefined ? (nu ?? '') : cite.replaceAll('""', '"'),
  );
}

/** One entry a line, so that a new version shows its differences. */
function ecrire(fichier: string, contenu: object): void {
  const lignes = Array.isArray(contenu)
    ? contenu.map((entree) => JSON.stringify(entree))
    : Object.entries(contenu).map(
        ([cle, valeur]) => `${JSON.stringify(cle)}:${JSON.stringify(valeur)}`,
      );
  const [ouvre, ferme] = Array.isArray(contenu) ? '[]' : '{}';
  writeFileSync(
    new URL(`../data/${fichier}.json`, import.meta.url),
    `${ouvre}\n${lignes.join(',\n')}\n${ferme}\n`,
  );
}
