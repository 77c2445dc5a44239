-- Announces each transaction that changes published rows: compter_publication.
CREATE OR REPLACE FUNCTION annoncer_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_ARGV[0] = 'vue' THEN
    IF NOT EXISTS (SELECT FROM lignes WHERE vue = 'PUBLIEE') THEN
      RETURN NULL;
    END IF;
  ELSIF NOT EXISTS (SELECT FROM lignes) THEN
    RETURN NULL;
  END IF;
  PERFORM compter_publication();
  RETURN NULL;
END $$;
