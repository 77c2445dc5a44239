import type {
  ActionEnSaisie,
  DispositifEnSaisie,
  FormationEnSaisie,
  Numerotee,
  SessionEnSaisie,
  TypeDeFiche,
} from './offre.ts';

type ChampsDe<F> = Record<Exclude<keyof F, keyof Numerotee>, string>;

/** Every field of a fiche in reading order, with the label that SOFI gives it. docs/domain.md section 4. */
export const CHAMPS = {
  formation: {
    intitule: 'Intitulé',
    voie: 'Voie',
    formacodes: 'Domaine de formation (Formacodes)',
    nsf: 'NSF',
    rome: 'ROME',
    objectifGeneral: 'Objectif général',
    certifiante: 'Certifiante',
    certifications: 'Certifications',
    contenu: 'Contenu',
    niveauSortie: 'Niveau de sortie',
  } satisfies ChampsDe<FormationEnSaisie>,
  action: {
    dispensateur: 'Organisme dispensateur',
    complementIntitule: 'Complément intitulé',
    complementProgramme: 'Complément programme',
    objectifs: 'Objectifs',
    resultatsAttendus: 'Résultats attendus',
    plusFormation: 'Le « plus » formation',
    urlVideo: 'URL vidéo',
    urlPdf: 'URL PDF',
    urlAction: 'URL action',
    urls: 'Pages',
    autresFormateurs: 'Autres organismes formateurs',
    equipements: 'Équipements',
    niveauEntree: 'Niveau d’entrée',
    niveauEntreeObligatoire: 'Niveau obligatoire',
    prerequis: 'Pré-requis',
    commentairesPrerequis: 'Commentaires pré-requis',
    publics: 'Publics visés',
    infoPublicVise: 'Information sur le public visé',
    accesHandicapes: 'Accès handicapés',
    restauration: 'Restauration',
    hebergement: 'Hébergement',
    transport: 'Transport',
    langues: 'Langues',
    blocsCompetences: 'Blocs de compétences',
    contacts: 'Contacts de l’offre',
  } satisfies ChampsDe<ActionEnSaisie>,
  session: {
    lieu: 'Site lieu',
    autresLieux: 'Autres lieux',
    debut: 'Date de début',
    fin: 'Date de fin',
    entreesSorties: 'Entrées/sorties',
    rythmes: 'Rythmes',
    rythmeTexte: 'Rythme (texte)',
    periodesFormation: 'Périodes de formation',
    typeParcours: 'Type de parcours',
    modalitesPedagogiques: 'Modalités pédagogiques',
    modaliteEnseignement: 'Modalités d’enseignement',
    dureeCentreHeures: 'Durée en centre',
    dureeEntrepriseHeures: 'Durée en entreprise',
    dureeTotaleHeures: 'Durée totale',
    dureeHebdomadaireHeures: 'Durée hebdomadaire',
    modalitesAlternance: 'Modalités d’alternance',
    commentaireDuree: 'Commentaire durée',
    responsable: 'Organisme responsable',
    etatRecrutement: 'État du recrutement',
    modalitesRecrutement: 'Modalités de recrutement',
    modalitesRecrutementTexte: 'Modalités de recrutement (texte)',
    informationsCollectives: 'Informations collectives',
    recrutements: 'Recrutements',
    periodesInscription: 'Périodes d’inscription',
    modalitesInscription: 'Modalités d’inscription',
    lieuInscription: 'Adresse d’inscription',
    perimetreRecrutement: 'Périmètre de recrutement',
    perimetreRecrutementTexte: 'Périmètre de recrutement (texte)',
    contacts: 'Contacts référents',
    urls: 'URL session',
    effectifMinimal: 'Effectif minimal',
    capaciteSimultanee: 'Capacité simultanée',
    capaciteCumulee: 'Capacité cumulée',
    prixHoraireTtc: 'Prix horaire TTC',
    prixTotalTtc: 'Prix total TTC',
    dispositifs: 'Dispositifs',
  } satisfies ChampsDe<SessionEnSaisie>,
  dispositif: {
    type: 'Type de dispositif',
    programme: 'Programme',
    lot: 'Lot',
    programmeSource: 'Programme (source)',
    lotSource: 'Lot (source)',
    financeur: 'Financeur',
    nombrePlaces: 'Nombre de places',
    priseEnChargeFraisPedagogiques: 'Prise en charge des frais pédagogiques',
    detailPriseEnCharge: 'Détail de la prise en charge',
    fraisRestants: 'Frais restants',
    conventionnee: 'Conventionnée',
    heuresConventionnees: 'Heures conventionnées',
  } satisfies ChampsDe<DispositifEnSaisie>,
} as const;

/** Fields of a published session that are public as soon as they are written, without a new validation. docs/domain.md section 5. */
export const CHAMPS_IMMEDIATS = [
  'etatRecrutement',
  'informationsCollectives',
  'contacts',
  'urls',
] as const satisfies readonly (keyof SessionEnSaisie)[];

/** The label of a field, or its name when there is none. */
export const libelleDeChamp = (type: TypeDeFiche, champ: string): string =>
  (CHAMPS[type] as Record<string, string>)[champ] ?? champ;

/** Where a field stands on its fiche; `informationsCollectives.0.date` stands where its list does. */
export const rangDeChamp = (type: TypeDeFiche, champ: string): number =>
  Object.keys(CHAMPS[type]).indexOf(champ.split('.', 1)[0]!);
