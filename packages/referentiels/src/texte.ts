/** Lower case, without accents, ligatures opened: for search. */
export const sansAccents = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '') // marks only: `Diacritic` would also take `^` and the backtick
    .toLowerCase()
    .normalize('NFD') // some capitals become a letter and a mark
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');

/** Its words for search: letters and digits without accents, `+` and `#` too (C++, C#); the rest separates. */
export const motsDe = (texte: string): string[] =>
  sansAccents(texte)
    .split(/[^a-z0-9+#]+/)
    .filter(Boolean);
