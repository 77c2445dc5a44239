-- The words of a text as letters a to z and digits between blanks, cut as `motsCherchables` (packages/domain) cuts a search:
-- the parser of Postgres would take « Node.js » for a host and « Boulanger/Pâtissier » for a path. A property compares both.
-- One expression without FROM, which callers inline; `lower` and `replace`, since `translate` looks for each sign in turn.
CREATE OR REPLACE FUNCTION texte_cherchable(texte text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(
    regexp_replace(
      regexp_replace(
        regexp_replace(lower(
          replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
            regexp_replace(normalize(coalesce(texte, ''), NFKD), '[\u0300-\u036f]+', '', 'g'),
            'Œ', 'oe'), 'œ', 'oe'), 'Æ', 'ae'), 'æ', 'ae'), 'ß', 'ss'),
            'Ø', 'o'), 'ø', 'o'), 'Đ', 'd'), 'đ', 'd'), 'Ł', 'l'), 'ł', 'l'), 'ı', 'i')
          COLLATE "C"),
          '(^|[^a-z0-9])(?:(permis|categorie|niveau) +([a-z0-9])|(permis) +([abc]1?e|d1e|[a-d][12]))(?![a-z0-9''’])',
          '\1\2\4 \3\5\2\4', 'g'),
        '(^|[^a-z0-9])c\+\+', '\1cplusplus', 'g'),
      '(^|[^a-z0-9])c#', '\1csharp', 'g'),
    '[^a-z0-9]+', ' ', 'g')
$$;
