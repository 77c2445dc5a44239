import type { NomNomenclature } from '@sofi/referentiels';
import { entree } from '@sofi/referentiels';
import { estJour } from '../jour.ts';
import type { ChampInvalide } from '../refus.ts';
import type { ObjetDe } from './champs/champ.ts';

/** What a form draws for a value. */
export type TypeDeChamp =
  | 'TEXTE'
  | 'TEXTE_LONG'
  | 'ENTIER'
  | 'DECIMAL'
  | 'BOOLEEN'
  | 'DATE'
  | 'HEURE'
  | 'URL'
  | 'COURRIEL'
  | 'TELEPHONE'
  | 'CODE'
  | 'SIRET'
  | 'UAI'
  | 'CHOIX'
  | 'REFERENCE'
  | 'FICHES';

export type TypeReference = 'LIEU' | 'CONTACT' | 'ORGANISME' | 'PROGRAMME' | 'LOT' | 'COMMUNE';

/** What a field takes, as data for forms and as the judge of a save. */
export interface Controle<Valeur = unknown> {
  type: TypeDeChamp;
  /**
   * What is wrong with a normalised value, `null` allowed unless `rempli`; empty when nothing is. `chemin` leads to it from
   * the input: `['certifications', '0', 'codeRncp']`. Codes are those of the rules E of docs/domain.md section 7 (LEN, TXT,
   * URL, D05) and ours: REQ emptied though a fiche always has it, CODE unknown or malformed, NBR not a whole number or out
   * of bounds, LST too long a list or one value twice.
   */
  juger: (valeur: unknown, chemin: string[]) => ChampInvalide[];
  /** It can never be emptied. */
  rempli?: true | undefined;
  /** A list: at most so many values. */
  nombreMax?: number;
  /** Characters. */
  longueurMax?: number;
  min?: number;
  max?: number;
  motif?: RegExp;
  nomenclature?: NomNomenclature;
  /** What an identifier names; an ORGANISME is named by SIRET, a COMMUNE by its INSEE code. */
  vers?: TypeReference;
  choix?: readonly string[];
  /** Fields of the objects of a list. */
  champs?: Readonly<Record<string, { controle: Controle }>>;
  /** Never there: carries the type of what a caller writes. */
  readonly valeur?: Valeur;
}

/** Longest list where LHEO sets no bound: nobody enters more by hand. */
const LISTE_MAX = 100;

/** At most `max` characters of plain text, lines and tabs allowed. */
export const texte = (max: number): Controle<string> => ({
  type: max > 255 ? 'TEXTE_LONG' : 'TEXTE',
  longueurMax: max,
  motif: TEXTE_BRUT,
  juger: (valeur, chemin) =>
    typeof valeur === 'string'
      ? [...longueur(valeur, max, chemin), ...texteBrut(valeur, chemin)]
      : [],
});

/** Characters as a reader counts them: an emoji of two UTF-16 units is one, as Postgres counts too. */
export const nombreDeCaracteres = (valeur: string): number => Array.from(valeur).length;

function longueur(valeur: string, max: number, chemin: string[]): ChampInvalide[] {
  const nombre = nombreDeCaracteres(valeur);
  if (nombre <= max) return [];
  return [{ chemin, code: 'LEN', message: `${nombre} caractères : ${max} au plus.` }];
}

/** Without flags, so that a form can use them as they are. */
const BALISE = /<\/?[a-zA-Z][a-zA-Z\d-]*(\s[^<>]*)?\/?>|<!--/;
const IMAGE = /\b[dD][aA][tT][aA]:[iI][mM][aA][gG][eE]\//;
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;
const TEXTE_BRUT = new RegExp(
  `^(?![\\s\\S]*(?:${[BALISE, IMAGE, INVISIBLE].map(({ source }) => source).join('|')}))[\\s\\S]*$`,
);

function texteBrut(valeur: string, chemin: string[]): ChampInvalide[] {
  const faute = (message: string): ChampInvalide[] => [{ chemin, code: 'TXT', message }];
  if (BALISE.test(valeur))
    return faute('Ce texte contient une balise HTML : n’écrivez que le texte.');
  if (IMAGE.test(valeur)) return faute('Ce texte contient une image : n’écrivez que le texte.');
  if (INVISIBLE.test(valeur))
    return faute(
      'Ce texte contient un caractère invisible qui n’est pas permis : ressaisissez-le.',
    );
  return [];
}

const LONGUEUR_URL = 400;
const ADRESSE = /^[hH][tT][tT][pP][sS]?:\/\/[^\s/]+\S*$/;
const VIDEO =
  /^[hH][tT][tT][pP][sS]?:\/\/(([\w-]+\.)*([yY][oO][uU][tT][uU][bB][eE]\.[cC][oO][mM]|[yY][oO][uU][tT][uU]\.[bB][eE])([/?#]\S*)?|[^\s/?#]+\/[^\s?#]*\.[mM][pP]4([?#]\S*)?)$/;

/** An absolute http(s) address of 3 to 400 characters. */
export const url: Controle<string> = {
  type: 'URL',
  longueurMax: LONGUEUR_URL,
  motif: ADRESSE,
  juger: (valeur, chemin) => {
    if (typeof valeur !== 'string') return [];
    const trop = longueur(valeur, LONGUEUR_URL, chemin);
    if (trop.length > 0 || adresse(valeur)) return trop;
    const message = 'Ce n’est pas une adresse complète : elle commence par http:// ou https://.';
    return [{ chemin, code: 'URL', message }];
  },
};

/** A film on YouTube, or a file `.mp4`. */
export const urlVideo: Controle<string> = {
  ...url,
  motif: VIDEO,
  juger: (valeur, chemin) => {
    const fautes = url.juger(valeur, chemin);
    if (typeof valeur !== 'string' || fautes.length > 0) return fautes;
    if (VIDEO.test(valeur)) return [];
    const message = 'Indiquez une vidéo de YouTube, ou un fichier qui se termine par .mp4.';
    return [{ chemin, code: 'URL', message }];
  },
};

const adresse = (valeur: string) => ADRESSE.test(valeur) && URL.canParse(valeur);

/** A day that the calendar has, ISO 8601. */
export const jour: Controle<string> = {
  type: 'DATE',
  juger: (valeur, chemin) =>
    valeur === null || (typeof valeur === 'string' && estJour(valeur))
      ? []
      : [{ chemin, code: 'D05', message: 'Cette date n’existe pas dans le calendrier.' }],
};

export const nombre = (min: number, max: number): Controle<number> => ({
  type: 'DECIMAL',
  min,
  max,
  juger: (valeur, chemin) =>
    valeur === null || (typeof valeur === 'number' && valeur >= min && valeur <= max)
      ? []
      : [{ chemin, code: 'NBR', message: `Indiquez un nombre de ${min} à ${max}.` }],
});

export const entier = (min: number, max: number): Controle<number> => ({
  ...nombre(min, max),
  type: 'ENTIER',
  juger: (valeur, chemin) =>
    valeur === null || Number.isInteger(valeur)
      ? nombre(min, max).juger(valeur, chemin)
      : [{ chemin, code: 'NBR', message: `Indiquez un nombre entier de ${min} à ${max}.` }],
});

/** A code of a value table, that may still be entered. */
export const codeDe = (nom: NomNomenclature): Controle<string> => ({
  type: 'CHOIX',
  nomenclature: nom,
  juger: (valeur, chemin) => {
    if (valeur === null) return [];
    const code = valeur as string;
    const trouve = entree(nom, code);
    if (trouve && !trouve.obsolete) return [];
    const message = trouve
      ? `Le code ${code} n’est plus utilisé.`
      : `Le code ${code} n’est pas dans la liste ${nom}.`;
    return [{ chemin, code: 'CODE', message }];
  },
});

/** A text of this form; `attendu` says it in French: « RNCP suivi de 1 à 6 chiffres ». */
export const forme = (
  motif: RegExp,
  attendu: string,
  type: TypeDeChamp = 'CODE',
): Controle<string> => ({
  type,
  motif,
  juger: (valeur, chemin) =>
    valeur === null || (typeof valeur === 'string' && motif.test(valeur))
      ? []
      : [{ chemin, code: 'CODE', message: `Forme attendue : ${attendu}.` }],
});

/** One of these values. */
export const parmi = <Choix extends string>(choix: readonly Choix[]): Controle<Choix> => ({
  type: 'CHOIX',
  choix,
  juger: (valeur, chemin) =>
    valeur === null || choix.includes(valeur as Choix)
      ? []
      : [{ chemin, code: 'CODE', message: `Valeurs possibles : ${choix.join(', ')}.` }],
});

/** Never empty; then what `controle` says. */
export const rempli = <Valeur>(controle: Controle<Valeur>): Rempli<Valeur> => ({
  ...controle,
  rempli: true,
  juger: (valeur, chemin) =>
    valeur === null
      ? [{ chemin, code: 'REQ', message: 'Ce champ ne peut pas être vide.' }]
      : controle.juger(valeur, chemin),
});
export type Rempli<Valeur> = Controle<Valeur> & { rempli: true };

/** At most `max` values, none empty, none twice; an emptied list is an empty one. */
export const liste = <Valeur>(
  controle: Controle<Valeur>,
  max: number = LISTE_MAX,
): Controle<Valeur[]> => ({
  ...(controle as Omit<Controle, 'valeur'>),
  rempli: undefined,
  nombreMax: max,
  juger: (valeurs, chemin) => {
    if (!Array.isArray(valeurs)) return [];
    const fautes = valeurs.flatMap((valeur, rang) =>
      rempli(controle).juger(valeur, [...chemin, String(rang)]),
    );
    const trop = valeurs.length > max ? [`${valeurs.length} valeurs : ${max} au plus.`] : [];
    const doubles = new Set(
      valeurs.filter((valeur, rang) => valeur !== null && valeurs.indexOf(valeur) < rang),
    );
    const messages = [...trop, ...Array.from(doubles, (double) => `${double} est cité deux fois.`)];
    return [...fautes, ...messages.map((message) => ({ chemin, code: 'LST', message }))];
  },
});

/** A whole value, each field by its own check: one that is not given is empty. */
export const objet = <Champs extends Readonly<Record<string, { controle: Controle }>>>(
  champs: Champs,
): Controle<ObjetDe<Champs>> => ({
  type: 'FICHES',
  champs,
  juger: (valeur, chemin) =>
    Object.entries(champs).flatMap(([nom, { controle }]) =>
      controle.juger((valeur as Record<string, unknown>)[nom] ?? null, [...chemin, nom]),
    ),
});

/** True and false are all that its type allows. */
export const booleen: Controle<boolean> = { type: 'BOOLEEN', juger: () => [] };

/** What a field refers to, by identifier; an organisme, by SIRET. The use case that loads it says whether it exists. */
export type Reference<Valeur> = Controle<Valeur> & { type: 'REFERENCE' };
export const reference = (vers: TypeReference): Reference<number> => ({
  type: 'REFERENCE',
  vers,
  juger: () => [],
});
export const references = (vers: TypeReference): Reference<readonly number[]> => ({
  type: 'REFERENCE',
  vers,
  nombreMax: Infinity,
  juger: () => [],
});
/** Fiches of their own, which are not written with the one that they hang on. */
export const fiches: Controle<never> = { type: 'FICHES', nombreMax: Infinity, juger: () => [] };
export const organismeParSiret: Reference<string> = {
  type: 'REFERENCE',
  vers: 'ORGANISME',
  juger: () => [],
};
