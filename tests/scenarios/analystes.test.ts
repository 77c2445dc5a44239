import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';

const { demander } = serveurDeTest();
const guide = readFileSync(new URL('../../docs/analystes.md', import.meta.url), 'utf8');
const questions = [
  ...guide.matchAll(/^## \d+\. (.+)\n\n```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```$/gm),
].map(([, question, query, reponse]) => ({ question, query: query!, reponse: reponse! }));

test('the guide asks twenty questions', () => {
  expect(questions).toHaveLength(20);
  expect([...guide.matchAll(/^## \d/gm)]).toHaveLength(20);
});

test.each(questions)('$question', async ({ query, reponse }) => {
  const { data, errors } = await demander(query);
  expect(errors).toBeUndefined();
  expect(data).toEqual(JSON.parse(reponse));
});
