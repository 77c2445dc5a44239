/**
 * What each kind of label of an offer begins with (`dep:44`): searches and filters ask for labels, the SQL function
 * `ecrire_offres` writes them, and a test compares its prefixes with this list. Labels with a `+` are those of a code and of its broader terms.
 */
export const PREFIXES = {
  formation: 'f',
  action: 'a',
  session: 's',
  formacodes: 'formacode',
  formacodesEtPlusLarges: 'formacode+',
  rome: 'rome',
  romeEtPlusLarges: 'rome+',
  codesRncp: 'rncp',
  codesRs: 'rs',
  codesCertifInfo: 'certifinfo',
  typesDispositif: 'type',
  programmes: 'programme',
  organismes: 'siret',
  communes: 'commune',
  codesPostaux: 'cp',
  departements: 'dep',
  regions: 'region',
  modalitesEnseignement: 'modalite',
  entreesSorties: 'entrees',
  etatsRecrutement: 'recrutement',
  niveauxSortie: 'niveau',
  voies: 'voie',
  dispensateurs: 'dispensateur',
  responsables: 'responsable',
  anneesProgramme: 'annee',
  lots: 'lot',
  publics: 'public',
  niveauxEntree: 'entree',
  informationCollective: 'information',
  certifiante: 'certifiante',
  moisDeDebut: 'mois',
  intitule: 'titre',
  nomDOrganisme: 'nom',
} as const;

export type LabelKind = keyof typeof PREFIXES;

/** One label, such as `dep:44`. */
export const label = (kind: LabelKind, value: string): string => `${PREFIXES[kind]}:${value}`;

/** Whether a label is of this kind. */
export const isLabelOf = (kind: LabelKind, text: string): boolean =>
  text.startsWith(`${PREFIXES[kind]}:`);
