import { lignes } from '@sofi/database';
import { createClient } from '@sofi/sdk';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';
import { AUJOURDHUI } from '../support/temps.ts';

const serveur = serveurDeTest();
const client = () => createClient({ url: `${serveur.origine()}/graphql` });

const collecter = async <Item>(liste: AsyncIterable<Item>): Promise<Item[]> => {
  const tous: Item[] = [];
  for await (const item of liste) tous.push(item);
  return tous;
};

test('organismes without an active session and those with one share out all of them', async () => {
  const sofi = client();
  const [sans, avec, tous] = await Promise.all([
    collecter(sofi.organismes.chercher(undefined, {}, { sansSessionActive: true })),
    collecter(sofi.organismes.chercher(undefined, {}, { sansSessionActive: false })),
    collecter(sofi.organismes.chercher()),
  ]);
  const attendus = await lignes<{ siret: string }>(
    serveur.base.db,
    sql`select distinct o.siret from organismes o
      join sessions s on s.vue = 'PUBLIEE' and coalesce(s.fin, 'infinity') >= ${AUJOURDHUI}::date
      join actions a on a.vue = 'PUBLIEE' and a.numero = s.action_numero
      where o.id in (s.responsable_id, a.dispensateur_id)`,
  );
  const sirets = (organismes: { siret: string }[]) =>
    organismes.map(({ siret }) => siret).toSorted();
  expect(sirets(avec)).toEqual(sirets(attendus));
  expect(sirets([...sans, ...avec])).toEqual(sirets(tous));
  expect(sans.length).toBeGreaterThan(0);
});

test('organismes of a département have their seat or a place there', async () => {
  const [dedans, tous] = await Promise.all([
    collecter(client().organismes.chercher(undefined, {}, { departements: ['53'] })),
    collecter(client().organismes.chercher()),
  ]);
  const attendus = await lignes<{ siret: string }>(
    serveur.base.db,
    sql`select distinct siret from organismes o where exists (select from lieux l where l.organisme_id = o.id and l.departement = '53')`,
  );
  expect(dedans.map(({ siret }) => siret).toSorted()).toEqual(
    attendus.map(({ siret }) => siret).toSorted(),
  );
  expect(dedans.length).toBeLessThan(tous.length);
});

test('duplicates that the entry would report are found in the published offer', async () => {
  const { db } = serveur.base;
  const avant = await client().doublons({ first: 1000 });
  const [deux] = await lignes<{
    action: number;
    formation: number;
    premiere: number;
    seconde: number;
  }>(
    db,
    sql`select a.numero as action, a.formation_numero as formation, min(s.numero) as premiere, max(s.numero) as seconde
      from sessions s join actions a on a.vue = s.vue and a.numero = s.action_numero
      where s.vue = 'PUBLIEE' and s.debut > ${AUJOURDHUI}::date and s.lieu_id is not null
      group by 1, 2 having count(*) = 2 order by 1 limit 1`,
  );
  const { action, formation, premiere, seconde } = deux!;
  const codes = [premiere, seconde].map((numero) => `${formation}-${action}-${numero}`);
  const memePeriode = (colonnes: string) =>
    sql`update sessions s set (${sql.raw(colonnes)}, lieu_id) = (select ${sql.raw(colonnes)}, lieu_id from sessions x where x.vue = s.vue and x.numero = ${premiere})
      where s.numero = ${seconde}`;
  await db.execute(memePeriode('debut_lheo, debut, debut_dernier, fin_lheo, fin_premier, fin'));
  const apres = await client().doublons({ first: 1000 });
  const nouvelles = apres.paires.filter(
    ({ fiche, autre }) => !avant.paires.some((une) => une.fiche === fiche && une.autre === autre),
  );
  expect(nouvelles).toEqual([
    {
      regle: 'DUP',
      fiche: codes[0],
      autre: codes[1],
      message: `Les sessions ${codes[0]} et ${codes[1]} ont lieu sur le même site aux mêmes dates.`,
    },
  ]);
  expect(apres.total).toBe(avant.total + 1);

  const { data } = await serveur.demander(
    `{ action(numero: ${action}, vue: TRAVAIL) { etatDeSaisie { anomalies { code gravite } } } }`,
    {},
    'valideur',
  );
  expect(data['action'].etatDeSaisie.anomalies).toContainEqual({
    code: 'DUP',
    gravite: 'BLOQUANTE',
  });
});

test('actions of one formation, site, modality and length are duplicates within ten hours, and no more', async () => {
  const { db } = serveur.base;
  const [paire] = await lignes<{ une: number; autre: number; s: number; t: number; f: number }>(
    db,
    sql`select a.numero as une, b.numero as autre, min(s.numero) as s, min(t.numero) as t, a.formation_numero as f
      from actions a join actions b on b.vue = a.vue and b.formation_numero = a.formation_numero and b.numero > a.numero
      join sessions s on s.vue = a.vue and s.action_numero = a.numero and s.debut > ${AUJOURDHUI}::date
      join sessions t on t.vue = b.vue and t.action_numero = b.numero and t.debut > ${AUJOURDHUI}::date
      where a.vue = 'PUBLIEE' group by a.numero, b.numero, a.formation_numero
      having count(distinct s.numero) = 1 and count(distinct t.numero) = 1 order by 1, 2 limit 1`,
  );
  const { une, autre, s, t, f } = paire!;
  await db.execute(
    sql`update actions set dispensateur_id = (select dispensateur_id from actions where vue = 'PUBLIEE' and numero = ${une}) where numero = ${autre}`,
  );
  const avec = async (ecart: number) => {
    await db.execute(
      sql`update sessions set (lieu_id, modalite_enseignement, duree_centre_heures, duree_entreprise_heures)
        = (select lieu_id, modalite_enseignement, duree_centre_heures + ${ecart}::int, duree_entreprise_heures from sessions x
          where x.vue = 'PUBLIEE' and x.numero = ${s}) where numero = ${t}`,
    );
    const { paires } = await client().doublons({ first: 1000 });
    return paires.some(
      ({ regle, fiche, autre: seconde }) =>
        regle === 'DUA' && fiche === `${f}-${une}` && seconde === `${f}-${autre}`,
    );
  };
  expect([await avec(10), await avec(11)]).toEqual([true, false]);
});

test('duplicates of one organisme are its own', async () => {
  const { total, paires } = await client().doublons({ first: 1000 });
  const [{ siret }] = (await lignes<{ siret: string }>(
    serveur.base.db,
    sql`select o.siret from organismes o join actions a on a.dispensateur_id = o.id
      where a.numero = ${Number(paires[0]!.fiche.split('-')[1])} limit 1`,
  )) as [{ siret: string }];
  const siennes = await client().doublons({ organismes: [siret], first: 1000 });
  expect(paires).toEqual(expect.arrayContaining(siennes.paires));
  expect(siennes.total).toBeGreaterThan(0);
  expect(siennes.total).toBeLessThanOrEqual(total);
});
