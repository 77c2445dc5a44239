-- Takes into the index of the search what was written to its pending list, each word once for all offers that have it. The
-- owner of the index may do so only, hence SECURITY DEFINER: servers write offers as another role.
CREATE OR REPLACE FUNCTION integrer_mots() RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT gin_clean_pending_list('public.offres_recherche_idx'::regclass)
$$;
