import type {
  Acteur,
  ActionEnSaisie,
  Anomalie,
  CertificationEnSaisie,
  DispositifEnSaisie,
  Fasd,
  FormationEnSaisie,
  InformationCollectiveEnSaisie,
  LieuEnSaisie,
  LotEnSaisie,
  OffreEnSaisie,
  OrganismeEnSaisie,
  ProcedureDeSaisie,
  ProgrammeEnSaisie,
  Role,
  SessionEnSaisie,
} from '../src/index.ts';
import { dateLheo, etatDeSaisie } from '../src/index.ts';

/* An offer of the Région without any anomaly; each builder takes what a test changes in it. */

export const JOUR = '2026-01-05';

export const unActeur = (
  roles: Role[],
  ...organismes: number[]
): Acteur & { type: 'UTILISATEUR' } => ({
  type: 'UTILISATEUR',
  utilisateurId: null,
  roles,
  organismes: organismes.map((id) => ({ id, siret: `siret ${id}` })),
  lectureSeule: false,
});

export const DISPENSATEUR = 7;
export const MANDATAIRE = 3;

export const unOrganisme = (differe: Partial<OrganismeEnSaisie> = {}): OrganismeEnSaisie => ({
  id: DISPENSATEUR,
  siret: '90000001900019',
  numeroDeclarationActivite: '52440000044',
  nom: 'École du Phare',
  joignable: true,
  ...differe,
});

export const unLieu = (differe: Partial<LieuEnSaisie> = {}): LieuEnSaisie => ({
  id: 11,
  nom: 'Site de Nantes',
  lignes: ['2 rue du Phare'],
  codePostal: '44000',
  commune: 'Nantes',
  codeInsee: '44109',
  pays: 'FR',
  ...differe,
});

export const uneCertification = (
  differe: Partial<CertificationEnSaisie> = {},
): CertificationEnSaisie => ({
  codeRncp: null,
  codeCertifInfo: null,
  codeRs: null,
  codeCpf: null,
  remplaceParCertifInfo: null,
  remplaceLe: null,
  acquitteLe: null,
  ...differe,
});

export const uneFormation = (differe: Partial<FormationEnSaisie> = {}): FormationEnSaisie => ({
  numero: 19482,
  version: 1,
  intitule: 'Formation aide-soignant – Module préparatoire',
  formacodes: ['43436', '15084'].map((code) => ({ code, version: 'V14' })),
  nsf: [],
  rome: [],
  objectifGeneral: '8',
  contenu: 'Remise à niveau, découverte du métier.',
  certifiante: false,
  certifications: [],
  niveauSortie: null,
  voie: 'FORMATION_CONTINUE',
  ...differe,
});

export const uneAction = (differe: Partial<ActionEnSaisie> = {}): ActionEnSaisie => ({
  numero: 89393,
  version: 1,
  dispensateur: unOrganisme(),
  complementIntitule: null,
  complementProgramme: null,
  objectifs: 'Préparer l’entrée en formation d’aide-soignant.',
  resultatsAttendus: 'Entrer en formation.',
  plusFormation: null,
  urlVideo: null,
  urlPdf: null,
  urlAction: null,
  urls: [],
  autresFormateurs: [],
  equipements: [],
  niveauEntree: '13',
  niveauEntreeObligatoire: false,
  prerequis: false,
  commentairesPrerequis: null,
  publics: [{ code: '80006', version: 'V14' }],
  infoPublicVise: null,
  accesHandicapes: null,
  restauration: null,
  hebergement: null,
  transport: null,
  langues: [],
  blocsCompetences: [],
  contacts: [unContact()],
  ...differe,
});

const unContact = () => ({
  id: 21,
  type: '4',
  nom: 'Aubépin',
  prenom: 'Camille',
  telephone: '0240000000',
  portable: null,
  courriel: null,
});

export const uneInformation = (
  differe: Partial<InformationCollectiveEnSaisie> = {},
): InformationCollectiveEnSaisie => ({
  date: '2026-01-20',
  heureDebut: '09h00',
  heureFin: '12h00',
  aDistance: false,
  lieu: unLieu(),
  url: null,
  places: null,
  commentaire: null,
  ...differe,
});

export const uneSession = (differe: Partial<SessionEnSaisie> = {}): SessionEnSaisie => ({
  numero: 143842,
  version: 1,
  lieu: unLieu(),
  autresLieux: [],
  recrutements: [],
  dureeTotaleHeures: null,
  modalitesAlternance: null,
  debut: dateLheo('2026-03-02'),
  fin: dateLheo('2026-04-26'),
  entreesSorties: 'DATES_FIXES',
  rythmes: ['TEMPS_PLEIN'],
  rythmeTexte: null,
  periodesFormation: [],
  typeParcours: '1',
  modalitesPedagogiques: ['EN_ETABLISSEMENT', 'EN_ENTREPRISE'],
  modaliteEnseignement: 'PRESENTIEL',
  dureeCentreHeures: 210,
  dureeEntrepriseHeures: 70,
  dureeHebdomadaireHeures: 35,
  commentaireDuree: null,
  responsable: unOrganisme({ id: MANDATAIRE, siret: '12345678200010', nom: 'Mandataire' }),
  etatRecrutement: 'OUVERT',
  modalitesRecrutement: ['9'],
  modalitesRecrutementTexte: null,
  informationsCollectives: [uneInformation()],
  periodesInscription: [],
  modalitesInscription: null,
  lieuInscription: null,
  perimetreRecrutement: null,
  perimetreRecrutementTexte: null,
  contacts: [unContact()],
  urls: [],
  effectifMinimal: null,
  capaciteSimultanee: null,
  capaciteCumulee: null,
  prixHoraireTtc: null,
  prixTotalTtc: null,
  dispositifs: [unDispositif()],
  ...differe,
});

export const unProgramme = (
  procedure: ProcedureDeSaisie = {},
  differe: Partial<ProgrammeEnSaisie> = {},
): ProgrammeEnSaisie => ({
  id: 31,
  code: 'PREPA-SS',
  annee: 2026,
  libelle: 'PREPA Sanitaire et social',
  financeur: '2',
  procedure,
  ...differe,
});

export const unLot = (differe: Partial<LotEnSaisie> = {}): LotEnSaisie => ({
  id: 41,
  code: 'PREPA-SS-00',
  annee: 2026,
  programmeId: 31,
  etat: 'ACTIF',
  mandataireId: MANDATAIRE,
  formateurs: [DISPENSATEUR],
  placesCommandees: 20,
  placesDejaSaisies: 0,
  ...differe,
});

export const unDispositif = (differe: Partial<DispositifEnSaisie> = {}): DispositifEnSaisie => ({
  numero: 51,
  version: 1,
  type: 'PROGRAMME_REGION',
  programme: unProgramme(),
  lot: unLot(),
  programmeSource: null,
  lotSource: null,
  financeur: '2',
  nombrePlaces: 12,
  priseEnChargeFraisPedagogiques: true,
  detailPriseEnCharge: null,
  fraisRestants: null,
  conventionnee: null,
  heuresConventionnees: null,
  ...differe,
});

/** Paid by nobody whom we know: no programme, no lot. */
export const unDispositifPrive = (differe: Partial<DispositifEnSaisie> = {}): DispositifEnSaisie =>
  unDispositif({
    numero: 52,
    type: 'PRIVE',
    programme: null,
    lot: null,
    financeur: '10',
    ...differe,
  });

export const unFasd = (differe: Partial<Fasd> = {}): Fasd => ({
  formation: uneFormation(),
  action: uneAction(),
  sessions: [uneSession()],
  ...differe,
});

export const uneOffre = (differe: Partial<OffreEnSaisie> = {}): OffreEnSaisie => ({
  ...unFasd(),
  mandataireId: null,
  publiee: null,
  voisines: [],
  certificationsConnues: {},
  accords: [],
  demandes: [],
  archivees: [],
  ...differe,
});

/** With one session, that differs so. */
export const avecSession = (differe: Partial<SessionEnSaisie>): OffreEnSaisie =>
  uneOffre({ sessions: [uneSession(differe)] });

/** With one dispositif, that differs so. */
export const avecDispositif = (differe: Partial<DispositifEnSaisie>): OffreEnSaisie =>
  avecSession({ dispositifs: [unDispositif(differe)] });

/** Under a programme of this procedure. */
export const sousProcedure = (
  procedure: ProcedureDeSaisie,
  differe: Partial<SessionEnSaisie> = {},
): OffreEnSaisie =>
  avecSession({ dispositifs: [unDispositif({ programme: unProgramme(procedure) })], ...differe });

/** What one rule says of an offer: `BLOQUANTE 19482-89393-143842 fin`. */
export const constats = (code: string, offre: OffreEnSaisie, jour = JOUR): string[] =>
  etatDeSaisie(offre, { jour })
    .anomalies.filter((anomalie: Anomalie) => anomalie.code === code)
    .map(({ gravite, fiche, champ }) => `${gravite} ${fiche} ${champ}`);

export const SESSION = '19482-89393-143842';
