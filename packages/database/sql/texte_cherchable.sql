-- « C++ » and « C# » count as words; a typographic apostrophe separates words like a plain one.
CREATE OR REPLACE FUNCTION texte_cherchable(texte text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT replace(replace(translate(coalesce(texte, ''), '’', ''''), 'C++', 'cplusplus'), 'C#', 'csharp')
$$;
