import {
  lireCourriel,
  lireSiret,
  LIMITES_LOT,
  LIMITES_ORGANISME,
  LIMITES_PROGRAMME,
} from '@sofi/domain';
import { departement, formacode, VERSION_FORMACODE } from '@sofi/referentiels';

/** Why a cell will not do. */
export class CelluleInvalideError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const refuser = (code: string, message: string): never => {
  throw new CelluleInvalideError(code, message);
};

/** What a cell holds; null where it is empty. @throws CelluleInvalideError */
type Lecteur<T> = (texte: string) => T;

interface Colonne<T> {
  /** The file must have it, and a value in each line. */
  obligatoire: boolean;
  lire: Lecteur<T>;
}

const obligatoire = <T>(lire: Lecteur<T>): Colonne<T> => ({ obligatoire: true, lire });
const facultative = <T>(lire: Lecteur<T>): Colonne<T | null> => ({
  obligatoire: false,
  lire: (texte) => (texte === '' ? null : lire(texte)),
});

const texte =
  (max: number): Lecteur<string> =>
  (cellule) => {
    const valeur = cellule.normalize().replace(/\s+/g, ' ');
    if (/[\p{Cc}<>]/u.test(valeur)) refuser('TXT', 'Ni balise ni caractère de contrôle.');
    return Array.from(valeur).length <= max ? valeur : refuser('LEN', `${max} caractères au plus.`);
  };

const entier =
  (min: number, max: number): Lecteur<number> =>
  (cellule) => {
    const nombre = /^\d{1,9}([.,]0+)?$/.test(cellule) ? Number.parseInt(cellule, 10) : Number.NaN;
    return nombre >= min && nombre <= max
      ? nombre
      : refuser('NOMBRE', `Un nombre entier de ${min} à ${max}.`);
  };

const siret: Lecteur<string> = (cellule) =>
  lireSiret(cellule) ??
  refuser('SIRET', 'Ce n’est pas un SIRET : 14 chiffres, dont la clé est juste.');

/** Number of the declaration of activity; all zeros: none. */
const nda: Lecteur<string | null> = (cellule) => {
  const chiffres = cellule.replace(/\s/g, '');
  if (/^0+$/.test(chiffres)) return null;
  return /^\d{11}$/.test(chiffres)
    ? chiffres
    : refuser('NDA', 'Un numéro de déclaration d’activité a 11 chiffres.');
};

const liste =
  <T>(separateur: RegExp, max: number, lire: Lecteur<T>): Lecteur<T[]> =>
  (cellule) => {
    const valeurs = [...new Set(cellule.split(separateur).filter(Boolean).map(lire))];
    return valeurs.length <= max ? valeurs : refuser('LEN', `${max} valeurs au plus.`);
  };

const codeDepartement: Lecteur<string> = (cellule) => {
  // A spreadsheet takes 01 for a number.
  const code = cellule.toUpperCase().padStart(2, '0');
  return departement(code)
    ? code
    : refuser('DEPARTEMENT', `« ${cellule} » n’est pas un département.`);
};

const codeFormacode: Lecteur<string> = (cellule) =>
  formacode(cellule, VERSION_FORMACODE)
    ? cellule
    : refuser('FORMACODE', `« ${cellule} » n’est pas un Formacode ${VERSION_FORMACODE}.`);

const courriel: Lecteur<string> = (cellule) =>
  lireCourriel(cellule) ?? refuser('COURRIEL', `« ${cellule} » n’est pas une adresse de courriel.`);

const SEPARATEURS = /[\s,;|/]+/;

/** The columns of the file, by the name of their header. docs/domain.md section 11. */
export const COLONNES = {
  annee: obligatoire(entier(2000, 2100)),
  code_programme: obligatoire(texte(LIMITES_PROGRAMME.code)),
  libelle_programme: obligatoire(texte(LIMITES_PROGRAMME.libelle)),
  code_lot: obligatoire(texte(LIMITES_LOT.code)),
  libelle_lot: obligatoire(texte(LIMITES_LOT.libelle)),
  departements: facultative(liste(SEPARATEURS, 120, codeDepartement)),
  siret_mandataire: obligatoire(siret),
  nda_mandataire: facultative(nda),
  nom_mandataire: obligatoire(texte(LIMITES_ORGANISME.nom)),
  siret_formateur: facultative(siret),
  nda_formateur: facultative(nda),
  nom_formateur: facultative(texte(LIMITES_ORGANISME.nom)),
  places: facultative(entier(0, 99_999)),
  heures_centre: facultative(entier(0, 99_999)),
  heures_entreprise: facultative(entier(0, 99_999)),
  formacodes: facultative(liste(SEPARATEURS, 5, codeFormacode)),
  intitule: facultative(texte(255)),
  courriel_mandataire: facultative(liste(SEPARATEURS, 20, courriel)),
  courriel_formateur: facultative(liste(SEPARATEURS, 20, courriel)),
} satisfies Record<string, Colonne<unknown>>;

export type NomDeColonne = keyof typeof COLONNES;

/** A line whose cells are all right. */
export type Valeurs = { [Nom in NomDeColonne]: ReturnType<(typeof COLONNES)[Nom]['lire']> };

/** `Code programme`, `CODE_PROGRAMME` and `code-programme` are one header. */
export const nommer = (entete: string): string =>
  entete
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
