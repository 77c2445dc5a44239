import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseDeTest } from '../support/base.ts';

let base: Awaited<ReturnType<typeof baseDeTest>>;
beforeAll(async () => {
  base = await baseDeTest();
});
afterAll(() => base.fermer());

const copie = (lignes: Iterable<string>) => ({
  table: 'vocabulaire',
  colonnes: ['mot'],
  lignes,
});
const trouver = async (mot: string) =>
  (await base.db.query.vocabulaire.findMany({ where: { mot } })).length;

test('a copy of which one line is refused, early or late, keeps nothing and leaves the base at work', async () => {
  const beaucoup = Array.from({ length: 50_000 }, (_, rang) => `essai${rang}\n`);
  for (const [lignes, raison] of [
    [['essai0\n', 'essai0\n'], 'duplicate key'],
    [['trop\tde colonnes\n', ...beaucoup], 'extra data'],
    [[...beaucoup, 'essai1\n'], 'duplicate key'],
  ] as const) {
    await expect(base.copier([copie(['gardé\n']), copie(lignes)])).rejects.toThrow(raison);
    expect(await trouver('gardé')).toBe(0);
  }
  await base.copier([copie(['gardé\n'])]);
  expect(await trouver('gardé')).toBe(1);
});

test('a source that fails half way keeps nothing', async () => {
  function* fautive() {
    yield 'essai0\n';
    throw new Error('la source se tarit');
  }
  await expect(base.copier([copie(fautive())])).rejects.toThrow('la source se tarit');
  expect(await trouver('essai0')).toBe(0);
  expect(await trouver('gardé')).toBe(1);
});
