-- Written by hand: how the search table is filled, and what its triggers keep. docs/decisions/004
INSERT INTO publication DEFAULT VALUES;
--> statement-breakpoint
-- Lexemes of a tsvector are many and their statistics few: more of them, so that plans know rare words from common ones.
ALTER TABLE offres ALTER COLUMN recherche SET STATISTICS 400;
--> statement-breakpoint
-- The dashboard reads these alone (index-only): packages/database/src/tableau-de-bord.ts
CREATE INDEX offres_dispensateur_idx ON offres (dispensateur_id, fin)
  INCLUDE (voie, modalite_enseignement, types_dispositif);
--> statement-breakpoint
CREATE INDEX offres_responsable_idx ON offres (responsable_id, fin)
  INCLUDE (dispensateur_id, voie, modalite_enseignement, types_dispositif);
--> statement-breakpoint
CREATE INDEX actions_travail_idx ON actions (numero)
  INCLUDE (dispensateur_id, etat, formation_numero) WHERE vue = 'TRAVAIL';
--> statement-breakpoint
CREATE INDEX actions_dispensateur_travail_idx ON actions (dispensateur_id)
  INCLUDE (numero, etat, formation_numero) WHERE vue = 'TRAVAIL';
--> statement-breakpoint
CREATE INDEX sessions_responsable_travail_idx ON sessions (responsable_id, action_numero) WHERE vue = 'TRAVAIL';
--> statement-breakpoint
CREATE INDEX certifications_a_acquitter_idx ON certifications (formation_numero)
  WHERE vue = 'TRAVAIL' AND remplace_le IS NOT NULL AND acquitte_le IS NULL;
--> statement-breakpoint
-- Every value of every facet of an offer, and TOTAL. Names are those of FacetName (api.graphql).
CREATE FUNCTION facettes_de(o offres) RETURNS TABLE (facette text, code text) LANGUAGE sql STABLE AS $$
  SELECT 'TOTAL', ''
  UNION ALL SELECT 'DEPARTEMENT', o.departement WHERE o.departement IS NOT NULL
  UNION ALL SELECT 'COMMUNE', o.commune WHERE o.commune IS NOT NULL
  UNION ALL SELECT 'TYPE_DISPOSITIF', unnest(o.types_dispositif)::text
  UNION ALL SELECT 'PROGRAMME', unnest(o.programmes)
  UNION ALL SELECT 'MODALITE_ENSEIGNEMENT', o.modalite_enseignement::text WHERE o.modalite_enseignement IS NOT NULL
  UNION ALL SELECT 'FORMACODE', unnest(o.formacodes)
  UNION ALL SELECT 'NIVEAU_SORTIE', o.niveau_sortie WHERE o.niveau_sortie IS NOT NULL
  UNION ALL SELECT 'ORGANISME', unnest(o.organismes)
  UNION ALL SELECT 'MOIS_DEBUT', to_char(o.debut, 'YYYY-MM') WHERE o.debut < 'infinity'
  UNION ALL SELECT 'ETAT_RECRUTEMENT', o.etat_recrutement::text WHERE o.etat_recrutement IS NOT NULL
$$;
--> statement-breakpoint
-- Keeps the cube, with the sums over all départements under `*`, and the counters. Rows are taken in one order, so that two transactions wait and never block one another.
CREATE FUNCTION compter_offres() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO offres_cube AS c
      SELECT debut, d.departement, coalesce(modalite_enseignement::text, ''), count(*)
      FROM nouvelles o CROSS JOIN LATERAL (VALUES ('*'), (coalesce(o.departement, ''))) d (departement)
      GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
      ON CONFLICT ON CONSTRAINT offres_cube_pk DO UPDATE SET sessions = c.sessions + excluded.sessions;
    INSERT INTO offres_compteurs AS c
      SELECT f.facette, f.code, count(*)
      FROM nouvelles o CROSS JOIN LATERAL facettes_de(o) f GROUP BY 1, 2 ORDER BY 1, 2
      ON CONFLICT ON CONSTRAINT offres_compteurs_pk DO UPDATE SET sessions = c.sessions + excluded.sessions;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO offres_cube AS c
      SELECT debut, d.departement, coalesce(modalite_enseignement::text, ''), -count(*)
      FROM anciennes o CROSS JOIN LATERAL (VALUES ('*'), (coalesce(o.departement, ''))) d (departement)
      GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
      ON CONFLICT ON CONSTRAINT offres_cube_pk DO UPDATE SET sessions = c.sessions + excluded.sessions;
    DELETE FROM offres_cube c WHERE c.sessions = 0 AND (c.debut, c.departement, c.modalite_enseignement) IN
      (SELECT debut, d.departement, coalesce(modalite_enseignement::text, '')
        FROM anciennes o CROSS JOIN LATERAL (VALUES ('*'), (coalesce(o.departement, ''))) d (departement));
    INSERT INTO offres_compteurs AS c
      SELECT f.facette, f.code, -count(*)
      FROM anciennes o CROSS JOIN LATERAL facettes_de(o) f GROUP BY 1, 2 ORDER BY 1, 2
      ON CONFLICT ON CONSTRAINT offres_compteurs_pk DO UPDATE SET sessions = c.sessions + excluded.sessions;
    DELETE FROM offres_compteurs c WHERE c.sessions = 0 AND (c.facette, c.code) IN
      (SELECT f.facette, f.code FROM anciennes o CROSS JOIN LATERAL facettes_de(o) f);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER offres_compter_insertions AFTER INSERT ON offres
  REFERENCING NEW TABLE AS nouvelles FOR EACH STATEMENT EXECUTE FUNCTION compter_offres();
--> statement-breakpoint
CREATE TRIGGER offres_compter_modifications AFTER UPDATE ON offres
  REFERENCING OLD TABLE AS anciennes NEW TABLE AS nouvelles FOR EACH STATEMENT EXECUTE FUNCTION compter_offres();
--> statement-breakpoint
CREATE TRIGGER offres_compter_retraits AFTER DELETE ON offres
  REFERENCING OLD TABLE AS anciennes FOR EACH STATEMENT EXECUTE FUNCTION compter_offres();
--> statement-breakpoint
-- The offers of the published sessions of these actions, as the tables of fiches now say them: written where they
-- differ, withdrawn where the session is no longer published. Returns how many rows changed.
CREATE FUNCTION ecrire_offres(actions_a_ecrire integer[]) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  retirees integer;
  ecrites integer;
BEGIN
  -- One at a time: whoever waited here reads the fiches as the other one left them, and never writes them back as they were.
  PERFORM FROM publication FOR UPDATE;
  DELETE FROM offres o WHERE o.action = ANY (actions_a_ecrire) AND NOT EXISTS (
    SELECT FROM sessions s WHERE s.vue = 'PUBLIEE' AND s.numero = o.session AND s.action_numero = o.action);
  GET DIAGNOSTICS retirees = ROW_COUNT;

  WITH par_action AS MATERIALIZED (
    SELECT a.numero, a.formation_numero, a.dispensateur_id, o.siret, f.intitule, f.formacodes, f.voie, f.certifiante,
      f.niveau_sortie, greatest(a.modifie_le, f.modifie_le) AS modifie_le,
      f.intitule || ' ' || coalesce(a.complement_intitule, '') || ' ' || libelles.mots || ' ' || o.nom AS vocables,
      setweight(racines(f.intitule) || mots_entiers(f.intitule), 'A')
        || setweight(racines(t.seconds) || mots_entiers(t.seconds), 'B')
        || setweight(racines(o.nom) || mots_entiers(o.nom), 'C')
        || setweight(racines(t.longs), 'D') AS mots,
      array['f:' || f.numero, 'a:' || a.numero, 'siret:' || o.siret, 'voie:' || f.voie, 'certifiante:' || f.certifiante]
        || CASE WHEN f.niveau_sortie IS NULL THEN '{}' ELSE array['niveau:' || f.niveau_sortie] END
        || libelles.etiquettes || codes.etiquettes AS etiquettes
    FROM actions a
    JOIN formations f ON f.vue = 'PUBLIEE' AND f.numero = a.formation_numero
    JOIN organismes o ON o.id = a.dispensateur_id
    CROSS JOIN LATERAL (
      SELECT coalesce(string_agg(d.mots, ' ' ORDER BY d.nomenclature, d.code), '') AS mots,
        array(SELECT 'formacode:' || code FROM unnest(f.formacodes) code
          UNION SELECT 'rome:' || code FROM unnest(f.rome) code
          UNION SELECT lower(p.nomenclature) || '+:' || terme FROM descripteurs p CROSS JOIN unnest(p.lignee) terme
          WHERE (p.nomenclature = 'FORMACODE' AND p.code = ANY (f.formacodes))
            OR (p.nomenclature = 'ROME' AND p.code = ANY (f.rome))
        ) AS etiquettes
      FROM descripteurs d
      WHERE (d.nomenclature = 'FORMACODE' AND d.code = ANY (f.formacodes))
        OR (d.nomenclature = 'ROME' AND d.code = ANY (f.rome))
    ) libelles
    CROSS JOIN LATERAL (
      SELECT array(
        SELECT unnest(array['rncp:' || code_rncp, 'certifinfo:' || code_certif_info,
          'certifinfo:' || remplace_par_certif_info, 'rs:' || code_rs])
        FROM certifications c WHERE c.vue = 'PUBLIEE' AND c.formation_numero = f.numero
      ) AS etiquettes
    ) codes
    CROSS JOIN LATERAL (
      SELECT coalesce(a.complement_intitule, '') || ' ' || libelles.mots AS seconds,
        concat_ws(' ', f.contenu, a.complement_programme, a.objectifs, a.resultats_attendus, a.plus_formation) AS longs
    ) t
    WHERE a.vue = 'PUBLIEE' AND a.numero = ANY (actions_a_ecrire)
  ),
  par_session AS MATERIALIZED (
    SELECT s.numero AS session, a.numero AS action, a.formation_numero, a.dispensateur_id, s.responsable_id,
      CASE WHEN s.responsable_id = a.dispensateur_id THEN array[a.siret] ELSE array[a.siret, r.siret] END AS organismes,
      a.intitule, coalesce(s.debut, 'infinity') AS debut, coalesce(s.fin, 'infinity') AS fin,
      l.departement, l.code_insee, point_du_globe(l.latitude, l.longitude) AS position,
      s.modalite_enseignement, s.entrees_sorties, s.etat_recrutement, a.voie, a.certifiante, a.niveau_sortie,
      coalesce(d.types, '{}') AS types, coalesce(d.programmes, '{}') AS programmes, a.formacodes,
      coalesce(d.places, 0) AS places, greatest(s.modifie_le, a.modifie_le) AS modifie_le,
      a.vocables || ' ' || coalesce(l.commune, '') || ' ' || CASE WHEN s.responsable_id = a.dispensateur_id THEN '' ELSE r.nom END AS vocables,
      a.mots
        || setweight(racines(n.autres) || mots_entiers(n.autres), 'C')
        || array_to_tsvector(array_remove(a.etiquettes || array[
          's:' || s.numero, 'siret:' || r.siret, 'dep:' || l.departement, 'region:' || l.region,
          'commune:' || l.code_insee, 'cp:' || l.code_postal, 'modalite:' || s.modalite_enseignement,
          'entrees:' || s.entrees_sorties, 'recrutement:' || s.etat_recrutement, 'mois:' || to_char(s.debut, 'YYYY-MM')]
          || array(SELECT 'type:' || x FROM unnest(d.types) x)
          || array(SELECT 'programme:' || x FROM unnest(d.programmes) x), NULL)) AS recherche
    FROM par_action a
    JOIN sessions s ON s.vue = 'PUBLIEE' AND s.action_numero = a.numero
    JOIN organismes r ON r.id = s.responsable_id
    LEFT JOIN lieux l ON l.id = s.lieu_id
    CROSS JOIN LATERAL (
      SELECT array_agg(DISTINCT d.type ORDER BY d.type) AS types,
        array_agg(DISTINCT p.code ORDER BY p.code) FILTER (WHERE p.code IS NOT NULL) AS programmes,
        sum(d.nombre_places) AS places
      FROM dispositifs d LEFT JOIN programmes p ON p.id = d.programme_id
      WHERE d.vue = 'PUBLIEE' AND d.session_numero = s.numero
    ) d
    CROSS JOIN LATERAL (
      SELECT concat_ws(' ', l.commune, CASE WHEN s.responsable_id = a.dispensateur_id THEN NULL ELSE r.nom END) AS autres
    ) n
  ),
  nouveaux_mots AS (
    INSERT INTO vocabulaire
      SELECT DISTINCT mot FROM (SELECT DISTINCT vocables FROM par_session) v
        CROSS JOIN LATERAL unnest(tsvector_to_array(mots_entiers(v.vocables))) mot
      WHERE mot ~ '^[a-z]{4,40}$' ORDER BY 1
      ON CONFLICT DO NOTHING
  )
  INSERT INTO offres AS o (
    session, action, formation, dispensateur_id, responsable_id, organismes, intitule, debut, fin, departement,
    commune, position, modalite_enseignement, entrees_sorties, etat_recrutement, voie, certifiante, niveau_sortie,
    types_dispositif, programmes, formacodes, places, modifie_le, recherche)
  SELECT session, action, formation_numero, dispensateur_id, responsable_id, organismes, intitule, debut, fin,
    departement, code_insee, position, modalite_enseignement, entrees_sorties, etat_recrutement, voie,
    certifiante, niveau_sortie, types, programmes, formacodes, places, modifie_le, recherche
  FROM par_session
  ON CONFLICT (session) DO UPDATE SET (
    action, formation, dispensateur_id, responsable_id, organismes, intitule, debut, fin, departement,
    commune, position, modalite_enseignement, entrees_sorties, etat_recrutement, voie, certifiante, niveau_sortie,
    types_dispositif, programmes, formacodes, places, modifie_le, recherche) = (
    excluded.action, excluded.formation, excluded.dispensateur_id, excluded.responsable_id, excluded.organismes,
    excluded.intitule, excluded.debut, excluded.fin, excluded.departement, excluded.commune,
    excluded.position, excluded.modalite_enseignement, excluded.entrees_sorties, excluded.etat_recrutement,
    excluded.voie, excluded.certifiante, excluded.niveau_sortie, excluded.types_dispositif, excluded.programmes,
    excluded.formacodes, excluded.places, excluded.modifie_le, excluded.recherche)
  WHERE o.* IS DISTINCT FROM excluded.*;
  GET DIAGNOSTICS ecrites = ROW_COUNT;
  RETURN retirees + ecrites;
END $$;
--> statement-breakpoint
-- Counts a transaction that changes what the public reads, once, and tells the servers when it commits, as
-- `revision-transaction`. The row stays locked until then: revisions follow one another in the order of commits.
CREATE FUNCTION annoncer_publication() RETURNS trigger LANGUAGE plpgsql AS $$
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
    PERFORM pg_notify('sofi_publication', nouvelle || '-' || pg_current_xact_id());
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- Of the fiches and what hangs on them, the published view alone; of what both views share, every change.
DO $$
DECLARE
  fiches text[] := array['formations', 'certifications', 'actions', 'equipements', 'blocs_competences', 'actions_contacts',
    'sessions', 'informations_collectives', 'periodes_inscription', 'sessions_contacts', 'dispositifs'];
  communes text[] := array['organismes', 'lieux', 'contacts', 'programmes', 'lots', 'lots_formateurs', 'offres'];
  nom text;
  acte text;
BEGIN
  FOREACH nom IN ARRAY fiches || communes LOOP
    FOREACH acte IN ARRAY array['INSERT', 'UPDATE', 'DELETE'] LOOP
      EXECUTE format(
        'CREATE TRIGGER %I AFTER %s ON %I REFERENCING %s TABLE AS lignes FOR EACH STATEMENT EXECUTE FUNCTION annoncer_publication(%L)',
        nom || '_publier_' || lower(acte), acte, nom, CASE acte WHEN 'DELETE' THEN 'OLD' ELSE 'NEW' END,
        CASE WHEN nom = ANY (fiches) THEN 'vue' ELSE 'tout' END);
    END LOOP;
  END LOOP;
END $$;
