/** The whole state of the search screen: the address says it. */
export interface EtatDeRecherche {
  q?: string;
}

/** Reads what an address says; what it cannot be is left out. */
export const readSearch = ({ q }: Record<string, unknown>): EtatDeRecherche =>
  typeof q === 'string' && q ? { q } : {};
