-- Writes the cube and the counters again where they are not what the offers say: an older server, an older function or a
-- person may have left them so. Writers wait, and those under way are waited for. Returns the number of rows changed.
CREATE OR REPLACE FUNCTION refaire_compteurs() RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  jour date;
  du_cube integer;
  des_facettes integer;
BEGIN
  -- In the order of `ecrire_offres`, whose triggers take the second lock.
  PERFORM FROM publication FOR UPDATE;
  PERFORM pg_advisory_xact_lock(hashtext('offres_compteurs'));
  SELECT compte_au INTO jour FROM publication;
  INSERT INTO offres_cube AS c
    SELECT debut, departement, modalite_enseignement, coalesce(justes.sessions, 0)
    FROM (
      SELECT debut, d.departement, coalesce(modalite_enseignement::text, '') AS modalite_enseignement, count(*)::integer AS sessions
      FROM offres o CROSS JOIN LATERAL (VALUES ('*'), (coalesce(o.departement, ''))) d (departement)
      WHERE o.site_regional AND o.fin >= jour GROUP BY 1, 2, 3
    ) justes FULL JOIN offres_cube kept USING (debut, departement, modalite_enseignement)
    WHERE justes.sessions IS DISTINCT FROM kept.sessions
    ON CONFLICT ON CONSTRAINT offres_cube_pk DO UPDATE SET sessions = excluded.sessions;
  GET DIAGNOSTICS du_cube = ROW_COUNT;
  DELETE FROM offres_cube WHERE sessions = 0;
  INSERT INTO offres_compteurs AS c
    SELECT facette, code, coalesce(justes.sessions, 0)
    FROM (
      SELECT f.facette, f.code, count(*)::integer AS sessions
      FROM offres o CROSS JOIN LATERAL facettes_de(o) f WHERE o.site_regional AND o.fin >= jour GROUP BY 1, 2
    ) justes FULL JOIN offres_compteurs kept USING (facette, code)
    WHERE justes.sessions IS DISTINCT FROM kept.sessions
    ON CONFLICT ON CONSTRAINT offres_compteurs_pk DO UPDATE SET sessions = excluded.sessions;
  GET DIAGNOSTICS des_facettes = ROW_COUNT;
  DELETE FROM offres_compteurs WHERE sessions = 0;
  IF du_cube + des_facettes > 0 THEN
    -- Answers that were kept show the wrong numbers.
    PERFORM compter_publication();
  END IF;
  RETURN du_cube + des_facettes;
END $$;
