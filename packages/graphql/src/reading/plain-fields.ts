import type { PothosOutputFieldConfig, SchemaTypes } from '@pothos/core';
import SchemaBuilder, { BasePlugin } from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';
import { sousUnChampDirect } from '../http/documents.ts';
import { lectureDe } from './selections.ts';

const NOM = 'lectureDirecte';

/**
 * Reads a field off its row, where the row has it, without asking the Drizzle plugin where it comes from: that costs more
 * than all else of a list. A row without it goes the plugin's way, and is completed; so does a relation whose plan the
 * plugin must follow down. Before `DrizzlePlugin` among the plugins, so that it stands outside.
 */
class LectureDirecte<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    planifie: GraphQLFieldResolver<unknown, Types['Context'], object>,
    champ: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const lecture = lectureDe(champ);
    const direct = champ.resolve as typeof planifie | undefined;
    if (lecture === null || !direct) return planifie;
    const { relation, estPortee } = lecture;
    return (ligne, args, ctx, info) =>
      estPortee(ligne as Record<string, unknown>) && (!relation || sousUnChampDirect(info))
        ? direct(ligne, args, ctx, info)
        : planifie(ligne, args, ctx, info);
  }
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
