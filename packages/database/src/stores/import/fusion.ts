import { hash } from 'node:crypto';
import type { Fiche, Ligne } from './fiche.ts';
import { champDe, colonnesDuChamp } from './fiche.ts';

/** What a source gives of a fiche: columns, and lists in their order. Other columns are ours. */
export interface Donnees {
  ligne: Ligne;
  listes: Record<string, Ligne[]>;
}

/** Hashes of the fields that an import wrote, by name. */
export type Ecrit = Record<string, string>;

/** A field that was written. */
export interface Changement {
  champ: string;
  /** The columns, or the list, that hold it. */
  colonnes: readonly string[];
  avant: unknown;
  apres: unknown;
}

export interface Fusion {
  ligne: Ligne;
  listes: Record<string, Ligne[]>;
  changements: Changement[];
  /** Fields that both the source and somebody here changed since the last import. */
  conflits: Changement[];
}

/** Columns of a list that acts write and no source does: they follow the row that they are about. */
const COLONNES_DES_ACTES = ['remplace_par_certif_info', 'remplace_le', 'acquitte_le'];
const CODES = ['code_certif_info', 'code_rncp', 'code_rs', 'code_cpf'];

/**
 * Brings a fiche to what its source gives, field by field: what the source says as it did last time stays as it was made
 * here since. `priorite` says whose value stands where both changed it.
 */
export function fusionner(
  courante: Pick<Fiche, 'ligne' | 'listes'>,
  donnees: Donnees,
  ecrit: Ecrit | undefined,
  priorite: 'SOURCE' | 'ICI' = 'SOURCE',
): Fusion {
  const fusion: Fusion = {
    ligne: { ...courante.ligne },
    listes: { ...courante.listes },
    changements: [],
    conflits: [],
  };
  for (const champ of champsDe(donnees)) {
    const avant = valeurDe(courante, champ);
    const apres = valeurDe(donnees, champ);
    if (texte(avant) === texte(apres)) continue;
    const dernier = ecrit?.[champ.nom];
    if (dernier !== undefined && dernier === somme(apres)) continue;
    const changement = { champ: champ.nom, colonnes: champ.colonnes, avant, apres };
    if (dernier !== undefined && dernier !== somme(avant)) {
      fusion.conflits.push(changement);
      if (priorite === 'ICI') continue;
    }
    fusion.changements.push(changement);
    poser(fusion, champ, donnees);
  }
  return fusion;
}

/**
 * Brings a working fiche along with its published one, where nobody has changed the field since: what is being written here
 * stays. @returns the fields that stay although the source changed them.
 */
export function suivre(
  travail: Pick<Fiche, 'ligne' | 'listes'>,
  publiee: Pick<Fiche, 'ligne' | 'listes'>,
  { changements, ligne, listes }: Fusion,
): Fusion {
  const suite: Fusion = {
    ligne: { ...travail.ligne },
    listes: { ...travail.listes },
    changements: [],
    conflits: [],
  };
  for (const changement of changements) {
    const champ = { nom: changement.champ, colonnes: changement.colonnes };
    const ici = valeurDe(travail, champ);
    if (texte(ici) === texte(changement.apres)) continue;
    if (texte(ici) === texte(valeurDe(publiee, champ))) {
      suite.changements.push(changement);
      poser(suite, champ, { ligne, listes });
    } else suite.conflits.push({ ...changement, avant: ici });
  }
  return suite;
}

/** Hashes of what a source gives, to tell next time what was changed here. */
export const sommes = (donnees: Donnees): Ecrit =>
  Object.fromEntries(
    champsDe(donnees).map((champ) => [champ.nom, somme(valeurDe(donnees, champ))]),
  );

interface Champ {
  nom: string;
  colonnes: readonly string[];
}

function champsDe({ ligne, listes }: Donnees): Champ[] {
  const vus = new Set<string>();
  return [...Object.keys(ligne), ...Object.keys(listes)].flatMap((colonne) => {
    const nom = champDe(colonne);
    if (vus.has(nom)) return [];
    vus.add(nom);
    return { nom, colonnes: colonnesDuChamp(colonne) };
  });
}

function valeurDe(
  { ligne, listes }: Pick<Fiche, 'ligne' | 'listes'>,
  { colonnes }: Champ,
): unknown {
  const liste = listes[colonnes[0]!];
  if (liste)
    return liste.map((rangee) =>
      Object.fromEntries(
        Object.entries(rangee).filter(
          ([colonne, valeur]) => valeur !== null && !COLONNES_DES_ACTES.includes(colonne),
        ),
      ),
    );
  if (colonnes.length === 1) return ligne[colonnes[0]!] ?? null;
  return colonnes.map((colonne) => ligne[colonne] ?? null);
}

function poser(vers: Fusion, { colonnes }: Champ, de: Pick<Fiche, 'ligne' | 'listes'>): void {
  const liste = de.listes[colonnes[0]!];
  if (!liste) for (const colonne of colonnes) vers.ligne[colonne] = de.ligne[colonne];
  else {
    const anciennes = vers.listes[colonnes[0]!] ?? [];
    vers.listes[colonnes[0]!] = liste.map((rangee) => ({
      ...rangee,
      ...actesDe(anciennes, rangee),
    }));
  }
}

/** What acts wrote of the certification that this row is about, whatever its rank. */
function actesDe(anciennes: readonly Ligne[], rangee: Ligne): Ligne {
  const ancienne = anciennes.find(
    (certification) =>
      certification['remplace_le'] != null &&
      CODES.some((code) => certification[code] != null && certification[code] === rangee[code]),
  );
  return ancienne
    ? Object.fromEntries(COLONNES_DES_ACTES.map((colonne) => [colonne, ancienne[colonne]]))
    : {};
}

/** Keys in one order, null and absent alike: what reads so is the same. */
export const texte = (valeur: unknown): string =>
  valeur === null || typeof valeur !== 'object'
    ? JSON.stringify(valeur)
    : JSON.stringify(valeur, (_, element: unknown) =>
        element !== null && typeof element === 'object' && !Array.isArray(element)
          ? Object.fromEntries(
              Object.entries(element)
                .filter(([, v]) => v !== null)
                .toSorted(([a], [b]) => (a < b ? -1 : 1)),
            )
          : element,
      );

/** Nothing, a list of nothing, yes, a code: what most fields say is said again and again. */
const sommesConnues = new Map<string, string>();

function somme(valeur: unknown): string {
  const texteDeValeur = texte(valeur);
  const connue = sommesConnues.get(texteDeValeur);
  if (connue !== undefined) return connue;
  const nouvelle = hash('sha1', texteDeValeur, 'base64url').slice(0, 10);
  if (texteDeValeur.length <= 12 && sommesConnues.size < 10_000)
    sommesConnues.set(texteDeValeur, nouvelle);
  return nouvelle;
}
