import type { PothosOutputFieldConfig, SchemaTypes } from '@pothos/core';
import SchemaBuilder, { BasePlugin } from '@pothos/core';
import type { GraphQLField, GraphQLFieldResolver, GraphQLNamedType } from 'graphql';
import { isObjectType } from 'graphql';

const NAME = 'declaredFields';

type Row = Readonly<Record<string, unknown>>;

/** What a field of a row declares of itself. */
export interface RowField {
  /** Reads it off a row that was loaded for it. */
  read: GraphQLFieldResolver<unknown, unknown>;
  /** Whether a row has the columns that it names; null where it names none. */
  isLoaded: ((row: Row) => boolean) | null;
  /** What is loaded for it depends on its arguments or on the caller. */
  isComputed: boolean;
}

/** Records where the fields of rows come from, as they are declared to Pothos: for plans, which read rows without asking its plugins. */
class DeclaredFields<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(
    field: PothosOutputFieldConfig<Types>,
  ): PothosOutputFieldConfig<Types> {
    const { kind, resolve, pothosOptions, extensions } = field;
    if (kind !== 'DrizzleObject' || !resolve) return field;
    const select = 'select' in pothosOptions ? pothosOptions.select : undefined;
    const declared: RowField = {
      read: resolve as RowField['read'],
      isLoaded: typeof select === 'function' ? null : isLoadedBy(select),
      isComputed: typeof select === 'function',
    };
    return { ...field, extensions: { ...extensions, [NAME]: declared } };
  }

  /** What a plan has read of an operation before it met an error is not read again by the execution. */
  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    { parentType }: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    if (parentType !== 'Query') return resolve;
    return (root, args, context, info) => {
      const { answered } = context as { answered?: Map<string | number, unknown> | null };
      if (!answered) return resolve(root, args, context, info);
      const { key } = info.path;
      if (!answered.has(key)) answered.set(key, resolve(root, args, context, info));
      return answered.get(key);
    };
  }
}

/** Undefined for a field of anything but a row. */
export const rowFieldOf = (field: GraphQLField<unknown, unknown>): RowField | undefined =>
  field.extensions[NAME] as RowField | undefined;

/** Whether objects of this type are rows of a table. */
export const isRowType = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && Object.values(type.getFields()).some((field) => rowFieldOf(field));

/** Of a selection that names columns of the row and of rows that it points to. */
function isLoadedBy(selection: unknown): RowField['isLoaded'] {
  if (typeof selection !== 'object' || selection === null) return null;
  const { columns = {}, with: relations = {} } = selection as { columns?: object; with?: object };
  const names = Object.keys(columns);
  const related = Object.entries(relations).map(([name, its]) => ({
    name,
    isLoaded: isLoadedBy(its),
  }));
  return (row) =>
    names.every((name) => row[name] !== undefined) &&
    related.every(({ name, isLoaded }) => {
      const value = row[name] as Row | Row[] | null | undefined;
      if (value === undefined) return false;
      return value === null || !isLoaded || [value].flat().every(isLoaded);
    });
}

SchemaBuilder.registerPlugin(NAME, DeclaredFields);

declare global {
  // eslint-disable-next-line typescript/no-namespace -- how Pothos learns of a plugin
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      declaredFields: DeclaredFields<Types>;
    }
  }
}

export default NAME;
