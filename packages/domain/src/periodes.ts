import {
  ajouterJours,
  ajouterMois,
  anneeDe,
  lundiDe,
  moisDe,
  semaineDe,
  trimestreDe,
} from './jour.ts';

/** Periods that figures are gathered by. */
export type Periode = 'SEMAINE' | 'MOIS_DEBUT' | 'TRIMESTRE' | 'ANNEE_DEBUT';

interface Regle {
  codeDe: (jour: string) => string;
  /** Its first day. */
  debutDe: (code: string) => string;
  suivante: (debut: string) => string;
}

const REGLES: Record<Periode, Regle> = {
  SEMAINE: {
    codeDe: semaineDe,
    // 4 January is in the first week of its year.
    debutDe: (code) =>
      ajouterJours(lundiDe(`${code.slice(0, 4)}-01-04`), 7 * (Number(code.slice(6)) - 1)),
    suivante: (debut) => ajouterJours(debut, 7),
  },
  MOIS_DEBUT: {
    codeDe: moisDe,
    debutDe: (code) => `${code}-01`,
    suivante: (debut) => ajouterMois(debut, 1),
  },
  TRIMESTRE: {
    codeDe: trimestreDe,
    debutDe: (code) => ajouterMois(`${code.slice(0, 4)}-01-01`, 3 * (Number(code.slice(6)) - 1)),
    suivante: (debut) => ajouterMois(debut, 3),
  },
  ANNEE_DEBUT: {
    codeDe: anneeDe,
    debutDe: (code) => `${code}-01-01`,
    suivante: (debut) => ajouterMois(debut, 12),
  },
};

/** The first day of a period. */
export const debutDePeriode = (periode: Periode, code: string): string =>
  REGLES[periode].debutDe(code);

export const codeDePeriode = (periode: Periode, jour: string): string =>
  REGLES[periode].codeDe(jour);

/** The codes from one period to another, both included, `max` at most. */
export function periodesEntre(
  periode: Periode,
  premiere: string,
  derniere: string,
  max: number,
): string[] {
  const { codeDe, debutDe, suivante } = REGLES[periode];
  const codes: string[] = [];
  for (
    let debut = debutDe(premiere);
    codeDe(debut) <= derniere && codes.length < max;
    debut = suivante(debut)
  )
    codes.push(codeDe(debut));
  return codes;
}
