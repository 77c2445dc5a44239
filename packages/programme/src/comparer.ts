import { isDeepStrictEqual } from 'node:util';
import type { EtatDesProgrammes, LotDuProgramme } from '@sofi/domain';
import type { ProgrammeLu } from './lire.ts';
import type { Plan } from './plan.ts';

/** One thing that a file changes, as it was and as it will be. `avant`: null where it is created. */
export interface Changement {
  objet: 'ORGANISME' | 'PROGRAMME' | 'LOT' | 'ADRESSE';
  cle: string;
  avant: object | null;
  /** Null where it goes: when a run is undone. */
  apres: object | null;
}

/** One field of it. */
export interface DifferenceDeProgramme {
  objet: Changement['objet'];
  cle: string;
  acte: 'CREATION' | 'MODIFICATION';
  champ: string | null;
  avant: string | null;
  apres: string | null;
}

/**
 * What the plan of a file changes. Absent lots of the years that it names become ARRETE, unless a refused line may be about them;
 * a lot with refused lines loses no formateur.
 */
export function comparer(
  plan: Plan,
  ici: EtatDesProgrammes,
  { lotsRefuses, lotInconnu }: Pick<ProgrammeLu, 'lotsRefuses' | 'lotInconnu'>,
): Changement[] {
  return [
    ...changes('ORGANISME', plan.organismes, ici.organismes, (dit, avant) => ({
      ...dit,
      // A cell that is empty takes nothing away.
      numeroDeclarationActivite:
        dit.numeroDeclarationActivite ?? avant?.numeroDeclarationActivite ?? null,
    })),
    ...changes('PROGRAMME', plan.programmes, ici.programmes),
    ...changes('LOT', plan.lots, ici.lots, (dit, avant, cle) =>
      avant && (lotInconnu || lotsRefuses.has(cle))
        ? { ...dit, formateurs: reunir(avant, dit) }
        : dit,
    ),
    ...(lotInconnu ? [] : absents(plan, ici, lotsRefuses)),
  ];
}

const reunir = (avant: LotDuProgramme, dit: LotDuProgramme): string[] =>
  [...new Set([...avant.formateurs, ...dit.formateurs])]
    .filter((siret) => siret !== dit.mandataire)
    .toSorted();

function* changes<T extends object>(
  objet: Changement['objet'],
  dits: ReadonlyMap<string, T>,
  ici: ReadonlyMap<string, T>,
  accorder: (dit: T, avant: T | undefined, cle: string) => T = (dit) => dit,
): Generator<Changement> {
  for (const [cle, dit] of dits) {
    const avant = ici.get(cle);
    const apres = accorder(dit, avant, cle);
    if (!isDeepStrictEqual(avant, apres)) yield { objet, cle, avant: avant ?? null, apres };
  }
}

function* absents(
  plan: Plan,
  ici: EtatDesProgrammes,
  lotsRefuses: ReadonlySet<string>,
): Generator<Changement> {
  for (const [cle, avant] of ici.lots)
    if (avant.etat === 'ACTIF' && !plan.lots.has(cle) && !lotsRefuses.has(cle))
      yield { objet: 'LOT', cle, avant, apres: { ...avant, etat: 'ARRETE' } };
}

/** Whether it stops a lot. */
export const estArret = ({ objet, avant, apres }: Changement): boolean =>
  objet === 'LOT' && etatDe(avant) === 'ACTIF' && etatDe(apres) === 'ARRETE';

const etatDe = (lot: object | null) => (lot as LotDuProgramme | null)?.etat;

/** The same, field by field. */
export function differences({ objet, cle, avant, apres }: Changement): DifferenceDeProgramme[] {
  if (avant === null || apres === null)
    return [
      {
        objet,
        cle,
        acte: 'CREATION',
        champ: null,
        avant: enTexte(avant),
        apres: enTexte(apres),
      },
    ];
  const [anciens, nouveaux] = [avant, apres] as Record<string, unknown>[];
  return Object.keys({ ...anciens, ...nouveaux })
    .filter((champ) => !isDeepStrictEqual(anciens![champ], nouveaux![champ]))
    .map((champ) => ({
      objet,
      cle,
      acte: 'MODIFICATION',
      champ,
      avant: enTexte(anciens![champ]),
      apres: enTexte(nouveaux![champ]),
    }));
}

const enTexte = (valeur: unknown): string | null =>
  valeur === null || valeur === undefined
    ? null
    : typeof valeur === 'string'
      ? valeur
      : JSON.stringify(valeur);
