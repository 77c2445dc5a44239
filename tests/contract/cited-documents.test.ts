import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const files = execFileSync('git', ['ls-files', '*.ts', '*.mjs', '*.md', '*.sql', '*.graphql'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && !file.includes('/generated/') && existsSync(join(ROOT, file)))
  .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));

/** Numbers of the headings of a document, and of the points of its lists: `5`, `4.2`, `5.9`. */
function sections(document: string): Set<string> {
  const text = readFileSync(join(ROOT, 'docs', document), 'utf8');
  const numbers = new Set<string>();
  let section = '';
  for (const [, heading, point] of text.matchAll(/^(?:#{2,3} (\d+(?:\.\d+)?)|(\d+)\. )/gm))
    numbers.add(heading ? (section = heading) : `${section}.${point}`);
  return numbers;
}

test('every section of the domain and design papers that is cited exists', () => {
  const known = { 'domain.md': sections('domain.md'), 'design.md': sections('design.md') };
  const cited = files.flatMap(({ file, text }) =>
    [
      ...text.matchAll(
        /(domain\.md|design\.md)`?(?:,)?\s+(?:\*\s+)?(?:sections?\s+)?(\d+(?:\.\d+)?)/g,
      ),
    ].map(([, document, number]) => ({
      file,
      document: document as keyof typeof known,
      number: number!,
    })),
  );
  expect(cited.length).toBeGreaterThan(50);
  expect(cited.filter(({ document, number }) => !known[document].has(number))).toEqual([]);
});

test('every decision has a number of its own, and those that are cited exist', () => {
  const decisions = readdirSync(join(ROOT, 'docs/decisions')).map((name) => name.slice(0, 3));
  expect(decisions).toEqual([...new Set(decisions)]);
  const cited = files.flatMap(({ file, text }) =>
    [...text.matchAll(/(?:docs\/decisions\/|[Dd]ecision )(\d{3})/g)].map(([, number]) => ({
      file,
      number: number!,
    })),
  );
  expect(cited.length).toBeGreaterThan(5);
  expect(cited.filter(({ number }) => !decisions.includes(number))).toEqual([]);
});

test('every relative link of a document leads to a file', () => {
  const links = files
    .filter(({ file }) => file.endsWith('.md'))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, target]) => ({
        file,
        target: target!,
      })),
    );
  expect(links.length).toBeGreaterThan(3);
  const broken = links.filter(({ file, target }) => !existsSync(join(ROOT, dirname(file), target)));
  expect(broken).toEqual([]);
});
