import { createContextCache } from '@pothos/core';
import { relations } from '@sofi/database';
import type { SQL } from 'drizzle-orm';
import { aliasedTable, and, eq, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Contexte } from '../schema/context.ts';
import type { ArgumentsDePage, Connexion, Ordre } from './page.ts';
import { CHEMINS_DES_ITEMS, paginer } from './page.ts';

/** A list under a row, read in the statement of that row. */
export interface ListeImbriquee<Table, Args> {
  /** Tables of the parent and the relation that leads to the items, as `relations` names them. */
  parent: keyof typeof relations;
  relation: string;
  /** GraphQL type of the items. */
  type: string;
  /** Filter and rights together: rows, total and both flags take the same. */
  condition: (t: Table, args: Args, ctx: Contexte) => SQL | undefined;
  ordre: (args: Args) => Ordre<Table>;
  signature: (args: Args) => string;
}

type Ligne = Record<string, unknown>;
type Planifier = (requete: object, chemins: object) => object;

/**
 * The `extensions` and `resolve` of a connection field that the Drizzle plugin plans into its parent's
 * statement: rows, total and flags come with it, and only those that the document asks for.
 * The plugin's own `relatedConnection` has neither row comparison, nor true flags, nor cursors that know
 * their filter (docs/decisions/003).
 */
export function connexionImbriquee<Table, Args extends object>(liste: ListeImbriquee<Table, Args>) {
  const { relation } = liste;
  const [cleTotal, cleEncore, cleAvant, cleApres] = ['total', 'encore', 'avant', 'apres'].map(
    (nom) => `_${relation}_${nom}`,
  ) as [string, string, string, string];
  const pageDe = (args: Args & ArgumentsDePage) =>
    paginer(args, liste.ordre(args), () => liste.signature(args));
  const rapporter = rapportAuParent(liste);

  const lire = (args: Args & ArgumentsDePage, ctx: Contexte) => {
    const page = pageDe(args);
    const calculer = (quoi: SQL, autre?: (t: Table) => SQL) => (parent: Ligne) =>
      rapporter(quoi, parent, (t) => and(liste.condition(t, args, ctx), autre?.(t)));
    const bornees = (t: Table) => and(liste.condition(t, args, ctx), page.borne(t));
    return {
      total: { [cleTotal]: calculer(sql`count(*)::int`) },
      position: {
        // Not as one row more of the page: with all that is selected beneath it, it would double the work at each level.
        [cleEncore]: (parent: Ligne) =>
          sql`exists ${rapporter(sql`1`, parent, bornees, page.taille)}`,
        ...(page.avant && { [cleAvant]: calculer(sql`count(*) > 0`, page.avant) }),
        ...(page.apres && { [cleApres]: calculer(sql`count(*) > 0`, page.apres) }),
      },
      lignes: {
        columns: liste.ordre(args).colonnes,
        where: { RAW: bornees },
        orderBy: page.tri,
        limit: page.taille,
      },
    };
  };
  // The plugin plans each place that selects the list, and merges them where their functions are the same.
  const lectures = createContextCache(() => new Map<string, ReturnType<typeof lire>>());

  return {
    extensions: {
      pothosDrizzleSelect: (
        args: Args & ArgumentsDePage,
        ctx: Contexte,
        planifier: Planifier,
        demandes: () => ReadonlySet<string>,
      ) => {
        const connues = lectures(ctx);
        const cle = JSON.stringify(args);
        const { total, position, lignes } = connues.get(cle) ?? lire(args, ctx);
        connues.set(cle, { total, position, lignes });
        const noms = demandes();
        const estLue = ['edges', 'nodes', 'pageInfo'].some((nom) => noms.has(nom));
        return {
          columns: {},
          extras: {
            ...(noms.has('totalCount') && total),
            ...(noms.has('pageInfo') && position),
          },
          with: estLue
            ? {
                [relation]: planifier(lignes, {
                  getType: () => liste.type,
                  paths: CHEMINS_DES_ITEMS,
                }),
              }
            : {},
        };
      },
    },
    resolve: (parent: object, args: Args & ArgumentsDePage): Connexion<object> => {
      const ligne = parent as Ligne;
      const page = pageDe(args).couper((ligne[relation] ?? []) as object[], {
        encore: () => ligne[cleEncore] === true,
        avant: () => ligne[cleAvant] === true,
        apres: () => ligne[cleApres] === true,
      });
      return { page: () => page, totalCount: () => ligne[cleTotal] as number };
    },
  };
}

/** `(select what from items where they hang on this parent and satisfy the condition)`, `apartir` of them skipped. */
function rapportAuParent<Table, Args>({ parent, relation }: ListeImbriquee<Table, Args>) {
  const { sourceColumns, targetColumns, targetTable } = (
    relations[parent].relations as unknown as Record<string, RelationEntreTables>
  )[relation]!;
  const alias = `liste_${relation}`;
  const cible = aliasedTable(targetTable, alias) as PgTable & Table;
  const colonnes = cible as unknown as Record<string, PgColumn>;
  return (
    quoi: SQL,
    ligneParent: Ligne,
    condition: (t: Table) => SQL | undefined,
    apartir?: number,
  ) =>
    sql`(select ${quoi} from ${targetTable} ${sql.identifier(alias)} where ${and(
      ...targetColumns.map(({ _: { key } }, rang) =>
        eq(colonnes[key]!, ligneParent[sourceColumns[rang]!._.key]),
      ),
      condition(cible),
    )}${apartir === undefined ? sql`` : sql` offset ${apartir}`})`;
}

interface RelationEntreTables {
  sourceColumns: { _: { key: string } }[];
  targetColumns: { _: { key: string } }[];
  targetTable: PgTable;
}
