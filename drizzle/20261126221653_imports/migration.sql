CREATE TYPE "etat_import" AS ENUM('EN_COURS', 'TERMINE', 'INTERROMPU', 'ANNULE');--> statement-breakpoint
CREATE TABLE "imports" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "imports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"source" text NOT NULL,
	"fichiers" text[] NOT NULL,
	"complet" boolean DEFAULT false NOT NULL,
	"etat" "etat_import" DEFAULT 'EN_COURS'::"etat_import" NOT NULL,
	"commence_le" timestamp(3) with time zone NOT NULL,
	"termine_le" timestamp(3) with time zone,
	"compteurs" jsonb
);
--> statement-breakpoint
CREATE TABLE "imports_fichiers" (
	"import_id" integer,
	"rang" integer,
	"nom" text NOT NULL,
	"contenu" jsonb,
	CONSTRAINT "imports_fichiers_pk" PRIMARY KEY("import_id","rang")
);
--> statement-breakpoint
CREATE TABLE "imports_formations" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "imports_formations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"import_id" integer NOT NULL,
	"numero_source" text NOT NULL,
	"avant" jsonb
);
--> statement-breakpoint
CREATE TABLE "imports_refus" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "imports_refus_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"import_id" integer NOT NULL,
	"fichier" text NOT NULL,
	"numero_source" text,
	"contenu" jsonb,
	"anomalies" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "actions" DROP CONSTRAINT "actions_source_unique";--> statement-breakpoint
ALTER TABLE "sessions" DROP CONSTRAINT "sessions_source_unique";--> statement-breakpoint
ALTER TABLE "dispositifs" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "formations_importees" ADD COLUMN "ecrit" jsonb;--> statement-breakpoint
ALTER TABLE "formations_importees" ADD COLUMN "numeros" jsonb;--> statement-breakpoint
ALTER TABLE "formations_importees" ADD COLUMN "contacts" integer[] DEFAULT '{}'::integer[] NOT NULL;--> statement-breakpoint
ALTER TABLE "formations_importees" ADD COLUMN "lieux" integer[] DEFAULT '{}'::integer[] NOT NULL;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "lieux" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "action_source" text;--> statement-breakpoint
ALTER TABLE "formations_importees" ALTER COLUMN "empreinte" DROP NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "actions_source_unique" ON "actions" ("vue","source","numero_source") WHERE "source" like 'saisie:%';--> statement-breakpoint
CREATE INDEX "actions_numero_source_idx" ON "actions" ("numero_source");--> statement-breakpoint
CREATE INDEX "formations_numero_source_idx" ON "formations" ("numero_source");--> statement-breakpoint
CREATE INDEX "formations_importees_contacts_idx" ON "formations_importees" USING gin ("contacts");--> statement-breakpoint
CREATE INDEX "formations_importees_lieux_idx" ON "formations_importees" USING gin ("lieux");--> statement-breakpoint
CREATE INDEX "imports_source_idx" ON "imports" ("source","id");--> statement-breakpoint
CREATE INDEX "imports_formations_import_idx" ON "imports_formations" ("import_id","id");--> statement-breakpoint
CREATE INDEX "imports_refus_import_idx" ON "imports_refus" ("import_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_source_unique" ON "sessions" ("vue","source","numero_source",coalesce("action_source", ''));--> statement-breakpoint
CREATE INDEX "sessions_action_source_idx" ON "sessions" ("action_source");--> statement-breakpoint
CREATE INDEX "sessions_numero_source_idx" ON "sessions" ("numero_source");--> statement-breakpoint
ALTER TABLE "imports_fichiers" ADD CONSTRAINT "imports_fichiers_import_fk" FOREIGN KEY ("import_id") REFERENCES "imports"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "imports_formations" ADD CONSTRAINT "imports_formations_import_fk" FOREIGN KEY ("import_id") REFERENCES "imports"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "imports_refus" ADD CONSTRAINT "imports_refus_import_fk" FOREIGN KEY ("import_id") REFERENCES "imports"("id") ON DELETE CASCADE;--> statement-breakpoint
-- Written by hand: what earlier imports wrote is the source's. `numero_source` was `action|session`.
UPDATE sessions SET action_source = split_part(numero_source, '|', 1), numero_source = substr(numero_source, strpos(numero_source, '|') + 1)
  WHERE source IN (SELECT source FROM formations_importees) AND strpos(numero_source, '|') > 0;--> statement-breakpoint
UPDATE dispositifs d SET source = s.source FROM sessions s
  WHERE s.vue = d.vue AND s.numero = d.session_numero AND s.source IN (SELECT source FROM formations_importees);--> statement-breakpoint
-- Written again by the next import, which keeps what each field was given.
UPDATE formations_importees SET empreinte = NULL;
