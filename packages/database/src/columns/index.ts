import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Base } from '../base.ts';
import type { ValeurDeFacette } from '../offres/facettes.ts';
import type { FiltreOffres, Selection } from '../offres/filtre.ts';
import { CHAMP_DE_FACETTE } from '../offres/noms.ts';
import type { Statistiques } from '../offres/statistiques.ts';
import type { EtatDePublication, SuiviDePublication } from '../publication.ts';
import { inScope } from '../request-scope.ts';
import { lignes } from '../sql.ts';
import { offresCompteurs } from '../tables/offre.ts';
import { findOffers } from './found.ts';
import { holdsStatistics } from './holds.ts';
import { readNames } from './names.ts';
import type { FacetsAsked, StatisticsAsked, Task } from './protocol.ts';
import { readAllRows, readChanges } from './rows.ts';
import type { Found } from './select.ts';
import type { ColumnThread } from './thread.ts';
import { startThread } from './thread.ts';

/**
 * Counts offers in memory, where it holds them as the answer must see them. Null where it does not: the database answers.
 * docs/decisions/021
 */
export interface ColumnIndex {
  count(
    selection: Selection,
    facettes: FacetsAsked | undefined,
  ): Promise<{ total: number; facettes: ValeurDeFacette[] } | null>;
  statistics(selection: Selection, asked: StatisticsAsked): Promise<Statistiques | null>;
  /** Waits until what is published now is held, or found to be too little to be. @throws the database's error. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds for which a question waits for the columns to follow a publication. */
const PATIENCE = 200;
/** Milliseconds after which a load that failed is tried again. */
const RETRY = 5000;

/** Holds the offers once there are `minimum` of them: below, the database counts as fast. */
export function openColumnIndex(
  { db }: Pick<Base, 'db'>,
  suivi: SuiviDePublication,
  { minimum, report }: { minimum: number; report: (error: unknown) => void },
): ColumnIndex {
  let thread: ColumnThread | null = null;
  /** Of the columns; null while they hold nothing. */
  let state: EtatDePublication | null = null;
  const closing = new AbortController();
  let updating: Promise<void> | null = null;
  let announced = false;
  let retry: NodeJS.Timeout | undefined;

  const stopThread = async () => {
    const stopped = thread;
    thread = state = null;
    await stopped?.close();
  };
  const load = async () => {
    const [counted] = await lignes<{ offres: number }>(
      db,
      sql`select coalesce(sum(sessions), 0)::int as offres from ${offresCompteurs} where facette = 'TOTAL'`,
    );
    if (counted!.offres < minimum) return;
    const begun = await suivi.etatConnu();
    await stopThread();
    const started = startThread((error) => {
      report(error);
      thread = state = null;
      inBackground();
    });
    thread = started;
    for await (const rows of readAllRows(db)) {
      if (closing.signal.aborted) return;
      await started.run({ type: 'write', actions: [], rows });
    }
    state = begun;
  };
  const write = async (actions: readonly number[], rows: string) => {
    try {
      await thread!.run({ type: 'write', actions, rows });
    } catch (error) {
      await stopThread();
      throw error;
    }
  };
  const update = async () => {
    while (!closing.signal.aborted) {
      announced = false;
      if (state === null) await load();
      if (state === null) return;
      const changes = await readChanges(db, state);
      if (changes.actions === null) {
        state = null;
        continue;
      }
      // What is asked from now on is counted after the change: the thread keeps the order.
      state = changes.state;
      if (changes.actions.length > 0) await write(changes.actions, changes.rows);
      if (!announced) return;
    }
  };
  const bringUpToDate = (): Promise<void> => {
    announced = true;
    // The first caller may leave before the others: the update is nobody's request.
    updating ??= inScope({ lane: 'maintenance' }, update).finally(() => {
      updating = null;
    });
    return updating;
  };
  const inBackground = () => {
    clearTimeout(retry);
    bringUpToDate().catch((error: unknown) => {
      if (closing.signal.aborted) return;
      report(error);
      retry = setTimeout(inBackground, RETRY).unref();
    });
  };
  suivi.ecouter(inBackground);
  inBackground();

  /** Null where the thread fails, or is stopped meanwhile: the database answers. */
  const run = async <T extends Task>(task: T) => {
    const own = thread;
    try {
      return await own!.run(task);
    } catch (error) {
      if (own === thread) report(error);
      return null;
    }
  };
  /** Whether the columns are at what is published now, or later. */
  const isCurrent = async (): Promise<boolean> => {
    const published = await suivi.etatConnu();
    if (state !== null && !covers(state, published)) {
      inBackground();
      await Promise.race([updating?.catch(() => {}), wait(PATIENCE, undefined, { ref: false })]);
    }
    return state !== null && covers(state, published);
  };
  /** The task's answer over one state of the offers. */
  const ask = async <T extends Task & { type: 'count' | 'statistics' }>(
    selection: Selection,
    kept: (field: keyof FiltreOffres) => boolean,
    taskOf: (found: Found) => T,
  ) => {
    if (!isHeld(selection) || !(await isCurrent())) return null;
    const find = findOffers(selection, kept);
    if (find === null) return run(taskOf({ sessions: null, centre: null }));
    const { state: seen, sessions, centre } = await find(db);
    return state !== null && isSame(state, seen) ? run(taskOf({ sessions, centre })) : null;
  };
  return {
    async count(selection, facettes) {
      const { filtre } = selection;
      const disjunctive = new Set(facettes?.noms.map((nom) => CHAMP_DE_FACETTE[nom]));
      const counted = await ask(
        selection,
        (field) => !(disjunctive as ReadonlySet<string>).has(field),
        (found) => ({ type: 'count', filtre, found, facettes }),
      );
      if (counted === null) return null;
      const nameOf = await readNames(db, counted.facettes);
      return {
        total: counted.total,
        facettes: counted.facettes.map((facette) => ({ ...facette, libelle: nameOf(facette) })),
      };
    },
    async statistics(selection, asked) {
      const { filtre } = selection;
      if (!holdsStatistics(filtre, asked)) return null;
      const counted = await ask(
        selection,
        () => true,
        (found) => ({ type: 'statistics', filtre, found, ...asked }),
      );
      if (counted === null) return null;
      const codes = counted.lignes.flatMap(({ codes: codesDeLigne }) =>
        codesDeLigne.map((code, rank) => ({ facette: asked.par[rank]!, code })),
      );
      const nameOf = await readNames(db, codes);
      return {
        ...counted,
        total: { ...counted.total, libelles: [] },
        lignes: counted.lignes.map((ligne) => ({
          ...ligne,
          libelles: ligne.codes.map((code, rank) => nameOf({ facette: asked.par[rank]!, code })),
        })),
      };
    },
    settle: bringUpToDate,
    async close() {
      closing.abort();
      clearTimeout(retry);
      await updating?.catch(() => {});
      await stopThread();
    },
  };
}

/** Fields that keep much and that no column holds: the database counts. */
const WIDE = ['informationCollective', 'places', 'dureeCentre', 'creeDepuis', 'sauf'] as const;

/** The columns hold what the regional sites show; a search without words or codes is not worth asking. */
const isHeld = ({ recherche, filtre }: Selection): boolean =>
  filtre.canal?.quoi === 'SITES_REGIONAUX' &&
  WIDE.every((field) => filtre[field] == null) &&
  (recherche === null || recherche.mots.length > 0 || recherche.codes.length > 0);

const isSame = (one: EtatDePublication, other: EtatDePublication): boolean =>
  covers(one, other) && one.revision === other.revision;

/** Whether a state is another one of the same database, or follows it. */
const covers = (held: EtatDePublication, published: EtatDePublication): boolean =>
  held.base === published.base &&
  (held.revision > published.revision ||
    (held.revision === published.revision && held.transaction === published.transaction));
