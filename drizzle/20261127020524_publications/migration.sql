CREATE TABLE "publications" (
	"revision" bigint PRIMARY KEY,
	"transaction" text NOT NULL,
	"actions" integer[]
);
--> statement-breakpoint
INSERT INTO publications SELECT revision, coalesce(transaction, ''), '{}' FROM publication;--> statement-breakpoint
-- Its body is packages/database/sql/noter_offres.sql.
CREATE FUNCTION noter_offres() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';--> statement-breakpoint
CREATE TRIGGER offres_suivre_insert AFTER INSERT ON offres REFERENCING NEW TABLE AS lignes FOR EACH STATEMENT EXECUTE FUNCTION noter_offres();--> statement-breakpoint
CREATE TRIGGER offres_suivre_update AFTER UPDATE ON offres REFERENCING NEW TABLE AS lignes FOR EACH STATEMENT EXECUTE FUNCTION noter_offres();--> statement-breakpoint
CREATE TRIGGER offres_suivre_delete AFTER DELETE ON offres REFERENCING OLD TABLE AS lignes FOR EACH STATEMENT EXECUTE FUNCTION noter_offres();
