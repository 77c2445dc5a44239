ALTER TABLE "actions" ADD COLUMN "urls" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "actions" ADD COLUMN "autres_formateurs" jsonb DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE "blocs_competences" ADD COLUMN "validation" text;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "autres_telephones" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "autres_portables" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "autres_fax" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "organismes" ADD COLUMN "coordonnees" jsonb;--> statement-breakpoint
ALTER TABLE "informations_collectives" ADD COLUMN "date_fin" date;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "autres_lieux" jsonb DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "recrutements" jsonb DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "duree_totale_heures" integer;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "modalites_alternance" text;--> statement-breakpoint
ALTER TABLE "periodes_inscription" ALTER COLUMN "debut" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "periodes_inscription" ALTER COLUMN "fin" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_modalites_alternance_longueur" CHECK (char_length("modalites_alternance") <= 3000);--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_duree_totale" CHECK ("duree_totale_heures" between 0 and 99999);--> statement-breakpoint
-- Written by hand: the next import writes the new fields.
UPDATE formations_importees SET empreinte = NULL;
