CREATE TABLE "sql_sources" (
	"name" text PRIMARY KEY,
	"sha256" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "publication" ADD COLUMN "ecriture" text;