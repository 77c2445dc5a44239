import { termeGenerique } from '@sofi/referentiels';
import { beforeAll, expect, test } from 'vitest';
import { FASD, importer } from '../support/lheo.ts';
import { serveurDeTest } from '../support/serveur.ts';

const { demander, base } = ((s) => ({ demander: s.demander, base: () => s.base }))(serveurDeTest());
const [, FORMATION] = /(<formation [\s\S]*<\/formation>)/.exec(FASD)!;

/** A file of offers that differ from one another by their key and by what is said. */
const fichier = (
  offres: Record<string, Partial<Record<'intitule' | 'contenu' | 'debut', string>>>,
) =>
  FASD.replace(
    FORMATION!,
    Object.entries(offres)
      .map(([cle, { intitule = 'Aide à la personne', contenu = 'Rien.', debut = '20270302' }]) =>
        FORMATION!
          .replace('numero="21_89393"', `numero="${cle}"`)
          .replaceAll('143842', cle)
          .replace(/(<intitule-formation>)[^<]*/, `$1${intitule}`)
          .replace(/(<contenu-formation>)[^<]*/, `$1${contenu}`)
          .replace(
            '<debut>20260302</debut><fin>20260612</fin>',
            `<debut>${debut}</debut><fin>20281231</fin>`,
          ),
      )
      .join(''),
  );

beforeAll(async () => {
  const { rapport, anomalies } = await importer(
    base(),
    fichier({
      titre: { intitule: 'Vannerie et tressage', debut: '20270901' },
      contenu: {
        contenu:
          'Initiation à la vannerie &lt;b&gt;&amp; au rotin : l’osier se trempe, se fend puis se tresse.',
      },
      voisin: { intitule: 'Rempailleur canneur, les « bases » de l’Ébénisterie' },
    }),
  );
  if (rapport.creees !== 3) throw new Error(JSON.stringify(anomalies));
});

/** The titles that a search finds, best first, and what was searched instead. */
async function chercher(search: string, suite = '') {
  const { data, errors } = await demander(
    `query ($search: String!) { offres(search: $search${suite}) { totalCount rechercheCorrigee rechercheElargie nodes {
      extrait formation { numero intitule } session { numero debut } } } }`,
    { search },
  );
  expect(errors).toBeUndefined();
  return data['offres'] as {
    totalCount: number;
    rechercheCorrigee: string | null;
    rechercheElargie: string | null;
    nodes: {
      extrait: string | null;
      formation: { numero: number; intitule: string };
      session: { numero: number };
    }[];
  };
}
const titres = async (search: string) =>
  (await chercher(search)).nodes.map(({ formation }) => formation.intitule);

test('what stands in the title comes before what stands in the text, though it begins later', async () => {
  expect(await titres('vannerie')).toEqual(['Vannerie et tressage', 'Aide à la personne']);
});

test.each([
  ['accents and case', 'ebenisterie CANNEUR'],
  [
    'the little words',
    'les rempailleurs de l’ébénisterie avec du cannage canneur'.replace('cannage ', ''),
  ],
  ['the plural', 'rempailleurs canneurs'],
])('%s do not matter', async (_, search) => {
  expect(await titres(search)).toEqual(['Rempailleur canneur, les « bases » de l’Ébénisterie']);
});

test('every word must be met', async () => {
  expect(await titres('vannerie rotin')).toEqual(['Aide à la personne']);
  expect((await chercher('vannerie canneur')).rechercheElargie).toBe('vannerie');
});

test('the last word may be unfinished, until a space ends it', async () => {
  expect(await titres('rempai')).toEqual(['Rempailleur canneur, les « bases » de l’Ébénisterie']);
  expect(await titres('rempai ')).toEqual([]);
  expect((await chercher('rempai canneur')).rechercheElargie).toBe('canneur');
});

test.each(['vanerie', 'vanneirie', 'vannerrie', 'vanneroe', 'avnnerie', 'osier vanerie'])(
  'one typo is forgiven: %s',
  async (search) => {
    const { rechercheCorrigee, nodes } = await chercher(`${search} `);
    expect(rechercheCorrigee).toContain('vannerie');
    expect(nodes.length).toBeGreaterThan(0);
  },
);

test('one typo is forgiven when nothing matches, two are not', async () => {
  expect((await chercher('vannerie')).rechercheCorrigee).toBeNull();
  expect(await chercher('vanirei ')).toMatchObject({ totalCount: 0, rechercheCorrigee: null });
});

test('a word that offers have is no typo: what finds nothing beside it is asked once', async () => {
  await chercher('vannerie');
  const { data, requetes } = await demander(`{
    offres(search: "vannerie", filter: { departements: ["976"] }) { totalCount rechercheCorrigee nodes { extrait } } }`);
  expect(data['offres']).toEqual({ totalCount: 0, rechercheCorrigee: null, nodes: [] });
  expect(requetes).toHaveLength(1);
});

test('the extract shows the words where they stand, and what an organisme wrote is no markup', async () => {
  const [, parContenu] = (await chercher('vannerie')).nodes;
  expect(parContenu!.extrait).toContain('la <mark>vannerie</mark> &lt;b&gt;&amp; au rotin');
  expect(parContenu!.extrait!.replace(/<\/?mark>/g, '')).not.toMatch(/[<>]/);
});

test('a code in any form finds its fiche', async () => {
  const { data } = await demander(`{ offres(first: 100) { nodes {
    session { code numero lieu { adresse { codePostal } } } action { numero dispensateur { siret } }
    formation { numero formacodes { code } rome { code } certifications { codeRncp codeCertifInfo } } } } }`);
  // oxlint-disable-next-line typescript/no-explicit-any
  const offre = data['offres'].nodes.find((une: any) => une.formation.certifications[0]?.codeRncp);
  const { session, action, formation } = offre;
  const [certification] = formation.certifications;
  const siret = action.dispensateur.siret as string;
  for (const code of [
    session.code,
    `${formation.numero}-${action.numero}`,
    `${formation.numero}`,
    `${session.numero}`,
    certification.codeRncp,
    certification.codeRncp.toLowerCase(),
    certification.codeRncp.replace('RNCP', 'RNCP '),
    certification.codeCertifInfo,
    formation.formacodes[0].code,
    formation.rome[0].code,
    siret,
    siret.replace(/(...)(...)(...)(.....)/, '$1 $2 $3 $4'),
    session.lieu.adresse.codePostal,
  ]) {
    const trouvees = await demander(
      'query ($code: String!, $formation: [String!]) { offres(search: $code, filter: { formacodes: $formation }, first: 100) { nodes { session { numero } } } }',
      { code, formation: [formation.formacodes[0].code] },
    );
    expect([
      code,
      trouvees.data['offres'].nodes.map((une: typeof offre) => une.session.numero),
    ]).toEqual([code, expect.arrayContaining([session.numero])]);
  }
  expect(await titres('RNCP999999')).toEqual([]);
});

test('a Formacode finds its narrower terms, a ROME its family', async () => {
  const compter = async (search: string) => (await chercher(search)).totalCount;
  const generique = termeGenerique('23026')!;
  expect(await compter(generique)).toBeGreaterThan(0);
  expect(await compter(generique)).toBeGreaterThanOrEqual(await compter('23026'));
  expect(await compter('H29')).toBeGreaterThanOrEqual(await compter('H2913'));
  expect(await compter('H2913')).toBeGreaterThan(0);
});

test.each([
  ['orderBy: { field: DISTANCE }', 'Le tri par DISTANCE demande un point'],
  ['filter: { proximite: { rayonKm: 10 } }', '« latitude » et « longitude »'],
  ['filter: { proximite: { latitude: 47, rayonKm: 10 } }', '« latitude » et « longitude »'],
  [
    'filter: { proximite: { latitude: 97, longitude: 0, rayonKm: 10 } }',
    'n’est pas un point du globe',
  ],
  [
    'filter: { proximite: { commune: "44109", latitude: 47, longitude: 0, rayonKm: 10 } }',
    'pas les deux',
  ],
  ['filter: { proximite: { commune: "99999", rayonKm: 10 } }', '99999 est inconnue'],
  ['filter: { proximite: { commune: "44109", rayonKm: 0 } }', '« rayonKm » va de'],
  [`search: "${'a'.repeat(201)}"`, 'limité à 200 caractères'],
  ['filter: { debut: { min: "2027-02-30" } }', '2027-02-30'],
  ['after: "abc"', 'after'],
])('a request that cannot be met says why: %s', async (args, raison) => {
  const { errors } = await demander(
    `{ offres(${args}) { totalCount nodes { session { numero } } } }`,
  );
  expect(errors?.[0]?.message).toContain(raison);
});

test('an order by distance begins at the commune, and says how far each is', async () => {
  const { data } =
    await demander(`{ offres(filter: { proximite: { commune: "44109", rayonKm: 60 } },
    orderBy: { field: DISTANCE }, first: 100) { totalCount nodes { distanceKm session { lieu { adresse { commune } } } } } }`);
  const distances = data['offres'].nodes.map((une: { distanceKm: number }) => une.distanceKm);
  expect(distances).toEqual(distances.toSorted((a: number, b: number) => a - b));
  expect(data['offres'].nodes[0].session.lieu.adresse.commune).toBe('Nantes');
  expect(Math.max(...distances)).toBeLessThanOrEqual(60);
});

test('pages stay right while offers come and go between them', async () => {
  const page = async (after: string | null) => {
    const { data } = await demander(
      `query ($after: String) { offres(search: "tonnellerie", orderBy: { field: DEBUT }, first: 2, after: $after) {
        pageInfo { endCursor hasNextPage } nodes { session { debut numero } } } }`,
      { after },
    );
    return data['offres'];
  };
  const jours = ['20270405', '20270406', '20270407', '20270408', '20270409', '20270410'];
  const serie = (gardes: string[]) =>
    Object.fromEntries(
      gardes.map((debut) => [`serie-${debut}`, { intitule: 'Tonnellerie', debut }]),
    );
  await importer(base(), fichier(serie(jours)), { source: 'serie' });
  const vus: string[] = [];
  let after: string | null = null;
  for (let tour = 0; ; tour++) {
    const { pageInfo, nodes } = await page(after);
    vus.push(...nodes.map((une: { session: { debut: string } }) => une.session.debut));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
    // One offer comes before what was read, one moves from ahead to behind it.
    if (tour === 1)
      await importer(
        base(),
        fichier({
          'serie-20270409': { intitule: 'Tonnellerie', debut: '20270301' },
          'serie-nouvelle': { intitule: 'Tonnellerie', debut: '20270228' },
        }),
        { source: 'serie' },
      );
  }
  expect(vus).toEqual(['2027-04-05', '2027-04-06', '2027-04-07', '2027-04-08', '2027-04-10']);
});

test('communes are found by the beginning of their name or postal code, those with offers first', async () => {
  const noms = async (search: string) =>
    (
      await demander('query ($s: String!) { communes(search: $s, first: 5) { nodes { nom } } }', {
        s: search,
      })
    ).data['communes'].nodes.map(({ nom }: { nom: string }) => nom);
  expect((await noms('saint nazaire'))[0]).toBe('Saint-Nazaire');
  expect((await noms('NANT'))[0]).toBe('Nantes');
  expect(await noms('NANT')).toContain('Nant');
  expect(await noms('44000')).toEqual(['Nantes']);
  expect(await noms('zzz')).toEqual([]);
});

test.each(['rechercheCorrigee', 'rechercheElargie', 'motsIgnores', 'interpretation { mots }'])(
  '%s can be the only field of a search',
  async (champ) => {
    const { data, errors } = await demander(`{ offres(search: "soudure") { ${champ} } }`);
    expect(errors).toBeUndefined();
    expect(Object.keys(data['offres'] as object)).toHaveLength(1);
  },
);
