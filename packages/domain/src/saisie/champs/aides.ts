import type { ACTION, BLOC, EQUIPEMENT } from './action.ts';
import type { CONTACT, LIEU } from './carnet.ts';
import type { ChampImporte } from './champ.ts';
import type { DISPOSITIF } from './dispositif.ts';
import type { CERTIFICATION, FORMATION } from './formation.ts';
import type { INFORMATION_COLLECTIVE, PERIODE_INSCRIPTION } from './rendez-vous.ts';
import type { SESSION } from './session.ts';

/** What a form says beside each field that somebody enters; null where its label says enough. */
type Aides<Champs> = {
  readonly [Nom in keyof Champs as Champs[Nom] extends ChampImporte ? never : Nom]: string | null;
};

const FICHE_FORMATION: Aides<typeof FORMATION> = {
  intitule:
    'Le nom de la formation tel que le public le lira. Sous un lot, gardez l’intitulé du programme.',
  voie: 'Formation continue dans le cas général, et toujours pour un programme de la Région.',
  formacodes:
    'Un à cinq domaines, le principal en premier. Gardez ceux que le programme impose, ajoutez les vôtres après.',
  nsf: 'Trois spécialités au plus.',
  rome: 'Les métiers visés, cinq au plus.',
  objectifGeneral:
    'Si plusieurs conviennent, choisissez d’abord certification, professionnalisation ou préparation à la qualification.',
  certifiante: 'Oui si la formation mène à une certification : indiquez alors laquelle.',
  certifications:
    'Cinq au plus ; pour chacune, au moins un code. Le CARIF-OREF peut remplacer un code Certif Info périmé.',
  contenu:
    'Le programme commun à toutes les actions. Il est suivi du complément programme de l’action : 3000 caractères en tout.',
  niveauSortie: 'Le niveau que l’on atteint à la fin de la formation.',
};

const FICHE_ACTION: Aides<typeof ACTION> = {
  dispensateur:
    'L’organisme qui donne la formation : le mandataire du lot ou l’un de ses formateurs.',
  complementIntitule:
    'Ce qui distingue cette action des autres de la même formation : il suit l’intitulé, après un tiret.',
  complementProgramme:
    'Ce que cette action ajoute au contenu de la formation, ou tout le contenu s’il n’y est pas décrit.',
  objectifs:
    'Ce que la personne saura faire. Du texte seulement : ni tableau, ni image, ni caractère spécial, ni document collé.',
  resultatsAttendus: 'Ce que la formation délivre : attestation, dossier, certification.',
  plusFormation: 'Ce qui fait la différence, en 250 caractères : un tutorat, un plateau technique.',
  urlVideo: 'Une vidéo de YouTube, ou un fichier qui se termine par .mp4.',
  urlPdf: 'La plaquette : de préférence une adresse qui se termine par .pdf.',
  urlAction: 'La page de votre site qui décrit cette action, et non sa page d’accueil.',
  equipements: 'Ce que la personne doit acheter ou apporter, avec son coût.',
  niveauEntree: 'Le niveau qu’il faut pour entrer en formation.',
  niveauEntreeObligatoire: 'Oui si l’on ne peut pas entrer sans ce niveau.',
  prerequis: 'Oui s’il faut remplir des conditions : décrivez-les alors en commentaire.',
  commentairesPrerequis:
    'Les conditions pour entrer, telles que le public les lira. Sous un lot, la phrase du programme est proposée.',
  publics: 'Un à dix publics, le principal en premier. Gardez ceux que le programme impose.',
  infoPublicVise: null,
  accesHandicapes: 'Comment les personnes handicapées sont accueillies, et par qui.',
  restauration: null,
  hebergement: null,
  transport: 'Comment venir : ligne, arrêt, parking.',
  langues: 'Les langues de la formation, si ce n’est pas le français seulement.',
  blocsCompetences: 'Les blocs que cette action prépare, si ce n’est pas la certification entière.',
  contacts:
    'Qui répond aux questions sur l’offre. Sans contact, elle ne paraît pas dans Offre Info.',
};

const FICHE_SESSION: Aides<typeof SESSION> = {
  lieu: 'Le site où la formation est donnée. S’il n’est pas dans la liste, ajoutez-le d’abord à vos lieux.',
  debut:
    'Le premier jour, module de remise à niveau compris. Sous un lot, dans l’année du programme.',
  fin: 'Le dernier jour, stage compris.',
  entreesSorties: 'À dates fixes si tout le monde entre le même jour ; sinon, permanentes.',
  rythmes: 'Cochez tout ce qui convient.',
  rythmeTexte: 'Pour préciser : « du lundi au jeudi, 9h00-17h00 ».',
  periodesFormation: 'Jour, soir, week-end ou hors temps de travail.',
  typeParcours: 'En groupe si le parcours est le même pour tous.',
  modalitesPedagogiques:
    'En établissement, en entreprise, à distance (FOAD) ; puis comment l’on y apprend. En entreprise demande une durée en entreprise.',
  modaliteEnseignement:
    'Présentiel, mixte ou entièrement à distance ; ce dernier exclut « en établissement ».',
  dureeCentreHeures: 'Par personne, sans le stage. Le programme peut fixer un maximum.',
  dureeEntrepriseHeures:
    'Le stage, par personne. Elle est nécessaire si une partie se passe en entreprise.',
  dureeHebdomadaireHeures:
    'En moyenne. Multipliée par le nombre de semaines, elle doit approcher le total.',
  commentaireDuree: 'Pour préciser : « durée modulable selon le positionnement ».',
  responsable: 'Le mandataire du lot. Il doit avoir un numéro de déclaration d’activité.',
  etatRecrutement:
    'Ouvert s’il reste des places, fermé si la session est complète, suspendu si le recrutement peut reprendre.',
  modalitesRecrutement: 'Comment l’on est recruté ; cochez tout ce qui convient.',
  modalitesRecrutementTexte: null,
  informationsCollectives:
    'Au moins une à venir, avec ses heures et son lieu ou son lien. Sans elle, la session ne paraît ni dans Kairos, ni dans Ouiform, ni sur les sites régionaux.',
  periodesInscription: 'Quand l’on peut candidater, être recruté, s’inscrire.',
  modalitesInscription: 'Comment s’inscrire : « dossier à retirer sur place ».',
  lieuInscription: 'Où s’inscrire ; le site de la session si vous ne dites rien.',
  perimetreRecrutement: 'D’où peuvent venir les personnes.',
  perimetreRecrutementTexte: null,
  contacts:
    'Les référents de la session, avec leur fonction. Sans eux, elle ne paraît pas dans Kairos.',
  urls: 'Trois pages au plus, sur cette session.',
  effectifMinimal: 'En dessous, la session n’a pas lieu.',
  capaciteSimultanee: 'Combien de personnes en même temps.',
  capaciteCumulee: 'Combien de personnes en tout, du début à la fin.',
  prixHoraireTtc: 'Ce que paie une personne sans prise en charge.',
  prixTotalTtc: 'Ce que paie une personne sans prise en charge.',
  dispositifs: 'Comment la session est financée : au moins un dispositif, avec ses places.',
};

const FICHE_DISPOSITIF: Aides<typeof DISPOSITIF> = {
  type: 'Programme Région pour un lot de la Région ; sinon, le contrat ou le financement.',
  programme: 'Le programme de la Région, de l’année où la session commence.',
  lot: 'Le lot que vous avez, comme mandataire ou comme formateur.',
  financeur: 'Qui paie la formation.',
  nombrePlaces: 'Celui du bon de commande de la Région et de son tableau de programmation.',
  priseEnChargeFraisPedagogiques:
    'Oui si la formation est gratuite pour la personne : c’est le cas des programmes PREPA.',
  detailPriseEnCharge: null,
  fraisRestants: 'Ce qui reste à payer : frais de dossier, tenue, déplacements.',
  conventionnee: null,
  heuresConventionnees: null,
};

/** By fiche. docs/domain.md sections 4, 5 and 12. */
export const AIDES = {
  formation: FICHE_FORMATION,
  action: FICHE_ACTION,
  session: FICHE_SESSION,
  dispositif: FICHE_DISPOSITIF,
  informationCollective: {
    date: 'Avant le début de la session. Une réunion passée ne compte plus pour Kairos et Ouiform.',
    heureDebut: 'Comme 09h30.',
    heureFin: 'Comme 11h00.',
    aDistance: 'Oui si l’on y assiste par le lien de connexion.',
    lieu: 'Où venir ; sinon, donnez un lien de connexion.',
    url: 'L’adresse de la visioconférence, ou de la page pour s’inscrire.',
    places: null,
    commentaire: 'Ce qu’il faut apporter, comment s’inscrire.',
  } satisfies Aides<typeof INFORMATION_COLLECTIVE>,
  periodeInscription: {
    type: null,
    debut: null,
    fin: 'Le même que le premier s’il n’y a qu’un jour.',
  } satisfies Aides<typeof PERIODE_INSCRIPTION>,
  contact: {
    type: 'Le référent handicap se choisit ici.',
    civilite: 'M. ou Mme.',
    nom: 'Le nom d’une personne, ou celui d’un service.',
    prenom: null,
    telephone: 'Au moins un téléphone ou un courriel.',
    portable: null,
    courriel: 'De préférence celui du service : il paraît avec l’offre.',
    urls: 'Trois au plus.',
  } satisfies Aides<typeof CONTACT>,
  lieu: {
    nom: 'Tel que le public le connaît ; la commune si vous ne dites rien.',
    lignes: 'Numéro et rue, bâtiment : une à quatre lignes de 50 caractères.',
    codePostal: 'Un des codes postaux de la commune.',
    codeInsee: 'Cherchez la commune par son nom ou son code postal.',
    siret: 'S’il diffère de celui de l’organisme.',
    uai: 'Pour un établissement scolaire.',
    latitude: 'Le centre de la commune si vous ne dites rien.',
    longitude: null,
    estSite: 'Non pour une adresse où l’on ne forme pas : réunion, inscription.',
  } satisfies Aides<typeof LIEU>,
  certification: {
    codeRncp: 'Comme RNCP40692.',
    codeCertifInfo: 'Le numéro de la certification dans Certif Info.',
    codeRs: 'Comme RS5080, du répertoire spécifique.',
    codeCpf: null,
  } satisfies Aides<typeof CERTIFICATION>,
  equipement: {
    type: null,
    coutIndicatif: 'En euros, pour une personne.',
    commentaire: null,
  } satisfies Aides<typeof EQUIPEMENT>,
  blocCompetences: {
    code: 'Comme RNCP35830BC01.',
    libelle: null,
  } satisfies Aides<typeof BLOC>,
};
