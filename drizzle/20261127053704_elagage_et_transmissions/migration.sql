CREATE TYPE "canal_diffusion" AS ENUM('SITES_REGIONAUX', 'OFFRE_INFO', 'KAIROS', 'OUIFORM');--> statement-breakpoint
CREATE TABLE "transmissions" (
	"session" integer,
	"canal" "canal_diffusion",
	"envoye_le" timestamp(3) with time zone NOT NULL,
	"numero" text NOT NULL,
	"empreinte" text NOT NULL,
	CONSTRAINT "transmissions_pk" PRIMARY KEY("session","canal"),
	CONSTRAINT "transmissions_empreinte_forme" CHECK ("empreinte" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "publication" ADD COLUMN "changements_depuis" bigint DEFAULT 0 NOT NULL;