import type { Db, relations } from '@sofi/database';
import { getSchemaConfig, queryFromInfo } from '@pothos/plugin-drizzle';
import type { Query, SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { GraphQLResolveInfo } from 'graphql';
import { visit } from 'graphql';
import { LRUCache } from 'lru-cache';
import { builder } from '../schema/builder.ts';
import type { Contexte } from '../schema/context.ts';
import type { PlannedField } from '../plan/info.ts';
import { PlannedInfo } from '../plan/info.ts';

/** Rows of a table under a condition, with all that the document selects of them. */
export interface LecturePlanifiee<Table extends keyof typeof relations> {
  table: Table;
  /** GraphQL type of the rows. */
  type: string;
  /** Where they stand beneath the field; absent: they are the field's own value. */
  chemins?: { name: string }[][];
  /** Columns read in any case. */
  colonnes?: Record<string, true>;
  /** Names the condition: two of the same name differ only in their values. */
  nom: string;
  /** Its values stand as `sql.placeholder`. */
  condition: (t: (typeof relations)[Table]['table']) => SQL | undefined;
  valeurs?: Record<string, unknown>;
}

type Ligne = Record<string, unknown>;

/** A statement that has been planned and written. */
interface Plan {
  requete: {
    execute: (valeurs: Record<string, unknown>) => Promise<Ligne[]>;
    getQuery: () => Query;
    /** From the values of each row, in the order of its columns. */
    mapper: (lignes: unknown[][]) => Ligne[];
  };
  /** To be part of another statement: written when it is first asked for. */
  partie?: Partie;
}

/**
 * Reads a root field in one statement. What a caller asks again is planned and written once for a document: only values
 * differ from one of its requests to the next (docs/decisions/009).
 */
export async function lirePlanifiee<Table extends keyof typeof relations>(
  lecture: LecturePlanifiee<Table>,
  ctx: Contexte,
  info: GraphQLResolveInfo,
): Promise<Ligne[]> {
  const plan = planDe(lecture, cleDe(lecture, ctx, info), ctx, info);
  return plan.requete.execute(lecture.valeurs ?? {});
}

/** A reading without values, within another statement. */
export interface Partie {
  sql: SQL;
  /** From what `row_to_json` gives of its rows, whose own columns are numbers and texts. */
  lire: (lignes: readonly Ligne[]) => Ligne[];
}

/** Null where its plan would serve only this request. */
export function planifierEnPartie<Table extends keyof typeof relations>(
  lecture: LecturePlanifiee<Table>,
  ctx: Contexte,
  info: GraphQLResolveInfo,
): Partie | null {
  const cle = cleDe(lecture, ctx, info);
  if (cle === null) return null;
  const plan = planDe(lecture, cle, ctx, info);
  return (plan.partie ??= {
    sql: ecrite(plan.requete.getQuery()),
    lire: (lignes) => plan.requete.mapper(lignes.map((ligne) => Object.values(ligne))),
  });
}

/** A written statement, of which only the parameters are numbered anew. */
const ecrite = ({ sql: texte, params }: Query): SQL =>
  sql.join(
    texte
      .split(/\$\d+/)
      .flatMap((morceau, rang) => [
        sql.raw(morceau),
        ...(rang < params.length ? [sql`${sql.param(params[rang])}`] : []),
      ]),
  );

function planDe<Table extends keyof typeof relations>(
  lecture: LecturePlanifiee<Table>,
  cle: string | null,
  ctx: Contexte,
  info: GraphQLResolveInfo,
): Plan {
  const plans = plansDe(ctx.db);
  const garde = cle === null ? undefined : plans.get(cle);
  const plan = garde ?? planifier(lecture, ctx, info);
  if (cle !== null && !garde) plans.set(cle, plan);
  return plan;
}

function planifier<Table extends keyof typeof relations>(
  { table, type, chemins, colonnes, condition }: LecturePlanifiee<Table>,
  ctx: Contexte,
  info: GraphQLResolveInfo,
): Plan {
  const lecteur = ctx.db.query[table] as unknown as {
    findMany: (requete: object) => { prepare: (nom: string) => Plan['requete'] };
  };
  const requete = lecteur
    .findMany({
      ...queryFromInfo({
        config: getSchemaConfig(builder),
        context: ctx,
        info,
        ...(chemins ? { paths: chemins } : { typeName: type }),
        ...(colonnes ? { columns: colonnes } : {}),
      }),
      where: { RAW: condition },
    })
    .prepare(table);
  return { requete };
}

/** Those that the operation reads elsewhere than in the field's own arguments. */
const variables = new WeakMap<PlannedField, readonly string[]>();

function variablesDe(field: PlannedField): readonly string[] {
  let noms = variables.get(field);
  if (!noms) variables.set(field, (noms = lireVariables(field)));
  return noms;
}

function lireVariables({ fieldNodes, selected }: PlannedField): readonly string[] {
  const siens = new Set(fieldNodes.flatMap((champ) => champ.arguments ?? []));
  const noms = new Set<string>();
  for (const racine of [selected.operation.selectionSet, ...Object.values(selected.fragments)])
    visit(racine, {
      Argument: (argument) => (siens.has(argument) ? false : undefined),
      Variable: ({ name }) => {
        noms.add(name.value);
      },
    });
  return [...noms];
}

const PLANS_MAX = 400;
const CLE_MAX = 2000;
const plansParBase = new WeakMap<Db, LRUCache<string, Plan>>();

function plansDe(db: Db): LRUCache<string, Plan> {
  let plans = plansParBase.get(db);
  if (!plans) plansParBase.set(db, (plans = new LRUCache({ max: PLANS_MAX })));
  return plans;
}

/**
 * All that a plan depends on: the field of the document, the variables beneath it, the day, the condition, and the caller, whose
 * rights it holds. Null where the field is executed: its resolvers ask the Drizzle plugin what each execution has loaded.
 */
function cleDe(
  { table, nom }: { table: string; nom: string },
  { acteur, jour }: Contexte,
  info: GraphQLResolveInfo,
): string | null {
  if (!(info instanceof PlannedInfo)) return null;
  const { field, variableValues } = info;
  const valeurs = variablesDe(field).map((une) => variableValues.coerced[une]);
  const cle = JSON.stringify([field.number, table, nom, jour, valeurs, acteur]);
  return cle.length > CLE_MAX ? null : cle;
}
