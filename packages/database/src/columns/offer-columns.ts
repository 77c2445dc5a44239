import { CodedColumn, grown } from './coded-column.ts';
import { FIELD, ROW_END } from './protocol.ts';
import { Ranks } from './ranks.ts';

/** Columns of texts, in the order in which `ROW` (rows.ts) writes them. */
export const CODED = [
  'organismes',
  'debut',
  'fin',
  'departement',
  'commune',
  'position',
  'modaliteEnseignement',
  'entreesSorties',
  'etatRecrutement',
  'voie',
  'certifiante',
  'niveauSortie',
  'typesDispositif',
  'programmes',
  'formacodes',
] as const;
export type Coded = (typeof CODED)[number];

/**
 * The offers of the regional sites by column. A row is the rank of its session; that of a withdrawn offer stays, empty,
 * for the day on which it comes back.
 */
export class OfferColumns {
  readonly sessions = new Ranks();
  readonly actions = new Ranks();
  readonly formations = new Ranks();
  readonly dispensateurs = new Ranks();
  readonly coded = Object.fromEntries(CODED.map((name) => [name, new CodedColumn()])) as Record<
    Coded,
    CodedColumn
  >;
  /** 1 where the row is an offer. */
  published = new Uint8Array(1024);
  /** Ranks of its action, formation and dispensateur. */
  action = new Int32Array(1024);
  formation = new Int32Array(1024);
  dispensateur = new Int32Array(1024);
  places = new Int32Array(1024);
  /** Microseconds since 1970. */
  modifieLe = new Float64Array(1024);

  /** Writes rows as `ROW` (rows.ts) gives them. */
  write(text: string): void {
    if (text !== '') for (const row of text.split(ROW_END)) this.#writeRow(row.split(FIELD));
  }

  /** Empties the rows of these actions. */
  withdraw(actions: readonly number[]): void {
    const ranks = new Set(actions.map((action) => this.actions.find(action)));
    for (let row = 0; row < this.sessions.size; row++)
      if (ranks.has(this.action[row]!)) this.published[row] = 0;
  }

  #writeRow(fields: string[]): void {
    const row = this.sessions.add(Number(fields[0]));
    if (row >= this.published.length) this.#grow(row);
    this.published[row] = 1;
    this.action[row] = this.actions.add(Number(fields[1]));
    this.formation[row] = this.formations.add(Number(fields[2]));
    this.dispensateur[row] = this.dispensateurs.add(Number(fields[3]));
    this.places[row] = Number(fields[4]);
    this.modifieLe[row] = Number(fields[5]);
    for (const [rank, name] of CODED.entries()) this.coded[name].set(row, fields[6 + rank]!);
  }

  #grow(row: number): void {
    const longer = <T extends Uint8Array | Int32Array | Float64Array>(array: T): T => {
      const copy = new (array.constructor as new (length: number) => T)(grown(row));
      copy.set(array);
      return copy;
    };
    this.published = longer(this.published);
    this.action = longer(this.action);
    this.formation = longer(this.formation);
    this.dispensateur = longer(this.dispensateur);
    this.places = longer(this.places);
    this.modifieLe = longer(this.modifieLe);
  }
}
