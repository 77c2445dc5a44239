-- Written by hand: what happens is told to the servers when the transaction commits, as the identifiers of its first and last
-- event. Subscriptions read them from the journal, each with its own rights. docs/decisions/007
CREATE FUNCTION annoncer_evenements() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  premier bigint;
  dernier bigint;
BEGIN
  SELECT min(id), max(id) INTO premier, dernier FROM nouveaux;
  IF premier IS NOT NULL THEN
    PERFORM pg_notify('sofi_evenements', premier || '-' || dernier);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER evenements_annoncer AFTER INSERT ON evenements
  REFERENCING NEW TABLE AS nouveaux FOR EACH STATEMENT EXECUTE FUNCTION annoncer_evenements();
