import type { SQL } from 'drizzle-orm';
import { and, sql } from 'drizzle-orm';
import { saisieInvalide } from '../http/errors.ts';
import type { Position, TypeDeTri } from './curseur.ts';
import { ecrireCurseur, lireCurseur } from './curseur.ts';

/** Arguments of every connection. */
export interface ArgumentsDePage {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}

/** How a list is sorted: one expression, then a unique key, both in one direction. */
export interface Ordre<Table> {
  /** Stands in the cursors' signature. */
  nom: string;
  descendant: boolean;
  /** Never null, so that rows compare: unknown days count as infinite. */
  expression: (t: Table) => SQL;
  /** SQL type that a cursor's text is read back as. */
  type: TypeDeTri;
  cle: (t: Table) => SQL;
  /** Columns to load for `position`. */
  colonnes: Record<string, true>;
  position: (ligne: Record<string, unknown>) => Position;
}

/** What a page asks of the database, and how its rows become a connection. */
export interface Page<Table> {
  /** Rows shown. */
  taille: number;
  /** Rows in the page's range. */
  borne: (t: Table) => SQL | undefined;
  tri: (t: Table) => SQL[];
  /** Rows outside the range, on the side of `after` or of `before`; null where nothing bounds that side. */
  avant: ((t: Table) => SQL) | null;
  apres: ((t: Table) => SQL) | null;
  couper: <Ligne extends object>(lignes: readonly Ligne[], bords: Bords) => PageLue<Ligne>;
}

/** Whether rows exist beyond the page, and beyond `after` and `before`: asked only when a client wants to know. */
export interface Bords {
  /** At the end that the page was read towards. */
  encore: () => boolean;
  avant: () => Bientot<boolean>;
  apres: () => Bientot<boolean>;
}

export type Bientot<T> = T | Promise<T>;

/** A connection as its type reads it: each part is read where the document asks for it. */
export interface Connexion<Ligne> {
  readonly page: () => Bientot<PageLue<Ligne>>;
  readonly totalCount: () => Bientot<number>;
}

/** Where a document names the items of a connection. */
export const CHEMINS_DES_ITEMS: { name: string }[][] = [
  [{ name: 'nodes' }],
  [{ name: 'edges' }, { name: 'node' }],
];

const TAILLE_PAR_DEFAUT = 20;
const TAILLE_MAX = 100;

/**
 * Keyset pagination by row comparison: page 2,000 costs what page 1 costs.
 * @param signature of the list: see `signer`. Asked for when a cursor is read or written. @throws BAD_USER_INPUT for sizes and cursors that cannot be.
 */
export function paginer<Table>(
  args: ArgumentsDePage,
  ordre: Ordre<Table>,
  signature: () => string,
): Page<Table> {
  const { taille, aRebours } = lireTaille(args);
  const lire = (argument: 'after' | 'before') =>
    args[argument] == null
      ? null
      : lireCurseur(args[argument], { signature: signature(), type: ordre.type, argument });
  const apresCurseur = lire('after');
  const avantCurseur = lire('before');

  const comparer =
    (operateur: string, { valeur, cle }: Position) =>
    (t: Table) =>
      sql`(${ordre.expression(t)}, ${ordre.cle(t)}) ${sql.raw(operateur)} (${valeur}::${sql.raw(ordre.type)}, ${cle})`;
  const [suit, precede] = ordre.descendant ? ['<', '>'] : ['>', '<'];
  const apres = apresCurseur && comparer(suit, apresCurseur);
  const avant = avantCurseur && comparer(precede, avantCurseur);
  const sens = sql.raw(ordre.descendant === aRebours ? 'asc' : 'desc');

  return {
    taille,
    borne: (t) => and(apres?.(t), avant?.(t)),
    tri: (t) => [sql`${ordre.expression(t)} ${sens}`, sql`${ordre.cle(t)} ${sens}`],
    avant: apresCurseur && comparer(`${precede}=`, apresCurseur),
    apres: avantCurseur && comparer(`${suit}=`, avantCurseur),
    couper(lignes, bords) {
      const gardees = lignes.slice(0, taille);
      if (aRebours) gardees.reverse();
      return new PageLue(gardees, {
        curseurDe: (ligne) =>
          ecrireCurseur(signature(), ordre.position(ligne as Record<string, unknown>)),
        aRebours,
        ...bords,
      });
    },
  };
}

/** How a page was read. */
interface LectureDePage<Ligne> extends Bords {
  curseurDe(node: Ligne): string;
  aRebours: boolean;
}

/**
 * Items of a page and its `PageInfo`, each part worked out when it is read. A class: getters of an object literal are made
 * anew with each object, and V8 keeps what they close over, rows and all, until it collects its old generation.
 */
export class PageLue<Ligne> {
  readonly nodes: readonly Ligne[];
  readonly #lecture: LectureDePage<Ligne>;

  constructor(nodes: readonly Ligne[], lecture: LectureDePage<Ligne>) {
    this.nodes = nodes;
    this.#lecture = lecture;
  }

  curseurDe(node: Ligne): string {
    return this.#lecture.curseurDe(node);
  }

  get startCursor(): string | null {
    return this.#curseurDu(this.nodes[0]);
  }

  get endCursor(): string | null {
    return this.#curseurDu(this.nodes.at(-1));
  }

  get hasNextPage(): Bientot<boolean> {
    const { aRebours, encore, apres } = this.#lecture;
    return (!aRebours && encore()) || apres();
  }

  get hasPreviousPage(): Bientot<boolean> {
    const { aRebours, encore, avant } = this.#lecture;
    return (aRebours && encore()) || avant();
  }

  #curseurDu(node: Ligne | undefined): string | null {
    return node === undefined ? null : this.curseurDe(node);
  }
}

/** How many items, and from which end. @throws BAD_USER_INPUT: sizes are never clamped in silence. */
export function lireTaille({ first, last }: ArgumentsDePage): {
  taille: number;
  aRebours: boolean;
} {
  const aRebours = last != null;
  if (aRebours && first != null)
    throw saisieInvalide('« first » et « last » ne vont pas ensemble : choisissez un sens.');
  const taille = last ?? first ?? TAILLE_PAR_DEFAUT;
  if (taille >= 1 && taille <= TAILLE_MAX) return { taille, aRebours };
  throw saisieInvalide(
    `« ${aRebours ? 'last' : 'first'} » va de 1 à ${TAILLE_MAX} : ${taille} est refusé. Parcourez les pages avec les curseurs.`,
  );
}
