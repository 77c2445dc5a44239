import { hash } from 'node:crypto';

/**
 * A set of numbers of which only 64 bits of a hash are held: millions take some tens of megabytes. Two of ten million are
 * mistaken for each other once in 300,000 runs.
 */
export class Numeros {
  #moities = new Uint32Array(2048);
  #taille = 0;

  /** @returns false where it was there already. */
  ajouter(...numero: readonly string[]): boolean {
    if (this.#taille * 4 > this.#moities.length) this.#grandir();
    const [bas, haut] = moities(numero);
    const place = this.#placeDe(bas, haut);
    if (this.#moities[place + 1] !== 0) return false;
    this.#moities[place] = bas;
    this.#moities[place + 1] = haut;
    this.#taille++;
    return true;
  }

  contient(...numero: readonly string[]): boolean {
    const [bas, haut] = moities(numero);
    return this.#moities[this.#placeDe(bas, haut) + 1] !== 0;
  }

  /** Where it stands, or would: the second half of one that stands is never 0. */
  #placeDe(bas: number, haut: number): number {
    const masque = this.#moities.length - 2;
    let place = (bas * 2) & masque;
    while (
      this.#moities[place + 1] !== 0 &&
      (this.#moities[place] !== bas || this.#moities[place + 1] !== haut)
    )
      place = (place + 2) & masque;
    return place;
  }

  #grandir(): void {
    const anciennes = this.#moities;
    this.#moities = new Uint32Array(anciennes.length * 2);
    for (let place = 0; place < anciennes.length; place += 2) {
      const [bas, haut] = [anciennes[place]!, anciennes[place + 1]!];
      if (haut !== 0) this.#moities.set([bas, haut], this.#placeDe(bas, haut));
    }
  }
}

/** Length before each part: `1|23` and `12|3` are two. */
function moities(numero: readonly string[]): [bas: number, haut: number] {
  const somme = hash(
    'sha1',
    numero.map((partie) => `${partie.length} ${partie}`).join(' '),
    'buffer',
  );
  return [somme.readUInt32LE(0), somme.readUInt32LE(4) || 1];
}
