-- Writes the actions of changed offers down beside the revision of the transaction, which annoncer_publication has counted: its
-- triggers come first by name.
CREATE OR REPLACE FUNCTION noter_offres() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE publications
    SET actions = CASE WHEN cardinality(actions) + (SELECT count(*) FROM lignes) <= 20000
      THEN actions || array(SELECT DISTINCT action FROM lignes) END
    WHERE revision = (SELECT revision FROM publication) AND EXISTS (SELECT FROM lignes);
  RETURN NULL;
END $$;
