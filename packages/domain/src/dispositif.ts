/** How a session is paid, with its places. docs/domain.md 4.4; LHEO: `organisme-financeur`. */
export interface Dispositif {
  type: TypeDispositif;
  /** Label of the Région's programme, as the source names it. */
  programme: string | null;
  /** The lot's reference, as the source names it. */
  lot: string | null;
  /** Dictionary financeurs. */
  financeur: string | null;
  nombrePlaces: number | null;
  priseEnChargeFraisPedagogiques: boolean | null;
  detailPriseEnCharge: string | null;
  fraisRestants: string | null;
  conventionnee: boolean | null;
  heuresConventionnees: number | null;
}

export const TYPES_DISPOSITIF = [
  'PROGRAMME_REGION',
  'CONTRAT_APPRENTISSAGE',
  'CONTRAT_PROFESSIONNALISATION',
  'FRANCE_TRAVAIL',
  'CPF',
  'AUTRE_PUBLIC',
  'PRIVE',
] as const;
export type TypeDispositif = (typeof TYPES_DISPOSITIF)[number];

/** Dispositifs paid by public money. docs/domain.md section 6, actionsPubliquesEnCours. */
export const DISPOSITIFS_PUBLICS = [
  'PROGRAMME_REGION',
  'FRANCE_TRAVAIL',
  'AUTRE_PUBLIC',
] as const satisfies readonly TypeDispositif[];

/** Codes of the dictionary financeurs that stand for public money. docs/domain.md section 13. */
export const FINANCEURS_PUBLICS: readonly string[] = [
  '2',
  '3',
  '4',
  '6',
  '7',
  '8',
  '9',
  '11',
  '12',
  '13',
  '14',
  '15',
  '18',
  '19',
  '20',
];

/** Greatest lengths, in characters. docs/domain.md 4.4. */
export const LIMITES_DISPOSITIF = {
  programmeSource: 255,
  lotSource: 255,
  detailPriseEnCharge: 600,
  fraisRestants: 200,
} as const;

export const LIMITES_ACCORD_REGION = { reference: 50 } as const;
