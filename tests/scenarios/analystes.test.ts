import { readFileSync } from 'node:fs';
import { lignes } from '@sofi/database';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';
import { AUJOURDHUI } from '../support/temps.ts';

const serveur = serveurDeTest();
const { demander } = serveur;
const guide = readFileSync(new URL('../../docs/analystes.md', import.meta.url), 'utf8');
const questions = [
  ...guide.matchAll(/^## \d+\. (.+)\n\n```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```$/gm),
].map(([, question, query, reponse]) => ({ question, query: query!, reponse: reponse! }));

test('the guide asks twenty-nine questions', () => {
  expect(questions).toHaveLength(29);
  expect([...guide.matchAll(/^## \d/gm)]).toHaveLength(29);
});

test.each(questions)('$question', async ({ query, reponse }) => {
  const { data, errors } = await demander(query);
  expect(errors).toBeUndefined();
  expect(data).toEqual(JSON.parse(reponse));
});

/** What the regional sites show, read of the fiches: not over, and with the information collective that its programmes demand. */
const MONTREES = sql`select s.numero from sessions s where s.vue = 'PUBLIEE' and coalesce(s.fin, 'infinity') >= ${AUJOURDHUI}::date
  and (not exists (select from dispositifs d left join programmes p on p.id = d.programme_id
      where d.vue = 'PUBLIEE' and d.session_numero = s.numero
        and coalesce((p.procedure ->> 'informationCollectiveObligatoire')::boolean, d.type = 'PROGRAMME_REGION'))
    or exists (select from informations_collectives i where i.vue = 'PUBLIEE' and i.session_numero = s.numero
      and i.heure_debut is not null and i.heure_fin is not null and (i.lieu_id is not null or i.url is not null)))`;

test.each([
  ['TYPE_DISPOSITIF', '{}', sql`d.type::text`],
  ['PROGRAMME', '{ typesDispositif: [PROGRAMME_REGION] }', sql`p.code`],
])('places by %s are those of its dispositifs, not of its sessions', async (par, filter, code) => {
  const { data } = await demander(
    `{ statistiques(par: [${par}], filter: ${filter}) { total { places } lignes { valeurs { code } sessions places } } }`,
  );
  const attendues = await lignes<{ code: string; sessions: number; places: number }>(
    serveur.base.db,
    sql`select ${code} as code, count(distinct d.session_numero)::int as sessions, sum(d.nombre_places)::int as places
      from dispositifs d left join programmes p on p.id = d.programme_id
      where d.vue = 'PUBLIEE' and d.session_numero in (${MONTREES}) and ${code} is not null group by 1`,
  );
  const { total, lignes: lues } = data['statistiques'];
  const parCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);
  expect(
    lues
      .map(({ valeurs, ...mesures }: { valeurs: { code: string }[] }) => ({
        code: valeurs[0]!.code,
        ...mesures,
      }))
      .toSorted(parCode),
  ).toEqual(attendues.toSorted(parCode));
  expect(total.places).toBe(attendues.reduce((somme, { places }) => somme + places, 0));
});
