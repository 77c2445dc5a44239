-- Every value of every facet of an offer, and TOTAL. Facets have the names of FacetName in schema.graphql.
CREATE OR REPLACE FUNCTION facettes_de(o offres) RETURNS TABLE (facette text, code text) LANGUAGE sql STABLE AS $$
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
