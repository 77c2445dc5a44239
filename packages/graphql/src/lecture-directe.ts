import type { PothosOutputFieldConfig, SchemaTypes } from '@pothos/core';
import SchemaBuilder, { BasePlugin } from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';

const NOM = 'lectureDirecte';

/**
 * Reads a field whose columns stand on its row without asking the Drizzle plugin where they come from: that costs more
 * than all else of a list. A row without one of them goes the plugin's way, and is completed. Before `DrizzlePlugin`
 * among the plugins, so that it stands outside.
 */
class LectureDirecte<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    planifie: GraphQLFieldResolver<unknown, Types['Context'], object>,
    champ: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const colonnes = colonnesSeules(champ.extensions?.['pothosDrizzleSelect']);
    const direct = champ.resolve as typeof planifie | undefined;
    if (colonnes === null || !direct) return planifie;
    return (ligne, args, ctx, info) => {
      for (const colonne of colonnes)
        if ((ligne as Record<string, unknown>)[colonne] === undefined)
          return planifie(ligne, args, ctx, info);
      return direct(ligne, args, ctx, info);
    };
  }
}

/** The columns of a selection that is nothing else; null for any other. */
function colonnesSeules(selection: unknown): string[] | null {
  if (typeof selection !== 'object' || selection === null) return null;
  const { columns, ...reste } = selection as { columns?: object };
  const colonnes = Object.keys(columns ?? {});
  return colonnes.length > 0 && Object.keys(reste).length === 0 ? colonnes : null;
}

SchemaBuilder.registerPlugin(NOM, LectureDirecte);

declare global {
  // eslint-disable-next-line typescript/no-namespace -- how Pothos learns of a plugin
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      lectureDirecte: LectureDirecte<Types>;
    }
  }
}

export default NOM;
