import { jourAParis } from '@sofi/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';

const serveur = serveurDeTest();

/** Instants around the year, with the nights when months end and clocks change in Paris. */
const instants = fc.oneof(
  fc.date({
    min: new Date('2025-06-01T00:00:00Z'),
    max: new Date('2027-12-31T00:00:00Z'),
    noInvalidDate: true,
  }),
  fc
    .constantFrom(
      '2026-01-31T11:00:00Z',
      '2026-02-28T23:30:00Z',
      '2028-02-29T12:00:00Z',
      '2026-12-31T23:30:00Z',
      '2026-03-29T00:59:59Z',
      '2026-03-29T01:00:00Z',
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:30:00Z',
      '2026-10-24T22:00:00Z',
      '2026-08-31T21:59:59Z',
      '2026-08-31T22:00:00Z',
    )
    .map((texte) => new Date(texte)),
);

test('for any organisme and instant, each counter is the length of the list behind it', async () => {
  const { data } = await serveur.demander('{ organismes(first: 100) { nodes { siret } } }');
  const sirets = data['organismes'].nodes.map(({ siret }: { siret: string }) => siret) as string[];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...sirets), instants, async (siret, instant) => {
      serveur.regler(instant);
      const reponse = await serveur.demander(
        'query ($siret: Siret) { tableauDeBord(siret: $siret) { sessions { code nombre } actions { code nombre } } }',
        { siret },
        'valideur',
      );
      const { sessions, actions } = reponse.data['tableauDeBord'];
      for (const { code, nombre } of sessions)
        expect([
          jourAParis(instant),
          code,
          await parcourir('sessions', 'PUBLIEE', code, siret),
        ]).toEqual([jourAParis(instant), code, nombre]);
      for (const { code, nombre } of actions)
        expect([code, await parcourir('actions', 'TRAVAIL', code, siret)]).toEqual([code, nombre]);
    }),
    { numRuns: 25 },
  );
}, 120_000);

async function parcourir(
  liste: string,
  vue: string,
  rubrique: string,
  siret: string,
): Promise<number> {
  const vus = new Set<string>();
  for (let apres: string | null = null; ;) {
    const { data } = await serveur.demander(
      `query ($apres: String, $siret: Siret!) { ${liste}(vue: ${vue}, filter: { rubrique: ${rubrique}, organismes: [$siret] }, first: 100, after: $apres) { pageInfo { endCursor hasNextPage } nodes { id } } }`,
      { apres, siret },
      'valideur',
    );
    const { nodes, pageInfo } = data[liste];
    for (const { id } of nodes) vus.add(id);
    if (!pageInfo.hasNextPage) return vus.size;
    apres = pageInfo.endCursor;
  }
}
