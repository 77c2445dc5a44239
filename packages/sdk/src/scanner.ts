/**
 * Whether a document holds nothing but queries and fragments, so that sending it twice changes nothing. False where in doubt: a
 * text that is cut, unbalanced, or no GraphQL. GraphQL September 2025, section 2.1.
 */
export function isQueryOnly(document: string): boolean {
  const closers: string[] = [];
  let inBody = false;
  let atDefinition = true;
  let queries = 0;
  let end = 0;
  for (const { 0: token, 1: opener, 2: closer, 3: name, index } of document.matchAll(TOKENS)) {
    // What no token covers is no GraphQL.
    if (index !== end) return false;
    end += token.length;
    if (opener) {
      // A brace inside parentheses is a value of a variable's default or of a directive's argument.
      if (closers.length === 0 && opener === '{') {
        if (atDefinition) queries++;
        inBody = true;
        atDefinition = false;
      } else if (atDefinition) return false;
      closers.push(CLOSERS[opener]!);
    } else if (closer) {
      if (closers.pop() !== closer) return false;
      if (closers.length === 0 && inBody) {
        inBody = false;
        atDefinition = true;
      }
    } else if (atDefinition && !IGNORED.test(token)) {
      if (name === 'query') queries++;
      else if (name !== 'fragment') return false;
      atDefinition = false;
    }
  }
  return end === document.length && atDefinition && queries > 0;
}

const CLOSERS: Record<string, string> = { '{': '}', '(': ')', '[': ']' };

/** Comments, block strings (a description may stand before an operation), strings, openers (1), closers (2), names (3), other punctuators, numbers, and what is ignored. */
const TOKENS =
  /#[^\n\r]*|"""(?:\\"""|[^])*?"""|"(?:[^"\\\n\r]|\\[^\n\r])*"|([{([])|([})\]])|([A-Za-z_]\w*)|\.\.\.|[!$&:=@|]|[-+.\d]+|[\uFEFF\s,]/g;
const IGNORED = /^[#"\uFEFF\s,]/;
