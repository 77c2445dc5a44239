CREATE TABLE "descripteurs" (
	"nomenclature" text,
	"code" text,
	"mots" text NOT NULL,
	"lignee" text[] NOT NULL,
	CONSTRAINT "descripteurs_pk" PRIMARY KEY("nomenclature","code")
);
--> statement-breakpoint
CREATE TABLE "offres" (
	"session" integer PRIMARY KEY,
	"action" integer NOT NULL,
	"formation" integer NOT NULL,
	"dispensateur_id" integer NOT NULL,
	"responsable_id" integer NOT NULL,
	"organismes" text[] NOT NULL,
	"intitule" text NOT NULL,
	"debut" date NOT NULL,
	"fin" date NOT NULL,
	"departement" text,
	"commune" text,
	"position" cube,
	"modalite_enseignement" "modalite_enseignement",
	"entrees_sorties" "entrees_sorties",
	"etat_recrutement" "etat_recrutement",
	"voie" "voie" NOT NULL,
	"certifiante" boolean NOT NULL,
	"niveau_sortie" text,
	"types_dispositif" "type_dispositif"[] NOT NULL,
	"programmes" text[] NOT NULL,
	"formacodes" text[] NOT NULL,
	"places" integer NOT NULL,
	"modifie_le" timestamp(3) with time zone NOT NULL,
	"recherche" tsvector NOT NULL
);
--> statement-breakpoint
CREATE TABLE "offres_compteurs" (
	"facette" text,
	"code" text,
	"sessions" integer NOT NULL,
	CONSTRAINT "offres_compteurs_pk" PRIMARY KEY("facette","code")
);
--> statement-breakpoint
CREATE TABLE "offres_cube" (
	"debut" date,
	"departement" text,
	"modalite_enseignement" text,
	"sessions" integer NOT NULL,
	CONSTRAINT "offres_cube_pk" PRIMARY KEY("debut","departement","modalite_enseignement")
);
--> statement-breakpoint
CREATE TABLE "publication" (
	"unique" boolean PRIMARY KEY DEFAULT true,
	"base" uuid DEFAULT gen_random_uuid() NOT NULL,
	"revision" bigint DEFAULT 0 NOT NULL,
	"transaction" text,
	"descripteurs" text
);
--> statement-breakpoint
CREATE TABLE "vocabulaire" (
	"mot" text PRIMARY KEY
);
--> statement-breakpoint
CREATE INDEX "offres_recherche_idx" ON "offres" USING gin ("recherche") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "offres_debut_idx" ON "offres" ("debut","session");--> statement-breakpoint
CREATE INDEX "offres_departement_idx" ON "offres" ("departement","debut","session");--> statement-breakpoint
CREATE INDEX "offres_fin_idx" ON "offres" ("fin","session");--> statement-breakpoint
CREATE INDEX "offres_intitule_idx" ON "offres" ("intitule" collate "und-x-icu","session");--> statement-breakpoint
CREATE INDEX "offres_modifie_le_idx" ON "offres" ("modifie_le","session");--> statement-breakpoint
CREATE INDEX "offres_position_idx" ON "offres" USING gist ("position");--> statement-breakpoint
CREATE INDEX "offres_sans_position_idx" ON "offres" ("session") WHERE "position" is null;--> statement-breakpoint
CREATE INDEX "offres_action_idx" ON "offres" ("action");--> statement-breakpoint
CREATE INDEX "offres_cube_departement_idx" ON "offres_cube" ("departement","debut");--> statement-breakpoint
CREATE INDEX "vocabulaire_trigrammes_idx" ON "vocabulaire" USING gin ("mot" gin_trgm_ops);