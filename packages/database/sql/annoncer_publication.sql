-- Counts once each transaction that changes what the public reads, and notifies the servers at commit with
-- `revision-transaction`. The row stays locked until then, so revisions follow the order of commits.
CREATE OR REPLACE FUNCTION annoncer_publication() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  nouvelle bigint;
BEGIN
  IF TG_ARGV[0] = 'vue' THEN
    IF NOT EXISTS (SELECT FROM lignes WHERE vue = 'PUBLIEE') THEN
      RETURN NULL;
    END IF;
  ELSIF NOT EXISTS (SELECT FROM lignes) THEN
    RETURN NULL;
  END IF;
  UPDATE publication SET revision = revision + 1, transaction = pg_current_xact_id()::text
    WHERE transaction IS DISTINCT FROM pg_current_xact_id()::text
    RETURNING revision INTO nouvelle;
  IF FOUND THEN
    INSERT INTO publications VALUES (nouvelle, pg_current_xact_id()::text, '{}');
    DELETE FROM publications WHERE revision < nouvelle - 1000;
    PERFORM pg_notify('sofi_publication', nouvelle || '-' || pg_current_xact_id());
  END IF;
  RETURN NULL;
END $$;
