CREATE TYPE "entrees_sorties" AS ENUM('DATES_FIXES', 'PERMANENTES');--> statement-breakpoint
CREATE TYPE "etat_lot" AS ENUM('ACTIF', 'ARRETE');--> statement-breakpoint
CREATE TYPE "etat_recrutement" AS ENUM('OUVERT', 'FERME', 'SUSPENDU');--> statement-breakpoint
CREATE TYPE "etat_saisie" AS ENUM('EN_COURS_DE_SAISIE', 'EN_ATTENTE_DE_VALIDATION', 'EN_ATTENTE_DE_REPONSES', 'VALIDEE', 'ARCHIVEE');--> statement-breakpoint
CREATE TYPE "modalite_enseignement" AS ENUM('PRESENTIEL', 'MIXTE', 'A_DISTANCE');--> statement-breakpoint
CREATE TYPE "role" AS ENUM('ORGANISME', 'VALIDEUR', 'REGION', 'ADMINISTRATEUR');--> statement-breakpoint
CREATE TYPE "type_dispositif" AS ENUM('PROGRAMME_REGION', 'CONTRAT_APPRENTISSAGE', 'CONTRAT_PROFESSIONNALISATION', 'FRANCE_TRAVAIL', 'CPF', 'AUTRE_PUBLIC', 'PRIVE');--> statement-breakpoint
CREATE TYPE "type_periode_inscription" AS ENUM('CANDIDATURE_INDIVIDUELLE', 'RECRUTEMENT', 'INSCRIPTION');--> statement-breakpoint
CREATE TYPE "voie" AS ENUM('FORMATION_CONTINUE', 'FORMATION_INITIALE', 'APPRENTISSAGE');--> statement-breakpoint
CREATE TYPE "vue" AS ENUM('PUBLIEE', 'TRAVAIL');--> statement-breakpoint
CREATE TYPE "type_fiche" AS ENUM('FORMATION', 'ACTION', 'SESSION', 'DISPOSITIF');--> statement-breakpoint
CREATE SEQUENCE "public"."actions_numero_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE SEQUENCE "public"."dispositifs_numero_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE SEQUENCE "public"."formations_numero_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE SEQUENCE "public"."sessions_numero_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "actions" (
	"vue" "vue",
	"version" integer DEFAULT 1 NOT NULL,
	"cree_le" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"modifie_le" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"numero" integer DEFAULT nextval('actions_numero_seq'),
	"source" text,
	"numero_source" text,
	"formation_numero" integer NOT NULL,
	"etat" "etat_saisie" DEFAULT 'EN_COURS_DE_SAISIE'::"etat_saisie" NOT NULL,
	"dispensateur_id" integer NOT NULL,
	"complement_intitule" text,
	"complement_programme" text,
	"objectifs" text,
	"resultats_attendus" text,
	"plus_formation" text,
	"url_video" text,
	"url_pdf" text,
	"url_action" text,
	"niveau_entree" text,
	"niveau_entree_obligatoire" boolean DEFAULT false NOT NULL,
	"prerequis" boolean DEFAULT false NOT NULL,
	"commentaires_prerequis" text,
	"publics" text[] DEFAULT '{}'::text[] NOT NULL,
	"publics_versions" text[] DEFAULT '{}'::text[] NOT NULL,
	"info_public_vise" text,
	"acces_handicapes" text,
	"restauration" text,
	"hebergement" text,
	"transport" text,
	"langues" text[] DEFAULT '{}'::text[] NOT NULL,
	CONSTRAINT "actions_pk" PRIMARY KEY("vue","numero"),
	CONSTRAINT "actions_source_unique" UNIQUE("vue","source","numero_source"),
	CONSTRAINT "actions_publiee_validee" CHECK ("vue" = 'TRAVAIL' or "etat" = 'VALIDEE'),
	CONSTRAINT "actions_complement_intitule_longueur" CHECK (char_length("complement_intitule") <= 255),
	CONSTRAINT "actions_complement_programme_longueur" CHECK (char_length("complement_programme") <= 3000),
	CONSTRAINT "actions_objectifs_longueur" CHECK (char_length("objectifs") <= 3000),
	CONSTRAINT "actions_resultats_attendus_longueur" CHECK (char_length("resultats_attendus") <= 3000),
	CONSTRAINT "actions_plus_formation_longueur" CHECK (char_length("plus_formation") <= 250),
	CONSTRAINT "actions_url_video_longueur" CHECK (char_length("url_video") <= 400),
	CONSTRAINT "actions_url_pdf_longueur" CHECK (char_length("url_pdf") <= 400),
	CONSTRAINT "actions_url_action_longueur" CHECK (char_length("url_action") <= 400),
	CONSTRAINT "actions_commentaires_prerequis_longueur" CHECK (char_length("commentaires_prerequis") <= 3000),
	CONSTRAINT "actions_info_public_vise_longueur" CHECK (char_length("info_public_vise") <= 250),
	CONSTRAINT "actions_acces_handicapes_longueur" CHECK (char_length("acces_handicapes") <= 250),
	CONSTRAINT "actions_restauration_longueur" CHECK (char_length("restauration") <= 250),
	CONSTRAINT "actions_hebergement_longueur" CHECK (char_length("hebergement") <= 250),
	CONSTRAINT "actions_transport_longueur" CHECK (char_length("transport") <= 250),
	CONSTRAINT "actions_publics_nombre" CHECK (cardinality("publics") <= 10),
	CONSTRAINT "actions_publics_versions_nombre" CHECK (cardinality("publics") = cardinality("publics_versions")),
	CONSTRAINT "actions_langues_nombre" CHECK (cardinality("langues") <= 5)
);
--> statement-breakpoint
CREATE TABLE "actions_contacts" (
	"vue" "vue",
	"action_numero" integer,
	"rang" smallint,
	"contact_id" integer NOT NULL,
	CONSTRAINT "actions_contacts_pk" PRIMARY KEY("vue","action_numero","rang")
);
--> statement-breakpoint
CREATE TABLE "blocs_competences" (
	"vue" "vue",
	"action_numero" integer,
	"rang" smallint,
	"code" text NOT NULL,
	"libelle" text NOT NULL,
	CONSTRAINT "blocs_competences_pk" PRIMARY KEY("vue","action_numero","rang"),
	CONSTRAINT "blocs_competences_code_longueur" CHECK (char_length("code") <= 40),
	CONSTRAINT "blocs_competences_libelle_longueur" CHECK (char_length("libelle") <= 500)
);
--> statement-breakpoint
CREATE TABLE "equipements" (
	"vue" "vue",
	"action_numero" integer,
	"rang" smallint,
	"type" text NOT NULL,
	"cout_indicatif" integer,
	"commentaire" text,
	CONSTRAINT "equipements_pk" PRIMARY KEY("vue","action_numero","rang"),
	CONSTRAINT "equipements_cout_indicatif" CHECK ("cout_indicatif" between 0 and 99999),
	CONSTRAINT "equipements_commentaire_longueur" CHECK (char_length("commentaire") <= 500)
);
--> statement-breakpoint
CREATE TABLE "dispositifs" (
	"vue" "vue",
	"version" integer DEFAULT 1 NOT NULL,
	"cree_le" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"modifie_le" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"numero" integer DEFAULT nextval('dispositifs_numero_seq'),
	"session_numero" integer NOT NULL,
	"type" "type_dispositif" NOT NULL,
	"programme_id" integer,
	"lot_id" integer,
	"programme_source" text,
	"lot_source" text,
	"financeur" text,
	"nombre_places" integer,
	"prise_en_charge_frais_pedagogiques" boolean,
	"detail_prise_en_charge" text,
	"frais_restants" text,
	"conventionnee" boolean,
	"heures_conventionnees" integer,
	"accord_region_le" date,
	"accord_region_reference" text,
	CONSTRAINT "dispositifs_pk" PRIMARY KEY("vue","numero"),
	CONSTRAINT "dispositifs_programme_source_longueur" CHECK (char_length("programme_source") <= 255),
	CONSTRAINT "dispositifs_lot_source_longueur" CHECK (char_length("lot_source") <= 255),
	CONSTRAINT "dispositifs_detail_prise_en_charge_longueur" CHECK (char_length("detail_prise_en_charge") <= 600),
	CONSTRAINT "dispositifs_frais_restants_longueur" CHECK (char_length("frais_restants") <= 200),
	CONSTRAINT "dispositifs_accord_region_reference_longueur" CHECK (char_length("accord_region_reference") <= 50),
	CONSTRAINT "dispositifs_nombre_places" CHECK ("nombre_places" between 1 and 99999),
	CONSTRAINT "dispositifs_heures_conventionnees" CHECK ("heures_conventionnees" between 0 and 99999)
);
--> statement-breakpoint
CREATE TABLE "certifications" (
	"vue" "vue",
	"formation_numero" integer,
	"rang" smallint,
	"code_rncp" text,
	"code_certif_info" text,
	"code_rs" text,
	"code_cpf" text,
	"remplace_par_certif_info" text,
	"remplace_le" timestamp(3) with time zone,
	"acquitte_le" timestamp(3) with time zone,
	CONSTRAINT "certifications_pk" PRIMARY KEY("vue","formation_numero","rang"),
	CONSTRAINT "certifications_rang" CHECK ("rang" between 0 and 4),
	CONSTRAINT "certifications_code_rncp_forme" CHECK ("code_rncp" ~ '^RNCP[0-9]{1,6}$'),
	CONSTRAINT "certifications_code_certif_info_forme" CHECK ("code_certif_info" ~ '^[0-9]{1,10}$'),
	CONSTRAINT "certifications_code_rs_forme" CHECK ("code_rs" ~ '^RS[0-9]{1,8}$'),
	CONSTRAINT "certifications_code_cpf_forme" CHECK ("code_cpf" ~ '^CPF[0-9]{1,7}$'),
	CONSTRAINT "certifications_remplacement" CHECK (("remplace_par_certif_info" is null) = ("remplace_le" is null) and ("acquitte_le" is null or "remplace_le" is not null))
);
--> statement-breakpoint
CREATE TABLE "formations" (
	"vue" "vue",
	"version" integer DEFAULT 1 NOT NULL,
	"cree_le" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"modifie_le" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"numero" integer DEFAULT nextval('formations_numero_seq'),
	"source" text,
	"numero_source" text,
	"organisme_id" integer,
	"intitule" text NOT NULL,
	"formacodes" text[] NOT NULL,
	"formacodes_versions" text[] NOT NULL,
	"nsf" text[] DEFAULT '{}'::text[] NOT NULL,
	"rome" text[] DEFAULT '{}'::text[] NOT NULL,
	"objectif_general" text,
	"contenu" text,
	"certifiante" boolean DEFAULT false NOT NULL,
	"niveau_sortie" text,
	"voie" "voie" DEFAULT 'FORMATION_CONTINUE'::"voie" NOT NULL,
	CONSTRAINT "formations_pk" PRIMARY KEY("vue","numero"),
	CONSTRAINT "formations_source_unique" UNIQUE("vue","source","numero_source"),
	CONSTRAINT "formations_intitule_longueur" CHECK (char_length("intitule") <= 255),
	CONSTRAINT "formations_contenu_longueur" CHECK (char_length("contenu") <= 3000),
	CONSTRAINT "formations_intitule_rempli" CHECK (btrim("intitule") <> ''),
	CONSTRAINT "formations_formacodes_nombre" CHECK (cardinality("formacodes") <= 5),
	CONSTRAINT "formations_formacodes_versions_nombre" CHECK (cardinality("formacodes") = cardinality("formacodes_versions")),
	CONSTRAINT "formations_nsf_nombre" CHECK (cardinality("nsf") <= 3),
	CONSTRAINT "formations_rome_nombre" CHECK (cardinality("rome") <= 5)
);
--> statement-breakpoint
CREATE TABLE "evenements" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "evenements_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"survenu_le" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"type" text NOT NULL,
	"fiche" "type_fiche" NOT NULL,
	"numero" integer NOT NULL,
	"action_numero" integer,
	"utilisateur_id" integer,
	"organisme_id" integer,
	"source" text,
	"champ" text,
	"avant" jsonb,
	"apres" jsonb
);
--> statement-breakpoint
CREATE TABLE "formations_importees" (
	"source" text,
	"numero_source" text,
	"empreinte" text NOT NULL,
	"contenu" jsonb NOT NULL,
	"formation_numero" integer NOT NULL,
	"importee_le" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "formations_importees_pk" PRIMARY KEY("source","numero_source")
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "contacts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"organisme_id" integer NOT NULL,
	"est_institutionnel" boolean DEFAULT false NOT NULL,
	"type" text,
	"civilite" text,
	"nom" text NOT NULL,
	"prenom" text,
	"telephone" text,
	"portable" text,
	"fax" text,
	"courriel" text,
	"lieu_id" integer,
	"urls" text[] DEFAULT '{}'::text[] NOT NULL,
	CONSTRAINT "contacts_civilite_longueur" CHECK (char_length("civilite") <= 50),
	CONSTRAINT "contacts_nom_longueur" CHECK (char_length("nom") <= 50),
	CONSTRAINT "contacts_prenom_longueur" CHECK (char_length("prenom") <= 50),
	CONSTRAINT "contacts_telephone_longueur" CHECK (char_length("telephone") <= 25),
	CONSTRAINT "contacts_portable_longueur" CHECK (char_length("portable") <= 25),
	CONSTRAINT "contacts_fax_longueur" CHECK (char_length("fax") <= 25),
	CONSTRAINT "contacts_courriel_longueur" CHECK (char_length("courriel") <= 160),
	CONSTRAINT "contacts_urls_nombre" CHECK (cardinality("urls") <= 3),
	CONSTRAINT "contacts_urls_longueur" CHECK (coalesce(char_length("urls"[1]), 0) <= 400 and coalesce(char_length("urls"[2]), 0) <= 400 and coalesce(char_length("urls"[3]), 0) <= 400)
);
--> statement-breakpoint
CREATE TABLE "lieux" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "lieux_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"organisme_id" integer NOT NULL,
	"est_site" boolean DEFAULT true NOT NULL,
	"est_siege" boolean DEFAULT false NOT NULL,
	"siret" text,
	"uai" text,
	"nom" text NOT NULL,
	"lignes" text[] NOT NULL,
	"code_postal" text NOT NULL,
	"commune" text NOT NULL,
	"code_insee" text,
	"code_insee_canton" text,
	"departement" text,
	"region" text,
	"pays" text,
	"latitude" double precision,
	"longitude" double precision,
	CONSTRAINT "lieux_nom_longueur" CHECK (char_length("nom") <= 255),
	CONSTRAINT "lieux_commune_longueur" CHECK (char_length("commune") <= 50),
	CONSTRAINT "lieux_lignes_nombre" CHECK (cardinality("lignes") <= 4),
	CONSTRAINT "lieux_lignes_longueur" CHECK (coalesce(char_length("lignes"[1]), 0) <= 50 and coalesce(char_length("lignes"[2]), 0) <= 50 and coalesce(char_length("lignes"[3]), 0) <= 50 and coalesce(char_length("lignes"[4]), 0) <= 50),
	CONSTRAINT "lieux_siret_forme" CHECK ("siret" ~ '^[0-9]{14}$'),
	CONSTRAINT "lieux_uai_forme" CHECK ("uai" ~ '^[0-9]{7}[A-Z]$'),
	CONSTRAINT "lieux_code_postal_forme" CHECK ("code_postal" ~ '^.{5}$'),
	CONSTRAINT "lieux_code_insee_forme" CHECK ("code_insee" ~ '^([0-9]{2}|2[AB])[0-9]{3}$'),
	CONSTRAINT "lieux_departement_forme" CHECK ("departement" ~ '^([0-9]{2,3}|2[AB])$'),
	CONSTRAINT "lieux_region_forme" CHECK ("region" ~ '^[0-9]{2}$'),
	CONSTRAINT "lieux_pays_forme" CHECK ("pays" ~ '^[A-Z]{2}$'),
	CONSTRAINT "lieux_latitude" CHECK ("latitude" between -90 and 90),
	CONSTRAINT "lieux_longitude" CHECK ("longitude" between -180 and 180),
	CONSTRAINT "lieux_coordonnees" CHECK (("latitude" is null) = ("longitude" is null))
);
--> statement-breakpoint
CREATE TABLE "organismes" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "organismes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"siret" text NOT NULL CONSTRAINT "organismes_siret_unique" UNIQUE,
	"numero_declaration_activite" text,
	"nom" text NOT NULL,
	"raison_sociale" text NOT NULL,
	"uai" text,
	"renseignements_specifiques" text,
	"potentiel" text[] DEFAULT '{}'::text[] NOT NULL,
	"categorie" text,
	"source" text,
	"cree_le" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"modifie_le" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organismes_nom_longueur" CHECK (char_length("nom") <= 250),
	CONSTRAINT "organismes_raison_sociale_longueur" CHECK (char_length("raison_sociale") <= 250),
	CONSTRAINT "organismes_renseignements_specifiques_longueur" CHECK (char_length("renseignements_specifiques") <= 3000),
	CONSTRAINT "organismes_siret_forme" CHECK ("siret" ~ '^[0-9]{14}$'),
	CONSTRAINT "organismes_numero_declaration_activite_forme" CHECK ("numero_declaration_activite" ~ '^.{11}$'),
	CONSTRAINT "organismes_uai_forme" CHECK ("uai" ~ '^[0-9]{7}[A-Z]$'),
	CONSTRAINT "organismes_potentiel_nombre" CHECK (cardinality("potentiel") <= 25)
);
--> statement-breakpoint
CREATE TABLE "lots" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "lots_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"programme_id" integer NOT NULL,
	"annee" integer NOT NULL,
	"code" text NOT NULL,
	"libelle" text NOT NULL,
	"etat" "etat_lot" DEFAULT 'ACTIF'::"etat_lot" NOT NULL,
	"departements" text[] DEFAULT '{}'::text[] NOT NULL,
	"mandataire_id" integer NOT NULL,
	"places_commandees" integer,
	CONSTRAINT "lots_programme_code_unique" UNIQUE("programme_id","code"),
	CONSTRAINT "lots_code_longueur" CHECK (char_length("code") <= 50),
	CONSTRAINT "lots_libelle_longueur" CHECK (char_length("libelle") <= 255),
	CONSTRAINT "lots_places_commandees" CHECK ("places_commandees" >= 0)
);
--> statement-breakpoint
CREATE TABLE "lots_formateurs" (
	"lot_id" integer,
	"organisme_id" integer,
	CONSTRAINT "lots_formateurs_pk" PRIMARY KEY("lot_id","organisme_id")
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "programmes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"libelle" text NOT NULL,
	"annee" integer NOT NULL,
	"financeur" text DEFAULT '2' NOT NULL,
	"procedure" jsonb DEFAULT '{}' NOT NULL,
	CONSTRAINT "programmes_annee_code_unique" UNIQUE("annee","code"),
	CONSTRAINT "programmes_id_annee_unique" UNIQUE("id","annee"),
	CONSTRAINT "programmes_code_longueur" CHECK (char_length("code") <= 50),
	CONSTRAINT "programmes_libelle_longueur" CHECK (char_length("libelle") <= 255),
	CONSTRAINT "programmes_annee" CHECK ("annee" between 2000 and 2100)
);
--> statement-breakpoint
CREATE TABLE "informations_collectives" (
	"vue" "vue",
	"session_numero" integer,
	"rang" smallint,
	"date" date NOT NULL,
	"heure_debut" text,
	"heure_fin" text,
	"a_distance" boolean DEFAULT false NOT NULL,
	"lieu_id" integer,
	"url" text,
	"places" integer,
	"commentaire" text,
	CONSTRAINT "informations_collectives_pk" PRIMARY KEY("vue","session_numero","rang"),
	CONSTRAINT "informations_collectives_heure_debut_forme" CHECK ("heure_debut" ~ '^[0-9]{2}h[0-9]{2}$'),
	CONSTRAINT "informations_collectives_heure_fin_forme" CHECK ("heure_fin" ~ '^[0-9]{2}h[0-9]{2}$'),
	CONSTRAINT "informations_collectives_places" CHECK ("places" between 0 and 99999),
	CONSTRAINT "informations_collectives_url_longueur" CHECK (char_length("url") <= 400),
	CONSTRAINT "informations_collectives_commentaire_longueur" CHECK (char_length("commentaire") <= 500)
);
--> statement-breakpoint
CREATE TABLE "periodes_inscription" (
	"vue" "vue",
	"session_numero" integer,
	"rang" smallint,
	"type" "type_periode_inscription" NOT NULL,
	"debut" date NOT NULL,
	"fin" date NOT NULL,
	CONSTRAINT "periodes_inscription_pk" PRIMARY KEY("vue","session_numero","rang")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"vue" "vue",
	"version" integer DEFAULT 1 NOT NULL,
	"cree_le" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"modifie_le" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"numero" integer DEFAULT nextval('sessions_numero_seq'),
	"source" text,
	"numero_source" text,
	"action_numero" integer NOT NULL,
	"responsable_id" integer NOT NULL,
	"lieu_id" integer,
	"debut_lheo" text,
	"debut" date,
	"debut_dernier" date,
	"fin_lheo" text,
	"fin_premier" date,
	"fin" date,
	"entrees_sorties" "entrees_sorties",
	"rythmes" text[] DEFAULT '{}'::text[] NOT NULL,
	"rythme_texte" text,
	"periodes_formation" text[] DEFAULT '{}'::text[] NOT NULL,
	"type_parcours" text,
	"modalites_pedagogiques" text[] DEFAULT '{}'::text[] NOT NULL,
	"modalite_enseignement" "modalite_enseignement",
	"duree_centre_heures" integer,
	"duree_entreprise_heures" integer,
	"duree_hebdomadaire_heures" double precision,
	"commentaire_duree" text,
	"etat_recrutement" "etat_recrutement",
	"modalites_recrutement" text[] DEFAULT '{}'::text[] NOT NULL,
	"modalites_recrutement_texte" text,
	"modalites_inscription" text,
	"lieu_inscription_id" integer,
	"perimetre_recrutement" text,
	"perimetre_recrutement_texte" text,
	"urls" text[] DEFAULT '{}'::text[] NOT NULL,
	"effectif_minimal" integer,
	"capacite_simultanee" integer,
	"capacite_cumulee" integer,
	"prix_horaire_ttc" text,
	"prix_total_ttc" text,
	"archivee_le" timestamp(3) with time zone,
	CONSTRAINT "sessions_pk" PRIMARY KEY("vue","numero"),
	CONSTRAINT "sessions_source_unique" UNIQUE("vue","source","numero_source"),
	CONSTRAINT "sessions_rythme_texte_longueur" CHECK (char_length("rythme_texte") <= 3000),
	CONSTRAINT "sessions_commentaire_duree_longueur" CHECK (char_length("commentaire_duree") <= 150),
	CONSTRAINT "sessions_modalites_recrutement_texte_longueur" CHECK (char_length("modalites_recrutement_texte") <= 3000),
	CONSTRAINT "sessions_modalites_inscription_longueur" CHECK (char_length("modalites_inscription") <= 255),
	CONSTRAINT "sessions_perimetre_recrutement_texte_longueur" CHECK (char_length("perimetre_recrutement_texte") <= 50),
	CONSTRAINT "sessions_prix_horaire_ttc_longueur" CHECK (char_length("prix_horaire_ttc") <= 6),
	CONSTRAINT "sessions_prix_total_ttc_longueur" CHECK (char_length("prix_total_ttc") <= 10),
	CONSTRAINT "sessions_urls_nombre" CHECK (cardinality("urls") <= 3),
	CONSTRAINT "sessions_urls_longueur" CHECK (coalesce(char_length("urls"[1]), 0) <= 400 and coalesce(char_length("urls"[2]), 0) <= 400 and coalesce(char_length("urls"[3]), 0) <= 400),
	CONSTRAINT "sessions_debut_lheo_forme" CHECK ("debut_lheo" ~ '^[0-9]{8}$'),
	CONSTRAINT "sessions_fin_lheo_forme" CHECK ("fin_lheo" ~ '^[0-9]{8}$'),
	CONSTRAINT "sessions_debut_possible" CHECK ("debut" <= "debut_dernier"),
	CONSTRAINT "sessions_fin_possible" CHECK ("fin_premier" <= "fin"),
	CONSTRAINT "sessions_duree_centre" CHECK ("duree_centre_heures" between 0 and 99999),
	CONSTRAINT "sessions_duree_entreprise" CHECK ("duree_entreprise_heures" between 0 and 99999),
	CONSTRAINT "sessions_duree_hebdomadaire" CHECK ("duree_hebdomadaire_heures" between 0 and 100),
	CONSTRAINT "sessions_effectif_minimal" CHECK ("effectif_minimal" between 0 and 99999),
	CONSTRAINT "sessions_capacite_simultanee" CHECK ("capacite_simultanee" between 0 and 99999),
	CONSTRAINT "sessions_capacite_cumulee" CHECK ("capacite_cumulee" between 0 and 99999),
	CONSTRAINT "sessions_publiee_non_archivee" CHECK ("vue" = 'TRAVAIL' or "archivee_le" is null)
);
--> statement-breakpoint
CREATE TABLE "sessions_contacts" (
	"vue" "vue",
	"session_numero" integer,
	"rang" smallint,
	"contact_id" integer NOT NULL,
	CONSTRAINT "sessions_contacts_pk" PRIMARY KEY("vue","session_numero","rang")
);
--> statement-breakpoint
CREATE TABLE "utilisateurs" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "utilisateurs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"courriel" text NOT NULL CONSTRAINT "utilisateurs_courriel_unique" UNIQUE,
	"nom" text,
	"roles" "role"[] DEFAULT '{}'::"role"[] NOT NULL,
	"cree_le" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "utilisateurs_courriel_longueur" CHECK (char_length("courriel") <= 160),
	CONSTRAINT "utilisateurs_courriel_minuscule" CHECK ("courriel" = lower("courriel")),
	CONSTRAINT "utilisateurs_nom_longueur" CHECK (char_length("nom") <= 250)
);
--> statement-breakpoint
CREATE TABLE "utilisateurs_organismes" (
	"utilisateur_id" integer,
	"organisme_id" integer,
	CONSTRAINT "utilisateurs_organismes_pk" PRIMARY KEY("utilisateur_id","organisme_id")
);
--> statement-breakpoint
CREATE INDEX "actions_formation_idx" ON "actions" ("formation_numero","vue","numero");--> statement-breakpoint
CREATE INDEX "actions_dispensateur_idx" ON "actions" ("dispensateur_id","vue","etat");--> statement-breakpoint
CREATE INDEX "actions_modifie_le_idx" ON "actions" ("vue","modifie_le","numero");--> statement-breakpoint
CREATE INDEX "actions_etat_idx" ON "actions" ("etat","numero") WHERE "vue" = 'TRAVAIL';--> statement-breakpoint
CREATE INDEX "actions_contacts_contact_idx" ON "actions_contacts" ("contact_id");--> statement-breakpoint
CREATE INDEX "dispositifs_session_idx" ON "dispositifs" ("session_numero","vue","type");--> statement-breakpoint
CREATE INDEX "dispositifs_programme_idx" ON "dispositifs" ("programme_id","vue");--> statement-breakpoint
CREATE INDEX "dispositifs_lot_idx" ON "dispositifs" ("lot_id");--> statement-breakpoint
CREATE INDEX "dispositifs_type_idx" ON "dispositifs" ("vue","type","session_numero");--> statement-breakpoint
CREATE INDEX "certifications_code_rncp_idx" ON "certifications" ("code_rncp");--> statement-breakpoint
CREATE INDEX "certifications_code_certif_info_idx" ON "certifications" ("code_certif_info");--> statement-breakpoint
CREATE INDEX "formations_intitule_idx" ON "formations" ("vue","intitule" collate "und-x-icu","numero");--> statement-breakpoint
CREATE INDEX "formations_modifie_le_idx" ON "formations" ("vue","modifie_le","numero");--> statement-breakpoint
CREATE INDEX "formations_formacodes_idx" ON "formations" USING gin ("formacodes");--> statement-breakpoint
CREATE INDEX "formations_recherche_idx" ON "formations" USING gin (sans_accents("intitule") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "formations_organisme_idx" ON "formations" ("organisme_id");--> statement-breakpoint
CREATE INDEX "evenements_action_idx" ON "evenements" ("action_numero","id");--> statement-breakpoint
CREATE INDEX "evenements_fiche_idx" ON "evenements" ("fiche","numero","id");--> statement-breakpoint
CREATE INDEX "evenements_utilisateur_idx" ON "evenements" ("utilisateur_id");--> statement-breakpoint
CREATE INDEX "evenements_organisme_idx" ON "evenements" ("organisme_id");--> statement-breakpoint
CREATE INDEX "formations_importees_formation_idx" ON "formations_importees" ("formation_numero");--> statement-breakpoint
CREATE INDEX "contacts_organisme_idx" ON "contacts" ("organisme_id","id");--> statement-breakpoint
CREATE INDEX "contacts_lieu_idx" ON "contacts" ("lieu_id");--> statement-breakpoint
CREATE INDEX "lieux_organisme_idx" ON "lieux" ("organisme_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "lieux_siege_unique" ON "lieux" ("organisme_id") WHERE "est_siege";--> statement-breakpoint
CREATE INDEX "lieux_departement_idx" ON "lieux" ("departement");--> statement-breakpoint
CREATE INDEX "organismes_nom_idx" ON "organismes" ("nom" collate "und-x-icu","id");--> statement-breakpoint
CREATE INDEX "organismes_recherche_idx" ON "organismes" USING gin (sans_accents("nom") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "lots_mandataire_idx" ON "lots" ("mandataire_id");--> statement-breakpoint
CREATE INDEX "lots_formateurs_organisme_idx" ON "lots_formateurs" ("organisme_id");--> statement-breakpoint
CREATE INDEX "informations_collectives_lieu_idx" ON "informations_collectives" ("lieu_id");--> statement-breakpoint
CREATE INDEX "sessions_action_idx" ON "sessions" ("action_numero","vue","numero");--> statement-breakpoint
CREATE INDEX "sessions_responsable_idx" ON "sessions" ("responsable_id","vue","fin");--> statement-breakpoint
CREATE INDEX "sessions_lieu_idx" ON "sessions" ("lieu_id","vue");--> statement-breakpoint
CREATE INDEX "sessions_lieu_inscription_idx" ON "sessions" ("lieu_inscription_id");--> statement-breakpoint
CREATE INDEX "sessions_debut_idx" ON "sessions" ("vue",coalesce("debut", 'infinity'),"numero");--> statement-breakpoint
CREATE INDEX "sessions_fin_idx" ON "sessions" ("vue",coalesce("fin", 'infinity'),"numero");--> statement-breakpoint
CREATE INDEX "sessions_modifie_le_idx" ON "sessions" ("vue","modifie_le","numero");--> statement-breakpoint
CREATE INDEX "sessions_contacts_contact_idx" ON "sessions_contacts" ("contact_id");--> statement-breakpoint
CREATE INDEX "utilisateurs_organismes_organisme_idx" ON "utilisateurs_organismes" ("organisme_id");--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_dispensateur_id_organismes_id_fkey" FOREIGN KEY ("dispensateur_id") REFERENCES "organismes"("id");--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_formation_fk" FOREIGN KEY ("vue","formation_numero") REFERENCES "formations"("vue","numero");--> statement-breakpoint
ALTER TABLE "actions_contacts" ADD CONSTRAINT "actions_contacts_contact_id_contacts_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contacts"("id");--> statement-breakpoint
ALTER TABLE "actions_contacts" ADD CONSTRAINT "actions_contacts_action_fk" FOREIGN KEY ("vue","action_numero") REFERENCES "actions"("vue","numero") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "blocs_competences" ADD CONSTRAINT "blocs_competences_action_fk" FOREIGN KEY ("vue","action_numero") REFERENCES "actions"("vue","numero") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "equipements" ADD CONSTRAINT "equipements_action_fk" FOREIGN KEY ("vue","action_numero") REFERENCES "actions"("vue","numero") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "dispositifs" ADD CONSTRAINT "dispositifs_programme_id_programmes_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programmes"("id");--> statement-breakpoint
ALTER TABLE "dispositifs" ADD CONSTRAINT "dispositifs_lot_id_lots_id_fkey" FOREIGN KEY ("lot_id") REFERENCES "lots"("id");--> statement-breakpoint
ALTER TABLE "dispositifs" ADD CONSTRAINT "dispositifs_session_fk" FOREIGN KEY ("vue","session_numero") REFERENCES "sessions"("vue","numero") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "certifications" ADD CONSTRAINT "certifications_formation_fk" FOREIGN KEY ("vue","formation_numero") REFERENCES "formations"("vue","numero") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "formations" ADD CONSTRAINT "formations_organisme_id_organismes_id_fkey" FOREIGN KEY ("organisme_id") REFERENCES "organismes"("id");--> statement-breakpoint
ALTER TABLE "evenements" ADD CONSTRAINT "evenements_utilisateur_id_utilisateurs_id_fkey" FOREIGN KEY ("utilisateur_id") REFERENCES "utilisateurs"("id") ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE "evenements" ADD CONSTRAINT "evenements_organisme_id_organismes_id_fkey" FOREIGN KEY ("organisme_id") REFERENCES "organismes"("id");--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_organisme_id_organismes_id_fkey" FOREIGN KEY ("organisme_id") REFERENCES "organismes"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_lieu_id_lieux_id_fkey" FOREIGN KEY ("lieu_id") REFERENCES "lieux"("id");--> statement-breakpoint
ALTER TABLE "lieux" ADD CONSTRAINT "lieux_organisme_id_organismes_id_fkey" FOREIGN KEY ("organisme_id") REFERENCES "organismes"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "lots" ADD CONSTRAINT "lots_mandataire_id_organismes_id_fkey" FOREIGN KEY ("mandataire_id") REFERENCES "organismes"("id");--> statement-breakpoint
ALTER TABLE "lots" ADD CONSTRAINT "lots_programme_fk" FOREIGN KEY ("programme_id","annee") REFERENCES "programmes"("id","annee");--> statement-breakpoint
ALTER TABLE "lots_formateurs" ADD CONSTRAINT "lots_formateurs_lot_id_lots_id_fkey" FOREIGN KEY ("lot_id") REFERENCES "lots"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "lots_formateurs" ADD CONSTRAINT "lots_formateurs_organisme_id_organismes_id_fkey" FOREIGN KEY ("organisme_id") REFERENCES "organismes"("id");--> statement-breakpoint
ALTER TABLE "informations_collectives" ADD CONSTRAINT "informations_collectives_lieu_id_lieux_id_fkey" FOREIGN KEY ("lieu_id") REFERENCES "lieux"("id");--> statement-breakpoint
ALTER TABLE "informations_collectives" ADD CONSTRAINT "informations_collectives_session_fk" FOREIGN KEY ("vue","session_numero") REFERENCES "sessions"("vue","numero") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "periodes_inscription" ADD CONSTRAINT "periodes_inscription_session_fk" FOREIGN KEY ("vue","session_numero") REFERENCES "sessions"("vue","numero") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_responsable_id_organismes_id_fkey" FOREIGN KEY ("responsable_id") REFERENCES "organismes"("id");--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_lieu_id_lieux_id_fkey" FOREIGN KEY ("lieu_id") REFERENCES "lieux"("id");--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_lieu_inscription_id_lieux_id_fkey" FOREIGN KEY ("lieu_inscription_id") REFERENCES "lieux"("id");--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_action_fk" FOREIGN KEY ("vue","action_numero") REFERENCES "actions"("vue","numero") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "sessions_contacts" ADD CONSTRAINT "sessions_contacts_contact_id_contacts_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contacts"("id");--> statement-breakpoint
ALTER TABLE "sessions_contacts" ADD CONSTRAINT "sessions_contacts_session_fk" FOREIGN KEY ("vue","session_numero") REFERENCES "sessions"("vue","numero") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "utilisateurs_organismes" ADD CONSTRAINT "utilisateurs_organismes_utilisateur_id_utilisateurs_id_fkey" FOREIGN KEY ("utilisateur_id") REFERENCES "utilisateurs"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "utilisateurs_organismes" ADD CONSTRAINT "utilisateurs_organismes_organisme_id_organismes_id_fkey" FOREIGN KEY ("organisme_id") REFERENCES "organismes"("id");