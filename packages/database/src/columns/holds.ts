import { estDeDispositif } from '../offres/dimensions.ts';
import type { FiltreOffres } from '../offres/filtre.ts';
import { nommeDesDispositifs } from '../offres/mesures.ts';
import type { StatistiquesDemandees } from '../offres/requete-de-statistiques.ts';
import { COUNTED_BY } from './facets.ts';
import { HELD } from './measures.ts';

/** Whether the columns can answer: they hold the places of whole sessions, and dispositifs not one by one. */
export function holdsStatistics(
  filtre: FiltreOffres,
  { par, mesures }: StatistiquesDemandees,
): boolean {
  const dispositifs = par.filter(estDeDispositif).length;
  return (
    par.every((dimension) => COUNTED_BY[dimension] !== undefined) &&
    [...mesures].every((mesure) => HELD.some((held) => held === mesure)) &&
    dispositifs <= 1 &&
    !(mesures.has('places') && (dispositifs > 0 || nommeDesDispositifs(filtre)))
  );
}
