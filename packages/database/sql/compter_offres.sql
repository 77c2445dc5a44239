-- Maintains the cube, with the sums over all départements under `*`, and the counters of facets: of the offers that the
-- regional sites may show and that are not over on `publication.compte_au`. That day stays while a transaction counts
-- (recompter_offres). Rows are locked in one order, so that two transactions wait for each other but never deadlock.
CREATE OR REPLACE FUNCTION compter_offres() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  jour date;
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtext('offres_compteurs'));
  SELECT compte_au INTO jour FROM publication;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO offres_cube AS c
      SELECT debut, d.departement, coalesce(modalite_enseignement::text, ''), count(*)
      FROM nouvelles o CROSS JOIN LATERAL (VALUES ('*'), (coalesce(o.departement, ''))) d (departement)
      WHERE o.site_regional AND o.fin >= jour
      GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
      ON CONFLICT ON CONSTRAINT offres_cube_pk DO UPDATE SET sessions = c.sessions + excluded.sessions;
    INSERT INTO offres_compteurs AS c
      SELECT f.facette, f.code, count(*)
      FROM nouvelles o CROSS JOIN LATERAL facettes_de(o) f
      WHERE o.site_regional AND o.fin >= jour GROUP BY 1, 2 ORDER BY 1, 2
      ON CONFLICT ON CONSTRAINT offres_compteurs_pk DO UPDATE SET sessions = c.sessions + excluded.sessions;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO offres_cube AS c
      SELECT debut, d.departement, coalesce(modalite_enseignement::text, ''), -count(*)
      FROM anciennes o CROSS JOIN LATERAL (VALUES ('*'), (coalesce(o.departement, ''))) d (departement)
      WHERE o.site_regional AND o.fin >= jour
      GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
      ON CONFLICT ON CONSTRAINT offres_cube_pk DO UPDATE SET sessions = c.sessions + excluded.sessions;
    DELETE FROM offres_cube c WHERE c.sessions = 0 AND (c.debut, c.departement, c.modalite_enseignement) IN
      (SELECT debut, d.departement, coalesce(modalite_enseignement::text, '')
        FROM anciennes o CROSS JOIN LATERAL (VALUES ('*'), (coalesce(o.departement, ''))) d (departement));
    INSERT INTO offres_compteurs AS c
      SELECT f.facette, f.code, -count(*)
      FROM anciennes o CROSS JOIN LATERAL facettes_de(o) f
      WHERE o.site_regional AND o.fin >= jour GROUP BY 1, 2 ORDER BY 1, 2
      ON CONFLICT ON CONSTRAINT offres_compteurs_pk DO UPDATE SET sessions = c.sessions + excluded.sessions;
    DELETE FROM offres_compteurs c WHERE c.sessions = 0 AND (c.facette, c.code) IN
      (SELECT f.facette, f.code FROM anciennes o CROSS JOIN LATERAL facettes_de(o) f);
  END IF;
  RETURN NULL;
END $$;
