import { Lexer, Source, TokenKind } from 'graphql';
import { enFrancais, unreadable } from './refusals.ts';

/** Brackets of any kind one within the other: the parser and all that reads its tree call themselves for each. */
const NESTING_MAX = 100;

const OPENING: ReadonlySet<string> = new Set([
  TokenKind.BRACE_L,
  TokenKind.BRACKET_L,
  TokenKind.PAREN_L,
]);
const CLOSING: ReadonlySet<string> = new Set([
  TokenKind.BRACE_R,
  TokenKind.BRACKET_R,
  TokenKind.PAREN_R,
]);

/**
 * Bounds a document before it is parsed, which takes memory for each token and stack for each bracket.
 *
 * @throws GRAPHQL_PARSE_FAILED, the lexer's errors among them.
 */
export function boundSource(text: string, tokensMax: number): void {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let nesting = 0;
  for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
    if (++tokens > tokensMax)
      throw unreadable(
        `Le document dépasse ${enFrancais(tokensMax)} lexèmes (tokens) : scindez-le en plusieurs requêtes.`,
      );
    if (OPENING.has(kind) && ++nesting > NESTING_MAX)
      throw unreadable(`Le document imbrique plus de ${NESTING_MAX} accolades ou crochets.`);
    if (CLOSING.has(kind)) nesting--;
  }
}
