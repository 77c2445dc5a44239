-- Notifies the servers at commit of the identifiers of the first and last event. docs/decisions/007
CREATE OR REPLACE FUNCTION annoncer_evenements() RETURNS trigger LANGUAGE plpgsql AS $$
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
