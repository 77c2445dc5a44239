/** Search parameters of all screens of entry. */
export interface EtatDeSaisie {
  /** Organisme that one acts for; without it, one's only one. */
  siret?: string;
}

export const readEntry = ({ siret }: Record<string, unknown>): EtatDeSaisie =>
  /^\d{14}$/.test(String(siret)) ? { siret: String(siret) } : {};
