-- Stems. The configuration `french` keeps « les » and, once their accents are gone, other stop words of its own.
CREATE OR REPLACE FUNCTION racines(texte text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT ts_delete(to_tsvector('public.fr'::regconfig, texte_cherchable(texte)), '{les,a,meme}'::text[])
$$;
