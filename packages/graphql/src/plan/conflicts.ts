import type { FieldNode, GraphQLNamedType, GraphQLObjectType } from 'graphql';
import { getNamedType, isAbstractType, isObjectType, print } from 'graphql';
import { isRowType, rowFieldOf } from './declared-fields.ts';
import type { Selected, Sets } from './selection.ts';
import { collectFields, setsOf } from './selection.ts';

/**
 * Whether two uses of a field ask different things of one row: a statement reads a relation of a row once, so the plan is
 * refused. Fields of the operation itself are read by statements of their own.
 */
export function asksTwice(selected: Selected, type: GraphQLObjectType, sets: Sets): boolean {
  const ofValue = (value: GraphQLNamedType, beneath: Sets): boolean =>
    [...rowsIn(selected, value, beneath)].some(([rowType, its]) => ofRow(rowType, its));
  const ofRow = (rowType: GraphQLObjectType, its: Sets): boolean =>
    [...usesOf(selected, rowType, its)].some(([name, nodes]) => {
      const field = rowType.getFields()[name];
      if (!field || nodes[0]!.selectionSet === undefined) return false;
      if (nodes.length > 1) {
        if (rowFieldOf(field)?.isComputed) return true;
        if (new Set(nodes.map(argumentsOf)).size > 1) return true;
      }
      return ofValue(getNamedType(field.type), setsOf(nodes));
    });
  return [...collectFields(selected, type, sets).values()].some((nodes) => {
    const field = type.getFields()[nodes[0].name.value];
    return field !== undefined && ofValue(getNamedType(field.type), setsOf(nodes));
  });
}

/** Rows that a value is or leads to without another row between, as connections do, with all that is selected of them. */
function rowsIn(
  selected: Selected,
  value: GraphQLNamedType,
  sets: Sets,
  rows = new Map<GraphQLObjectType, Sets>(),
): Map<GraphQLObjectType, Sets> {
  if (isAbstractType(value))
    for (const type of selected.schema.getPossibleTypes(value)) rowsIn(selected, type, sets, rows);
  else if (isObjectType(value)) {
    if (isRowType(value)) rows.set(value, [...(rows.get(value) ?? []), ...sets]);
    else
      for (const [name, nodes] of usesOf(selected, value, sets)) {
        const field = value.getFields()[name];
        if (field) rowsIn(selected, getNamedType(field.type), setsOf(nodes), rows);
      }
  }
  return rows;
}

/** By name, whatever their response keys. */
const usesOf = (
  selected: Selected,
  type: GraphQLObjectType,
  sets: Sets,
): Map<string, FieldNode[]> =>
  Map.groupBy([...collectFields(selected, type, sets).values()].flat(), ({ name }) => name.value);

const argumentsOf = ({ arguments: values = [] }: FieldNode): string =>
  values.map(print).toSorted().join();
