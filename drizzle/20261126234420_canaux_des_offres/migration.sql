ALTER TABLE "offres" ADD COLUMN "site_regional" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "offres" ADD COLUMN "offre_info" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "offres" ADD COLUMN "derniere_information" date;