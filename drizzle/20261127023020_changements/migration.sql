CREATE TYPE "type_changement" AS ENUM('CREATION', 'MODIFICATION', 'RETRAIT');--> statement-breakpoint
CREATE TABLE "changements" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "changements_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"session" integer NOT NULL,
	"action" integer NOT NULL,
	"formation" integer NOT NULL,
	"type" "type_changement" NOT NULL,
	"survenu_le" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"champs" text[] DEFAULT '{}'::text[] NOT NULL
);
--> statement-breakpoint
CREATE INDEX "changements_session_idx" ON "changements" ("session","id");--> statement-breakpoint
INSERT INTO changements (session, action, formation, type) SELECT session, action, formation, 'CREATION' FROM offres ORDER BY session;--> statement-breakpoint
-- Its body is packages/database/sql/suivre_offre.sql.
CREATE FUNCTION suivre_offre() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';--> statement-breakpoint
CREATE CONSTRAINT TRIGGER offres_suivre_changements AFTER INSERT OR UPDATE OR DELETE ON offres DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION suivre_offre();
