// GENERATED from schema.graphql and packages/sdk/documents by `npm run generate`: do not edit.

import type { Document } from '../document.ts';
import type * as O from './operations.ts';
const join = (...parts: string[]) => parts.join('');
const act = (name: string, success: string, ...fragments: string[]) => join('mutation ', name, '($input:', name, 'Input!){', name[0]!.toLowerCase(), name.slice(1), '(input:$input){__typename ...on ', name, 'Success{', success, '}...Refus}}', ...fragments);
const Compte = "fragment Compte on Utilisateur{id courriel nom roles organismes{siret nom}}";
const CleDInterface = "fragment CleDInterface on CleApi{id nom debut lectureSeule creeLe expireLe revoqueeLe}";
const Webhook = "fragment Webhook on Abonnement{id url evenements creeLe actif echecs repriseLe ancienSecretJusqua}";
const FormationEntier = "fragment FormationEntier on Formation{certifiante certifications{acquitteLe codeCertifInfo codeCpf codeRncp codeRs remplaceLe remplaceParCertifInfo}code contenu creeLe formacodes{code libelle version}id intitule modifieLe niveauSortie{code libelle}nsf{code libelle}numero objectifGeneral{code libelle}provenance{numero source url}rome{code libelle}version voie vue}";
const ActionEntier = "fragment ActionEntier on Action{accesHandicapes autresFormateurs{raisonSociale siret}blocsCompetences{code libelle validation{code libelle}}code commentairesPrerequis complementIntitule complementProgramme contacts{civilite courriel fax id nom portables prenom telephone telephones type{code libelle}urls}creeLe dispensateur{id nom siret}envoyeeLe equipements{commentaire coutIndicatif type{code libelle}}etat hebergement id infoPublicVise langues modifieLe niveauEntree{code libelle}niveauEntreeObligatoire numero objectifs plusFormation prerequis provenance{numero source url}publics{code libelle version}restauration resultatsAttendus transport urlAction urlPdf urlVideo urls version vue}";
const SessionEntier = "fragment SessionEntier on Session{archiveeLe autresLieux{codeInsee codePostal commune departement lignes nom pays siret}capaciteCumulee capaciteSimultanee code commentaireDuree contacts{civilite courriel fax id nom portables prenom telephone telephones type{code libelle}urls}creeLe debut debutLheo dispositifs{accordRegionLe accordRegionReference conventionnee creeLe detailPriseEnCharge financeur{code libelle}fraisRestants heuresConventionnees id lot{annee code id libelle}modifieLe nombrePlaces priseEnChargeFraisPedagogiques programme{annee code id libelle}type version vue}dureeCentreHeures dureeEntrepriseHeures dureeHebdomadaireHeures dureeTotaleHeures effectifMinimal entreesSorties etatRecrutement fin finLheo id informationsCollectives{aDistance commentaire date dateFin heureDebut heureFin lieu{id nom}places url}lieu{adresse{codeInsee codePostal commune departement lignes pays region}estSite id latitude longitude nom siretEtablissement uai}lieuInscription{adresse{codeInsee codePostal commune departement lignes pays region}estSite id latitude longitude nom siretEtablissement uai}modaliteEnseignement modalitesAlternance modalitesInscription modalitesPedagogiques{code libelle}modalitesRecrutement{code libelle}modalitesRecrutementTexte modifieLe numero perimetreRecrutement{code libelle}perimetreRecrutementTexte periodesFormation{code libelle}periodesInscription{debut fin type}prixHoraireTtc prixTotalTtc provenance{numero source url}recrutements{aDistance commentaire debutLheo finLheo heureDebut heureFin lieu{codeInsee codePostal commune departement lignes nom pays siret}modalite{code libelle}perimetre{code libelle}perimetreTexte places url}responsable{id nom siret}rythmeTexte rythmes{code libelle}statut typeParcours{code libelle}urls version vue}";
const DispositifEntier = "fragment DispositifEntier on Dispositif{accordRegionLe accordRegionReference conventionnee creeLe detailPriseEnCharge financeur{code libelle}fraisRestants heuresConventionnees id lot{annee code id libelle}modifieLe nombrePlaces priseEnChargeFraisPedagogiques programme{annee code id libelle}type version vue}";
const OrganismeEntier = "fragment OrganismeEntier on Organisme{categorie contacts{civilite courriel fax id nom portables prenom telephone telephones type{code libelle}urls}coordonnees{courriel fax nom portables telephones urls}id nom numeroDeclarationActivite potentiel raisonSociale renseignementsSpecifiques siege{adresse{codeInsee codePostal commune departement lignes pays region}estSite id latitude longitude nom siretEtablissement uai}siret uai}";
const LieuEntier = "fragment LieuEntier on Lieu{adresse{codeInsee codePostal commune departement lignes pays region}estSite id latitude longitude nom siretEtablissement uai}";
const FormationCle = "fragment FormationCle on Formation{id numero code intitule certifiante voie version modifieLe formacodes{code libelle version}}";
const ActionCle = "fragment ActionCle on Action{id numero code etat envoyeeLe complementIntitule version modifieLe dispensateur{id siret nom}}";
const SessionCle = "fragment SessionCle on Session{id numero code debut fin statut modaliteEnseignement etatRecrutement version modifieLe lieu{id nom adresse{lignes codePostal commune codeInsee departement}latitude longitude}responsable{id siret nom}dispositifs{id version type nombrePlaces programme{code libelle annee}lot{code libelle}}}";
const Noeud = "fragment Noeud on Node{__typename id ...on Formation{...FormationEntier}...on Action{...ActionEntier}...on Session{...SessionEntier}...on Dispositif{...DispositifEntier session{...SessionCle}}...on Organisme{...OrganismeEntier}...on Lieu{...LieuEntier}}";
const OffreTrouvee = "fragment OffreTrouvee on Offre{extrait motif{type libelle}distanceKm session{...SessionCle dispositifs{type nombrePlaces}}action{...ActionCle}formation{...FormationCle}}";
const Dimension = "fragment Dimension on ValeurDimension{dimension code libelle}";
const Chiffres = "fragment Chiffres on LigneStatistique{sessions actions formations organismes places placesDesSessions part}";
const Details = "fragment Details on LigneStatistique{placesCommandees heuresStagiaires sansInformationCollective heuresCentre{...Repartition}heuresEntreprise{...Repartition}prixTotal{...Repartition}prixHoraire{...Repartition}}";
const Repartition = "fragment Repartition on RepartitionStatistique{sessions somme moyenne mediane p10 p90}";
const ChoixDeChamp = "fragment ChoixDeChamp on Choix{valeur libelle libelleCourt obsolete parent}";
const Refus = "fragment Refus on BusinessError{code message ...on SaisieInvalideError{champs{chemin code message type nom libelle}}...on VersionPerimeeError{versionActuelle}...on ConfirmationRequiseError{consequences{message canal fiche agir}}...on EtatInterditError{etat anomalies{...AnomalieASignaler}}}";
const AnomalieASignaler = "fragment AnomalieASignaler on Anomalie{gravite code fiche champ message chemin type nom libelle}";
const ActionSaisie = "fragment ActionSaisie on Action{...ActionCle etatDeSaisie{complet avancement anomalies{...AnomalieASignaler}canaux{canal pret anomalies{...AnomalieASignaler}}}}";
const SessionSaisie = "fragment SessionSaisie on Session{...SessionCle action{...ActionSaisie}}";
const DispositifSaisi = "fragment DispositifSaisi on Dispositif{id type nombrePlaces version modifieLe programme{id code annee}lot{id code}session{...SessionSaisie}}";
const LieuModifie = "fragment LieuModifie on Lieu{id nom adresse{lignes codePostal commune codeInsee departement}siretEtablissement uai estSite latitude longitude}";
const DemandeDAccordLue = "fragment DemandeDAccordLue on DemandeDAccord{id etat retrait motif demandeeLe reference motifDeRefus decideLe modifications{fiche champ avant apres}dispositif{id version}}";
/** Text of the subscription `SuivreEvenements`, for `executer` and `lister`. */
export const SuivreEvenementsDocument = /* @__PURE__ */ join("subscription SuivreEvenements($siret:Siret$apres:ID){evenements(siret:$siret apres:$apres){id survenuLe type auteur fiche champ avant apres motif}}") as Document<O.SuivreEvenementsSubscription, O.SuivreEvenementsSubscriptionVariables>;
/** Text of the subscription `SuivreTableauDeBord`, for `executer` and `lister`. */
export const SuivreTableauDeBordDocument = /* @__PURE__ */ join("subscription SuivreTableauDeBord($siret:Siret){tableauDeBord(siret:$siret){calculeLe sessions{code libelle nombre}actions{code libelle nombre}}}") as Document<O.SuivreTableauDeBordSubscription, O.SuivreTableauDeBordSubscriptionVariables>;
/** Text of the mutation `SeConnecter`, for `executer` and `lister`. */
export const SeConnecterDocument = /* @__PURE__ */ act("SeConnecter", "jeton expireLe utilisateur{...Compte}", Compte, Refus, AnomalieASignaler) as Document<O.SeConnecterMutation, O.SeConnecterMutationVariables>;
/** Text of the mutation `SeDeconnecter`, for `executer` and `lister`. */
export const SeDeconnecterDocument = /* @__PURE__ */ join("mutation SeDeconnecter{seDeconnecter}") as Document<O.SeDeconnecterMutation, O.SeDeconnecterMutationVariables>;
/** Text of the mutation `DemanderCleActivation`, for `executer` and `lister`. */
export const DemanderCleActivationDocument = /* @__PURE__ */ act("DemanderCleActivation", "courriel expireLe", Refus, AnomalieASignaler) as Document<O.DemanderCleActivationMutation, O.DemanderCleActivationMutationVariables>;
/** Text of the mutation `ActiverCompte`, for `executer` and `lister`. */
export const ActiverCompteDocument = /* @__PURE__ */ act("ActiverCompte", "jeton expireLe utilisateur{...Compte}", Compte, Refus, AnomalieASignaler) as Document<O.ActiverCompteMutation, O.ActiverCompteMutationVariables>;
/** Text of the mutation `DemanderReinitialisation`, for `executer` and `lister`. */
export const DemanderReinitialisationDocument = /* @__PURE__ */ join("mutation DemanderReinitialisation($input:DemanderReinitialisationInput!){demanderReinitialisation(input:$input)}") as Document<O.DemanderReinitialisationMutation, O.DemanderReinitialisationMutationVariables>;
/** Text of the mutation `ReinitialiserMotDePasse`, for `executer` and `lister`. */
export const ReinitialiserMotDePasseDocument = /* @__PURE__ */ act("ReinitialiserMotDePasse", "courriel", Refus, AnomalieASignaler) as Document<O.ReinitialiserMotDePasseMutation, O.ReinitialiserMotDePasseMutationVariables>;
/** Text of the mutation `CreerCleApi`, for `executer` and `lister`. */
export const CreerCleApiDocument = /* @__PURE__ */ act("CreerCleApi", "cle cleApi{...CleDInterface}", CleDInterface, Refus, AnomalieASignaler) as Document<O.CreerCleApiMutation, O.CreerCleApiMutationVariables>;
/** Text of the mutation `RevoquerCleApi`, for `executer` and `lister`. */
export const RevoquerCleApiDocument = /* @__PURE__ */ act("RevoquerCleApi", "cleApi{...CleDInterface}", CleDInterface, Refus, AnomalieASignaler) as Document<O.RevoquerCleApiMutation, O.RevoquerCleApiMutationVariables>;
/** Text of the query `ClesApi`, for `executer` and `lister`. */
export const ClesApiDocument = /* @__PURE__ */ join("query ClesApi{moi{clesApi{...CleDInterface}}}", CleDInterface) as Document<O.ClesApiQuery, O.ClesApiQueryVariables>;
/** Text of the mutation `ReglerAvis`, for `executer` and `lister`. */
export const ReglerAvisDocument = /* @__PURE__ */ act("ReglerAvis", "utilisateur{silences}", Refus, AnomalieASignaler) as Document<O.ReglerAvisMutation, O.ReglerAvisMutationVariables>;
/** Text of the query `SessionsOuvertes`, for `executer` and `lister`. */
export const SessionsOuvertesDocument = /* @__PURE__ */ join("query SessionsOuvertes{moi{sessionsOuvertes{id creeLe vueLe courante}}}") as Document<O.SessionsOuvertesQuery, O.SessionsOuvertesQueryVariables>;
/** Text of the mutation `FermerSession`, for `executer` and `lister`. */
export const FermerSessionDocument = /* @__PURE__ */ act("FermerSession", "utilisateur{sessionsOuvertes{id creeLe vueLe courante}}", Refus, AnomalieASignaler) as Document<O.FermerSessionMutation, O.FermerSessionMutationVariables>;
/** Text of the mutation `ChangerMotDePasse`, for `executer` and `lister`. */
export const ChangerMotDePasseDocument = /* @__PURE__ */ act("ChangerMotDePasse", "utilisateur{sessionsOuvertes{id creeLe vueLe courante}}", Refus, AnomalieASignaler) as Document<O.ChangerMotDePasseMutation, O.ChangerMotDePasseMutationVariables>;
/** Text of the query `JournalDesComptes`, for `executer` and `lister`. */
export const JournalDesComptesDocument = /* @__PURE__ */ join("query JournalDesComptes($courriel:String$first:Int$after:String$last:Int$before:String){journalDesComptes(courriel:$courriel first:$first after:$after last:$last before:$before){nodes{survenuLe type courriel auteur{id courriel}organisme{siret nom}detail}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount}}") as Document<O.JournalDesComptesQuery, O.JournalDesComptesQueryVariables>;
/** Text of the query `Collegues`, for `executer` and `lister`. */
export const ColleguesDocument = /* @__PURE__ */ join("query Collegues($first:Int$after:String){moi{collegues(first:$first after:$after){nodes{...Compte}pageInfo{endCursor hasNextPage}totalCount}}}", Compte) as Document<O.ColleguesQuery, O.ColleguesQueryVariables>;
/** Text of the mutation `InviterCollegue`, for `executer` and `lister`. */
export const InviterCollegueDocument = /* @__PURE__ */ act("InviterCollegue", "courriel", Refus, AnomalieASignaler) as Document<O.InviterCollegueMutation, O.InviterCollegueMutationVariables>;
/** Text of the mutation `RetirerCollegue`, for `executer` and `lister`. */
export const RetirerCollegueDocument = /* @__PURE__ */ act("RetirerCollegue", "courriel", Refus, AnomalieASignaler) as Document<O.RetirerCollegueMutation, O.RetirerCollegueMutationVariables>;
/** Text of the query `DemandesDeCompte`, for `executer` and `lister`. */
export const DemandesDeCompteDocument = /* @__PURE__ */ join("query DemandesDeCompte($first:Int$after:String){demandesDeCompte(first:$first after:$after){nodes{id courriel demandeLe organisme{siret nom}}pageInfo{endCursor hasNextPage}totalCount}}") as Document<O.DemandesDeCompteQuery, O.DemandesDeCompteQueryVariables>;
/** Text of the mutation `ApprouverDemandeDeCompte`, for `executer` and `lister`. */
export const ApprouverDemandeDeCompteDocument = /* @__PURE__ */ act("ApprouverDemandeDeCompte", "demande{id courriel}", Refus, AnomalieASignaler) as Document<O.ApprouverDemandeDeCompteMutation, O.ApprouverDemandeDeCompteMutationVariables>;
/** Text of the mutation `RefuserDemandeDeCompte`, for `executer` and `lister`. */
export const RefuserDemandeDeCompteDocument = /* @__PURE__ */ act("RefuserDemandeDeCompte", "demande{id courriel}", Refus, AnomalieASignaler) as Document<O.RefuserDemandeDeCompteMutation, O.RefuserDemandeDeCompteMutationVariables>;
/** Text of the mutation `AttribuerRole`, for `executer` and `lister`. */
export const AttribuerRoleDocument = /* @__PURE__ */ act("AttribuerRole", "utilisateur{...Compte}", Compte, Refus, AnomalieASignaler) as Document<O.AttribuerRoleMutation, O.AttribuerRoleMutationVariables>;
/** Text of the mutation `RetirerRole`, for `executer` and `lister`. */
export const RetirerRoleDocument = /* @__PURE__ */ act("RetirerRole", "utilisateur{...Compte}", Compte, Refus, AnomalieASignaler) as Document<O.RetirerRoleMutation, O.RetirerRoleMutationVariables>;
/** Text of the query `Abonnements`, for `executer` and `lister`. */
export const AbonnementsDocument = /* @__PURE__ */ join("query Abonnements($first:Int$after:String){abonnements(first:$first after:$after){nodes{...Webhook}pageInfo{endCursor hasNextPage}totalCount}}", Webhook) as Document<O.AbonnementsQuery, O.AbonnementsQueryVariables>;
/** Text of the query `Envois`, for `executer` and `lister`. */
export const EnvoisDocument = /* @__PURE__ */ join("query Envois($abonnement:ID!$morts:Boolean$first:Int$after:String){node(id:$abonnement){...on Abonnement{envois(morts:$morts first:$first after:$after){nodes{message code type survenuLe essais prevuLe mortLe erreur}pageInfo{endCursor hasNextPage}totalCount}}}}") as Document<O.EnvoisQuery, O.EnvoisQueryVariables>;
/** Text of the mutation `CreerAbonnement`, for `executer` and `lister`. */
export const CreerAbonnementDocument = /* @__PURE__ */ act("CreerAbonnement", "secret abonnement{...Webhook}", Webhook, Refus, AnomalieASignaler) as Document<O.CreerAbonnementMutation, O.CreerAbonnementMutationVariables>;
/** Text of the mutation `RenouvelerSecretDAbonnement`, for `executer` and `lister`. */
export const RenouvelerSecretDAbonnementDocument = /* @__PURE__ */ act("RenouvelerSecretDAbonnement", "secret", Refus, AnomalieASignaler) as Document<O.RenouvelerSecretDAbonnementMutation, O.RenouvelerSecretDAbonnementMutationVariables>;
/** Text of the mutation `RejouerEnvois`, for `executer` and `lister`. */
export const RejouerEnvoisDocument = /* @__PURE__ */ act("RejouerEnvois", "rejoues", Refus, AnomalieASignaler) as Document<O.RejouerEnvoisMutation, O.RejouerEnvoisMutationVariables>;
/** Text of the mutation `SupprimerAbonnement`, for `executer` and `lister`. */
export const SupprimerAbonnementDocument = /* @__PURE__ */ act("SupprimerAbonnement", "id", Refus, AnomalieASignaler) as Document<O.SupprimerAbonnementMutation, O.SupprimerAbonnementMutationVariables>;
/** Text of the query `Fasd`, for `executer` and `lister`. */
export const FasdDocument = /* @__PURE__ */ join("query Fasd($code:CodeFasd!$vue:Vue){fasd(code:$code vue:$vue){__typename ...on Formation{...FormationCle contenu}...on Action{...ActionCle objectifs resultatsAttendus formation{...FormationCle}}...on Session{...SessionCle action{...ActionCle formation{...FormationCle}}}}}", FormationCle, ActionCle, SessionCle) as Document<O.FasdQuery, O.FasdQueryVariables>;
/** Text of the query `FichePublique`, for `executer` and `lister`. */
export const FichePubliqueDocument = /* @__PURE__ */ join("query FichePublique($code:CodeFasd!){fasd(code:$code){__typename ...on Formation{...FormationEntier actions(first:20){totalCount pageInfo{hasNextPage endCursor}nodes{...ActionCle sessions(first:50){totalCount pageInfo{hasNextPage endCursor}nodes{...SessionCle}}}}}...on Action{...ActionEntier formation{...FormationEntier}sessions(first:50){totalCount pageInfo{hasNextPage endCursor}nodes{...SessionCle}}}...on Session{...SessionEntier diffusion{canal eligible motifs}action{...ActionEntier formation{...FormationEntier}sessions(first:50){totalCount pageInfo{hasNextPage endCursor}nodes{...SessionCle}}}}}}", FormationEntier, ActionCle, SessionCle, ActionEntier, SessionEntier) as Document<O.FichePubliqueQuery, O.FichePubliqueQueryVariables>;
/** Text of the query `Formation`, for `executer` and `lister`. */
export const FormationDocument = /* @__PURE__ */ join("query Formation($numero:Int!$vue:Vue){formation(numero:$numero vue:$vue){...FormationEntier actions(first:100){totalCount pageInfo{hasNextPage endCursor}nodes{...ActionCle sessions(first:20){totalCount pageInfo{hasNextPage endCursor}nodes{...SessionCle}}}}}}", FormationEntier, ActionCle, SessionCle) as Document<O.FormationQuery, O.FormationQueryVariables>;
/** Text of the query `ActionsDeFormation`, for `executer` and `lister`. */
export const ActionsDeFormationDocument = /* @__PURE__ */ join("query ActionsDeFormation($numero:Int!$vue:Vue$filter:ActionFilter$orderBy:ActionOrder$first:Int$after:String){formation(numero:$numero vue:$vue){actions(filter:$filter orderBy:$orderBy first:$first after:$after){pageInfo{hasNextPage endCursor}nodes{...ActionCle}}}}", ActionCle) as Document<O.ActionsDeFormationQuery, O.ActionsDeFormationQueryVariables>;
/** Text of the query `Action`, for `executer` and `lister`. */
export const ActionDocument = /* @__PURE__ */ join("query Action($numero:Int!$vue:Vue){action(numero:$numero vue:$vue){...ActionEntier formation{...FormationCle}sessions(first:100){totalCount pageInfo{hasNextPage endCursor}nodes{...SessionCle}}}}", ActionEntier, FormationCle, SessionCle) as Document<O.ActionQuery, O.ActionQueryVariables>;
/** Text of the query `SessionsDAction`, for `executer` and `lister`. */
export const SessionsDActionDocument = /* @__PURE__ */ join("query SessionsDAction($numero:Int!$vue:Vue$filter:SessionFilter$orderBy:SessionOrder$first:Int$after:String){action(numero:$numero vue:$vue){sessions(filter:$filter orderBy:$orderBy first:$first after:$after){pageInfo{hasNextPage endCursor}nodes{...SessionCle}}}}", SessionCle) as Document<O.SessionsDActionQuery, O.SessionsDActionQueryVariables>;
/** Text of the query `Session`, for `executer` and `lister`. */
export const SessionDocument = /* @__PURE__ */ join("query Session($numero:Int!$vue:Vue){session(numero:$numero vue:$vue){...SessionEntier action{...ActionCle formation{...FormationCle}}}}", SessionEntier, ActionCle, FormationCle) as Document<O.SessionQuery, O.SessionQueryVariables>;
/** Text of the query `Formations`, for `executer` and `lister`. */
export const FormationsDocument = /* @__PURE__ */ join("query Formations($vue:Vue$filter:FormationFilter$orderBy:FormationOrder$first:Int$after:String){formations(vue:$vue filter:$filter orderBy:$orderBy first:$first after:$after){pageInfo{hasNextPage endCursor}nodes{...FormationCle}}}", FormationCle) as Document<O.FormationsQuery, O.FormationsQueryVariables>;
/** Text of the query `FormationsEntieres`, for `executer` and `lister`. */
export const FormationsEntieresDocument = /* @__PURE__ */ join("query FormationsEntieres($vue:Vue$filter:FormationFilter$orderBy:FormationOrder$first:Int$after:String){formations(vue:$vue filter:$filter orderBy:$orderBy first:$first after:$after){pageInfo{hasNextPage endCursor}nodes{...FormationEntier}}}", FormationEntier) as Document<O.FormationsEntieresQuery, O.FormationsEntieresQueryVariables>;
/** Text of the query `Actions`, for `executer` and `lister`. */
export const ActionsDocument = /* @__PURE__ */ join("query Actions($vue:Vue$filter:ActionFilter$orderBy:ActionOrder$first:Int$after:String){actions(vue:$vue filter:$filter orderBy:$orderBy first:$first after:$after){pageInfo{hasNextPage endCursor}nodes{...ActionCle formation{...FormationCle}}}}", ActionCle, FormationCle) as Document<O.ActionsQuery, O.ActionsQueryVariables>;
/** Text of the query `ActionsEntieres`, for `executer` and `lister`. */
export const ActionsEntieresDocument = /* @__PURE__ */ join("query ActionsEntieres($vue:Vue$filter:ActionFilter$orderBy:ActionOrder$first:Int$after:String){actions(vue:$vue filter:$filter orderBy:$orderBy first:$first after:$after){pageInfo{hasNextPage endCursor}nodes{...ActionEntier formation{...FormationCle}}}}", ActionEntier, FormationCle) as Document<O.ActionsEntieresQuery, O.ActionsEntieresQueryVariables>;
/** Text of the query `Sessions`, for `executer` and `lister`. */
export const SessionsDocument = /* @__PURE__ */ join("query Sessions($vue:Vue$filter:SessionFilter$orderBy:SessionOrder$first:Int$after:String){sessions(vue:$vue filter:$filter orderBy:$orderBy first:$first after:$after){pageInfo{hasNextPage endCursor}nodes{...SessionCle action{...ActionCle formation{...FormationCle}}}}}", SessionCle, ActionCle, FormationCle) as Document<O.SessionsQuery, O.SessionsQueryVariables>;
/** Text of the query `SessionsEntieres`, for `executer` and `lister`. */
export const SessionsEntieresDocument = /* @__PURE__ */ join("query SessionsEntieres($vue:Vue$filter:SessionFilter$orderBy:SessionOrder$first:Int$after:String){sessions(vue:$vue filter:$filter orderBy:$orderBy first:$first after:$after){pageInfo{hasNextPage endCursor}nodes{...SessionEntier action{...ActionCle formation{...FormationCle}}}}}", SessionEntier, ActionCle, FormationCle) as Document<O.SessionsEntieresQuery, O.SessionsEntieresQueryVariables>;
/** Text of the query `Organisme`, for `executer` and `lister`. */
export const OrganismeDocument = /* @__PURE__ */ join("query Organisme($siret:Siret!){organisme(siret:$siret){...OrganismeEntier lieux(first:100){totalCount pageInfo{hasNextPage endCursor}nodes{...LieuEntier}}}}", OrganismeEntier, LieuEntier) as Document<O.OrganismeQuery, O.OrganismeQueryVariables>;
/** Text of the query `LieuxDOrganisme`, for `executer` and `lister`. */
export const LieuxDOrganismeDocument = /* @__PURE__ */ join("query LieuxDOrganisme($siret:Siret!$first:Int$after:String){organisme(siret:$siret){lieux(first:$first after:$after){pageInfo{hasNextPage endCursor}nodes{...LieuEntier}}}}", LieuEntier) as Document<O.LieuxDOrganismeQuery, O.LieuxDOrganismeQueryVariables>;
/** Text of the query `ActionsDOrganisme`, for `executer` and `lister`. */
export const ActionsDOrganismeDocument = /* @__PURE__ */ join("query ActionsDOrganisme($siret:Siret!$vue:Vue$filter:ActionFilter$orderBy:ActionOrder$first:Int$after:String){organisme(siret:$siret){actions(vue:$vue filter:$filter orderBy:$orderBy first:$first after:$after){pageInfo{hasNextPage endCursor}nodes{...ActionCle}}}}", ActionCle) as Document<O.ActionsDOrganismeQuery, O.ActionsDOrganismeQueryVariables>;
/** Text of the query `SessionsDOrganisme`, for `executer` and `lister`. */
export const SessionsDOrganismeDocument = /* @__PURE__ */ join("query SessionsDOrganisme($siret:Siret!$vue:Vue$filter:SessionFilter$orderBy:SessionOrder$first:Int$after:String){organisme(siret:$siret){sessions(vue:$vue filter:$filter orderBy:$orderBy first:$first after:$after){pageInfo{hasNextPage endCursor}nodes{...SessionCle}}}}", SessionCle) as Document<O.SessionsDOrganismeQuery, O.SessionsDOrganismeQueryVariables>;
/** Text of the query `Node`, for `executer` and `lister`. */
export const NodeDocument = /* @__PURE__ */ join("query Node($id:ID!){node(id:$id){...Noeud}}", Noeud, FormationEntier, ActionEntier, SessionEntier, DispositifEntier, SessionCle, OrganismeEntier, LieuEntier) as Document<O.NodeQuery, O.NodeQueryVariables>;
/** Text of the query `Nodes`, for `executer` and `lister`. */
export const NodesDocument = /* @__PURE__ */ join("query Nodes($ids:[ID!]!){nodes(ids:$ids){...Noeud}}", Noeud, FormationEntier, ActionEntier, SessionEntier, DispositifEntier, SessionCle, OrganismeEntier, LieuEntier) as Document<O.NodesQuery, O.NodesQueryVariables>;
/** Text of the query `LotsDeProgramme`, for `executer` and `lister`. */
export const LotsDeProgrammeDocument = /* @__PURE__ */ join("query LotsDeProgramme($id:ID!$first:Int$after:String){node(id:$id){...on Programme{lots(first:$first after:$after){pageInfo{hasNextPage endCursor}nodes{id code libelle etat mandataire{siret nom}}}}}}") as Document<O.LotsDeProgrammeQuery, O.LotsDeProgrammeQueryVariables>;
/** Text of the query `Organismes`, for `executer` and `lister`. */
export const OrganismesDocument = /* @__PURE__ */ join("query Organismes($search:String$filter:OrganismeFilter$first:Int$after:String){organismes(search:$search filter:$filter first:$first after:$after){pageInfo{hasNextPage endCursor}nodes{id siret nom}}}") as Document<O.OrganismesQuery, O.OrganismesQueryVariables>;
/** Text of the query `Programmes`, for `executer` and `lister`. */
export const ProgrammesDocument = /* @__PURE__ */ join("query Programmes($annee:Int){programmes(annee:$annee){id code libelle annee procedure{debutMin debutMax formacodesImposes{code}informationCollectiveObligatoire}lots(first:100){totalCount pageInfo{hasNextPage endCursor}nodes{id code libelle etat mandataire{siret nom}}}}}") as Document<O.ProgrammesQuery, O.ProgrammesQueryVariables>;
/** Text of the query `Nomenclature`, for `executer` and `lister`. */
export const NomenclatureDocument = /* @__PURE__ */ join("query Nomenclature($nom:NomNomenclature!){nomenclature(nom:$nom){code libelle}}") as Document<O.NomenclatureQuery, O.NomenclatureQueryVariables>;
/** Text of the query `Formacodes`, for `executer` and `lister`. */
export const FormacodesDocument = /* @__PURE__ */ join("query Formacodes($search:String$first:Int$after:String){formacodes(search:$search first:$first after:$after){pageInfo{hasNextPage endCursor}nodes{code libelle version}}}") as Document<O.FormacodesQuery, O.FormacodesQueryVariables>;
/** Text of the query `Moi`, for `executer` and `lister`. */
export const MoiDocument = /* @__PURE__ */ join("query Moi{moi{id courriel nom roles droits silences organismes{siret nom}}}") as Document<O.MoiQuery, O.MoiQueryVariables>;
/** Text of the query `TableauDeBord`, for `executer` and `lister`. */
export const TableauDeBordDocument = /* @__PURE__ */ join("query TableauDeBord($siret:Siret){tableauDeBord(siret:$siret){organisme{siret nom}calculeLe sessions{code libelle nombre}actions{code libelle nombre}}}") as Document<O.TableauDeBordQuery, O.TableauDeBordQueryVariables>;
/** Text of the query `Offres`, for `executer` and `lister`. */
export const OffresDocument = /* @__PURE__ */ join("query Offres($search:String$filter:OffreFilter$orderBy:OffreOrder$first:Int$after:String){offres(search:$search filter:$filter orderBy:$orderBy first:$first after:$after){pageInfo{hasNextPage endCursor}nodes{...OffreTrouvee}}}", OffreTrouvee, SessionCle, ActionCle, FormationCle) as Document<O.OffresQuery, O.OffresQueryVariables>;
/** Text of the query `RechercheDOffres`, for `executer` and `lister`. */
export const RechercheDOffresDocument = /* @__PURE__ */ join("query RechercheDOffres($search:String$filter:OffreFilter$orderBy:OffreOrder$first:Int$after:String$facettes:[FacetName!]!$sansInterpretation:[String!]){offres(search:$search filter:$filter orderBy:$orderBy first:$first after:$after sansInterpretation:$sansInterpretation){totalCount rechercheCorrigee rechercheElargie motsIgnores interpretation{mots filtre valeur libelle autres}pageInfo{hasNextPage endCursor}nodes{...OffreTrouvee}facets(names:$facettes){name values{code libelle count selected}}}}", OffreTrouvee, SessionCle, ActionCle, FormationCle) as Document<O.RechercheDOffresQuery, O.RechercheDOffresQueryVariables>;
/** Text of the query `NombreDOffres`, for `executer` and `lister`. */
export const NombreDOffresDocument = /* @__PURE__ */ join("query NombreDOffres($search:String$filter:OffreFilter$sansInterpretation:[String!]){offres(search:$search filter:$filter sansInterpretation:$sansInterpretation){totalCount}}") as Document<O.NombreDOffresQuery, O.NombreDOffresQueryVariables>;
/** Text of the query `Statistiques`, for `executer` and `lister`. */
export const StatistiquesDocument = /* @__PURE__ */ join("query Statistiques($par:[DimensionStatistique!]!$search:String$filter:OffreFilter$periodesVides:Boolean$first:Int$sansInterpretation:[String!]){statistiques(par:$par search:$search filter:$filter periodesVides:$periodesVides first:$first sansInterpretation:$sansInterpretation){lignes{valeurs{...Dimension}...Chiffres}total{...Chiffres}tronque rechercheCorrigee rechercheElargie interpretation{mots libelle}}}", Dimension, Chiffres) as Document<O.StatistiquesQuery, O.StatistiquesQueryVariables>;
/** Text of the query `Suggestions`, for `executer` and `lister`. */
export const SuggestionsDocument = /* @__PURE__ */ join("query Suggestions($texte:String!$first:Int){suggestions(texte:$texte first:$first){type code libelle offres}}") as Document<O.SuggestionsQuery, O.SuggestionsQueryVariables>;
/** Text of the query `StatistiquesDetaillees`, for `executer` and `lister`. */
export const StatistiquesDetailleesDocument = /* @__PURE__ */ join("query StatistiquesDetaillees($par:[DimensionStatistique!]!$search:String$filter:OffreFilter$periodesVides:Boolean$first:Int$sansInterpretation:[String!]){statistiques(par:$par search:$search filter:$filter periodesVides:$periodesVides first:$first sansInterpretation:$sansInterpretation){lignes{valeurs{...Dimension}...Chiffres ...Details}total{...Chiffres ...Details}tronque}}", Dimension, Chiffres, Details, Repartition) as Document<O.StatistiquesDetailleesQuery, O.StatistiquesDetailleesQueryVariables>;
/** Text of the query `TableauCroise`, for `executer` and `lister`. */
export const TableauCroiseDocument = /* @__PURE__ */ join("query TableauCroise($lignes:[DimensionStatistique!]!$colonnes:DimensionStatistique!$search:String$filter:OffreFilter$periodesVides:Boolean$first:Int$sansInterpretation:[String!]){tableauCroise(lignes:$lignes colonnes:$colonnes search:$search filter:$filter periodesVides:$periodesVides first:$first sansInterpretation:$sansInterpretation){colonnes{valeurs{...Dimension}...Chiffres}lignes{valeurs{...Dimension}total{...Chiffres}cellules{...Chiffres}}total{...Chiffres}tronque}}", Dimension, Chiffres) as Document<O.TableauCroiseQuery, O.TableauCroiseQueryVariables>;
/** Text of the query `Doublons`, for `executer` and `lister`. */
export const DoublonsDocument = /* @__PURE__ */ join("query Doublons($organismes:[Siret!]$first:Int){doublons(organismes:$organismes first:$first){total paires{regle fiche autre message}}}") as Document<O.DoublonsQuery, O.DoublonsQueryVariables>;
/** Text of the query `Communes`, for `executer` and `lister`. */
export const CommunesDocument = /* @__PURE__ */ join("query Communes($search:String!$first:Int$after:String){communes(search:$search first:$first after:$after){pageInfo{hasNextPage endCursor}nodes{code nom departement codesPostaux latitude longitude}}}") as Document<O.CommunesQuery, O.CommunesQueryVariables>;
/** Text of the query `Changements`, for `executer` and `lister`. */
export const ChangementsDocument = /* @__PURE__ */ join("query Changements($filter:OffreFilter$first:Int$after:String){changements(filter:$filter first:$first depuis:$after){pageInfo{hasNextPage endCursor}nodes{type code survenuLe champs session{...SessionEntier action{...ActionCle formation{...FormationCle}}}}}}", SessionEntier, ActionCle, FormationCle) as Document<O.ChangementsQuery, O.ChangementsQueryVariables>;
/** Text of the mutation `ImporterProgramme`, for `executer` and `lister`. */
export const ImporterProgrammeDocument = /* @__PURE__ */ act("ImporterProgramme", "run lues refusees anomalies{bloquante ligne colonne code valeur message}nombreDifferences differences{objet cle champ avant apres}sessionsDeLotsArretes{session lot publiee}", Refus, AnomalieASignaler) as Document<O.ImporterProgrammeMutation, O.ImporterProgrammeMutationVariables>;
/** Text of the query `MesLots`, for `executer` and `lister`. */
export const MesLotsDocument = /* @__PURE__ */ join("query MesLots($annee:Int){mesLots(annee:$annee){id code libelle annee placesCommandees mandataire{siret nom}formateurs{siret nom}programme{id code libelle}}}") as Document<O.MesLotsQuery, O.MesLotsQueryVariables>;
/** Text of the query `Choix`, for `executer` and `lister`. */
export const ChoixDocument = /* @__PURE__ */ join("query Choix($nomenclature:NomNomenclature!$search:String$first:Int$after:String){choix(nomenclature:$nomenclature search:$search first:$first after:$after){pageInfo{hasNextPage endCursor}nodes{...ChoixDeChamp}}}", ChoixDeChamp) as Document<O.ChoixQuery, O.ChoixQueryVariables>;
/** Text of the mutation `AnnulerImportDeProgramme`, for `executer` and `lister`. */
export const AnnulerImportDeProgrammeDocument = /* @__PURE__ */ act("AnnulerImportDeProgramme", "retablis retires gardes", Refus, AnomalieASignaler) as Document<O.AnnulerImportDeProgrammeMutation, O.AnnulerImportDeProgrammeMutationVariables>;
/** Text of the query `Procedure`, for `executer` and `lister`. */
export const ProcedureDocument = /* @__PURE__ */ join("query Procedure($lot:ID$programme:ID){procedure(lot:$lot programme:$programme){fiches{type libelle auMoinsUn ensemble champs{nom libelle aide section ordre type multiple nombreMax longueurMax min max motif unite obligatoire obligatoireSelon seulementSi{champ valeur}choix{...ChoixDeChamp}nomenclature reference fiche valeurImposee valeurInitiale modifiableSansValidation protegeParAccord}}}}", ChoixDeChamp) as Document<O.ProcedureQuery, O.ProcedureQueryVariables>;
/** Text of the mutation `CreerOffre`, for `executer` and `lister`. */
export const CreerOffreDocument = /* @__PURE__ */ act("CreerOffre", "formation{...FormationCle}action{...ActionSaisie}session{...SessionCle}dispositif{id version type nombrePlaces}", FormationCle, ActionSaisie, ActionCle, AnomalieASignaler, SessionCle, Refus) as Document<O.CreerOffreMutation, O.CreerOffreMutationVariables>;
/** Text of the mutation `CreerFormation`, for `executer` and `lister`. */
export const CreerFormationDocument = /* @__PURE__ */ act("CreerFormation", "formation{...FormationCle}", FormationCle, Refus, AnomalieASignaler) as Document<O.CreerFormationMutation, O.CreerFormationMutationVariables>;
/** Text of the mutation `ModifierFormation`, for `executer` and `lister`. */
export const ModifierFormationDocument = /* @__PURE__ */ act("ModifierFormation", "formation{...FormationCle}", FormationCle, Refus, AnomalieASignaler) as Document<O.ModifierFormationMutation, O.ModifierFormationMutationVariables>;
/** Text of the mutation `CreerAction`, for `executer` and `lister`. */
export const CreerActionDocument = /* @__PURE__ */ act("CreerAction", "action{...ActionSaisie}", ActionSaisie, ActionCle, AnomalieASignaler, Refus) as Document<O.CreerActionMutation, O.CreerActionMutationVariables>;
/** Text of the mutation `ModifierAction`, for `executer` and `lister`. */
export const ModifierActionDocument = /* @__PURE__ */ act("ModifierAction", "action{...ActionSaisie}", ActionSaisie, ActionCle, AnomalieASignaler, Refus) as Document<O.ModifierActionMutation, O.ModifierActionMutationVariables>;
/** Text of the mutation `DupliquerAction`, for `executer` and `lister`. */
export const DupliquerActionDocument = /* @__PURE__ */ act("DupliquerAction", "action{...ActionSaisie}", ActionSaisie, ActionCle, AnomalieASignaler, Refus) as Document<O.DupliquerActionMutation, O.DupliquerActionMutationVariables>;
/** Text of the mutation `CreerSession`, for `executer` and `lister`. */
export const CreerSessionDocument = /* @__PURE__ */ act("CreerSession", "session{...SessionSaisie}", SessionSaisie, SessionCle, ActionSaisie, ActionCle, AnomalieASignaler, Refus) as Document<O.CreerSessionMutation, O.CreerSessionMutationVariables>;
/** Text of the mutation `ModifierSession`, for `executer` and `lister`. */
export const ModifierSessionDocument = /* @__PURE__ */ act("ModifierSession", "session{...SessionSaisie}", SessionSaisie, SessionCle, ActionSaisie, ActionCle, AnomalieASignaler, Refus) as Document<O.ModifierSessionMutation, O.ModifierSessionMutationVariables>;
/** Text of the mutation `DupliquerSession`, for `executer` and `lister`. */
export const DupliquerSessionDocument = /* @__PURE__ */ act("DupliquerSession", "sessions{...SessionSaisie}", SessionSaisie, SessionCle, ActionSaisie, ActionCle, AnomalieASignaler, Refus) as Document<O.DupliquerSessionMutation, O.DupliquerSessionMutationVariables>;
/** Text of the mutation `CreerDispositif`, for `executer` and `lister`. */
export const CreerDispositifDocument = /* @__PURE__ */ act("CreerDispositif", "dispositif{...DispositifSaisi}", DispositifSaisi, SessionSaisie, SessionCle, ActionSaisie, ActionCle, AnomalieASignaler, Refus) as Document<O.CreerDispositifMutation, O.CreerDispositifMutationVariables>;
/** Text of the mutation `ModifierDispositif`, for `executer` and `lister`. */
export const ModifierDispositifDocument = /* @__PURE__ */ act("ModifierDispositif", "dispositif{...DispositifSaisi}", DispositifSaisi, SessionSaisie, SessionCle, ActionSaisie, ActionCle, AnomalieASignaler, Refus) as Document<O.ModifierDispositifMutation, O.ModifierDispositifMutationVariables>;
/** Text of the mutation `SupprimerFiche`, for `executer` and `lister`. */
export const SupprimerFicheDocument = /* @__PURE__ */ act("SupprimerFiche", "id", Refus, AnomalieASignaler) as Document<O.SupprimerFicheMutation, O.SupprimerFicheMutationVariables>;
/** Text of the mutation `SaisirOffre`, for `executer` and `lister`. */
export const SaisirOffreDocument = /* @__PURE__ */ act("SaisirOffre", "references{type reference numero}formation{...FormationCle}actions{...ActionSaisie provenance{source numero}sessions(first:100){totalCount pageInfo{hasNextPage endCursor}nodes{numero code provenance{source numero}}}}ecrites", FormationCle, ActionSaisie, ActionCle, AnomalieASignaler, Refus) as Document<O.SaisirOffreMutation, O.SaisirOffreMutationVariables>;
/** Text of the mutation `CreerLieu`, for `executer` and `lister`. */
export const CreerLieuDocument = /* @__PURE__ */ act("CreerLieu", "lieu{id nom}", Refus, AnomalieASignaler) as Document<O.CreerLieuMutation, O.CreerLieuMutationVariables>;
/** Text of the mutation `ModifierContact`, for `executer` and `lister`. */
export const ModifierContactDocument = /* @__PURE__ */ act("ModifierContact", "contact{id nom prenom telephone courriel}", Refus, AnomalieASignaler) as Document<O.ModifierContactMutation, O.ModifierContactMutationVariables>;
/** Text of the mutation `SupprimerContact`, for `executer` and `lister`. */
export const SupprimerContactDocument = /* @__PURE__ */ act("SupprimerContact", "id", Refus, AnomalieASignaler) as Document<O.SupprimerContactMutation, O.SupprimerContactMutationVariables>;
/** Text of the mutation `CreerContact`, for `executer` and `lister`. */
export const CreerContactDocument = /* @__PURE__ */ act("CreerContact", "contact{id nom prenom telephone courriel}", Refus, AnomalieASignaler) as Document<O.CreerContactMutation, O.CreerContactMutationVariables>;
/** Text of the query `Carnet`, for `executer` and `lister`. */
export const CarnetDocument = /* @__PURE__ */ join("query Carnet($siret:Siret!$first:Int$after:String){organisme(siret:$siret){carnet(first:$first after:$after){pageInfo{hasNextPage endCursor}nodes{id type{code libelle}nom prenom telephone courriel}}}}") as Document<O.CarnetQuery, O.CarnetQueryVariables>;
/** Text of the mutation `ModifierLieu`, for `executer` and `lister`. */
export const ModifierLieuDocument = /* @__PURE__ */ act("ModifierLieu", "lieu{...LieuModifie}", LieuModifie, Refus, AnomalieASignaler) as Document<O.ModifierLieuMutation, O.ModifierLieuMutationVariables>;
/** Text of the mutation `SupprimerLieu`, for `executer` and `lister`. */
export const SupprimerLieuDocument = /* @__PURE__ */ act("SupprimerLieu", "id", Refus, AnomalieASignaler) as Document<O.SupprimerLieuMutation, O.SupprimerLieuMutationVariables>;
/** Text of the mutation `ModifierOrganisme`, for `executer` and `lister`. */
export const ModifierOrganismeDocument = /* @__PURE__ */ act("ModifierOrganisme", "organisme{id siret nom numeroDeclarationActivite uai renseignementsSpecifiques potentiel categorie coordonnees{nom telephones portables fax courriel urls}}", Refus, AnomalieASignaler) as Document<O.ModifierOrganismeMutation, O.ModifierOrganismeMutationVariables>;
/** Text of the query `DoublonsDeSaisie`, for `executer` and `lister`. */
export const DoublonsDeSaisieDocument = /* @__PURE__ */ join("query DoublonsDeSaisie($id:ID!$session:SessionEnvisageeInput){doublonsDeSaisie(id:$id session:$session){...AnomalieASignaler}}", AnomalieASignaler) as Document<O.DoublonsDeSaisieQuery, O.DoublonsDeSaisieQueryVariables>;
/** Text of the mutation `EnvoyerEnValidation`, for `executer` and `lister`. */
export const EnvoyerEnValidationDocument = /* @__PURE__ */ act("EnvoyerEnValidation", "action{...ActionSaisie}", ActionSaisie, ActionCle, AnomalieASignaler, Refus) as Document<O.EnvoyerEnValidationMutation, O.EnvoyerEnValidationMutationVariables>;
/** Text of the mutation `Rappeler`, for `executer` and `lister`. */
export const RappelerDocument = /* @__PURE__ */ act("Rappeler", "action{...ActionSaisie}", ActionSaisie, ActionCle, AnomalieASignaler, Refus) as Document<O.RappelerMutation, O.RappelerMutationVariables>;
/** Text of the mutation `DemanderReponses`, for `executer` and `lister`. */
export const DemanderReponsesDocument = /* @__PURE__ */ act("DemanderReponses", "action{...ActionSaisie}", ActionSaisie, ActionCle, AnomalieASignaler, Refus) as Document<O.DemanderReponsesMutation, O.DemanderReponsesMutationVariables>;
/** Text of the mutation `Repondre`, for `executer` and `lister`. */
export const RepondreDocument = /* @__PURE__ */ act("Repondre", "action{...ActionSaisie}", ActionSaisie, ActionCle, AnomalieASignaler, Refus) as Document<O.RepondreMutation, O.RepondreMutationVariables>;
/** Text of the mutation `Refuser`, for `executer` and `lister`. */
export const RefuserDocument = /* @__PURE__ */ act("Refuser", "action{...ActionSaisie}", ActionSaisie, ActionCle, AnomalieASignaler, Refus) as Document<O.RefuserMutation, O.RefuserMutationVariables>;
/** Text of the mutation `Valider`, for `executer` and `lister`. */
export const ValiderDocument = /* @__PURE__ */ act("Valider", "action{...ActionSaisie}", ActionSaisie, ActionCle, AnomalieASignaler, Refus) as Document<O.ValiderMutation, O.ValiderMutationVariables>;
/** Text of the mutation `Archiver`, for `executer` and `lister`. */
export const ArchiverDocument = /* @__PURE__ */ act("Archiver", "action{...ActionSaisie}", ActionSaisie, ActionCle, AnomalieASignaler, Refus) as Document<O.ArchiverMutation, O.ArchiverMutationVariables>;
/** Text of the mutation `Desarchiver`, for `executer` and `lister`. */
export const DesarchiverDocument = /* @__PURE__ */ act("Desarchiver", "action{...ActionSaisie}", ActionSaisie, ActionCle, AnomalieASignaler, Refus) as Document<O.DesarchiverMutation, O.DesarchiverMutationVariables>;
/** Text of the mutation `ArchiverSession`, for `executer` and `lister`. */
export const ArchiverSessionDocument = /* @__PURE__ */ act("ArchiverSession", "session{...SessionSaisie archiveeLe}", SessionSaisie, SessionCle, ActionSaisie, ActionCle, AnomalieASignaler, Refus) as Document<O.ArchiverSessionMutation, O.ArchiverSessionMutationVariables>;
/** Text of the mutation `DesarchiverSession`, for `executer` and `lister`. */
export const DesarchiverSessionDocument = /* @__PURE__ */ act("DesarchiverSession", "session{...SessionSaisie archiveeLe}", SessionSaisie, SessionCle, ActionSaisie, ActionCle, AnomalieASignaler, Refus) as Document<O.DesarchiverSessionMutation, O.DesarchiverSessionMutationVariables>;
/** Text of the query `SimulerActe`, for `executer` and `lister`. */
export const SimulerActeDocument = /* @__PURE__ */ join("query SimulerActe($acte:NomActe!$id:ID!){simulerActe(acte:$acte id:$id){permis motif consequences{message canal fiche agir}accordRequis{fiche champ avant apres}}}") as Document<O.SimulerActeQuery, O.SimulerActeQueryVariables>;
/** Text of the mutation `AbandonnerModifications`, for `executer` and `lister`. */
export const AbandonnerModificationsDocument = /* @__PURE__ */ act("AbandonnerModifications", "action{...ActionSaisie}", ActionSaisie, ActionCle, AnomalieASignaler, Refus) as Document<O.AbandonnerModificationsMutation, O.AbandonnerModificationsMutationVariables>;
/** Text of the mutation `DonnerAccordRegion`, for `executer` and `lister`. */
export const DonnerAccordRegionDocument = /* @__PURE__ */ act("DonnerAccordRegion", "action{...ActionSaisie}", ActionSaisie, ActionCle, AnomalieASignaler, Refus) as Document<O.DonnerAccordRegionMutation, O.DonnerAccordRegionMutationVariables>;
/** Text of the mutation `DemanderAccordRegion`, for `executer` and `lister`. */
export const DemanderAccordRegionDocument = /* @__PURE__ */ act("DemanderAccordRegion", "demande{...DemandeDAccordLue}action{...ActionSaisie}", DemandeDAccordLue, ActionSaisie, ActionCle, AnomalieASignaler, Refus) as Document<O.DemanderAccordRegionMutation, O.DemanderAccordRegionMutationVariables>;
/** Text of the mutation `RefuserAccordRegion`, for `executer` and `lister`. */
export const RefuserAccordRegionDocument = /* @__PURE__ */ act("RefuserAccordRegion", "demande{...DemandeDAccordLue}action{...ActionSaisie}", DemandeDAccordLue, ActionSaisie, ActionCle, AnomalieASignaler, Refus) as Document<O.RefuserAccordRegionMutation, O.RefuserAccordRegionMutationVariables>;
/** Text of the query `DemandesDAccord`, for `executer` and `lister`. */
export const DemandesDAccordDocument = /* @__PURE__ */ join("query DemandesDAccord($filter:DemandeDAccordFilter$first:Int$after:String){demandesDAccord(filter:$filter first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...DemandeDAccordLue action{...ActionCle formation{...FormationCle}}}}}", DemandeDAccordLue, ActionCle, FormationCle) as Document<O.DemandesDAccordQuery, O.DemandesDAccordQueryVariables>;
/** Text of the query `CompterDemandesDAccord`, for `executer` and `lister`. */
export const CompterDemandesDAccordDocument = /* @__PURE__ */ join("query CompterDemandesDAccord($filter:DemandeDAccordFilter){demandesDAccord(filter:$filter){totalCount}}") as Document<O.CompterDemandesDAccordQuery, O.CompterDemandesDAccordQueryVariables>;
/** Text of the query `DemandesDAccordDAction`, for `executer` and `lister`. */
export const DemandesDAccordDActionDocument = /* @__PURE__ */ join("query DemandesDAccordDAction($numero:Int!$first:Int$after:String){action(numero:$numero vue:TRAVAIL){demandesDAccord(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...DemandeDAccordLue}}}}", DemandeDAccordLue) as Document<O.DemandesDAccordDActionQuery, O.DemandesDAccordDActionQueryVariables>;
/** Text of the mutation `RemplacerCertifInfo`, for `executer` and `lister`. */
export const RemplacerCertifInfoDocument = /* @__PURE__ */ act("RemplacerCertifInfo", "action{...ActionSaisie}", ActionSaisie, ActionCle, AnomalieASignaler, Refus) as Document<O.RemplacerCertifInfoMutation, O.RemplacerCertifInfoMutationVariables>;
/** Text of the mutation `AcquitterCertifInfo`, for `executer` and `lister`. */
export const AcquitterCertifInfoDocument = /* @__PURE__ */ act("AcquitterCertifInfo", "action{...ActionSaisie}", ActionSaisie, ActionCle, AnomalieASignaler, Refus) as Document<O.AcquitterCertifInfoMutation, O.AcquitterCertifInfoMutationVariables>;
/** Text of the query `SuiviDAction`, for `executer` and `lister`. */
export const SuiviDActionDocument = /* @__PURE__ */ join("query SuiviDAction($numero:Int!){action(numero:$numero vue:TRAVAIL){...ActionSaisie autreVue{id vue version}formation{...FormationCle}modifications{fiche champ avant apres}actes{acte permis motif}questions(first:100){totalCount pageInfo{hasNextPage endCursor}nodes{id fiche champ texte poseeLe reponse repondueLe}}sessions(first:100){totalCount pageInfo{hasNextPage endCursor}nodes{...SessionCle diffusion{canal eligible diffuse envoyeLe empreinteEnvoyee motifs motifsDetailles{code message champ agir}}}}}}", ActionSaisie, ActionCle, AnomalieASignaler, FormationCle, SessionCle) as Document<O.SuiviDActionQuery, O.SuiviDActionQueryVariables>;
/** Text of the query `HistoriqueDAction`, for `executer` and `lister`. */
export const HistoriqueDActionDocument = /* @__PURE__ */ join("query HistoriqueDAction($numero:Int!$first:Int$after:String){action(numero:$numero vue:TRAVAIL){historique(first:$first after:$after){pageInfo{hasNextPage endCursor}nodes{id survenuLe type auteur fiche champ avant apres motif}}}}") as Document<O.HistoriqueDActionQuery, O.HistoriqueDActionQueryVariables>;
/** Text of the query `QuestionsDAction`, for `executer` and `lister`. */
export const QuestionsDActionDocument = /* @__PURE__ */ join("query QuestionsDAction($numero:Int!$first:Int$after:String){action(numero:$numero vue:TRAVAIL){questions(first:$first after:$after){pageInfo{hasNextPage endCursor}nodes{id fiche champ texte poseeLe reponse repondueLe}}}}") as Document<O.QuestionsDActionQuery, O.QuestionsDActionQueryVariables>;