-- Writes down what became of one published session in this transaction, at its commit: once, whatever happened in between. The
-- row of `publication` is locked by then, so identifiers follow the order of commits. Fields are those that the journal has of this
-- transaction and, where it validates the action, those written since the last time that it was.
CREATE OR REPLACE FUNCTION suivre_offre() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  offre offres := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  etait boolean := TG_OP <> 'INSERT';
  est boolean := EXISTS (SELECT FROM offres WHERE session = offre.session);
  celle_ci bigint := mod(pg_current_xact_id()::text::bigint, 4294967296);
  validee bigint;
BEGIN
  IF NOT (etait OR est) OR EXISTS (
    SELECT FROM changements c WHERE c.session = offre.session AND c.xmin::text::bigint = celle_ci) THEN
    RETURN NULL;
  END IF;
  IF etait AND est THEN
    -- Null unless this transaction validates it.
    SELECT coalesce(max(id) FILTER (WHERE e.xmin::text::bigint <> celle_ci), 0) INTO validee FROM evenements e
      WHERE e.action_numero = offre.action AND e.type = 'VALIDER'
      HAVING bool_or(e.xmin::text::bigint = celle_ci);
  END IF;
  INSERT INTO changements (session, action, formation, type, champs)
  VALUES (offre.session, offre.action, offre.formation,
    CASE WHEN NOT est THEN 'RETRAIT' WHEN NOT etait THEN 'CREATION' ELSE 'MODIFICATION' END::type_changement,
    CASE WHEN etait AND est THEN array(
      SELECT DISTINCT lower(e.fiche::text) || '.' || e.champ FROM evenements e
      WHERE e.champ IS NOT NULL
        AND (e.action_numero = offre.action OR (e.fiche = 'FORMATION' AND e.numero = offre.formation))
        AND (e.fiche <> 'SESSION' OR e.numero = offre.session)
        AND (e.fiche <> 'DISPOSITIF' OR EXISTS (
          SELECT FROM dispositifs d WHERE d.numero = e.numero AND d.session_numero = offre.session))
        AND (e.xmin::text::bigint = celle_ci OR e.id > validee)
        AND e.type <> 'IMPORT_CONFLIT'
      ORDER BY 1)
    ELSE '{}' END);
  RETURN NULL;
END $$;
