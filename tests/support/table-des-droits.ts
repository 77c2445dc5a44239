/*
 * The table of rights: docs/domain.md section 5, field by field and act by act. The matrix test (scenarios/matrice-des-droits)
 * walks the schema against it: what is not here, or is only here, fails.
 */

/**
 * Who reads a field:
 * - PUBLIC: everybody, whatever it stands on.
 * - FICHE: as the fiche that it stands on, or that it names: published ones are for all, working ones for their organismes,
 *   the Région where it pays and the Cariforef; to others they are not there.
 * - SUIVI: those who see the working view, asked of either view; to others there is nothing in it.
 * - TRAVAIL: as FICHE, and null in the published view.
 * - ACTES: everybody hears of themselves: what they may do is what ECRITURES says.
 * - CARNET: the people of the organisme and the Cariforef; empty to others.
 * - TABLEAU: the same; UNAUTHENTICATED or FORBIDDEN to others.
 * - SOI: the account itself; empty to others.
 * - COLLEGUE: the account itself, those who act for one of its organismes, and administrators.
 * - REGION: the Région, validators and administrators; UNAUTHENTICATED or FORBIDDEN to others.
 * - CARIFOREF: validators and administrators; UNAUTHENTICATED or FORBIDDEN to others.
 * - ADMINISTRATION: administrators; UNAUTHENTICATED or FORBIDDEN to others.
 * - PORTEUR: those who read its parent.
 */
export type MotDeLecture =
  | 'PUBLIC'
  | 'FICHE'
  | 'SUIVI'
  | 'TRAVAIL'
  | 'ACTES'
  | 'CARNET'
  | 'TABLEAU'
  | 'SOI'
  | 'COLLEGUE'
  | 'REGION'
  | 'CARIFOREF'
  | 'ADMINISTRATION'
  | 'PORTEUR';

type Lignes = Partial<Record<MotDeLecture, string>>;

const DE_FICHE = 'id vue version creeLe modifieLe';
const REFUS = 'code message';

const TYPES: Record<string, Lignes> = {
  Query: {
    PUBLIC:
      'changements choix communes doublons formacodes nomenclature offres organisme organismes procedure programmes statistiques suggestions tableauCroise',
    SUIVI: 'doublonsDeSaisie simulerActe',
    FICHE: 'action actions fasd formation formations session sessions node nodes',
    SOI: 'moi mesLots',
    TABLEAU: 'tableauDeBord',
    REGION: 'demandesDAccord',
    CARIFOREF: 'demandesDeCompte',
    ADMINISTRATION: 'abonnements journalDesComptes',
  },
  Formation: {
    FICHE: `${DE_FICHE} actions certifiante certifications code contenu formacodes intitule niveauSortie nsf numero
      objectifGeneral provenance rome voie`,
  },
  Action: {
    FICHE: `${DE_FICHE} accesHandicapes autreVue autresFormateurs blocsCompetences code commentairesPrerequis complementIntitule
      complementProgramme contacts dispensateur equipements etat formation hebergement infoPublicVise langues niveauEntree
      niveauEntreeObligatoire numero objectifs plusFormation prerequis provenance publics restauration resultatsAttendus sessions
      transport urlAction urlPdf urlVideo urls`,
    TRAVAIL: 'envoyeeLe',
    SUIVI: 'demandesDAccord etatDeSaisie historique modifications questions',
    ACTES: 'actes',
  },
  Session: {
    // `diffusion` is about what is published, whichever view it is asked of.
    FICHE: `${DE_FICHE} action autresLieux capaciteCumulee capaciteSimultanee code commentaireDuree contacts debut debutLheo diffusion
      dispositifs dureeCentreHeures dureeEntrepriseHeures dureeHebdomadaireHeures dureeTotaleHeures effectifMinimal entreesSorties
      etatRecrutement fin finLheo informationsCollectives lieu lieuInscription modaliteEnseignement modalitesAlternance modalitesInscription
      modalitesPedagogiques modalitesRecrutement modalitesRecrutementTexte numero perimetreRecrutement
      perimetreRecrutementTexte periodesFormation periodesInscription prixHoraireTtc prixTotalTtc provenance recrutements responsable rythmeTexte
      rythmes statut typeParcours urls`,
    TRAVAIL: 'archiveeLe',
  },
  Dispositif: {
    FICHE: `${DE_FICHE} conventionnee detailPriseEnCharge financeur fraisRestants heuresConventionnees lot nombrePlaces
      priseEnChargeFraisPedagogiques programme session type`,
    TRAVAIL: 'accordRegionLe accordRegionReference',
  },
  Organisme: {
    PUBLIC: `id siret numeroDeclarationActivite uai nom raisonSociale categorie contacts coordonnees lieux potentiel
      renseignementsSpecifiques siege`,
    FICHE: 'actions sessions',
    CARNET: 'carnet',
  },
  Utilisateur: {
    COLLEGUE: 'id courriel nom roles organismes',
    SOI: 'droits clesApi collegues sessionsOuvertes silences',
  },
  DemandeDeCompte: { CARIFOREF: 'id organisme courriel demandeLe' },
  Abonnement: {
    ADMINISTRATION: 'id url evenements creeLe actif echecs repriseLe ancienSecretJusqua envois',
  },
  Envoi: { PORTEUR: 'message code type survenuLe essais prevuLe mortLe erreur' },
  Lieu: { PUBLIC: 'id nom adresse siretEtablissement uai estSite latitude longitude' },
  Programme: { PUBLIC: 'id code libelle annee procedure lots' },
  Lot: {
    PUBLIC:
      'id code libelle annee etat programme departements mandataire formateurs placesCommandees',
  },

  // Reached only through their parent.
  Contact: {
    PORTEUR: 'id type civilite nom prenom telephone telephones portables fax courriel urls',
  },
  Coordonnees: { PORTEUR: 'nom telephones portables fax courriel urls' },
  Provenance: { PORTEUR: 'source numero url' },
  AutreFormateur: { PORTEUR: 'siret raisonSociale' },
  AutreLieu: { PORTEUR: 'nom siret lignes codePostal commune codeInsee departement pays' },
  Recrutement: {
    PORTEUR: `modalite aDistance lieu url places debutLheo finLheo heureDebut heureFin perimetre perimetreTexte
      commentaire`,
  },
  DemandeDAccord: {
    PORTEUR:
      'id action dispositif retrait modifications motif demandeeLe etat reference motifDeRefus decideLe',
  },
  Question: { PORTEUR: 'id fiche champ texte poseeLe reponse repondueLe' },
  FaitDeCompte: { PORTEUR: 'survenuLe type courriel auteur organisme detail' },
  Evenement: { PORTEUR: 'id survenuLe type auteur fiche champ avant apres motif' },
  EtatDeSaisie: { PORTEUR: 'complet avancement anomalies canaux' },
  FicheReferencee: { PORTEUR: 'type reference numero' },
  EtatParCanal: { PORTEUR: 'canal pret anomalies' },
  Anomalie: { PORTEUR: 'gravite code fiche champ message chemin type nom libelle' },
  SimulationDActe: { ACTES: 'permis motif', PORTEUR: 'consequences accordRequis' },
  Modification: { PORTEUR: 'fiche champ avant apres' },
  Acte: { PORTEUR: 'acte permis motif' },
  Diffusion: {
    PORTEUR: 'canal eligible diffuse motifs motifsDetailles envoyeLe empreinteEnvoyee',
  },
  MotifDeNonDiffusion: { PORTEUR: 'code message champ agir' },
  Consequence: { PORTEUR: 'message canal fiche agir' },
  Certification: {
    PORTEUR: 'codeCertifInfo codeRncp codeRs codeCpf remplaceParCertifInfo remplaceLe acquitteLe',
  },
  Equipement: { PORTEUR: 'type coutIndicatif commentaire' },
  BlocCompetences: { PORTEUR: 'code libelle validation' },
  InformationCollective: {
    PORTEUR: 'date dateFin heureDebut heureFin aDistance lieu url places commentaire',
  },
  PeriodeInscription: { PORTEUR: 'type debut fin' },
  CleApi: { PORTEUR: 'id nom debut lectureSeule creeLe expireLe revoqueeLe' },
  SessionOuverte: { PORTEUR: 'id creeLe vueLe courante' },
  Adresse: { PORTEUR: 'lignes codePostal commune codeInsee departement region pays' },
  ProcedureDeSaisie: {
    PORTEUR: `debutMin debutMax intitule formacodesImposes priseEnChargeImposee informationCollectiveObligatoire
      heuresCentreMax heuresEntrepriseMax dureeMoisMax publicsImposes objectifGeneral publics niveauEntree prerequis champsObligatoires`,
  },
  Nomenclature: { PORTEUR: 'code libelle' },
  Procedure: { PORTEUR: 'fiches' },
  FicheDeSaisie: { PORTEUR: 'type libelle champs auMoinsUn ensemble' },
  ChampDeSaisie: {
    PORTEUR: `nom libelle aide section ordre type multiple nombreMax longueurMax min max motif unite obligatoire obligatoireSelon seulementSi
      choix nomenclature reference fiche valeurImposee valeurInitiale modifiableSansValidation protegeParAccord`,
  },
  ConditionDeChamp: { PORTEUR: 'champ valeur' },
  Choix: { PORTEUR: 'valeur libelle libelleCourt obsolete parent' },
  Formacode: { PORTEUR: 'code libelle version' },
  Commune: { PORTEUR: 'code nom departement codesPostaux latitude longitude' },
  Offre: { PORTEUR: 'session action formation extrait motif distanceKm' },
  MotifDOffre: { PORTEUR: 'type libelle' },
  Suggestion: { PORTEUR: 'type code libelle offres' },
  Changement: { PORTEUR: 'type code survenuLe champs session' },
  Facet: { PORTEUR: 'name values' },
  Interpretation: { PORTEUR: 'mots filtre valeur libelle autres' },
  FacetValue: { PORTEUR: 'code libelle count selected' },
  Statistiques: {
    PORTEUR: 'lignes total tronque rechercheCorrigee rechercheElargie motsIgnores interpretation',
  },
  LigneStatistique: {
    PORTEUR:
      'valeurs sessions actions formations organismes places placesDesSessions placesCommandees heuresStagiaires sansInformationCollective part heuresCentre heuresEntreprise prixTotal prixHoraire',
  },
  RepartitionStatistique: { PORTEUR: 'sessions somme moyenne mediane p10 p90' },
  Doublons: { PORTEUR: 'total paires' },
  Doublon: { PORTEUR: 'regle fiche autre message' },
  TableauCroise: { PORTEUR: 'colonnes lignes total tronque' },
  LigneCroisee: { PORTEUR: 'valeurs total cellules' },
  ValeurDimension: { PORTEUR: 'dimension code libelle' },
  TableauDeBord: { PORTEUR: 'organisme calculeLe sessions actions' },
  RubriqueSessions: { PORTEUR: 'code libelle nombre sessions' },
  RubriqueActions: { PORTEUR: 'code libelle nombre actions' },
  AnomalieDeProgramme: { PORTEUR: 'bloquante ligne colonne code valeur message' },
  DifferenceDeProgramme: { PORTEUR: 'objet cle champ avant apres' },
  SessionDeLotArrete: { PORTEUR: 'session lot publiee' },
  PageInfo: { PORTEUR: 'startCursor endCursor hasNextPage hasPreviousPage' },

  // Answers to acts: for those whose act it was.
  SaisieInvalideError: { PORTEUR: `${REFUS} champs` },
  ChampInvalide: { PORTEUR: `${REFUS} chemin type nom libelle` },
  VersionPerimeeError: { PORTEUR: `${REFUS} versionActuelle` },
  IntrouvableError: { PORTEUR: REFUS },
  EtatInterditError: { PORTEUR: `${REFUS} etat anomalies` },
  ConfirmationRequiseError: { PORTEUR: `${REFUS} consequences` },
};

/** Types that have a connection. */
const CONNEXIONS =
  'Abonnement Action Changement Choix Commune Contact DemandeDAccord DemandeDeCompte Envoi Evenement FaitDeCompte Formacode Formation Lieu Lot Offre Organisme Question Session Utilisateur';
/** Fields of successes, and the acts that answer with them. */
const SUCCES: Record<string, string> = {
  formation: 'CreerFormation ModifierFormation',
  action: `CreerAction ModifierAction DupliquerAction EnvoyerEnValidation Rappeler DemanderReponses Repondre Refuser Valider
    Archiver Desarchiver AbandonnerModifications DonnerAccordRegion RemplacerCertifInfo AcquitterCertifInfo`,
  'demande action': 'DemanderAccordRegion RefuserAccordRegion',
  session: 'CreerSession ModifierSession ArchiverSession DesarchiverSession',
  sessions: 'DupliquerSession',
  dispositif: 'CreerDispositif ModifierDispositif',
  'formation actions references ecrites': 'SaisirOffre',
  'formation action session dispositif': 'CreerOffre',
  id: 'SupprimerFiche SupprimerAbonnement SupprimerContact SupprimerLieu',
  organisme: 'ModifierOrganisme',
  'secret abonnement': 'CreerAbonnement RenouvelerSecretDAbonnement',
  'rejoues abonnement': 'RejouerEnvois',
  lieu: 'CreerLieu ModifierLieu',
  contact: 'CreerContact ModifierContact',
  'jeton expireLe utilisateur': 'SeConnecter ActiverCompte',
  'courriel expireLe': 'DemanderCleActivation',
  courriel: 'ReinitialiserMotDePasse InviterCollegue RetirerCollegue',
  demande: 'ApprouverDemandeDeCompte RefuserDemandeDeCompte',
  'run lues refusees anomalies nombreDifferences differences sessionsDeLotsArretes':
    'ImporterProgramme',
  'retablis retires gardes': 'AnnulerImportDeProgramme',
  'cle cleApi': 'CreerCleApi',
  cleApi: 'RevoquerCleApi',
  utilisateur: 'ReglerAvis AttribuerRole RetirerRole FermerSession ChangerMotDePasse',
};

export const mots = (liste: string) => liste.split(/\s+/);

/** Who reads each field of each type. */
export const LECTURES: Readonly<Record<string, Readonly<Record<string, MotDeLecture>>>> =
  Object.fromEntries(
    Object.entries({
      ...TYPES,
      ...Object.fromEntries(
        mots(CONNEXIONS).flatMap((type): [string, Lignes][] => [
          [`${type}Connection`, { PORTEUR: 'edges nodes pageInfo totalCount' }],
          [`${type}Edge`, { PORTEUR: 'cursor node' }],
        ]),
      ),
      OffreConnection: {
        PORTEUR:
          'edges nodes pageInfo totalCount facets rechercheCorrigee rechercheElargie motsIgnores interpretation',
      },
      CommuneConnection: { PORTEUR: 'edges nodes pageInfo totalCount rechercheCorrigee' },
      OrganismeConnection: { PORTEUR: 'edges nodes pageInfo totalCount rechercheCorrigee' },
      ...Object.fromEntries(
        Object.entries(SUCCES).flatMap(([champs, actes]) =>
          mots(actes).map((acte): [string, Lignes] => [`${acte}Success`, { PORTEUR: champs }]),
        ),
      ),
    } satisfies Record<string, Lignes>).map(([type, lignes]) => [
      type,
      Object.fromEntries(
        Object.entries(lignes).flatMap(([mot, champs]) =>
          mots(champs).map((champ) => [champ, mot as MotDeLecture]),
        ),
      ),
    ]),
  );
