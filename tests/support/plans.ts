import postgres from 'postgres';

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
}

/** What a statement does that would not stay flat. */
export interface Plan {
  /** Tables of which rows are read one after the other, with how many. */
  parcourues: { table: string; lignes: number }[];
  /** Rows that the largest sort takes in. */
  triees: number;
}

/** Runs the statement and reads the plan that Postgres chose for it. */
export async function lirePlan(
  client: postgres.Sql,
  { texte, parametres }: Requete,
): Promise<Plan> {
  const [ligne] = await client.unsafe(
    `explain (analyze, timing off, format json) ${texte}`,
    parametres as never[],
  );
  const [{ Plan: racine }] = ligne!['QUERY PLAN'] as [{ Plan: Noeud }];
  const noeuds = deplier(racine);
  return {
    parcourues: noeuds
      .filter((noeud) => noeud['Node Type'] === 'Seq Scan')
      .map((noeud) => ({
        table: noeud['Relation Name']!,
        lignes:
          (noeud['Actual Rows'] + (noeud['Rows Removed by Filter'] ?? 0)) * noeud['Actual Loops'],
      })),
    triees: Math.max(
      0,
      ...noeuds
        .filter((noeud) => noeud['Node Type'].endsWith('Sort'))
        .map(({ Plans }) => Plans![0]!['Actual Rows']),
    ),
  };
}

const deplier = (noeud: Noeud): Noeud[] => [noeud, ...(noeud.Plans ?? []).flatMap(deplier)];
