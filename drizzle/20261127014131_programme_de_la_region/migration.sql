CREATE TYPE "objet_de_programme" AS ENUM('ORGANISME', 'PROGRAMME', 'LOT', 'ADRESSE');--> statement-breakpoint
CREATE TABLE "imports_programme" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "imports_programme_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"import_id" integer NOT NULL,
	"objet" "objet_de_programme" NOT NULL,
	"cle" text NOT NULL,
	"avant" jsonb,
	"apres" jsonb
);
--> statement-breakpoint
ALTER TABLE "lots" ADD COLUMN "procedure" jsonb DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "imports_programme_import_idx" ON "imports_programme" ("import_id","id");--> statement-breakpoint
ALTER TABLE "imports_programme" ADD CONSTRAINT "imports_programme_import_fk" FOREIGN KEY ("import_id") REFERENCES "imports"("id") ON DELETE CASCADE;