import { readFile } from 'node:fs/promises';
import { ANONYME } from '@sofi/domain';
import { chargerProgramme } from '@sofi/usecases';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseVide } from '../support/base.ts';
import { MAINTENANT } from '../support/temps.ts';

let base: Awaited<ReturnType<typeof baseVide>>;
beforeAll(async () => {
  base = await baseVide();
});
afterAll(() => base.fermer());

test('the same file sent four times at once is loaded by one run', async () => {
  const octets = await readFile(new URL('../../docs/exemples/programme-2027.csv', import.meta.url));
  const env = { db: base.db, acteur: ANONYME, maintenant: MAINTENANT, idempotence: null };
  const rapports = await Promise.all(
    Array.from({ length: 4 }, () =>
      chargerProgramme(
        env,
        { nom: 'programme.csv', octets },
        { politique: 'TOUT_REFUSER', essai: false, forcer: false },
      ),
    ),
  );
  expect(rapports.map(({ differences }) => differences.length).toSorted((a, b) => a - b)).toEqual([
    0, 0, 0, 25,
  ]);
  expect(rapports.filter(({ run }) => run !== null)).toHaveLength(1);
});
