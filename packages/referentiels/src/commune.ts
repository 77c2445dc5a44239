import { texteDe, uneFois } from './donnees.ts';
import { motsDe } from './texte.ts';

export interface Commune {
  /** INSEE's code: 5 characters. */
  readonly code: string;
  readonly nom: string;
  readonly departement: string;
  /** Empty for the uninhabited islands; without CEDEX. */
  readonly codesPostaux: readonly string[];
}

/** A commune, or an arrondissement of Paris, Lyon or Marseille; null if the code is not in use today. */
export const commune = (codeInsee: string): Commune | null =>
  index().parCode.get(codeInsee) ?? null;

/** In the order of their codes, arrondissements of Paris, Lyon and Marseille too; empty for an unknown code. */
export const communesDuDepartement = (departement: string): readonly Commune[] =>
  index().parDepartement.get(departement) ?? [];

/** This commune and, of Paris, Lyon and Marseille, its arrondissements: places are in one or the other. Codes of INSEE. */
export function avecArrondissements(code: string): readonly string[] {
  const [premier, dernier] = ARRONDISSEMENTS[code] ?? [1, 0];
  return [code, ...Array.from({ length: dernier - premier + 1 }, (_, rang) => `${premier + rang}`)];
}

const ARRONDISSEMENTS: Readonly<Record<string, readonly [premier: number, dernier: number]>> = {
  '13055': [13_201, 13_216],
  '69123': [69_381, 69_389],
  '75056': [75_101, 75_120],
};

/** By code, arrondissements beside their commune; empty for an unknown code, and for a CEDEX. */
export const communesParCodePostal = (codePostal: string): readonly Commune[] =>
  index().parCodePostal.get(codePostal) ?? [];

/** The département that all communes of this postal code belong to; null when there are several, or none. */
export function departementDuCodePostal(codePostal: string): string | null {
  const [premiere, ...autres] = communesParCodePostal(codePostal);
  if (!premiere) return null;
  return autres.every(({ departement }) => departement === premiere.departement)
    ? premiere.departement
    : null;
}

/**
 * Communes of whose name some word and what follows it begins with these words (« roche sur yon »), or whose postal or INSEE code
 * begins with these digits; accents and case do not matter. Those of which the text is the whole name come first, then those
 * that begin with it, then by length of name and by code. Empty for a text without a word.
 */
export function chercherCommunes(texte: string): readonly Commune[] {
  const phrase = phraseDe(texte);
  if (phrase === '') return [];
  return parNom()
    .filter(
      ({ mots, ville }) =>
        mots.startsWith(phrase) ||
        mots.includes(` ${phrase}`) ||
        ville.code.toLowerCase().startsWith(phrase) ||
        ville.codesPostaux.some((code) => code.startsWith(phrase)),
    )
    .toSorted(
      (a, b) =>
        Number(b.mots.startsWith(phrase)) - Number(a.mots.startsWith(phrase)) ||
        a.mots.length - b.mots.length ||
        (a.ville.code < b.ville.code ? -1 : 1),
    )
    .map(({ ville }) => ville);
}

/** Whether the text, but for accents and case, is the whole name of this commune. */
export const estNomDe = (texte: string, { nom }: Commune): boolean =>
  phraseDe(texte) === phraseDe(nom);

/**
 * Runs of words of the names of communes that `semblable` finds like this text, whole names first: what was meant by a name
 * written wrong.
 */
export function nomsSemblables(
  texte: string,
  semblable: (ecrit: string, voulu: string) => boolean,
): readonly string[] {
  const phrase = phraseDe(texte);
  const trouves = new Map<string, boolean>();
  for (const { mots } of parNom())
    for (const suite of suitesDe(mots, phrase.length))
      if (semblable(phrase, suite)) trouves.set(suite, trouves.get(suite) || suite === mots);
  return [...trouves].toSorted(([, a], [, b]) => Number(b) - Number(a)).map(([suite]) => suite);
}

/** Runs of words that have this length, or one sign more or less. */
function* suitesDe(nom: string, longueur: number): Generator<string> {
  for (let debut = 0; ;) {
    for (let fin = debut + longueur - 1; fin <= debut + longueur + 1 && fin <= nom.length; fin++)
      if (fin === nom.length || nom[fin] === ' ') yield nom.slice(debut, fin);
    const blanc = nom.indexOf(' ', debut);
    if (blanc === -1) return;
    debut = blanc + 1;
  }
}

const phraseDe = (texte: string): string => motsDe(texte).map(enToutesLettres).join(' ');

/** « St » and « Ste » are written as often as the whole words. */
const enToutesLettres = (mot: string) => (mot === 'st' ? 'saint' : mot === 'ste' ? 'sainte' : mot);

const parNom = uneFois(() =>
  index().communes.map((ville) => ({ ville, mots: phraseDe(ville.nom) })),
);

/** Degrees, WGS 84. */
export interface Centre {
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * Where a commune is: its own point where our list has one (towns of more than 1,000 people), else the middle of those
 * that share a postal code with it. Null for an unknown code, and where neither is known.
 */
export function centreDeCommune(codeInsee: string): Centre | null {
  const centre = centres().get(codeInsee);
  if (centre) return centre;
  const voisins = (commune(codeInsee)?.codesPostaux ?? [])
    .flatMap((code) => communesParCodePostal(code))
    .flatMap(({ code }) => centres().get(code) ?? []);
  if (voisins.length === 0) return null;
  const moyenne = (coordonnee: keyof Centre) =>
    voisins.reduce((somme, voisin) => somme + voisin[coordonnee], 0) / voisins.length;
  return { latitude: moyenne('latitude'), longitude: moyenne('longitude') };
}

const centres = uneFois(() => {
  const lignes: [code: string, latitude: number, longitude: number][] = JSON.parse(
    texteDe('communes-centres'),
  );
  return new Map(
    lignes.map(([code, latitude, longitude]) => [code, { latitude, longitude } satisfies Centre]),
  );
});

type Ligne = [code: string, nom: string, departement: string, codesPostaux: string];

const index = uneFois(() => {
  const lignes: Ligne[] = JSON.parse(texteDe('communes'));
  const communes = lignes.map(([code, nom, departement, codes]): Commune => ({
    code,
    nom,
    departement,
    codesPostaux: codes === '' ? [] : codes.split(' '),
  }));
  const parCodePostal = new Map<string, Commune[]>();
  for (const ville of communes)
    for (const codePostal of ville.codesPostaux) {
      const autres = parCodePostal.get(codePostal);
      if (autres) autres.push(ville);
      else parCodePostal.set(codePostal, [ville]);
    }
  return {
    communes,
    parCode: new Map(communes.map((ville) => [ville.code, ville])),
    parDepartement: Map.groupBy(communes, ({ departement }) => departement),
    parCodePostal,
  };
});
