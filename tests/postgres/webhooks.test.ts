import { abonnements, dernierChangement } from '@sofi/database';
import { ouvrirPostgres } from '@sofi/database/postgres';
import { dispatch } from '@sofi/server/webhooks/dispatcher';
import { expect, test } from 'vitest';
import { documentLheo } from '../support/document-lheo.ts';
import { importer } from '../support/lheo.ts';
import { urlDe } from '../support/postgres.ts';
import { postgresServers } from '../support/postgres-servers.ts';
import { receveur } from '../support/receveur.ts';

const { name } = postgresServers('webhooks');

test('three servers of one database send each event once, those of one session in their order', async () => {
  const bases = await Promise.all([1, 2, 3].map(() => ouvrirPostgres(urlDe(name), {})));
  const { url, recus, arreter } = await receveur((_recu, reponse) => {
    // Later than at once: others could take the same message meanwhile.
    setImmediate(() => reponse.writeHead(204).end());
  });
  try {
    const [{ db }] = bases as [(typeof bases)[0]];
    const depuis = await dernierChangement(db);
    await db.insert(abonnements).values({
      url,
      evenements: ['CREATION', 'MODIFICATION', 'RETRAIT'],
      secret: 'whsec_c2VjcmV0',
      creeLe: new Date(),
      curseur: depuis,
    });
    const actions = Array.from({ length: 30 }, (_, rang) => `w${rang}`);
    const publier = (places: number) =>
      importer(
        bases[0]!,
        documentLheo({
          numero: 'w',
          actions: actions.map((numero) => ({ numero, places })),
        }),
        { source: 'w' },
      );
    for (const places of [1, 2, 3]) await publier(places);
    const echecs: unknown[] = [];
    const tourner = () =>
      Promise.all(
        bases.map((base) =>
          dispatch({
            db: base.db,
            privateNetwork: true,
            clock: () => new Date(),
            report: (error) => echecs.push(error),
          }),
        ),
      );
    await tourner();
    // What one server left because another had its session under way.
    await tourner();
    expect(echecs).toEqual([]);
    const ids = recus.map(({ headers }) => headers['webhook-id']);
    expect(ids).toHaveLength(90);
    expect(new Set(ids).size).toBe(90);
    const donnees = recus.map(
      ({ corps }) => (JSON.parse(corps) as { data: { rang: number; code: string } }).data,
    );
    const rangs = [...Map.groupBy(donnees, ({ code }) => code).values()].map((une) =>
      une.map(({ rang }) => rang),
    );
    expect(rangs).toHaveLength(30);
    expect(rangs).toEqual(rangs.map((une) => une.toSorted((x, y) => x - y)));
  } finally {
    await arreter();
    await Promise.all(bases.map((base) => base.fermer()));
  }
});
