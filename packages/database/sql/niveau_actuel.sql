-- The NIVEAU of today for one of before 2019, as `niveauActuel` (packages/referentiels) gives it.
CREATE OR REPLACE FUNCTION niveau_actuel(niveau text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE niveau
    WHEN '2' THEN '11' WHEN '3' THEN '12' WHEN '4' THEN '13' WHEN '5' THEN '14' WHEN '6' THEN '15' WHEN '7' THEN '16'
    WHEN '8' THEN '17'
    ELSE niveau END
$$;
