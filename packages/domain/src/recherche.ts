import type { CleFasd } from './code-fasd.ts';
import { lireCodeFasd } from './code-fasd.ts';
import { label } from './etiquettes.ts';
import { lireSiret } from './identifiants.ts';

/** What somebody typed in the search of offers. All of it must hold. */
export interface Recherche {
  /** Words that carry meaning, without accents. */
  mots: readonly string[];
  /** The last word may be the beginning of one: it is still being typed. */
  enCours: boolean;
  codes: readonly CodeCherche[];
  /**
   * What a title may hold word for word: the words as they were typed, little ones included, and with abbreviations
   * written out. Absent where words were replaced or left out.
   */
  phrases?: readonly (readonly string[])[] | undefined;
}

/** Any of these readings, each of which is all of its labels. Labels are those of etiquettes.ts: docs/decisions/004. */
export type CodeCherche = readonly (readonly string[])[];

/** Greatest length of a search, in characters. */
export const LONGUEUR_RECHERCHE_MAX = 200;

/** Reads a search: codes of any form, words for the rest. Accents, case and little words do not matter. */
export function lireRecherche(texte: string): Recherche {
  const siret = lireSiret(texte);
  if (siret !== null) return { mots: [], enCours: false, codes: [[[label('organismes', siret)]]] };
  const jetons = reduire(texte)
    .replace(/\b(rncp|rs)\s*(\d+)/g, '$1$2')
    .replace(/\btitre pro(fessionnel)?\b/g, 'tp')
    .replace(/\br[\s.]*(\d{3})\b/g, ' r$1 ')
    .trim()
    .split(/\s+/);
  const codes: CodeCherche[] = [];
  const reste: string[] = [];
  for (const jeton of jetons) {
    const code = lireCode(jeton);
    if (code.length > 0) codes.push(code);
    else reste.push(jeton);
  }
  const tous = motsCherchables(reste.join(' '));
  const pleins = tous.filter((mot) => (mot.length > 1 || /\d/.test(mot)) && !MOTS_VIDES.has(mot));
  const utiles = pleins.filter((mot) => !MOTS_DU_METIER.has(mot));
  const retenus = utiles.length > 0 || codes.length > 0 ? utiles : pleins;
  // « pro » may be the beginning of a word, unless another stands beside it.
  const abreges = retenus.filter((mot) => ABREVIATIONS.has(mot) && (mot !== 'pro' || retenus[1]));
  codes.push(...abreges.map((mot) => ABREVIATIONS.get(mot)!));
  const mots = retenus.filter((mot) => !abreges.includes(mot));
  return {
    mots: [...new Set(mots)],
    enCours:
      mots.length > 0 &&
      mots.at(-1) === tous.at(-1) &&
      !/\s$/.test(texte) &&
      !ACRONYMES.has(mots.at(-1)!),
    codes,
    phrases: lirePhrases(motsCherchables(texte), motsCherchables(jetons.join(' '))),
  };
}

/** Abbreviations have several readings: more phrases than these are not looked for. */
const PHRASES_MAX = 6;

/** @param ecrits all words. @param jetons the same, with codes and titles in their usual form. */
function lirePhrases(ecrits: string[], jetons: readonly string[]): string[][] {
  const estPlein = (mot: string) => !estMotVide(mot) && !MOTS_DU_METIER.has(mot);
  const essentiels = jetons.slice(jetons.findIndex(estPlein), jetons.findLastIndex(estPlein) + 1);
  let phrases: string[][] = [[]];
  for (const mot of essentiels)
    phrases = phrases
      .flatMap((debut) =>
        (ABREVIATIONS.get(mot) ?? [[mot]]).map((lecture) => [...debut, ...lecture]),
      )
      .slice(0, PHRASES_MAX);
  return [ecrits, ...phrases].filter(({ length }) => length > 0);
}

/** Whether a word is too common in French to be searched. */
export const estMotVide = (mot: string): boolean => MOTS_VIDES.has(mot);

/** What a search writes short, and all that titles write for it. */
const ABREVIATIONS: ReadonlyMap<string, CodeCherche> = new Map([
  ['tp', [['tp'], ['titre', 'professionnel']]],
  ['st', [['st'], ['saint']]],
  ['ste', [['ste'], ['sainte']]],
  ['pro', [['pro'], ['professionnel'], ['professionnelle']]],
]);

/** Words that never begin another one. */
const ACRONYMES = new Set(
  `aes bep bpjeps btm bts caces cap ccp cfa cpf cqp deaes deas dut fco fimo fle fos ifas ifsi irve pao prap
  psc rqth rsa ssiap sst tig tp vae vtc`.split(/\s+/),
);

/** What people write around the trade that they look for. */
const MOTS_DU_METIER = new Set(
  'apprendre cours devenir faire metier metiers stage stages veux voudrais'.split(' '),
);

function lireCode(jeton: string): CodeCherche {
  const code = jeton.toUpperCase();
  if (/^RNCP\d{1,6}$/.test(code)) return [[label('codesRncp', code)], motsDuCode(code)];
  if (/^RS\d{1,8}$/.test(code)) return [[label('codesRs', code)], motsDuCode(code)];
  if (/^R\d{3}$/.test(code)) return [[code.toLowerCase()], ['r', code.slice(1)]];
  if (/^[A-N]\d{2}(\d{2})?$/.test(code))
    return [[label('romeEtPlusLarges', code)], [code.toLowerCase()]];
  const siret = lireSiret(code);
  if (siret !== null) return [[label('organismes', siret)]];
  const fasd = lireCodeFasd(code).map(etiquettesDe);
  // What looks like a code may stand in a title: « Excel 10-20 ».
  if (!/^\d+$/.test(code)) return fasd.length > 0 ? [...fasd, motsCherchables(code)] : [];
  // A lone number may be many things, and a word of a title: « 2026 ».
  return [
    ...fasd,
    ...(code.length === 5
      ? [[label('formacodesEtPlusLarges', code)], [label('codesPostaux', code)]]
      : []),
    ...(code.length <= 10 ? [[label('codesCertifInfo', code)]] : []),
    ...(code.length >= 3 && code.length <= 6 ? [[label('codesRncp', `RNCP${code}`)]] : []),
    [code],
  ];
}

/** `RNCP35830` as titles write it: « RNCP 35830 ». */
const motsDuCode = (code: string): string[] => [
  code.replace(/\d/g, '').toLowerCase(),
  code.replace(/\D/g, ''),
];

function etiquettesDe(cle: CleFasd): string[] {
  const { formation, action, session } = cle as {
    formation?: number;
    action?: number;
    session?: number;
  };
  return [
    ...(formation === undefined ? [] : [label('formation', String(formation))]),
    ...(action === undefined ? [] : [label('action', String(action))]),
    ...(session === undefined ? [] : [label('session', String(session))]),
  ];
}

/**
 * The words of a text, as search and index both cut it: letters a to z without accents, and digits; all else separates.
 * « C++ » and « C# » are words. The SQL function `texte_cherchable` is its twin: a property compares them.
 */
export const motsCherchables = (texte: string): string[] =>
  reduire(texte)
    .replace(/(^|[^a-z0-9])c\+\+/g, '$1cplusplus')
    .replace(/(^|[^a-z0-9])c#/g, '$1csharp')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/**
 * Without accents and capitals. A sign beside its kind is a word of its own: « permis D » has the words `permis` and
 * `dpermis`, « permis d’exploiter » has not.
 */
const reduire = (texte: string): string =>
  texte
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ŒœÆæßØøĐđŁłı]/g, (lettre) => LETTRES[lettre]!)
    .replace(/[A-Z]/g, (lettre) => lettre.toLowerCase())
    .replace(SIGNES_DE_SORTES, '$1$2$4 $3$5$2$4');

/** A sign beside its kind; a driving licence's may have two or three, but « permis de conduire » names none. */
const SIGNES_DE_SORTES =
  /(^|[^a-z0-9])(?:(permis|categorie|niveau) +([a-z0-9])|(permis) +([abc]1?e|d1e|[a-d][12]))(?![a-z0-9'’])/g;

/** What no decomposition takes apart. */
const LETTRES: Readonly<Record<string, string>> = {
  Œ: 'oe',
  œ: 'oe',
  Æ: 'ae',
  æ: 'ae',
  ß: 'ss',
  Ø: 'o',
  ø: 'o',
  Đ: 'd',
  đ: 'd',
  Ł: 'l',
  ł: 'l',
  ı: 'i',
};

/** All that the configuration `french` of Postgres leaves out of the index, and some more. */
const MOTS_VIDES = new Set(
  `a ai aie aient aies ainsi ait alors as au aura aurai auraient aurais aurait auras aurez auriez aurions aurons
  auront aussi autre aux avaient avais avait avec avez aviez avions avons ayant ayante ayantes ayants ayez ayons c
  ca car ce cela ces cet cette chez ci comme d dans de des du elle en es est et etre eu eue eues eurent eus eusse
  eussent eusses eussiez eussions eut eux furent fus fusse fussent fusses fussiez fussions fut il ils j je l la le
  les leur leurs lui m ma mais me meme mes moi mon n ne ni nos notre nous on ont ou par pas pour qu que quel
  quelle qui s sa sans se sera serai seraient serais serait seras serez seriez serions serons seront ses si soient
  sois soit sommes son sont soyez soyons suis sur t ta te tes toi ton tu un une vers vos votre vous y`.split(
    /\s+/,
  ),
);

/**
 * One sign too much, too few, wrong, or two neighbours in the wrong order: what a typo does to a word. Shorter words
 * than five letters have too many neighbours to be corrected.
 */
export function estFauteDeFrappe(ecrit: string, voulu: string): boolean {
  if (ecrit.length < 5 || ecrit === voulu || Math.abs(ecrit.length - voulu.length) > 1)
    return false;
  let debut = 0;
  while (debut < ecrit.length && ecrit[debut] === voulu[debut]) debut++;
  let fin = 0;
  const communs = Math.min(ecrit.length, voulu.length) - debut;
  while (fin < communs && ecrit.at(-1 - fin) === voulu.at(-1 - fin)) fin++;
  const [a, b] = [ecrit.slice(debut, ecrit.length - fin), voulu.slice(debut, voulu.length - fin)];
  return (
    (a.length <= 1 && b.length <= 1) || (a.length === 2 && b.length === 2 && a === b[1]! + b[0]!)
  );
}

/** The word with each pair of neighbours exchanged. */
export const transpositions = (mot: string): string[] =>
  Array.from(
    { length: mot.length - 1 },
    (_, i) => mot.slice(0, i) + mot[i + 1]! + mot[i]! + mot.slice(i + 2),
  );
