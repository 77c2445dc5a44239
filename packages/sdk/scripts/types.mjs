import { isListType, isNonNullType, isEnumType, isInputObjectType } from 'graphql';

const SCALARS = { Int: 'number', Float: 'number', Boolean: 'boolean' };

/** Longest text that a tooltip shows. */
const HOVER = 400;

/** The schema's description as a comment; with the reason for what is deprecated. */
export function docComment({ description, deprecationReason }, marge = '') {
  const propre = (texte) => texte.replaceAll('*/', '*\u200b/').replaceAll(/\s+/g, ' ').trim();
  const lignes = [
    ...(description ? [coupe(propre(description))] : []),
    ...(deprecationReason ? [`@deprecated ${propre(deprecationReason)}`] : []),
  ];
  return lignes.length === 0 ? '' : `${marge}/** ${lignes.join(`\n${marge} * `)} */\n`;
}

const coupe = (texte) => (texte.length <= HOVER ? texte : `${texte.slice(0, HOVER - 1)}…`);

export const outputEnums = (type) =>
  `${docComment(type)}export type ${type.name} = ${type
    .getValues()
    .map(({ name }) => `'${name}'`)
    .join(' | ')};`;

/** A field of an input or a variable: closed enums, and nothing where it is not needed. */
export function inputType({ name, type, defaultValue, default: parDefaut }) {
  const facultatif = !isNonNullType(type) || defaultValue !== undefined || parDefaut !== undefined;
  return `${name}${facultatif ? '?' : ''}: ${inputRef(type)}${facultatif ? ' | undefined' : ''}`;
}

function inputRef(type) {
  if (isNonNullType(type)) return inputInner(type.ofType);
  return `${inputInner(type)} | null`;
}

function inputInner(type) {
  if (isListType(type)) {
    const inner = inputRef(type.ofType);
    return `readonly ${/[ |]/.test(inner) ? `(${inner})` : inner}[]`;
  }
  if (isEnumType(type) || isInputObjectType(type)) return type.name;
  return type.name === 'ID' ? 'string | number' : (SCALARS[type.name] ?? 'string');
}

/** A leaf of an answer. */
export const leafType = (type) =>
  isEnumType(type) ? `Open<${type.name}>` : (SCALARS[type.name] ?? 'string');
