/** Search parameters of all screens of entry. */
export interface EtatDeSaisie {
  /** Organisme that one acts for; without it, one's only one. */
  siret?: string;
}

export const readEntry = ({ siret }: Record<string, unknown>): EtatDeSaisie =>
  /^\d{14}$/.test(String(siret)) ? { siret: String(siret) } : {};

/** What the validators' list is limited to. */
export interface EtatDeBureau {
  texte?: string;
  departement?: string;
}

export const readBureau = ({ texte, departement }: Record<string, unknown>): EtatDeBureau => ({
  ...(typeof texte === 'string' && texte.trim() && { texte: texte.trim() }),
  ...(/^(\d{2,3}|2[AB])$/.test(String(departement)) && { departement: String(departement) }),
});
