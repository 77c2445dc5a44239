import type { Acteur } from '@sofi/domain';
import { aliasedTable, and, asc, between, desc, eq, lte } from 'drizzle-orm';
import type { Base, Db } from './base.ts';
import { existe } from './existe.ts';
import { actionsDOrganismes } from './filtres/action.ts';
import { actions } from './tables/action.ts';
import { evenements } from './tables/journal.ts';
import { visible } from './visibilite.ts';

/** Sent by the trigger `evenements_annoncer` at each commit that appends to the journal, as `first-last`. */
const CANAL = 'sofi_evenements';

/** After the connection was lost, events so far back are read again: of transactions that were slower than their successors. */
const MARGE = 1000;

/** Ranges that may wait for one reader. */
const PLAGES_MAX = 100;

/** Milliseconds after which a reader is woken though nothing happened: a right may have ended, or the day. */
const REVEIL = 60_000;

/** Identifiers of events, both included; `Infinity`: up to the newest. */
export interface Plage {
  premier: number;
  dernier: number;
}

/** Ranges of the journal as they are announced, null where nothing came for a while; `fermer` ends the walk at once. */
export interface Plages extends AsyncIterable<Plage | null> {
  readonly fermees: boolean;
  fermer(): void;
}

/** Hands on what all processes on this database append to the journal. One listening connection serves all who ask. */
export interface SuiviDEvenements {
  /**
   * From now on, nothing between the call and the first step being lost. `depuis`: what follows this event comes first.
   * `ensemble`: what waits is one range, for those who only ask whether something happened. `surFin`: called when the walk ends,
   * perhaps more than once.
   */
  plages(options: {
    depuis?: number | undefined;
    ensemble?: boolean;
    surFin?: (() => void) | undefined;
  }): Plages;
  /** Ends every walk, and those that begin afterwards. */
  arreter(): Promise<void>;
}

export async function suivreEvenements(
  base: Base,
  { reveil = REVEIL }: { reveil?: number | undefined } = {},
): Promise<SuiviDEvenements> {
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
    () => annoncer({ premier: dernierVu - MARGE, dernier: Infinity }),
  );
  return {
    plages({ depuis, ensemble = false, surFin }) {
      const file = new File(ensemble ? 1 : PLAGES_MAX, reveil, () => {
        files.delete(file);
        surFin?.();
      });
      files.add(file);
      if (arrete) file.fermer();
      if (depuis !== undefined) file.ajouter({ premier: depuis + 1, dernier: Infinity });
      return file;
    },
    async arreter() {
      arrete = true;
      for (const file of files) file.fermer();
      await finir();
    },
  };
}

/** What waits for one reader. It does not grow, however slow the reader is. */
class File implements Plages {
  #attente: Plage[] = [];
  #fermee = false;
  #reveiller = () => {};
  readonly #max: number;
  readonly #reveil: number;
  readonly #surFin: () => void;

  constructor(max: number, reveil: number, surFin: () => void) {
    this.#max = max;
    this.#reveil = reveil;
    this.#surFin = surFin;
  }

  get fermees(): boolean {
    return this.#fermee;
  }

  ajouter(plage: Plage): void {
    this.#attente = fondre([...this.#attente, plage], this.#max);
    this.#reveiller();
  }

  fermer(): void {
    this.#fermee = true;
    this.#surFin();
    this.#reveiller();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Plage | null, void> {
    try {
      while (!this.#fermee) {
        if (this.#attente.length === 0) await this.#attendre();
        if (!this.#fermee) yield this.#attente.shift() ?? null;
      }
    } finally {
      this.fermer();
    }
  }

  async #attendre(): Promise<void> {
    let minuteur: NodeJS.Timeout | undefined;
    await new Promise<void>((suite) => {
      this.#reveiller = suite;
      minuteur = setTimeout(suite, this.#reveil).unref();
    });
    clearTimeout(minuteur);
  }
}

/**
 * The same identifiers in their order: ranges that touch are one. Where there are more than `max`, the two newest become one:
 * what stands between them was sent lately, so that readers recognise it.
 */
function fondre(plages: Plage[], max: number): Plage[] {
  const suite: Plage[] = [];
  for (const plage of plages.toSorted((a, b) => a.premier - b.premier)) {
    const avant = suite.at(-1);
    if (avant && plage.premier <= avant.dernier + 1)
      suite[suite.length - 1] = { ...avant, dernier: Math.max(avant.dernier, plage.dernier) };
    else suite.push(plage);
  }
  if (suite.length > max) {
    const { dernier } = suite.pop()!;
    suite.push({ ...suite.pop()!, dernier });
  }
  return suite;
}

/**
 * Identifiers of the first events of a range that happened to actions whose working view the actor may see, in their order; of
 * those of one organisme where a SIRET is given.
 */
export async function lireEvenementsVisibles(
  db: Db,
  acteur: Acteur,
  { premier, dernier }: Plage,
  { siret, limite }: { siret: string | null; limite: number },
): Promise<number[]> {
  const lignes = await db
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
    .orderBy(asc(evenements.id))
    .limit(limite);
  return lignes.map(({ id }) => id);
}

const a = aliasedTable(actions, 'evenement_a');

/**
 * The newest events in their order, up to `jusqua` where it is given: what a range that is read again may hold, and is not new.
 * More than are read again, since others may come while the connection is lost.
 */
export async function evenementsConnus(
  db: Db,
  jusqua: number = Number.MAX_SAFE_INTEGER,
): Promise<number[]> {
  const lignes = await db
    .select({ id: evenements.id })
    .from(evenements)
    .where(lte(evenements.id, jusqua))
    .orderBy(desc(evenements.id))
    .limit(2 * MARGE);
  return lignes.map(({ id }) => id).toReversed();
}

/** The newest identifier; 0 without any. */
export async function dernierEvenement(db: Db): Promise<number> {
  const [dernier] = await db
    .select({ id: evenements.id })
    .from(evenements)
    .orderBy(desc(evenements.id))
    .limit(1);
  return dernier?.id ?? 0;
}
