-- Whole words without accents, for words that are still being typed.
CREATE OR REPLACE FUNCTION mots_entiers(texte text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT ts_delete(
    to_tsvector('public.fr_mots'::regconfig, texte_cherchable(texte)),
    '{a,au,aux,avec,d,dans,de,des,du,en,et,l,la,le,les,ou,par,pour,sur,un,une}'::text[]
  )
$$;
