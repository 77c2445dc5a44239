import { sql } from 'drizzle-orm';
import type { Base, Db } from './base.ts';
import { lignes } from './sql.ts';

/** Told by the trigger `annoncer_publication` at each commit that changes what the public reads. */
const CANAL = 'sofi_publication';

/** An announcement can get lost with its connection: what is known is read again after so long, in milliseconds. */
const FRAICHEUR = 5000;

/** Knows what was published last, without asking the database each time. */
export interface SuiviDePublication {
  /** Names the state of what the public reads: another after each publication, and in each database. @throws the database's error. */
  etat(): Promise<string>;
  /** Makes the next `etat` ask the database: after an act of this process, whose announcement may still be under way. */
  oublier(): void;
  arreter(): Promise<void>;
}

interface Etat {
  base: string;
  revision: number;
  transaction: string;
}

/** Follows the publications of all processes on this database. */
export async function suivrePublications(base: Base): Promise<SuiviDePublication> {
  let connu: Etat | null = null;
  let luA = 0;
  // Counts what may have made a reading under way too old.
  let doutes = 0;

  const lireAJour = async (): Promise<Etat> => {
    for (;;) {
      const avant = doutes;
      const debut = performance.now();
      const lu = await lire(base.db);
      if (doutes !== avant) continue;
      if (connu === null || lu.revision > connu.revision) connu = lu;
      luA = debut;
      return connu;
    }
  };
  const oublier = () => {
    connu = null;
    doutes++;
  };
  const arreter = await base.ecouter(
    CANAL,
    (message) => {
      const [revision, transaction] = message.split('-');
      if (connu === null) doutes++;
      else if (Number(revision) > connu.revision)
        connu = { ...connu, revision: Number(revision), transaction: transaction! };
    },
    oublier,
  );
  return {
    async etat() {
      const frais = connu !== null && performance.now() - luA < FRAICHEUR;
      const { base: nom, revision, transaction } = frais ? connu! : await lireAJour();
      return `${nom}-${revision}-${transaction}`;
    },
    oublier,
    arreter,
  };
}

async function lire(db: Db): Promise<Etat> {
  const [ligne] = await lignes<Etat>(
    db,
    sql`select base::text, revision::int, coalesce(transaction, '') as transaction from publication`,
  );
  return ligne!;
}
