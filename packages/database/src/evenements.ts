import type { Acteur } from '@sofi/domain';
import { aliasedTable, and, asc, between, desc, eq, lte, sql } from 'drizzle-orm';
import type { Base, Db } from './base.ts';
import { existe } from './existe.ts';
import { actionsDOrganismes } from './filtres/action.ts';
import { lignes } from './sql.ts';
import { actions } from './tables/action.ts';
import { evenements } from './tables/journal.ts';
import { visible } from './visibilite.ts';

/** Told by the trigger `evenements_annoncer` at each commit that appends to the journal, as `first-last`. */
const CANAL = 'sofi_evenements';

/** After the connection was lost, events so far back are read again: of transactions that were slower than their successors. */
const MARGE = 1000;

/** Identifiers of events, both included. */
export interface Plage {
  premier: number;
  dernier: number;
}

/** Ranges of the journal as they are announced; `fermer` ends the walk. */
export interface Plages extends AsyncIterable<Plage> {
  fermer(): void;
}

/** Hands on what all processes on this database append to the journal. One listening connection serves all who ask. */
export interface SuiviDEvenements {
  /** From now on, nothing between the call and the first step being lost. `depuis`: what follows this event comes first. */
  plages(depuis?: number): Plages;
  /** Ends every walk, and those that begin afterwards. */
  arreter(): Promise<void>;
}

export async function suivreEvenements(base: Base): Promise<SuiviDEvenements> {
  const files = new Set<File>();
  let arrete = false;
  let dernierVu = await dernierEvenement(base.db);
  const annoncer = (plage: Plage) => {
    for (const file of files) file.ajouter(plage);
  };
  const finir = await base.ecouter(
    CANAL,
    (message) => {
      const [premier, dernier] = message.split('-').map(Number) as [number, number];
      dernierVu = Math.max(dernierVu, dernier);
      annoncer({ premier, dernier });
    },
    () => annoncer({ premier: dernierVu - MARGE, dernier: Number.MAX_SAFE_INTEGER }),
  );
  return {
    plages(depuis) {
      const file = new File(() => files.delete(file));
      files.add(file);
      if (arrete) file.fermer();
      if (depuis !== undefined)
        file.ajouter({ premier: depuis + 1, dernier: Number.MAX_SAFE_INTEGER });
      return file;
    },
    async arreter() {
      arrete = true;
      for (const file of files) file.fermer();
      await finir();
    },
  };
}

/** What waits for one reader. It never grows: a slow reader finds one wide range, and drops what it has read before. */
class File implements Plages {
  #attente: Plage | null = null;
  #fermee = false;
  #reveiller = () => {};
  readonly #surFin: () => void;

  constructor(surFin: () => void) {
    this.#surFin = surFin;
  }

  ajouter({ premier, dernier }: Plage): void {
    this.#attente = {
      premier: Math.min(premier, this.#attente?.premier ?? premier),
      dernier: Math.max(dernier, this.#attente?.dernier ?? dernier),
    };
    this.#reveiller();
  }

  fermer(): void {
    this.#fermee = true;
    this.#surFin();
    this.#reveiller();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Plage, void> {
    try {
      while (!this.#fermee) {
        const plage = this.#attente;
        this.#attente = null;
        if (plage) yield plage;
        else
          await new Promise<void>((suite) => {
            this.#reveiller = suite;
          });
      }
    } finally {
      this.fermer();
    }
  }
}

/**
 * Identifiers of the events of a range that happened to actions whose working view the actor may see, in their order; of those
 * of one organisme where a SIRET is given.
 */
export async function lireEvenementsVisibles(
  db: Db,
  acteur: Acteur,
  { premier, dernier }: Plage,
  siret: string | null,
): Promise<number[]> {
  const lus = await db
    .select({ id: evenements.id })
    .from(evenements)
    .where(
      and(
        between(evenements.id, premier, dernier),
        visible.travailDe(acteur, evenements.actionNumero),
        siret === null
          ? undefined
          : existe(
              a,
              and(
                eq(a.vue, 'TRAVAIL'),
                eq(a.numero, evenements.actionNumero),
                actionsDOrganismes(a, [siret]),
              ),
            ),
      ),
    )
    .orderBy(asc(evenements.id));
  return lus.map(({ id }) => id);
}

const a = aliasedTable(actions, 'evenement_a');

/** The newest events, up to `jusqua` where it is given: what a range that is read again may hold, and is not new. */
export async function evenementsConnus(
  db: Db,
  jusqua: number = Number.MAX_SAFE_INTEGER,
): Promise<number[]> {
  const lus = await db
    .select({ id: evenements.id })
    .from(evenements)
    .where(lte(evenements.id, jusqua))
    .orderBy(desc(evenements.id))
    .limit(MARGE);
  return lus.map(({ id }) => id);
}

async function dernierEvenement(db: Db): Promise<number> {
  const [ligne] = await lignes<{ id: number }>(
    db,
    sql`select coalesce(max(id), 0)::int as id from evenements`,
  );
  return ligne!.id;
}
