-- Brings the offers of these actions to what their published fiches say: writes those that differ, removes those whose
-- session is no longer published. Returns the number of rows changed. Labels such as `dep:44` begin with the prefixes of
-- packages/domain/src/etiquettes.ts. docs/decisions/004
CREATE OR REPLACE FUNCTION ecrire_offres(actions_a_ecrire integer[]) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  retirees integer;
  ecrites integer;
  -- Little words that no phrase has: they keep apart what stands in two labels or names.
  ecart constant text := ' et et et et et ';
BEGIN
  -- One at a time: a writer that waited here reads the fiches as the previous one left them.
  PERFORM FROM publication FOR UPDATE;
  DELETE FROM offres o WHERE o.action = ANY (actions_a_ecrire) AND NOT EXISTS (
    SELECT FROM sessions s WHERE s.vue = 'PUBLIEE' AND s.numero = o.session AND s.action_numero = o.action);
  GET DIAGNOSTICS retirees = ROW_COUNT;

  WITH fiches AS MATERIALIZED (
    SELECT a.numero, a.formation_numero, a.dispensateur_id, o.siret, f.intitule, f.formacodes, f.voie, f.certifiante,
      niveau_actuel(f.niveau_sortie) AS niveau_sortie, f.niveau_sortie AS niveau_ecrit, a.publics, greatest(a.modifie_le, f.modifie_le) AS modifie_le,
      f.objectif_general IS NOT NULL AND EXISTS (
        SELECT FROM actions_contacts c WHERE c.vue = 'PUBLIEE' AND c.action_numero = a.numero) AS complete,
      t.seconds, t.longs, o.nom,
      mots_entiers(ecart || f.intitule) AS entiers_intitule, mots_entiers(ecart || t.seconds) AS entiers_seconds,
      mots_entiers(ecart || o.nom) AS entiers_nom,
      array['f:' || f.numero, 'a:' || a.numero, 'siret:' || o.siret, 'voie:' || f.voie, 'certifiante:' || f.certifiante,
        'titre:' || left(trim(texte_cherchable(f.intitule)), 300), 'nom:' || left(trim(texte_cherchable(o.nom)), 300)]
        || array_remove(array['niveau:' || niveau_actuel(f.niveau_sortie), 'entree:' || niveau_actuel(a.niveau_entree),
          'dispensateur:' || o.siret], NULL)
        || array(SELECT 'public:' || x FROM unnest(a.publics) x)
        || libelles.etiquettes || codes.etiquettes AS etiquettes
    FROM actions a
    JOIN formations f ON f.vue = 'PUBLIEE' AND f.numero = a.formation_numero
    JOIN organismes o ON o.id = a.dispensateur_id
    CROSS JOIN LATERAL (
      SELECT coalesce(string_agg(d.mots, ecart ORDER BY d.nomenclature, d.code), '') AS mots,
        array(SELECT 'formacode:' || code FROM unnest(f.formacodes) code
          UNION SELECT 'rome:' || code FROM unnest(f.rome) code
          UNION SELECT CASE p.nomenclature WHEN 'ROME' THEN 'rome+:' ELSE 'formacode+:' END || terme
          FROM descripteurs p CROSS JOIN unnest(p.lignee) terme
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
      SELECT ecart || coalesce(a.complement_intitule, '') || ecart || libelles.mots AS seconds,
        concat_ws(' ', f.contenu, a.complement_programme, a.objectifs, a.resultats_attendus, a.plus_formation) AS longs
    ) t
    WHERE a.vue = 'PUBLIEE' AND a.numero = ANY (actions_a_ecrire)
  ),
  -- Actions of a formation mostly share their long texts, which cost the most.
  longs AS MATERIALIZED (
    SELECT longs, racines(longs) AS mots FROM (SELECT DISTINCT longs FROM fiches) distincts
  ),
  par_action AS MATERIALIZED (
    SELECT f.*, entiers_intitule || entiers_seconds || entiers_nom AS entiers,
      setweight(racines(intitule) || entiers_intitule, 'A')
        || setweight(racines(seconds) || entiers_seconds, 'B')
        || setweight(racines(ecart || nom) || entiers_nom, 'C')
        || setweight(l.mots, 'D') AS mots
    FROM fiches f JOIN longs l USING (longs)
  ),
  par_session AS MATERIALIZED (
    SELECT s.numero AS session, a.numero AS action, a.formation_numero, a.dispensateur_id, s.responsable_id,
      CASE WHEN s.responsable_id = a.dispensateur_id THEN array[a.siret] ELSE array[a.siret, r.siret] END AS organismes,
      a.intitule, coalesce(s.debut, 'infinity') AS debut, coalesce(s.fin, 'infinity') AS fin,
      l.departement, l.code_insee, point_du_globe(l.latitude, l.longitude) AS position,
      s.modalite_enseignement, s.entrees_sorties, s.etat_recrutement, a.voie, a.certifiante, a.niveau_sortie,
      coalesce(d.types, '{}') AS types, coalesce(d.programmes, '{}') AS programmes, a.formacodes,
      coalesce(d.places, 0) AS places, greatest(s.modifie_le, a.modifie_le) AS modifie_le,
      -- Channels: packages/domain/src/saisie/diffusion.ts.
      NOT coalesce(d.information_exigee, false) OR i.derniere IS NOT NULL AS site_regional,
      a.complete AND d.nombre <= 8 AND coalesce(s.lieu_id, s.lieu_inscription_id) IS NOT NULL AND EXISTS (
        SELECT FROM sessions_contacts c WHERE c.vue = 'PUBLIEE' AND c.session_numero = s.numero) AS offre_info,
      i.derniere AS derniere_information,
      n.autres,
      v.libelles,
      a.mots
        || setweight(racines(ecart || v.libelles) || mots_entiers(ecart || v.libelles), 'B')
        || setweight(racines(ecart || n.autres) || mots_entiers(ecart || n.autres), 'C')
        || array_to_tsvector(array_remove(a.etiquettes || array[
          's:' || s.numero, 'siret:' || r.siret, 'responsable:' || r.siret,
          'nom:' || left(trim(texte_cherchable(r.nom)), 300),
          'information:' || (i.derniere IS NOT NULL), 'dep:' || l.departement, 'region:' || l.region,
          'commune:' || l.code_insee, 'cp:' || l.code_postal, 'modalite:' || s.modalite_enseignement,
          'entrees:' || s.entrees_sorties, 'recrutement:' || s.etat_recrutement, 'mois:' || to_char(s.debut, 'YYYY-MM'),
          'dep:' || l.departement || '@' || to_char(s.debut, 'YYYY-MM')]
          || array(SELECT 'type:' || x FROM unnest(d.types) x)
          || array(SELECT 'programme:' || x FROM unnest(d.programmes) x)
          || array(SELECT 'annee:' || x FROM unnest(d.annees) x)
          || array(SELECT 'lot:' || x FROM unnest(d.lots) x), NULL)) AS recherche
    FROM par_action a
    JOIN sessions s ON s.vue = 'PUBLIEE' AND s.action_numero = a.numero
    JOIN organismes r ON r.id = s.responsable_id
    LEFT JOIN lieux l ON l.id = s.lieu_id
    CROSS JOIN LATERAL (
      SELECT array_agg(DISTINCT d.type ORDER BY d.type) AS types,
        array_agg(DISTINCT p.code ORDER BY p.code) FILTER (WHERE p.code IS NOT NULL) AS programmes,
        array_agg(DISTINCT p.annee) FILTER (WHERE p.annee IS NOT NULL) AS annees,
        array_agg(DISTINCT lot.code) FILTER (WHERE lot.code IS NOT NULL) AS lots,
        string_agg(DISTINCT coalesce(p.libelle, d.programme_source), ecart) AS libelles,
        sum(d.nombre_places) AS places, count(*) AS nombre,
        bool_or(coalesce((p.procedure ->> 'informationCollectiveObligatoire')::boolean, d.type = 'PROGRAMME_REGION'))
          AS information_exigee
      FROM dispositifs d LEFT JOIN programmes p ON p.id = d.programme_id LEFT JOIN lots lot ON lot.id = d.lot_id
      WHERE d.vue = 'PUBLIEE' AND d.session_numero = s.numero
    ) d
    CROSS JOIN LATERAL (
      SELECT max(i.date) AS derniere FROM informations_collectives i
      WHERE i.vue = 'PUBLIEE' AND i.session_numero = s.numero AND i.heure_debut IS NOT NULL AND i.heure_fin IS NOT NULL
        AND (i.lieu_id IS NOT NULL OR i.url IS NOT NULL)
    ) i
    CROSS JOIN LATERAL (
      SELECT concat_ws(ecart, l.commune, CASE WHEN s.responsable_id = a.dispensateur_id THEN NULL ELSE r.nom END) AS autres
    ) n
    CROSS JOIN LATERAL (
      SELECT concat_ws(ecart, d.libelles, string_agg(x.mots, ecart ORDER BY x.nomenclature, x.code)) AS libelles
      FROM descripteurs x
      WHERE (x.nomenclature = 'TYPE_DISPOSITIF' AND x.code = ANY (d.types::text[]))
        OR (x.nomenclature = 'MODALITE_ENSEIGNEMENT' AND x.code = s.modalite_enseignement::text)
        OR (x.nomenclature = 'NIVEAU' AND x.code = a.niveau_ecrit)
        OR (x.nomenclature = 'PUBLIC' AND x.code = ANY (a.publics))
    ) v
  ),
  nouveaux_mots AS (
    INSERT INTO vocabulaire
      SELECT DISTINCT mot FROM (
          SELECT entiers FROM par_action WHERE numero IN (SELECT action FROM par_session)
          UNION ALL SELECT mots_entiers(autres) FROM (SELECT DISTINCT autres FROM par_session) distincts
          UNION ALL SELECT mots_entiers(libelles) FROM (SELECT DISTINCT libelles FROM par_session) distincts
        ) v
        CROSS JOIN LATERAL unnest(tsvector_to_array(v.entiers)) mot
      WHERE mot ~ '^[a-z]{4,40}$' ORDER BY 1
      ON CONFLICT DO NOTHING
  )
  INSERT INTO offres AS o (
    session, action, formation, dispensateur_id, responsable_id, organismes, intitule, debut, fin, departement,
    commune, position, modalite_enseignement, entrees_sorties, etat_recrutement, voie, certifiante, niveau_sortie,
    types_dispositif, programmes, formacodes, places, site_regional, offre_info, derniere_information,
    modifie_le, recherche)
  SELECT session, action, formation_numero, dispensateur_id, responsable_id, organismes, intitule, debut, fin,
    departement, code_insee, position, modalite_enseignement, entrees_sorties, etat_recrutement, voie,
    certifiante, niveau_sortie, types, programmes, formacodes, places, site_regional, offre_info, derniere_information,
    modifie_le, recherche
  FROM par_session
  ON CONFLICT (session) DO UPDATE SET (
    action, formation, dispensateur_id, responsable_id, organismes, intitule, debut, fin, departement,
    commune, position, modalite_enseignement, entrees_sorties, etat_recrutement, voie, certifiante, niveau_sortie,
    types_dispositif, programmes, formacodes, places, site_regional, offre_info, derniere_information,
    modifie_le, recherche) = (
    excluded.action, excluded.formation, excluded.dispensateur_id, excluded.responsable_id, excluded.organismes,
    excluded.intitule, excluded.debut, excluded.fin, excluded.departement, excluded.commune,
    excluded.position, excluded.modalite_enseignement, excluded.entrees_sorties, excluded.etat_recrutement,
    excluded.voie, excluded.certifiante, excluded.niveau_sortie, excluded.types_dispositif, excluded.programmes,
    excluded.formacodes, excluded.places, excluded.site_regional, excluded.offre_info,
    excluded.derniere_information, excluded.modifie_le, excluded.recherche)
  WHERE o.* IS DISTINCT FROM excluded.*;
  GET DIAGNOSTICS ecrites = ROW_COUNT;
  IF ecrites > 0 THEN
    PERFORM integrer_mots();
  END IF;
  RETURN retirees + ecrites;
END $$;
