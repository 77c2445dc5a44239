type Codes = Uint8Array | Uint16Array | Uint32Array;

/**
 * A column of texts: each distinct one is stored once, and rows hold its code in one byte, two or four. What an array column
 * holds is one text too: its JSON.
 */
export class CodedColumn {
  codes: Codes = new Uint8Array(1024);
  /** Of each code, the values that the text stands for: none, one, or those of the array. */
  readonly values: (readonly string[])[] = [];
  readonly #known = new Map<string, number>();

  set(row: number, text: string): void {
    let code = this.#known.get(text);
    if (code === undefined) {
      code = this.values.length;
      // A copy: what is cut from a longer text would keep all of that in memory.
      const own = Buffer.from(text).toString();
      this.#known.set(own, code);
      this.values.push(
        own === '' ? [] : own.startsWith('[') ? (JSON.parse(own) as string[]) : [own],
      );
    }
    this.#reserve(row, code);
    this.codes[row] = code;
  }

  /** For each code, 1 where one of its values is wanted. */
  mark(wanted: (value: string) => boolean): Uint8Array {
    return Uint8Array.from(this.values, (values) => (values.some(wanted) ? 1 : 0));
  }

  #reserve(row: number, code: number): void {
    const needed = code < 2 ** 8 ? Uint8Array : code < 2 ** 16 ? Uint16Array : Uint32Array;
    const wide = this.codes.BYTES_PER_ELEMENT >= needed.BYTES_PER_ELEMENT;
    if (wide && row < this.codes.length) return;
    const length = row < this.codes.length ? this.codes.length : grown(row);
    const codes = wide ? new (this.codes.constructor as typeof needed)(length) : new needed(length);
    codes.set(this.codes);
    this.codes = codes;
  }
}

/** Length of an array that has to hold this row: a quarter more than it needs. */
export const grown = (row: number): number => Math.ceil((row + 1) * 1.25);
