import type { NomNomenclature } from '@sofi/referentiels';
import { entree } from '@sofi/referentiels';
import { estJour } from '../jour.ts';
import type { ChampInvalide } from '../refus.ts';

/**
 * What is wrong with a normalised value, `null` allowed unless said; empty when nothing is. `chemin` leads to it from the
 * input: `['certifications', '0', 'codeRncp']`. Codes are those of the rules E of docs/domain.md section 7 (LEN, TXT, URL, D05)
 * and ours: REQ emptied though a fiche never is without, CODE unknown or malformed, NBR no whole number or out of
 * bounds, LST too long a list or one value twice.
 */
export type Controle = (valeur: unknown, chemin: string[]) => ChampInvalide[];

/** Longest list where LHEO sets no bound: nobody enters more by hand. */
const LISTE_MAX = 100;

/** At most `max` characters of plain text, lines and tabs allowed. */
export const texte =
  (max: number): Controle =>
  (valeur, chemin) => {
    if (typeof valeur !== 'string') return [];
    return [...longueur(valeur, max, chemin), ...texteBrut(valeur, chemin)];
  };

/** Characters as a reader counts them: an emoji of two UTF-16 units is one, as Postgres counts too. */
export const nombreDeCaracteres = (valeur: string): number => Array.from(valeur).length;

function longueur(valeur: string, max: number, chemin: string[]): ChampInvalide[] {
  const nombre = nombreDeCaracteres(valeur);
  if (nombre <= max) return [];
  return [{ chemin, code: 'LEN', message: `${nombre} caractères : ${max} au plus.` }];
}

function texteBrut(valeur: string, chemin: string[]): ChampInvalide[] {
  const faute = (message: string): ChampInvalide[] => [{ chemin, code: 'TXT', message }];
  if (/<\/?[a-z][a-z\d-]*(\s[^<>]*)?\/?>|<!--/i.test(valeur))
    return faute('Ce texte contient une balise HTML : n’écrivez que le texte.');
  if (/\bdata:image\//i.test(valeur))
    return faute('Ce texte contient une image : n’écrivez que le texte.');
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  if (/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/.test(valeur))
    return faute(
      'Ce texte contient un caractère invisible qui n’est pas permis : ressaisissez-le.',
    );
  return [];
}

/** An absolute http(s) address of 3 to 400 characters. */
export const url: Controle = (valeur, chemin) => {
  if (typeof valeur !== 'string') return [];
  const trop = longueur(valeur, 400, chemin);
  if (trop.length > 0 || adresse(valeur)) return trop;
  const message = 'Ce n’est pas une adresse complète : elle commence par http:// ou https://.';
  return [{ chemin, code: 'URL', message }];
};

/** A film on YouTube, or a file `.mp4`. */
export const urlVideo: Controle = (valeur, chemin) => {
  const fautes = url(valeur, chemin);
  if (typeof valeur !== 'string' || fautes.length > 0) return fautes;
  const { hostname, pathname } = new URL(valeur);
  if (/(^|\.)(youtube\.com|youtu\.be)$/.test(hostname) || /\.mp4$/i.test(pathname)) return [];
  const message = 'Indiquez une vidéo de YouTube, ou un fichier qui se termine par .mp4.';
  return [{ chemin, code: 'URL', message }];
};

const adresse = (valeur: string) => /^https?:\/\/[^\s/]+\S*$/i.test(valeur) && URL.canParse(valeur);

/** A day that the calendar has, ISO 8601. */
export const jour: Controle = (valeur, chemin) => {
  if (valeur === null || (typeof valeur === 'string' && estJour(valeur))) return [];
  return [{ chemin, code: 'D05', message: 'Cette date n’existe pas dans le calendrier.' }];
};

export const nombre =
  (min: number, max: number): Controle =>
  (valeur, chemin) => {
    if (valeur === null || (typeof valeur === 'number' && valeur >= min && valeur <= max))
      return [];
    return [{ chemin, code: 'NBR', message: `Indiquez un nombre de ${min} à ${max}.` }];
  };

export const entier =
  (min: number, max: number): Controle =>
  (valeur, chemin) => {
    if (valeur !== null && !Number.isInteger(valeur))
      return [{ chemin, code: 'NBR', message: `Indiquez un nombre entier de ${min} à ${max}.` }];
    return nombre(min, max)(valeur, chemin);
  };

/** A code of a value table, that may still be entered. */
export const codeDe =
  (nom: NomNomenclature): Controle =>
  (valeur, chemin) => {
    if (valeur === null) return [];
    const code = valeur as string;
    const trouve = entree(nom, code);
    if (trouve && !trouve.obsolete) return [];
    const message = trouve
      ? `Le code ${code} n’est plus utilisé.`
      : `Le code ${code} n’est pas dans la liste ${nom}.`;
    return [{ chemin, code: 'CODE', message }];
  };

/** A code of this form; `attendu` says it in French: « RNCP suivi de 1 à 6 chiffres ». */
export const forme =
  (motif: RegExp, attendu: string): Controle =>
  (valeur, chemin) => {
    if (valeur === null || (typeof valeur === 'string' && motif.test(valeur))) return [];
    return [{ chemin, code: 'CODE', message: `Forme attendue : ${attendu}.` }];
  };

/** One of these values. */
export const parmi =
  (valeurs: readonly string[]): Controle =>
  (valeur, chemin) => {
    if (valeur === null || valeurs.includes(valeur as string)) return [];
    return [{ chemin, code: 'CODE', message: `Valeurs possibles : ${valeurs.join(', ')}.` }];
  };

/** Never empty; then what `controle` says. */
export const rempli =
  (controle: Controle): Controle =>
  (valeur, chemin) => {
    if (valeur !== null) return controle(valeur, chemin);
    return [{ chemin, code: 'REQ', message: 'Ce champ ne peut pas être vide.' }];
  };

/** At most `max` values, none empty, none twice; an emptied list is an empty one. */
export const liste =
  (controle: Controle, max: number = LISTE_MAX): Controle =>
  (valeur, chemin) => {
    if (!Array.isArray(valeur)) return [];
    const fautes = valeur.flatMap((une, rang) => rempli(controle)(une, [...chemin, String(rang)]));
    if (valeur.length > max)
      fautes.push({ chemin, code: 'LST', message: `${valeur.length} valeurs : ${max} au plus.` });
    const doubles = valeur.filter((une, rang) => une !== null && valeur.indexOf(une) < rang);
    for (const double of new Set(doubles))
      fautes.push({ chemin, code: 'LST', message: `${String(double)} est cité deux fois.` });
    return fautes;
  };

/** A whole value, each field by its own check: one that is not given is empty. */
export const objet =
  (champs: Readonly<Record<string, Controle>>): Controle =>
  (valeur, chemin) =>
    Object.entries(champs).flatMap(([nom, controle]) =>
      controle((valeur as Record<string, unknown>)[nom] ?? null, [...chemin, nom]),
    );

/** True and false are all that its type allows. */
export const booleen: Controle = () => [];
