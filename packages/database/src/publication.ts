import { sql } from 'drizzle-orm';
import type { Base, Db } from './base.ts';
import { lignes } from './sql.ts';
import { publication } from './tables/offre.ts';

/** Sent by the trigger `annoncer_publication` at each commit that changes what the public reads. */
const CANAL = 'sofi_publication';

/** An announcement can get lost with its connection: what is known is read again after so long, in milliseconds. */
const FRAICHEUR = 5000;

/** Knows what was published last, without asking the database each time. */
export interface SuiviDePublication {
  /** Names the state of what the public reads: another after each publication, and in each database. @throws the database's error. */
  etat(): Promise<string>;
  /** The same by its parts. @throws the database's error. */
  etatConnu(): Promise<EtatDePublication>;
  /** Calls back when something was published, or may have been. */
  ecouter(rappel: () => void): void;
  /** Makes the next `etat` ask the database: after an act of this process, whose announcement may still be under way. */
  oublier(): void;
  arreter(): Promise<void>;
}

/** A state of what the public reads. */
export interface EtatDePublication {
  /** Distinguishes this database from others with the same counts. */
  base: string;
  revision: number;
  transaction: string;
}

/** Its columns in a statement that reads the table `publication`. */
export const ETAT_DE_PUBLICATION = sql`${publication.base}::text as base, ${publication.revision}::int as revision,
  coalesce(${publication.transaction}, '') as transaction`;

/** Follows the publications of all processes on this database. */
export async function suivrePublications(base: Base): Promise<SuiviDePublication> {
  let connu: EtatDePublication | null = null;
  let luA = 0;
  // Counts what may have made a reading under way too old.
  let doutes = 0;
  const rappels: (() => void)[] = [];

  const lireAJour = async (): Promise<EtatDePublication> => {
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
      for (const rappel of rappels) rappel();
    },
    () => {
      oublier();
      for (const rappel of rappels) rappel();
    },
  );
  const etatConnu = async () => {
    const frais = connu !== null && performance.now() - luA < FRAICHEUR;
    return frais ? connu! : lireAJour();
  };
  return {
    async etat() {
      const { base: nom, revision, transaction } = await etatConnu();
      return `${nom}-${revision}-${transaction}`;
    },
    etatConnu,
    ecouter: (rappel) => rappels.push(rappel),
    oublier,
    arreter,
  };
}

async function lire(db: Db): Promise<EtatDePublication> {
  const [ligne] = await lignes<EtatDePublication>(
    db,
    sql`select ${ETAT_DE_PUBLICATION} from ${publication}`,
  );
  return ligne!;
}
