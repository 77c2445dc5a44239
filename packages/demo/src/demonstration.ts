import type { TypeDispositif } from '@sofi/domain';
import { ajouterJours } from '@sofi/domain';
import type { ActionPrevue, SessionPrevue } from './prevision.ts';

type SansRang<T> = Omit<T, 'rang'>;
type Action = SansRang<Omit<ActionPrevue, 'sessions'>> & { sessions: SansRang<SessionPrevue>[] };

/** The organisme of the procedure's screen: rank 0. */
export const ORGANISME_DE_DEMONSTRATION = 0;

/**
 * The actions of the organisme whose dashboard reads 42, 0, 29, 7, 35, 3, 2, 6 and 14, 0, 12, 0, 0 on the day of
 * loading, and the procedure's own example, first of all: formation, action and session of rank 0. docs/domain.md section 6.
 */
export function demonstration(jour: string): Action[] {
  const active = Array.from({ length: 42 }, (_, rang) => sessionActive(rang, jour));
  const inactive = Array.from({ length: 7 }, (_, rang) => sessionInactive(rang, jour));
  // The example's lots are its own; the 48 others share theirs by four.
  const groupes = [active.slice(0, 1)];
  const reste = [...active.slice(1), ...inactive];
  for (let debut = 0; debut < reste.length; debut += 4) groupes.push(reste.slice(debut, debut + 4));
  return [
    ...groupes.map((sessions, rang) =>
      action(
        rang === 0 ? 0 : 1 + (rang % 11),
        'VALIDEE',
        sessions,
        rang === 0 ? 'Module gériatrie' : null,
      ),
    ),
    ...Array.from({ length: 14 }, (_, rang) =>
      action(1 + (rang % 11), 'EN_COURS_DE_SAISIE', [brouillon(rang, jour)], `Projet ${rang + 1}`),
    ),
    ...Array.from({ length: 12 }, (_, rang) =>
      action(
        1 + (rang % 11),
        'EN_ATTENTE_DE_VALIDATION',
        [brouillon(rang + 20, jour)],
        `Proposition ${rang + 1}`,
      ),
    ),
  ];
}

const action = (
  formation: number,
  etat: Action['etat'],
  sessions: Action['sessions'],
  complement: string | null,
): Action => ({
  formation,
  organisme: ORGANISME_DE_DEMONSTRATION,
  etat,
  publiee: etat === 'VALIDEE',
  complement,
  sessions,
});

/** 13 that end after more than a month, then 29 that end within 28 days, whichever the month. */
function sessionActive(rang: number, jour: string): SansRang<SessionPrevue> {
  const debut = ajouterJours(jour, rang === 0 ? 30 : -70 + rang);
  const fin =
    rang === 0
      ? ajouterJours(debut, 102)
      : ajouterJours(jour, rang < 13 ? 45 + 3 * rang : rang % 28);
  return {
    debut,
    fin,
    auMois: false,
    archivee: false,
    modalite: rang >= 1 && rang <= 6 ? (rang % 2 ? 'MIXTE' : 'A_DISTANCE') : 'PRESENTIEL',
    dispositif: dispositifActif(rang),
    places: 12,
  };
}

function dispositifActif(rang: number): TypeDispositif {
  if (rang < 35) return 'PROGRAMME_REGION';
  if (rang < 38) return 'CONTRAT_APPRENTISSAGE';
  return rang < 40 ? 'CONTRAT_PROFESSIONNALISATION' : 'PRIVE';
}

const sessionInactive = (rang: number, jour: string): SansRang<SessionPrevue> => ({
  debut: ajouterJours(jour, -130 - 20 * rang),
  fin: ajouterJours(jour, -5 - 20 * rang),
  auMois: false,
  archivee: false,
  modalite: 'PRESENTIEL',
  dispositif: 'PROGRAMME_REGION',
  places: 10,
});

/** Not paid by public money: « publiques en cours de saisie » stays at 0. */
const brouillon = (rang: number, jour: string): SansRang<SessionPrevue> => ({
  debut: ajouterJours(jour, 60 + rang),
  fin: ajouterJours(jour, 150 + rang),
  auMois: false,
  archivee: false,
  modalite: 'PRESENTIEL',
  dispositif: rang % 2 ? 'CPF' : 'PRIVE',
  places: 8,
});
