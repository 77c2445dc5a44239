ALTER TABLE "publication" ADD COLUMN "compte_au" date DEFAULT '-infinity' NOT NULL;--> statement-breakpoint
DROP INDEX "offres_debut_idx";--> statement-breakpoint
CREATE INDEX "offres_debut_idx" ON "offres" ("debut","session","fin");--> statement-breakpoint
-- Counters and cube begin again with what the regional sites show: every offer is written anew after this migration, and
-- counted by the functions of this version.
ALTER TABLE offres DISABLE TRIGGER offres_compter_modifications;--> statement-breakpoint
UPDATE offres SET site_regional = false WHERE site_regional;--> statement-breakpoint
ALTER TABLE offres ENABLE TRIGGER offres_compter_modifications;--> statement-breakpoint
DELETE FROM offres_cube;--> statement-breakpoint
DELETE FROM offres_compteurs;--> statement-breakpoint
UPDATE publication SET ecriture = NULL;
