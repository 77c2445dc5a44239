import { GraphQLError } from 'graphql';
import type { GraphQLParams } from 'graphql-yoga';
import { enFrancais } from '../limits/refusals.ts';

/** Brackets one within the other: variables and extensions need a few. */
const NESTING_MAX = 100;
/** Items and members of all lists and objects: four lists of a filter at their greatest length. */
const VALUES_MAX = 20_000;

const [QUOTE, COMMA, BACKSLASH] = [0x22, 0x2c, 0x5c];
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * A body as JSON, bounded before it is parsed: a megabyte of brackets or of codes takes tens of milliseconds, in which the process
 * serves nobody else.
 *
 * @throws BAD_REQUEST, or BAD_USER_INPUT for one that is too large.
 */
export function parseBody(text: string): object {
  bound(text);
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw refused('Le corps de la requête n’est pas du JSON.');
  }
  if (typeof read !== 'object' || read === null)
    throw refused('Le corps de la requête n’est pas un objet.');
  return read;
}

/** The same of a request, in the place of Yoga's own reading. */
export const parseRequest = async (request: Request): Promise<GraphQLParams> =>
  parseBody(await request.text());

function bound(text: string): void {
  let nesting = 0;
  let values = 0;
  for (let at = 0; at < text.length; at++)
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(text, at);
        break;
      case LIST:
      case OBJECT:
        if (++nesting > NESTING_MAX)
          throw refused(
            `La requête imbrique plus de ${NESTING_MAX} listes et objets.`,
            'BAD_USER_INPUT',
          );
        break;
      case LIST_END:
      case OBJECT_END:
        nesting--;
        break;
      case COMMA:
        if (++values > VALUES_MAX)
          throw refused(
            `La requête compte plus de ${enFrancais(VALUES_MAX)} valeurs : scindez-la.`,
            'BAD_USER_INPUT',
          );
    }
}

/** Where the string that begins here ends, or the text. */
function endOfString(text: string, start: number): number {
  for (let end = start; ;) {
    end = text.indexOf('"', end + 1);
    if (end < 0) return text.length;
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes++;
    if (escapes % 2 === 0) return end;
  }
}

const refused = (message: string, code = 'BAD_REQUEST') =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
