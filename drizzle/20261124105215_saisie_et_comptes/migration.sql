CREATE TYPE "type_jeton" AS ENUM('ACTIVATION', 'REINITIALISATION', 'CONNEXION');--> statement-breakpoint
CREATE TABLE "cles_api" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "cles_api_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"utilisateur_id" integer NOT NULL,
	"nom" text NOT NULL,
	"empreinte" text NOT NULL CONSTRAINT "cles_api_empreinte_unique" UNIQUE,
	"debut" text NOT NULL,
	"lecture_seule" boolean DEFAULT false NOT NULL,
	"cree_le" timestamp(3) with time zone NOT NULL,
	"expire_le" timestamp(3) with time zone,
	"revoquee_le" timestamp(3) with time zone,
	CONSTRAINT "cles_api_nom_longueur" CHECK (char_length("nom") between 1 and 100),
	CONSTRAINT "cles_api_empreinte_forme" CHECK ("empreinte" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "cles_idempotence" (
	"utilisateur_id" integer,
	"cle" text,
	"empreinte" text NOT NULL,
	"resultat" jsonb,
	"cree_le" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "cles_idempotence_pk" PRIMARY KEY("utilisateur_id","cle"),
	CONSTRAINT "cles_idempotence_cle_longueur" CHECK (char_length("cle") between 1 and 255)
);
--> statement-breakpoint
CREATE TABLE "courriels" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "courriels_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"destinataire" text NOT NULL,
	"sujet" text NOT NULL,
	"texte" text NOT NULL,
	"cree_le" timestamp(3) with time zone NOT NULL,
	"prevu_le" timestamp(3) with time zone NOT NULL,
	"essais" integer DEFAULT 0 NOT NULL,
	"envoye_le" timestamp(3) with time zone,
	"erreur" text
);
--> statement-breakpoint
CREATE TABLE "jetons" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "jetons_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"type" "type_jeton" NOT NULL,
	"empreinte" text NOT NULL CONSTRAINT "jetons_empreinte_unique" UNIQUE,
	"utilisateur_id" integer,
	"organisme_id" integer,
	"courriel" text,
	"cree_le" timestamp(3) with time zone NOT NULL,
	"expire_le" timestamp(3) with time zone NOT NULL,
	"consomme_le" timestamp(3) with time zone,
	CONSTRAINT "jetons_empreinte_forme" CHECK ("empreinte" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "jetons_titulaire" CHECK (case "type" when 'ACTIVATION' then "organisme_id" is not null and "courriel" is not null else "utilisateur_id" is not null end)
);
--> statement-breakpoint
CREATE TABLE "tentatives" (
	"cle" text PRIMARY KEY,
	"depuis" timestamp(3) with time zone NOT NULL,
	"nombre" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "questions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"vue" "vue" DEFAULT 'TRAVAIL'::"vue" NOT NULL,
	"action_numero" integer NOT NULL,
	"fiche" text,
	"champ" text,
	"texte" text NOT NULL,
	"posee_par_id" integer,
	"posee_le" timestamp(3) with time zone NOT NULL,
	"reponse" text,
	"repondue_par_id" integer,
	"repondue_le" timestamp(3) with time zone,
	CONSTRAINT "questions_vue" CHECK ("vue" = 'TRAVAIL'),
	CONSTRAINT "questions_texte_longueur" CHECK (char_length("texte") between 1 and 3000),
	CONSTRAINT "questions_reponse_longueur" CHECK (char_length("reponse") between 1 and 3000),
	CONSTRAINT "questions_repondue" CHECK (("reponse" is null) = ("repondue_le" is null))
);
--> statement-breakpoint
ALTER TABLE "utilisateurs" ADD COLUMN "mot_de_passe" text;--> statement-breakpoint
ALTER TABLE "utilisateurs" ADD COLUMN "sujet" text;--> statement-breakpoint
ALTER TABLE "utilisateurs" ADD COLUMN "silences" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "utilisateurs" ADD CONSTRAINT "utilisateurs_sujet_unique" UNIQUE("sujet");--> statement-breakpoint
CREATE INDEX "cles_api_utilisateur_idx" ON "cles_api" ("utilisateur_id","id");--> statement-breakpoint
CREATE INDEX "cles_idempotence_cree_le_idx" ON "cles_idempotence" ("cree_le");--> statement-breakpoint
CREATE INDEX "courriels_a_envoyer_idx" ON "courriels" ("prevu_le") WHERE "envoye_le" is null;--> statement-breakpoint
CREATE INDEX "jetons_utilisateur_idx" ON "jetons" ("utilisateur_id","type");--> statement-breakpoint
CREATE INDEX "jetons_expire_le_idx" ON "jetons" ("expire_le");--> statement-breakpoint
CREATE INDEX "questions_action_idx" ON "questions" ("action_numero","id");--> statement-breakpoint
CREATE INDEX "questions_posee_par_idx" ON "questions" ("posee_par_id");--> statement-breakpoint
CREATE INDEX "questions_repondue_par_idx" ON "questions" ("repondue_par_id");--> statement-breakpoint
ALTER TABLE "cles_api" ADD CONSTRAINT "cles_api_utilisateur_id_utilisateurs_id_fkey" FOREIGN KEY ("utilisateur_id") REFERENCES "utilisateurs"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "cles_idempotence" ADD CONSTRAINT "cles_idempotence_utilisateur_id_utilisateurs_id_fkey" FOREIGN KEY ("utilisateur_id") REFERENCES "utilisateurs"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "jetons" ADD CONSTRAINT "jetons_utilisateur_id_utilisateurs_id_fkey" FOREIGN KEY ("utilisateur_id") REFERENCES "utilisateurs"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "jetons" ADD CONSTRAINT "jetons_organisme_id_organismes_id_fkey" FOREIGN KEY ("organisme_id") REFERENCES "organismes"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_posee_par_id_utilisateurs_id_fkey" FOREIGN KEY ("posee_par_id") REFERENCES "utilisateurs"("id") ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_repondue_par_id_utilisateurs_id_fkey" FOREIGN KEY ("repondue_par_id") REFERENCES "utilisateurs"("id") ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_action_fk" FOREIGN KEY ("vue","action_numero") REFERENCES "actions"("vue","numero") ON DELETE CASCADE;