import type { GraphQLArgument, GraphQLInputType, OperationTypeNode } from 'graphql';
import { isInputObjectType, isListType, isNonNullType } from 'graphql';
import { LONGUEUR_RECHERCHE_MAX } from '@sofi/domain';
import { saisieInvalide } from '../http/errors.ts';
import { enFrancais } from './refusals.ts';

/** How long a value may be: characters of a text, items of a list. */
interface Lengths {
  text: number;
  items: number;
}

/** Of all arguments and their fields, whatever is declared later among them. */
const GENERAL: Record<OperationTypeNode, Lengths> = {
  // Words of a search, codes of a filter: hundreds of communes are common, a flood of words costs seconds.
  query: { text: LONGUEUR_RECHERCHE_MAX, items: 5000 },
  subscription: { text: LONGUEUR_RECHERCHE_MAX, items: 5000 },
  // What is entered has lengths of its own, of which the domain says more: this keeps what can be no entry from it.
  mutation: { text: 20_000, items: 1000 },
};

/** By name of the argument or field. Cursors hold the sort value of an item. */
const OWN: Record<string, Partial<Lengths>> = {
  after: { text: 2000 },
  before: { text: 2000 },
  ids: { items: 100 },
  // A file of 750,000 bytes: its request is just under the longest one.
  contenuBase64: { text: 1_000_000 },
};

/**
 * Whether a value has an acceptable length, lists and inputs within it included.
 *
 * @throws BAD_USER_INPUT naming the argument, its length and the greatest one.
 */
export function checkLengths(
  { name, type }: Pick<GraphQLArgument, 'name' | 'type'>,
  value: unknown,
  operation: OperationTypeNode,
  within = '',
): void {
  const path = `${within}${name}`;
  const { text, items } = { ...GENERAL[operation], ...OWN[name] };
  const check = (type: GraphQLInputType, value: unknown): void => {
    if (value == null) return;
    if (isNonNullType(type)) return check(type.ofType, value);
    if (isListType(type)) {
      if (!Array.isArray(value)) return check(type.ofType, value);
      if (value.length > items)
        throw saisieInvalide(
          `« ${path} » en compte ${enFrancais(value.length)} : ${enFrancais(items)} au plus.`,
        );
      for (const item of value) check(type.ofType, item);
    } else if (isInputObjectType(type)) {
      if (typeof value !== 'object') return;
      for (const field of Object.values(type.getFields()))
        checkLengths(field, (value as Record<string, unknown>)[field.name], operation, `${path}.`);
    } else if (typeof value === 'string' && value.length > text)
      throw saisieInvalide(
        `« ${path} » est limité à ${enFrancais(text)} caractères : il en a ${enFrancais(value.length)}.`,
      );
  };
  check(type, value);
}
