-- Brings the cube and the counters to another day. Whatever their day, readers add what ends in between: the nearer it is,
-- the less they read. False where a transaction that counts is under way: nobody waits for it, the next call may succeed.
CREATE OR REPLACE FUNCTION recompter_offres(jour date) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  ancien date;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('offres_compteurs')) THEN
    RETURN false;
  END IF;
  SELECT compte_au INTO ancien FROM publication;
  IF ancien = jour THEN
    RETURN true;
  END IF;
  INSERT INTO offres_cube AS c
    SELECT debut, d.departement, coalesce(modalite_enseignement::text, ''), sum(CASE WHEN o.fin < jour THEN -1 ELSE 1 END)
    FROM offres o CROSS JOIN LATERAL (VALUES ('*'), (coalesce(o.departement, ''))) d (departement)
    WHERE o.site_regional AND o.fin >= least(ancien, jour) AND o.fin < greatest(ancien, jour) GROUP BY 1, 2, 3
    ON CONFLICT ON CONSTRAINT offres_cube_pk DO UPDATE SET sessions = c.sessions + excluded.sessions;
  DELETE FROM offres_cube WHERE sessions = 0;
  INSERT INTO offres_compteurs AS c
    SELECT f.facette, f.code, sum(CASE WHEN o.fin < jour THEN -1 ELSE 1 END)
    FROM offres o CROSS JOIN LATERAL facettes_de(o) f
    WHERE o.site_regional AND o.fin >= least(ancien, jour) AND o.fin < greatest(ancien, jour) GROUP BY 1, 2
    ON CONFLICT ON CONSTRAINT offres_compteurs_pk DO UPDATE SET sessions = c.sessions + excluded.sessions;
  DELETE FROM offres_compteurs WHERE sessions = 0;
  UPDATE publication SET compte_au = jour;
  RETURN true;
END $$;
