/** Gives whole numbers ranks from 0 in the order in which they come: a hash table in typed arrays, which forgets none. */
export class Ranks {
  size = 0;
  #keys = new Int32Array(1024);
  /** Rank + 1 of a key; 0 where free. At most half full. */
  #table = new Int32Array(2048);

  /** -1 for a number that has none. */
  find(key: number): number {
    return this.#table[this.#slot(key)]! - 1;
  }

  /** The rank of this number, assigned on first use. */
  add(key: number): number {
    const slot = this.#slot(key);
    const found = this.#table[slot]! - 1;
    if (found >= 0) return found;
    if (this.size === this.#keys.length) {
      this.#grow();
      return this.add(key);
    }
    this.#keys[this.size] = key;
    this.#table[slot] = ++this.size;
    return this.size - 1;
  }

  #slot(key: number): number {
    const mask = this.#table.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    for (;;) {
      const rank = this.#table[slot]! - 1;
      if (rank < 0 || this.#keys[rank] === key) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    const keys = this.#keys;
    this.#keys = new Int32Array(keys.length * 2);
    this.#keys.set(keys);
    this.#table = new Int32Array(keys.length * 4);
    for (let rank = 0; rank < this.size; rank++) this.#table[this.#slot(keys[rank]!)] = rank + 1;
  }
}
