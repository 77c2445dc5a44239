import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';

const { demander } = serveurDeTest();

test('the demonstration’s dashboard reads as SOFI’s screen, in one statement beside its organisme’s', async () => {
  const { data, requetes } = await demander(
    '{ tableauDeBord { organisme { nom } sessions { code libelle nombre } actions { code nombre } } }',
    {},
    'organisme',
  );
  const { sessions, actions } = data['tableauDeBord'];
  expect(sessions.map((r: { nombre: number }) => r.nombre)).toEqual([42, 0, 29, 7, 35, 3, 2, 6]);
  expect(actions.map((r: { nombre: number }) => r.nombre)).toEqual([14, 0, 12, 0, 0]);
  expect(sessions.map((r: { code: string }) => r.code)).toEqual([
    'ACTIVES',
    'INITIALES_ACTIVES',
    'INACTIVES_SOUS_UN_MOIS',
    'INACTIVES',
    'PROGRAMME_REGION',
    'APPRENTISSAGE',
    'PROFESSIONNALISATION',
    'A_DISTANCE',
  ]);
  expect(sessions[7].libelle).toBe('Sessions de formation ouvertes à distance');
  expect(requetes.filter((texte) => texte.includes('count(*) filter'))).toHaveLength(1);
  expect(requetes).toHaveLength(2);
});

test('a rubrique of the other view is refused instead of being empty for ever', async () => {
  const { errors } = await demander(
    '{ sessions(vue: TRAVAIL, filter: { rubrique: ACTIVES }) { totalCount } }',
    {},
    'valideur',
  );
  expect(errors?.[0]).toMatchObject({
    message: 'La rubrique ACTIVES se lit dans la vue PUBLIEE.',
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test('each counter is the length of its list, walked page by page under the same rubrique', async () => {
  const { data } = await demander(
    '{ tableauDeBord { sessions { code nombre sessions { totalCount } } actions { code nombre actions { totalCount } } } }',
    {},
    'organisme',
  );
  for (const [liste, vue] of [
    ['sessions', 'PUBLIEE'],
    ['actions', 'TRAVAIL'],
  ] as const) {
    const rubriques = data['tableauDeBord'][liste];
    expect(rubriques).not.toEqual([]);
    for (const rubrique of rubriques) {
      expect(rubrique[liste].totalCount).toBe(rubrique.nombre);
      expect((await parcourir(liste, vue, rubrique.code)).size).toBe(rubrique.nombre);
    }
  }
});

async function parcourir(liste: string, vue: string, rubrique: string): Promise<Set<string>> {
  const vus = new Set<string>();
  for (let apres: string | null = null; ;) {
    const { data } = await demander(
      `query ($apres: String) { ${liste}(vue: ${vue}, filter: { rubrique: ${rubrique}, organismes: ["90000001900019"] }, first: 7, after: $apres) { pageInfo { endCursor hasNextPage } nodes { id } } }`,
      { apres },
      'organisme',
    );
    const { nodes, pageInfo } = data[liste];
    for (const { id } of nodes) vus.add(id);
    if (!pageInfo.hasNextPage) return vus;
    apres = pageInfo.endCursor;
  }
}
