import { ajouterMois, ecrireJour } from '../../jour.ts';
import type { Regle } from '../anomalie.ts';
import { fauteSi } from '../anomalie.ts';
import type { SessionEnSaisie } from '../offre.ts';
import { nomDeProgramme, programmesDe } from '../offre.ts';

/* A date known in part is wrong only where none of its possible days is right. */

export const D01: Regle<SessionEnSaisie> = {
  code: 'D01',
  gravite: 'BLOQUANTE',
  fautes: ({ debut, fin }) =>
    fauteSi(estAvant(fin?.dernier, debut?.premier), 'fin', 'La session finit avant de commencer.'),
};

/** The start, module de remise à niveau included, is within the year of each programme, or its own bounds. */
export const D02: Regle<SessionEnSaisie> = {
  code: 'D02',
  gravite: 'BLOQUANTE',
  fautes: (session) =>
    programmesDe([session]).flatMap((programme) => {
      const { annee, procedure } = programme;
      const min = procedure.debutMin ?? `${annee}-01-01`;
      const max = procedure.debutMax ?? `${annee}-12-31`;
      return fauteSi(
        estAvant(session.debut?.dernier, min) || estAvant(max, session.debut?.premier),
        'debut',
        `Une session de ${nomDeProgramme(programme)} commence entre le ${ecrireJour(min)} et le ${ecrireJour(max)}, remise à niveau comprise.`,
      );
    }),
};

export const D03: Regle<SessionEnSaisie> = {
  code: 'D03',
  gravite: 'BLOQUANTE',
  fautes: ({ debut, entreesSorties, informationsCollectives, periodesInscription }) => {
    const limite = entreesSorties === 'DATES_FIXES' ? debut?.dernier : null;
    return [
      ...informationsCollectives.flatMap(({ date, heureDebut, heureFin }, rang) => [
        ...fauteSi(
          estAvant(limite, date),
          `informationsCollectives.${rang}.date`,
          'Cette information collective a lieu après le début de la session.',
        ),
        ...fauteSi(
          estAvant(heureFin, heureDebut),
          `informationsCollectives.${rang}.heureFin`,
          'Cette information collective finit avant de commencer.',
        ),
      ]),
      ...periodesInscription.flatMap((periode, rang) => [
        ...fauteSi(
          estAvant(limite, periode.debut),
          `periodesInscription.${rang}.debut`,
          'Cette période commence après le début de la session.',
        ),
        ...fauteSi(
          estAvant(periode.fin, periode.debut),
          `periodesInscription.${rang}.fin`,
          'Cette période finit avant de commencer.',
        ),
      ]),
    ];
  },
};

export const D04: Regle<SessionEnSaisie> = {
  code: 'D04',
  gravite: 'AVERTISSEMENT',
  fautes: ({ debut, fin }, { jour }) => [
    ...fauteSi(
      debut?.dernier != null && estAvant(ajouterMois(debut.dernier, 36), fin?.premier),
      'fin',
      'La session dure plus de trois ans.',
    ),
    ...fauteSi(estAvant(fin?.dernier, jour), 'fin', 'La session est déjà terminée.'),
  ],
};

/** Days, or hours `HHhMM`; false where either is unknown. */
const estAvant = (a: string | null | undefined, b: string | null | undefined): boolean =>
  typeof a === 'string' && typeof b === 'string' && a < b;
