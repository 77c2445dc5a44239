import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const racine = fileURLToPath(new URL('../..', import.meta.url));

const indentOf = (line: string) => line.length - line.trimStart().length;

/** The list that a loop walks: what stands between `of` and the parenthesis that closes its header. */
function listOf(loop: string): string {
  const begin = loop.search(/ of /) + 4;
  let [at, depth] = [begin, 0];
  for (; depth >= 0 && at < loop.length; at++)
    depth += loop[at] === '(' ? 1 : loop[at] === ')' ? -1 : 0;
  return loop
    .slice(begin, at - 1)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** `orders` of `await Promise.all(orders)` and of `orders.entries()`; null for what no name says. */
function nameOf(list: string): string | null {
  const name = list
    .replace(/^(?:await )?(?:Promise\.all|Object\.(?:entries|values|keys))\((.*)\)$/, '$1')
    .replace(/\.(?:entries|values|keys)\(\)$/, '')
    .replace(/!$/, '');
  return /^[\w.!'[\]]+$/.test(name) ? name : null;
}

const pattern = (name: string) =>
  String.raw`(?<![\w.])${name.replaceAll(/\W/g, String.raw`\$&`)}(?!\w)`;

/** Elements written in the source: a literal, a constant of a table, a `const` that is a literal. */
function isWrittenOut(list: string, source: string): boolean {
  if (/^\[ ?(?!\.\.\.|\])/.test(list) || /^nonEmpty[<(]/.test(list)) return true;
  const name = nameOf(list);
  if (name === null) return false;
  if (/^[A-Z][A-Z\d_]*$/.test(name)) return true;
  const literal = String.raw`(?:\{|(?:new (?:Map|Set)\()?\[)\s*(?!\.\.\.|[\]}])`;
  const lengthGiven = String.raw`Array\.from\(\{ length: [1-9A-Z]`;
  return new RegExp(`const ${pattern(name)}(?:: [^=]+)? = (?:${literal}|${lengthGiven})`).test(
    source,
  );
}

/** Names that a loop fills or counts up. */
const filled = (loop: string) =>
  [...loop.matchAll(/\b(\w+)(?:\.(?:push|add|set)\(|\+\+| \+= )/g)].map(([, name]) => name!);

/**
 * Loops around an assertion that may run over nothing without the test noticing, as `line: list`. A loop is known to run if
 * its list is written out, wrapped in `nonEmpty` or expected to be something before it, or if it fills what is expected after
 * it. A property draws its lists, some of them empty. Files are formatted, so that indentation says where a block ends.
 */
function blindLoops(source: string): string[] {
  const lines = source.split('\n');
  return lines.flatMap((line, start) => {
    if (!/^\s*for (await )?\(const /.test(line)) return [];
    const inside = (at: number) => lines[at] === '' || indentOf(lines[at]!) > indentOf(line);
    let end = start + 1;
    while (end < lines.length && inside(end)) end++;
    // A header of several lines closes at the indentation of the loop.
    while (/^\s*[)\]}]/.test(lines[end] ?? '') && !/^\s*\}(\);)?$/.test(lines[end]!))
      for (end++; end < lines.length && inside(end);) end++;
    const loop = lines.slice(start, end).join('\n');
    let [first, last] = [start, end];
    while (first > 0 && !/^\w/.test(lines[first]!)) first--;
    while (last < lines.length && !/^\w/.test(lines[last]!)) last++;
    const [before, after] = [
      lines.slice(first, start).join('\n'),
      lines.slice(end, last).join('\n'),
    ];
    const list = listOf(loop);
    const name = nameOf(list);
    const expects = (text: string, known: string) =>
      new RegExp(String.raw`\bexpect\([^;]*?${pattern(known)}`).test(text);
    const seen =
      !/\bexpect\(/.test(loop) ||
      /\bfc\.(?:asyncP|p)roperty\(/.test(before) ||
      isWrittenOut(list, source) ||
      (name !== null && expects(before, name)) ||
      filled(loop).some((known) => expects(after, known));
    return seen ? [] : [`${start + 1}: ${list}`];
  });
}

test('a loop around an assertion is one that runs', () => {
  const files = ['tests/**/*.ts', 'packages/*/test/**/*.ts'].flatMap((glob) =>
    globSync(glob, { cwd: racine }),
  );
  expect(files.length).toBeGreaterThan(100);
  const blind = files.flatMap((file) =>
    blindLoops(readFileSync(`${racine}/${file}`, 'utf8')).map((loop) => `${file}:${loop}`),
  );
  expect(blind).toEqual([]);
});

test.each([
  ['of a computed list', 'for (const n of list()) expect(n).toBe(1);', ['2: list()']],
  ['of what another test expected', 'for (const n of list) expect(n).toBe(1);', ['2: list']],
  [
    'of a filtered table',
    'for (const n of TABLE.filter(Boolean)) expect(n).toBe(1);',
    ['2: TABLE.filter(Boolean)'],
  ],
  [
    'of a list that was expected',
    'expect(list).toHaveLength(2);\n  for (const n of list) expect(n).toBe(1);',
    [],
  ],
  [
    'that counts',
    'for (const n of list()) {\n    expect(n).toBe(1);\n    count++;\n  }\n  expect(count).toBe(2);',
    [],
  ],
  ['without an assertion', 'for (const n of list()) total += n;', []],
])('a loop %s', (_, body, blind) => {
  expect(
    blindLoops(
      `test('a', () => {\n  ${body}\n});\ntest('b', () => {\n  expect(list).toEqual([]);\n});`,
    ),
  ).toEqual(blind);
});
