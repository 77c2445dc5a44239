/** How a filter writes the codes of each table. Codes are kept in capitals, as these give them. */
const LECTURES = {
  CERTIF_INFO: (code) => (/^\d{1,10}$/.test(code) ? code : null),
  COMMUNE: (code) => (/^(\d{2}|2[AB])\d{3}$/.test(code) ? code : null),
  DEPARTEMENT: (code) => (/^(\d{1,2}|2[AB]|9[78]\d)$/.test(code) ? code.padStart(2, '0') : null),
  FORMACODE: (code) => (/^\d{5}$/.test(code) ? code : null),
  LOT: (_, texte) => (texte !== '' && texte.length <= LONGUEUR_PROGRAMME_MAX ? texte : null),
  NIVEAU_ENTREE: (code) => (/^[A-Z\d]{1,10}$/.test(code) ? code : null),
  PUBLIC: (code) => (/^\d{5}$/.test(code) ? code : null),
  RS: (code) => {
    const chiffres = /^(?:RS[\s-]?)?(\d{1,8})$/.exec(code)?.[1];
    return chiffres === undefined ? null : `RS${chiffres}`;
  },
  NIVEAU: (code) => (/^[A-Z\d]{1,10}$/.test(code) ? code : null),
  PROGRAMME: (_, texte) => (texte !== '' && texte.length <= LONGUEUR_PROGRAMME_MAX ? texte : null),
  REGION: (code) => (/^\d{1,3}$/.test(code) ? code.padStart(2, '0') : null),
  RNCP: (code) => {
    const chiffres = /^(?:RNCP[\s-]?)?(\d{1,6})$/.exec(code)?.[1];
    return chiffres === undefined ? null : `RNCP${chiffres}`;
  },
  ROME: (code) => (/^[A-Z]\d{4}$/.test(code) ? code : null),
} as const satisfies Record<string, (code: string, texte: string) => string | null>;

/** Programmes and lots have the codes that the Région gives them, capitals or not. */
const LONGUEUR_PROGRAMME_MAX = 100;

export type TableCherchee = keyof typeof LECTURES;

/**
 * The codes of a filter as fiches have them, each once: `2a` is `2A`, `rncp37674` and `37674` are `RNCP37674`. What is no
 * code of this table is left out, since no fiche has it; null and undefined as they were.
 */
export function lireCodes<Vide extends null | undefined>(
  table: TableCherchee,
  textes: readonly string[] | Vide,
): readonly string[] | Vide {
  if (textes == null) return textes;
  const lire = LECTURES[table];
  const codes = textes.map((texte) => lire(texte.trim().toUpperCase(), texte.trim()));
  return [...new Set(codes.filter((code) => code !== null))];
}
