import type { GraphQLEnumType, GraphQLLeafType, GraphQLScalarType } from 'graphql';
import { GraphQLBoolean, GraphQLFloat, GraphQLInt, GraphQLString, isEnumType } from 'graphql';
import type { Write } from './output.ts';

/** Writes a value that is not null. */
export function leafWriter(type: GraphQLLeafType): Write {
  if (isEnumType(type)) return enumWriter(type);
  const general = scalarWriter(type);
  if (type.name === GraphQLString.name)
    return (value, output) => {
      if (typeof value === 'string') output.text += JSON.stringify(value);
      else general(value, output);
    };
  if (type.name === GraphQLInt.name)
    return (value, output) => {
      // `| 0` is true of 32 bits only, as GraphQL's Int is; it makes 0 of -0, as JSON does.
      if (typeof value === 'number' && (value | 0) === value) output.text += value | 0;
      else general(value, output);
    };
  if (type.name === GraphQLFloat.name)
    return (value, output) => {
      if (typeof value === 'number' && Number.isFinite(value)) output.text += value;
      else general(value, output);
    };
  if (type.name === GraphQLBoolean.name)
    return (value, output) => {
      if (typeof value === 'boolean') output.text += value;
      else general(value, output);
    };
  return general;
}

/** What the type itself makes of a value. @throws where it makes nothing of it. */
const scalarWriter =
  (type: GraphQLScalarType): Write =>
  (value, output) => {
    const coerced: unknown = type.coerceOutputValue(value);
    if (coerced == null) throw new TypeError(`${type.name} has no value for what was read.`);
    output.text += JSON.stringify(coerced);
  };

function enumWriter(type: GraphQLEnumType): Write {
  const texts = new Map<unknown, string>(
    type.getValues().map(({ name, value }) => [value, JSON.stringify(name)]),
  );
  return (value, output) => {
    const text = texts.get(value);
    if (text === undefined) throw new TypeError(`${type.name} has no such value.`);
    output.text += text;
  };
}
