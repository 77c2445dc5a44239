-- Written by hand: what the search table builds upon. docs/decisions/004
CREATE EXTENSION IF NOT EXISTS cube;
--> statement-breakpoint
-- French stems, whatever the accents.
CREATE TEXT SEARCH CONFIGURATION fr (COPY = pg_catalog.french);
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION fr
  ALTER MAPPING FOR hword, hword_part, word, asciihword, hword_asciipart, asciiword WITH unaccent, french_stem;
--> statement-breakpoint
-- Words as they stand, without accents: what is found while it is being typed.
CREATE TEXT SEARCH CONFIGURATION fr_mots (COPY = pg_catalog.simple);
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION fr_mots
  ALTER MAPPING FOR hword, hword_part, word, asciihword, hword_asciipart, asciiword WITH unaccent, simple;
--> statement-breakpoint
-- « C++ » and « C# » are words too; a typographic apostrophe separates as the other one does.
CREATE FUNCTION texte_cherchable(texte text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN replace(replace(translate(coalesce(texte, ''), '’', ''''), 'C++', 'cplusplus'), 'C#', 'csharp');
--> statement-breakpoint
-- Stems. The configuration `french` keeps « les » and, once they have lost their accents, others of its stop words.
CREATE FUNCTION racines(texte text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ts_delete(to_tsvector('public.fr'::regconfig, texte_cherchable(texte)), '{les,a,meme}'::text[]);
--> statement-breakpoint
CREATE FUNCTION mots_entiers(texte text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ts_delete(
    to_tsvector('public.fr_mots'::regconfig, texte_cherchable(texte)),
    '{a,au,aux,avec,d,dans,de,des,du,en,et,l,la,le,les,ou,par,pour,sur,un,une}'::text[]
  );
--> statement-breakpoint
-- Degrees (WGS 84) to a point of the unit sphere.
CREATE FUNCTION point_du_globe(latitude float8, longitude float8) RETURNS cube
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN cube(ARRAY[
    cos(radians(latitude)) * cos(radians(longitude)),
    cos(radians(latitude)) * sin(radians(longitude)),
    sin(radians(latitude))
  ]);
