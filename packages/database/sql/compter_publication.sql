-- Counts once each transaction that changes what the public reads, and notifies the servers at commit with
-- `revision-transaction`. The row stays locked until then, so revisions follow the order of commits.
CREATE OR REPLACE FUNCTION compter_publication() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  nouvelle bigint;
BEGIN
  UPDATE publication SET revision = revision + 1, transaction = pg_current_xact_id()::text
    WHERE transaction IS DISTINCT FROM pg_current_xact_id()::text
    RETURNING revision INTO nouvelle;
  IF FOUND THEN
    INSERT INTO publications VALUES (nouvelle, pg_current_xact_id()::text, '{}');
    DELETE FROM publications WHERE revision < nouvelle - 1000;
    PERFORM pg_notify('sofi_publication', nouvelle || '-' || pg_current_xact_id());
  END IF;
END $$;
