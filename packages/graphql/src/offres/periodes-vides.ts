import type { Dimension, FiltreOffres, LigneStatistique, Statistiques } from '@sofi/database';
import { MESURES, REPARTITIONS, TEMPORELLES } from '@sofi/database';
import type { Periode } from '@sofi/domain';
import { codeDePeriode, periodesEntre } from '@sofi/domain';

/**
 * The same statistics with a line for each period in which nothing begins, beside each combination of other values that
 * occurs. Periods are those of the interval of first days, else from the first to the last that occurs.
 */
export function avecPeriodesVides(
  { lignes, total, tronque }: Statistiques,
  par: readonly Dimension[],
  debut: FiltreOffres['debut'],
  limite: number,
): Statistiques {
  const rang = par.findIndex((dimension) => TEMPORELLES.includes(dimension));
  if (rang === -1) return { lignes, total, tronque };
  const completees = completer(lignes, rang, par[rang] as Periode, debut, limite);
  return {
    lignes: completees.slice(0, limite),
    total,
    tronque: tronque || completees.length > limite,
  };
}

function completer(
  lignes: readonly LigneStatistique[],
  rang: number,
  periode: Periode,
  debut: FiltreOffres['debut'],
  limite: number,
): LigneStatistique[] {
  const connues = [...new Set(lignes.map(({ codes }) => codes[rang]!))].filter(
    (code) => code !== '',
  );
  connues.sort();
  const premiere = debut?.min ? codeDePeriode(periode, debut.min) : connues[0];
  const derniere = debut?.max ? codeDePeriode(periode, debut.max) : connues.at(-1);
  if (premiere === undefined || derniere === undefined) return [...lignes];
  const periodes = periodesEntre(periode, premiere, derniere, limite + 1);
  const parAutres = Map.groupBy(lignes, ({ codes }) => JSON.stringify(codes.toSpliced(rang, 1)));
  const places = new Map(lignes.map((ligne) => [JSON.stringify(ligne.codes), ligne]));
  const toutes = new Set(places.values());
  for (const [modele] of parAutres.values())
    for (const code of periodes) {
      const vide = { ...modele!, ...AUCUNE, codes: modele!.codes.with(rang, code) };
      if (!places.has(JSON.stringify(vide.codes))) toutes.add(vide);
      if (toutes.size > lignes.length + limite) break;
    }
  return ordonner([...toutes], rang);
}

const AUCUNE = {
  ...(Object.fromEntries(MESURES.map((mesure) => [mesure, 0])) as Pick<
    LigneStatistique,
    (typeof MESURES)[number]
  >),
  ...(Object.fromEntries(REPARTITIONS.map((une) => [une, null])) as Pick<
    LigneStatistique,
    (typeof REPARTITIONS)[number]
  >),
};

/** As the lines stood: each dimension in turn, time in its order, the values of the others as they came. */
function ordonner(lignes: LigneStatistique[], rang: number): LigneStatistique[] {
  const rangs = new Map<string, number>();
  const rangDe = (prefixe: readonly string[]) => {
    const cle = JSON.stringify(prefixe);
    if (!rangs.has(cle)) rangs.set(cle, rangs.size);
    return rangs.get(cle)!;
  };
  const cles = new Map(
    lignes.map((ligne) => [
      ligne,
      ligne.codes.map((code, i) => (i === rang ? code : rangDe(ligne.codes.slice(0, i + 1)))),
    ]),
  );
  return lignes.toSorted((a, b) => {
    for (const [i, une] of cles.get(a)!.entries()) {
      const autre = cles.get(b)![i]!;
      if (une !== autre) return une < autre ? -1 : 1;
    }
    return 0;
  });
}
