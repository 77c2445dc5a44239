ALTER TYPE "vue" ADD VALUE 'RETIREE';--> statement-breakpoint
CREATE TABLE "accords_region" (
	"dispositif_numero" integer PRIMARY KEY,
	"action_numero" integer NOT NULL,
	"date" date NOT NULL,
	"reference" text NOT NULL,
	"valeurs" jsonb NOT NULL,
	"donne_le" timestamp(3) with time zone NOT NULL,
	"utilise_le" timestamp(3) with time zone,
	CONSTRAINT "accords_region_reference_longueur" CHECK (char_length("reference") <= 50)
);
--> statement-breakpoint
ALTER TABLE "dispositifs" DROP CONSTRAINT "dispositifs_accord_region_reference_longueur";--> statement-breakpoint
ALTER TABLE "dispositifs" DROP COLUMN "accord_region_le";--> statement-breakpoint
ALTER TABLE "dispositifs" DROP COLUMN "accord_region_reference";--> statement-breakpoint
CREATE INDEX "accords_region_action_idx" ON "accords_region" ("action_numero");