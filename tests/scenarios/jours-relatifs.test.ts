import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';
import { MAINTENANT } from '../support/temps.ts';

const serveur = serveurDeTest();
const { demander } = serveur;

const QUESTION = `query ($min: Date, $depuis: DateTime) {
  offres(filter: { debut: { min: $min }, modifieDepuis: $depuis }) { totalCount }
  sessions(filter: { debut: { min: $min }, modifieDepuis: $depuis }) { totalCount }
  statistiques(par: [MOIS_DEBUT], filter: { debut: { min: $min } }) { total { sessions } }
}`;

test('a relative day finds what the day itself finds, in lists, counts and statistics', async () => {
  const relatifs = await demander(QUESTION, { min: '+30J', depuis: '-7J' });
  const jours = await demander(QUESTION, { min: '2026-12-23', depuis: '2026-11-16' });
  const instants = await demander(QUESTION, {
    min: '2026-12-23',
    depuis: '2026-11-16T00:00:00+01:00',
  });
  expect(relatifs.errors).toBeUndefined();
  expect(relatifs.data).toEqual(jours.data);
  expect(relatifs.data).toEqual(instants.data);
  expect(relatifs.data['offres'].totalCount).toBeGreaterThan(0);
});

test('a question asked again the next day, in the same words, is about the next day', async () => {
  const question =
    '{ offres(filter: { debut: { min: "LUNDI", max: "LUNDI+6J" } }) { totalCount } }';
  const semaine = async (min: string, max: string) =>
    (
      await demander(
        `{ offres(filter: { debut: { min: "${min}", max: "${max}" } }) { totalCount } }`,
      )
    ).data;
  expect((await demander(question)).data).toEqual(await semaine('2026-11-23', '2026-11-29'));
  serveur.regler(new Date(MAINTENANT.getTime() + 7 * 24 * 3_600_000));
  const suivante = (await demander(question)).data;
  expect(suivante).toEqual(await semaine('2026-11-30', '2026-12-06'));
  expect(suivante).not.toEqual(await semaine('2026-11-23', '2026-11-29'));
  serveur.regler(MAINTENANT);
});

test('what is no day is refused at its place, with what days look like', async () => {
  const { errors } = await demander(
    '{ offres(filter: { debut: { min: "LUNDY" } }) { totalCount } }',
  );
  expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  expect(errors![0]!.message).toMatch(/LUNDY.*AUJOURDHUI/);
  const variable = await demander(QUESTION, { min: '30J' });
  expect(variable.errors).toMatchObject([
    { message: expect.stringContaining('30J'), locations: [{ line: 1, column: 8 }] },
  ]);
});
