/** One Certif Info code given up for another. A code may have several: 1 to n. docs/domain.md section 8. */
export interface RemplacementCertifInfo {
  ancien: string;
  nouveau: string;
  /** Marked as a mistake by its publisher. */
  errone: boolean;
}

/**
 * The codes that stand for this one today: followed along chains to their ends. Empty when nothing replaces it, be it
 * that replacements only turn in a circle; several when it was split: somebody must choose.
 */
export function remplacementFinal(
  table: readonly RemplacementCertifInfo[],
  code: string,
): string[] {
  const suites = Map.groupBy(
    table.filter(({ errone }) => !errone),
    ({ ancien }) => ancien,
  );
  const vus = new Set([code]);
  // The set grows while it is walked: each code that is reached is followed in its turn, once.
  for (const vu of vus) for (const { nouveau } of suites.get(vu) ?? []) vus.add(nouveau);
  return [...vus].filter((vu) => vu !== code && !suites.has(vu));
}
