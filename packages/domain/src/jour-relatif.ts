import { ajouterJours, ajouterMois, instantAParis, lundiDe } from './jour.ts';

/**
 * A day said from today: known only when it is asked on which day that is, since a question may be kept and asked again.
 * `instant`: it stands for the midnight in Paris at which the day begins.
 */
export class JourRelatif {
  readonly #texte: string;
  readonly #calculer: (aujourdhui: string) => string;
  readonly #instant: boolean;

  constructor(texte: string, calculer: (aujourdhui: string) => string, instant: boolean) {
    this.#texte = texte;
    this.#calculer = calculer;
    this.#instant = instant;
  }

  le(aujourdhui: string): string | Date {
    const jour = this.#calculer(aujourdhui);
    return this.#instant ? instantAParis(jour, null) : jour;
  }

  toJSON(): string {
    return this.#texte;
  }
}

const SEMAINE = ['LUNDI', 'MARDI', 'MERCREDI', 'JEUDI', 'VENDREDI', 'SAMEDI', 'DIMANCHE'];

const DEPARTS: Readonly<Record<string, (aujourdhui: string) => string>> = {
  AUJOURDHUI: (jour) => jour,
  HIER: (jour) => ajouterJours(jour, -1),
  DEMAIN: (jour) => ajouterJours(jour, 1),
  ...Object.fromEntries(
    SEMAINE.map((nom, rang) => [
      nom,
      (jour: string) => {
        const deCetteSemaine = ajouterJours(lundiDe(jour), rang);
        return deCetteSemaine > jour ? ajouterJours(deCetteSemaine, -7) : deCetteSemaine;
      },
    ]),
  ),
};

const PAS: Readonly<Record<string, (jour: string, n: number) => string>> = {
  J: ajouterJours,
  S: (jour, n) => ajouterJours(jour, 7 * n),
  M: ajouterMois,
  A: (jour, n) => ajouterMois(jour, 12 * n),
};

/** Two steps of 999 years at most: no day leaves the calendar. */
const FORME = /^([A-Z]*)((?:[+-]\d{1,3}[JSMA]){0,2})$/;

/**
 * `AUJOURDHUI`, `HIER`, `DEMAIN`, a day of the week (`LUNDI`: the last one, today included), and what is added to it or to
 * today: `+30J` days, `-2S` weeks, `+3M` months, `-1A` years, `LUNDI+7J`. Case does not matter. Null for anything else.
 */
export function lireJourRelatif(
  texte: string,
  { instant = false }: { instant?: boolean } = {},
): JourRelatif | null {
  const ecrit = texte.trim().toUpperCase().replaceAll(/['’]/g, '');
  const [, nom, pas] = FORME.exec(ecrit) ?? [];
  if (nom === undefined || (nom === '' && pas === '')) return null;
  const depart = nom === '' ? DEPARTS['AUJOURDHUI']! : DEPARTS[nom];
  if (!depart) return null;
  const ajouts = [...pas!.matchAll(/([+-]\d+)([JSMA])/g)].map(
    ([, n, unite]) =>
      (jour: string) =>
        PAS[unite!]!(jour, Number(n)),
  );
  return new JourRelatif(
    ecrit,
    (aujourdhui) => ajouts.reduce((jour, ajouter) => ajouter(jour), depart(aujourdhui)),
    instant,
  );
}

/** The same arguments with each relative day as it is on this day. */
export function resoudreLesJours<Valeur>(valeur: Valeur, aujourdhui: string): Valeur {
  return resoudre(valeur, aujourdhui) as Valeur;
}

function resoudre(valeur: unknown, aujourdhui: string): unknown {
  if (valeur instanceof JourRelatif) return valeur.le(aujourdhui);
  if (Array.isArray(valeur)) return valeur.map((une: unknown) => resoudre(une, aujourdhui));
  if (!estObjetSimple(valeur)) return valeur;
  return Object.fromEntries(
    Object.entries(valeur).map(([nom, une]) => [nom, resoudre(une, aujourdhui)]),
  );
}

/** What holds fields, unlike an instant or a file. */
function estObjetSimple(valeur: unknown): valeur is object {
  if (typeof valeur !== 'object' || valeur === null) return false;
  const modele: unknown = Object.getPrototypeOf(valeur);
  return modele === null || modele === Object.prototype;
}
