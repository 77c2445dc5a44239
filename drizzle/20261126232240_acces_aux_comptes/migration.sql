CREATE TYPE "origine_d_adresse" AS ENUM('PROGRAMME', 'CARIFOREF', 'COLLEGUE');--> statement-breakpoint
CREATE TABLE "adresses_autorisees" (
	"organisme_id" integer,
	"courriel" text,
	"origine" "origine_d_adresse" NOT NULL,
	"donnee_le" timestamp(3) with time zone NOT NULL,
	"donnee_par" integer,
	CONSTRAINT "adresses_autorisees_pk" PRIMARY KEY("organisme_id","courriel"),
	CONSTRAINT "adresses_autorisees_courriel_minuscule" CHECK ("courriel" = lower("courriel")),
	CONSTRAINT "adresses_autorisees_courriel_longueur" CHECK (char_length("courriel") <= 160)
);
--> statement-breakpoint
CREATE TABLE "adresses_connues" (
	"cle" text PRIMARY KEY,
	"vue_le" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "adresses_connues_cle_forme" CHECK ("cle" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "demandes_de_compte" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "demandes_de_compte_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"organisme_id" integer NOT NULL,
	"courriel" text NOT NULL,
	"demande_le" timestamp(3) with time zone NOT NULL,
	"decide_le" timestamp(3) with time zone,
	"decide_par" integer,
	"motif" text,
	CONSTRAINT "demandes_de_compte_courriel_minuscule" CHECK ("courriel" = lower("courriel")),
	CONSTRAINT "demandes_de_compte_courriel_longueur" CHECK (char_length("courriel") <= 160),
	CONSTRAINT "demandes_de_compte_motif_longueur" CHECK (char_length("motif") <= 1000)
);
--> statement-breakpoint
CREATE TABLE "journal_des_comptes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "journal_des_comptes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"survenu_le" timestamp(3) with time zone NOT NULL,
	"type" text NOT NULL,
	"auteur_id" integer,
	"courriel" text NOT NULL,
	"organisme_id" integer,
	"detail" text
);
--> statement-breakpoint
ALTER TABLE "jetons" ADD COLUMN "vu_le" timestamp(3) with time zone;--> statement-breakpoint
CREATE INDEX "adresses_autorisees_donnee_par_idx" ON "adresses_autorisees" ("donnee_par");--> statement-breakpoint
CREATE INDEX "adresses_connues_vue_le_idx" ON "adresses_connues" ("vue_le");--> statement-breakpoint
CREATE UNIQUE INDEX "demandes_de_compte_en_attente_unique" ON "demandes_de_compte" ("organisme_id","courriel") WHERE "decide_le" is null;--> statement-breakpoint
CREATE INDEX "demandes_de_compte_en_attente_idx" ON "demandes_de_compte" ("demande_le","id") WHERE "decide_le" is null;--> statement-breakpoint
CREATE INDEX "demandes_de_compte_decide_par_idx" ON "demandes_de_compte" ("decide_par");--> statement-breakpoint
CREATE INDEX "journal_des_comptes_courriel_idx" ON "journal_des_comptes" ("courriel","id");--> statement-breakpoint
CREATE INDEX "journal_des_comptes_auteur_idx" ON "journal_des_comptes" ("auteur_id");--> statement-breakpoint
CREATE INDEX "journal_des_comptes_organisme_idx" ON "journal_des_comptes" ("organisme_id");--> statement-breakpoint
ALTER TABLE "adresses_autorisees" ADD CONSTRAINT "adresses_autorisees_organisme_id_organismes_id_fkey" FOREIGN KEY ("organisme_id") REFERENCES "organismes"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "adresses_autorisees" ADD CONSTRAINT "adresses_autorisees_donnee_par_utilisateurs_id_fkey" FOREIGN KEY ("donnee_par") REFERENCES "utilisateurs"("id") ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE "demandes_de_compte" ADD CONSTRAINT "demandes_de_compte_organisme_id_organismes_id_fkey" FOREIGN KEY ("organisme_id") REFERENCES "organismes"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "demandes_de_compte" ADD CONSTRAINT "demandes_de_compte_decide_par_utilisateurs_id_fkey" FOREIGN KEY ("decide_par") REFERENCES "utilisateurs"("id") ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE "journal_des_comptes" ADD CONSTRAINT "journal_des_comptes_auteur_id_utilisateurs_id_fkey" FOREIGN KEY ("auteur_id") REFERENCES "utilisateurs"("id") ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE "journal_des_comptes" ADD CONSTRAINT "journal_des_comptes_organisme_id_organismes_id_fkey" FOREIGN KEY ("organisme_id") REFERENCES "organismes"("id") ON DELETE SET NULL;