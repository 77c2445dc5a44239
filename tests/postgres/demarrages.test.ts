import { expect, test } from 'vitest';
import { creerBase, supprimerBase, urlDe } from '../support/postgres.ts';
import { compter, lancerProgramme } from '../support/programme.ts';

test('two servers that start at once on an empty database load the region once', async () => {
  const vide = `sofi_ensemble_${process.pid}`;
  await creerBase(vide);
  const env = { PORT: '0', DATABASE_URL: urlDe(vide), DEMO: '1' };
  const serveurs = [lancerProgramme(env), lancerProgramme(env)];
  for (const { pret } of serveurs)
    expect(await compter(await pret)).toEqual({ data: { sessions: { totalCount: 1666 } } });
  for (const { enfant } of serveurs) enfant.kill('SIGTERM');
  const dits = await Promise.all(serveurs.map(({ fin }) => fin));
  expect(dits.filter(({ dit }) => dit.includes('Chargement'))).toHaveLength(1);
  await supprimerBase(vide);
});
