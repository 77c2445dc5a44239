CREATE TABLE "demandes_recues" (
	"empreinte" text PRIMARY KEY,
	"recue_le" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "demandes_recues_recue_le_idx" ON "demandes_recues" ("recue_le");