import type { Plans } from '@sofi/database';
import type postgres from 'postgres';

/** A node of EXPLAIN (ANALYZE, FORMAT JSON). */
interface Noeud {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Noeud[];
}

export interface Requete {
  texte: string;
  parametres: unknown[];
  plans: Plans;
}

/** What a statement does that would not stay flat. */
export interface Plan {
  /** Tables of which rows are read one after the other, with how many. */
  parcourues: { table: string; lignes: number }[];
  /** How many rows of a table are read, in any way. */
  lues: (table: string) => number;
  /** The most rows that one node read and did not want. */
  ecartees: number;
  /** Rows that the largest sort takes in. */
  triees: number;
}

/**
 * Runs the statement and reads the plan that Postgres chose for it: of these parameters or of any, as the server has it
 * planned.
 */
export async function lirePlan(
  client: postgres.Sql,
  { texte, parametres, plans }: Requete,
): Promise<Plan> {
  const mode = `force_${plans}_plan`;
  const valeurs = parametres.map((valeur) => {
    const ecrite = typeof valeur === 'string' ? valeur : JSON.stringify(valeur);
    return valeur === null ? 'null' : `'${ecrite.replaceAll("'", "''")}'`;
  });
  await client.unsafe(`set plan_cache_mode = ${mode}`);
  await client.unsafe(`prepare lue as ${texte}`);
  const [ligne] = await client.unsafe(
    `explain (analyze, timing off, format json) execute lue${valeurs.length > 0 ? `(${valeurs.join(', ')})` : ''}`,
  );
  await client.unsafe('deallocate lue');
  const [{ Plan: racine }] = ligne!['QUERY PLAN'] as [{ Plan: Noeud }];
  const noeuds = deplier(racine);
  return {
    parcourues: noeuds
      .filter((noeud) => noeud['Node Type'] === 'Seq Scan')
      .map((noeud) => ({
        table: noeud['Relation Name']!,
        lignes: lignesDe(noeud),
      })),
    lues: (table) =>
      noeuds
        .filter((noeud) => noeud['Relation Name'] === table)
        .reduce((somme, noeud) => somme + lignesDe(noeud), 0),
    ecartees: Math.max(
      0,
      ...noeuds.map((noeud) => (noeud['Rows Removed by Filter'] ?? 0) * noeud['Actual Loops']),
    ),
    triees: Math.max(
      0,
      ...noeuds
        .filter((noeud) => noeud['Node Type'].endsWith('Sort'))
        .map(({ Plans }) => Plans![0]!['Actual Rows']),
    ),
  };
}

const lignesDe = (noeud: Noeud): number =>
  (noeud['Actual Rows'] + (noeud['Rows Removed by Filter'] ?? 0)) * noeud['Actual Loops'];

const deplier = (noeud: Noeud): Noeud[] => [noeud, ...(noeud.Plans ?? []).flatMap(deplier)];
