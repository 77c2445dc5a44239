/** Numbers that look random and come back the same from the same seed and names. */
export interface Hasard {
  /** In [0, 1). */
  reel(): number;
  /** Whole, in [min, max]. */
  entier(min: number, max: number): number;
  choix<T>(valeurs: readonly T[]): T;
  /** True so often: 0.2 is once in five. */
  chance(part: number): boolean;
}

/** A generator of its own for each thing: what comes before it in a file does not change it. */
export function hasard(...graines: (number | string)[]): Hasard {
  let etat = 0x811c9dc5;
  for (const caractere of graines.join('/')) {
    etat = Math.imul(etat ^ caractere.charCodeAt(0), 0x01000193);
  }
  // Mulberry32.
  const reel = () => {
    etat = (etat + 0x6d2b79f5) | 0;
    let melange = Math.imul(etat ^ (etat >>> 15), 1 | etat);
    melange = (melange + Math.imul(melange ^ (melange >>> 7), 61 | melange)) ^ melange;
    return ((melange ^ (melange >>> 14)) >>> 0) / 4_294_967_296;
  };
  const entier = (min: number, max: number) => min + Math.floor(reel() * (max - min + 1));
  return {
    reel,
    entier,
    choix: (valeurs) => valeurs[entier(0, valeurs.length - 1)]!,
    chance: (part) => reel() < part,
  };
}
