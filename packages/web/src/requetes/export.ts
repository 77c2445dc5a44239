import type { EtatDeRecherche } from '../routes/recherche/etat.ts';
import { variablesDe } from '../routes/recherche/etat.ts';

/** Address of a file that holds what a search finds. `parametres`: of its format. */
export function adresseDExport(
  fichier: string,
  etat: EtatDeRecherche,
  parametres: Readonly<Record<string, string>> = {},
): string {
  const { search, filter, sansInterpretation = [] } = variablesDe(etat);
  const demande = new URLSearchParams(parametres);
  if (search) demande.set('search', search);
  if (filter && Object.keys(filter).length > 0) demande.set('filter', JSON.stringify(filter));
  for (const mots of [sansInterpretation ?? []].flat()) demande.append('sansInterpretation', mots);
  return `/export/${fichier}?${demande}`;
}
