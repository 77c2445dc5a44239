ALTER TABLE "actions" ADD COLUMN "mandataire_id" integer;--> statement-breakpoint
CREATE INDEX "actions_mandataire_idx" ON "actions" ("mandataire_id","vue");--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_mandataire_id_organismes_id_fkey" FOREIGN KEY ("mandataire_id") REFERENCES "organismes"("id");