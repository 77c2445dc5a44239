/** A value table: where it comes from and what it is. The entries stand in `data/<fichier>.json`. */
export interface Fiche {
  fichier: string;
  /** One English sentence, shown in the API. */
  description: string;
  version: string;
  source: string;
}

const LHEO = {
  version: 'LHEO 2.3.0 (2022-01-12)',
  source: 'LHEO definition, lheo-gml.xml',
} as const;
const SOFI = { version: '1', source: 'SOFI, domain vocabulary of the entry screens' } as const;

/** Every value table, by the name that the API gives it. */
export const CATALOGUE = {
  OBJECTIF_GENERAL: {
    fichier: 'lheo-dict-AIS',
    description: 'What a course aims at. LHEO: dict-AIS.',
    ...LHEO,
  },
  ETAT_RECRUTEMENT: {
    fichier: 'lheo-dict-etat-recrutement',
    description: 'Whether a session recruits. LHEO: dict-etat-recrutement.',
    ...LHEO,
  },
  FINANCEUR: {
    fichier: 'lheo-dict-financeurs',
    description: 'Who pays. LHEO: dict-financeurs.',
    ...LHEO,
  },
  MODALITE_RECRUTEMENT: {
    fichier: 'lheo-dict-modalite-recrutement',
    description: 'How people are chosen. LHEO: dict-modalite-recrutement.',
    ...LHEO,
  },
  MODALITE_ENSEIGNEMENT: {
    fichier: 'lheo-dict-modalites-enseignement',
    description: 'On site or at a distance. LHEO: dict-modalites-enseignement.',
    ...LHEO,
  },
  MODALITE_ENTREES_SORTIES: {
    fichier: 'lheo-dict-modalites-es',
    description: 'Fixed dates or permanent entries. LHEO: dict-modalites-es.',
    ...LHEO,
  },
  NIVEAU: {
    fichier: 'lheo-dict-niveaux',
    description: 'Levels of entry and exit, old and new frameworks. LHEO: dict-niveaux.',
    ...LHEO,
  },
  PERIMETRE_RECRUTEMENT: {
    fichier: 'lheo-dict-perimetre-recrutement',
    description: 'From how far people may come. LHEO: dict-perimetre-recrutement.',
    ...LHEO,
  },
  TYPE_ALTERNANCE: {
    fichier: 'lheo-dict-type-alternance',
    description: 'Kinds of work-study contract. LHEO: dict-type-alternance.',
    ...LHEO,
  },
  TYPE_CONTACT: {
    fichier: 'lheo-dict-type-contact',
    description: 'Functions of a contact. LHEO: dict-type-contact.',
    ...LHEO,
  },
  TYPE_CYCLE: {
    fichier: 'lheo-dict-type-cycle',
    description: 'Kinds of cycle. LHEO: dict-type-cycle.',
    ...LHEO,
  },
  TYPE_ENSEIGNEMENT: {
    fichier: 'lheo-dict-type-enseignement',
    description: 'Kinds of teaching. LHEO: dict-type-enseignement.',
    ...LHEO,
  },
  TYPE_EQUIPEMENT: {
    fichier: 'lheo-dict-type-equipement',
    description: 'Equipment that a learner pays for. LHEO: dict-type-equipement.',
    ...LHEO,
  },
  TYPE_MODULE: {
    fichier: 'lheo-dict-type-module',
    description: 'Kinds of module. LHEO: dict-type-module.',
    ...LHEO,
  },
  TYPE_PARCOURS: {
    fichier: 'lheo-dict-type-parcours',
    description: 'In a group, individual, modular. LHEO: dict-type-parcours.',
    ...LHEO,
  },
  TYPE_POSITIONNEMENT: {
    fichier: 'lheo-dict-type-positionnement',
    description: 'Kinds of placement test. LHEO: dict-type-positionnement.',
    ...LHEO,
  },
  TYPE_VALIDATION_BLOCS: {
    fichier: 'lheo-dict-type-validation-blocs',
    description: 'How blocks of a certification are validated. LHEO: dict-type-validation-blocs.',
    ...LHEO,
  },
  UNITE_RYTHME: {
    fichier: 'lheo-dict-unite-rythme',
    description: 'Units of a work-study rhythm. LHEO: dict-unite-rythme.',
    ...LHEO,
  },
  BOOLEEN: {
    fichier: 'lheo-dict-boolean',
    description: 'No and yes. LHEO: dict-boolean.',
    ...LHEO,
  },
  NSF: {
    fichier: 'nsf',
    description: 'Groups of the nomenclature of specialities; `parent`: the domain.',
    version: '1994',
    source: 'Decree 94-522 of 21 June 1994',
  },
  ROME: {
    fichier: 'rome',
    description: 'Jobs of the ROME and their appellations.',
    version: 'ROME 4.0, version 460',
    source: 'France Travail, open data',
  },
  ROME_GRAND_DOMAINE: {
    fichier: 'rome-grands-domaines',
    description: 'The letters A to N of the ROME.',
    version: 'ROME 4.0',
    source: 'France Travail, open data',
  },
  FORMACODE: {
    fichier: 'formacode',
    description: 'Descriptors of the Formacode thesaurus.',
    version: 'V13, 17 labels of V14',
    source: 'Centre Inffo, as carried by public LHEO editors',
  },
  FORMACODE_CHAMP: {
    fichier: 'formacode-champs-v14',
    description: 'Semantic fields of the Formacode: the first three digits.',
    version: 'V14',
    source: 'Centre Inffo, alignment of December 2024',
  },
  PUBLIC: {
    fichier: 'formacode-publics-v14',
    description: 'Whom a course is for: Formacodes 80 to 83.',
    version: 'V14',
    source: 'Centre Inffo, values of the national feed',
  },
  MODALITE_PEDAGOGIQUE: {
    fichier: 'modalites-pedagogiques',
    description: 'In a centre, in a company, at a distance; Formacodes 961xx.',
    version: 'Formacode V10, and SOFI 1',
    source: 'Centre Inffo; SOFI entry screens',
  },
  PERIODE_FORMATION: {
    fichier: 'periodes-formation',
    description: 'Day, evening, week-end courses: Formacodes 964xx.',
    version: 'Formacode V10',
    source: 'Centre Inffo',
  },
  RYTHME: { fichier: 'rythmes', description: 'Rhythms of a course, in SOFI’s words.', ...SOFI },
  REGION: {
    fichier: 'regions',
    description: 'Regions and overseas collectivities.',
    version: 'COG, package 6.0.0',
    source: '@etalab/decoupage-administratif (MIT)',
  },
  DEPARTEMENT: {
    fichier: 'departements',
    description: 'Départements; `parent`: the region.',
    version: 'COG, package 6.0.0',
    source: '@etalab/decoupage-administratif (MIT)',
  },
  PAYS: {
    fichier: 'pays',
    description: 'Countries, ISO 3166-1 alpha-2.',
    version: 'LHEO sources',
    source: 'LHEO definition, lheo-dict-pays.xml',
  },
} as const satisfies Record<string, Fiche>;

export type NomNomenclature = keyof typeof CATALOGUE;
export const NOMS_NOMENCLATURES = Object.keys(CATALOGUE) as [NomNomenclature, ...NomNomenclature[]];

export const DESCRIPTIONS_NOMENCLATURES = Object.fromEntries(
  NOMS_NOMENCLATURES.map((nom) => [nom, CATALOGUE[nom].description]),
) as Record<NomNomenclature, string>;
