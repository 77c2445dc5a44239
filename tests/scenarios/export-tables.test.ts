import { parquetReadObjects } from 'hyparquet';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { documentLheo } from '../support/document-lheo.ts';
import { importer } from '../support/lheo.ts';
import { serveurDeTest } from '../support/serveur.ts';

const serveur = serveurDeTest();

const demander = (chemin: string, parametres: Record<string, string> = {}) =>
  fetch(`${serveur.origine()}/export/${chemin}?${new URLSearchParams(parametres).toString()}`);

async function octets(chemin: string, parametres: Record<string, string> = {}) {
  const reponse = await demander(chemin, parametres);
  expect([chemin, reponse.status]).toEqual([chemin, 200]);
  return Buffer.from(await reponse.arrayBuffer());
}
const texte = async (chemin: string, parametres?: Record<string, string>) =>
  (await octets(chemin, parametres)).toString('utf8');

type Ligne = Record<string, unknown>;
const lireNdjson = async (chemin: string, parametres?: Record<string, string>) =>
  (await texte(chemin, parametres))
    .trimEnd()
    .split('\n')
    .map((ligne) => JSON.parse(ligne) as Ligne);
async function lireParquet(chemin: string, parametres?: Record<string, string>): Promise<Ligne[]> {
  const lus = await octets(chemin, parametres);
  const file = lus.buffer.slice(lus.byteOffset, lus.byteOffset + lus.byteLength);
  return parquetReadObjects({ file });
}

const filtre = (valeurs: object) => ({ filter: JSON.stringify(valeurs) });
const LOIRE = filtre({ departements: ['44'], debut: { min: '2026-12-01', max: '2027-01-31' } });

/** As Excel and Parquet hold it: one text for a list, an instant for a day. */
const aPlat = (ligne: Ligne): Ligne =>
  Object.fromEntries(
    Object.entries(ligne).map(([nom, valeur]) => [
      nom,
      Array.isArray(valeur)
        ? valeur.join('|')
        : typeof valeur === 'string' && /^\d{4}-\d\d-\d\d(T.*Z)?$/.test(valeur)
          ? new Date(valeur)
          : valeur,
    ]),
  );

test('a place in the words is taken back as in the search', async () => {
  const search = 'soudeur 44';
  const { data } = await serveur.demander(
    'query ($search: String) { situee: offres(search: $search) { totalCount interpretation { mots } } }',
    { search },
  );
  const [place] = data['situee'].interpretation as { mots: string }[];
  const sansInterpretation = place!.mots;
  const { data: literal } = await serveur.demander(
    'query ($search: String, $mots: [String!]) { offres(search: $search, sansInterpretation: $mots) { totalCount } }',
    { search, mots: [sansInterpretation] },
  );
  expect(literal['offres'].totalCount).not.toBe(data['situee'].totalCount);
  expect(await lireNdjson('offres.ndjson', { search })).toHaveLength(data['situee'].totalCount);
  expect(await lireNdjson('offres.ndjson', { search, sansInterpretation })).toHaveLength(
    literal['offres'].totalCount,
  );
});

test('each format holds the same rows, those of the search, in the order of their numbers', async () => {
  const { data } = await serveur.demander(
    '{ offres(filter: { departements: ["44"], debut: { min: "2026-12-01", max: "2027-01-31" } }) { totalCount } }',
  );
  const lignes = await lireNdjson('offres.ndjson', LOIRE);
  expect(lignes).toHaveLength(data['offres'].totalCount);
  expect(lignes.length).toBeGreaterThan(20);
  const numeros = lignes.map(({ session }) => session as number);
  expect(numeros).toEqual(numeros.toSorted((a, b) => a - b));

  expect(await lireParquet('offres.parquet', LOIRE)).toEqual(lignes.map(aPlat));

  const [entete, ...rangees] = (await readXlsxFile(await octets('offres.xlsx', LOIRE)))[0]!.data;
  const vides = (ligne: Ligne) =>
    Object.fromEntries(
      Object.entries(ligne).map(([nom, valeur]) => [nom, valeur === '' ? null : valeur]),
    );
  expect(
    rangees.map((cellules) =>
      Object.fromEntries(entete!.map((nom, rang) => [nom, cellules[rang]])),
    ),
  ).toEqual(lignes.map((ligne) => vides(aPlat(ligne))));

  const csv = await texte('offres.csv', LOIRE);
  expect(csv.split('\r\n')).toHaveLength(lignes.length + 2);
});

test('chosen columns come in the order of the choice, and the schema says what they are', async () => {
  const colonnes = {
    colonnes: 'departement,session,formacodes,debut,certifiante,latitude,modifieLe',
  };
  const csv = await texte('offres.csv', { ...LOIRE, ...colonnes });
  expect(csv.split('\r\n')[0]).toBe(colonnes.colonnes);
  const schema = JSON.parse(await texte('offres.schema.json', colonnes));
  expect(schema.fields.map(({ name, type }: Ligne) => `${String(name)}:${String(type)}`)).toEqual([
    'departement:string',
    'session:integer',
    'formacodes:list',
    'debut:date',
    'certifiante:boolean',
    'latitude:number',
    'modifieLe:datetime',
  ]);
  expect(schema.primaryKey).toEqual(['session']);
  const tous = JSON.parse(await texte('offres.schema.json'));
  const [entete] = (await texte('offres.csv', LOIRE)).split('\r\n');
  expect(tous.fields.map(({ name }: Ligne) => name).join(',')).toBe(entete);
});

test('a formula is a text, a code keeps its zero, and a list or a quote stays in its cell', async () => {
  const document = documentLheo({
    numero: 'tables-1',
    intitule: '=HYPERLINK("http://exemple.invalid"; "zygomatique")',
    actions: [{ numero: 'tables-2', formateur: '90000190000019' }],
  }).replaceAll('44000', '01004');
  await importer(serveur.base, document, { source: 'tables' });
  const parametres = {
    search: 'zygomatique',
    colonnes: 'intitule,codePostal,formacodes,latitude',
  };
  const [, ligne] = (
    await texte('offres.csv', { ...parametres, colonnes: 'codePostal,intitule' })
  ).split('\r\n');
  expect(ligne).toBe(`01004,"'=HYPERLINK(""http://exemple.invalid""; ""zygomatique"")"`);
  const [, cellules] = (await readXlsxFile(await octets('offres.xlsx', parametres)))[0]!.data;
  expect(cellules!.slice(0, 3)).toEqual([
    '=HYPERLINK("http://exemple.invalid"; "zygomatique")',
    '01004',
    '43436',
  ]);
  expect(await lireParquet('offres.parquet', parametres)).toMatchObject([{ codePostal: '01004' }]);
});

test('spreadsheets of the country get their mark, separator and decimal sign on request', async () => {
  const parametres = { ...LOIRE, colonnes: 'session,latitude,formacodes' };
  const csv = await texte('offres.csv', {
    ...parametres,
    bom: '1',
    separateur: ';',
    decimale: ',',
  });
  expect(csv.codePointAt(0)).toBe(0xfe_ff);
  expect(csv.split('\r\n')[1]).toMatch(/^\d+;\d+,\d+;[\d|]+$/);
  expect((await texte('offres.csv', parametres)).split('\r\n')[1]).toMatch(/^\d+,\d+\.\d+,[\d|]+$/);
});

test('sums over the Parquet file are those of `statistiques`', async () => {
  const { data } = await serveur.demander(
    '{ statistiques(par: [DEPARTEMENT]) { total { sessions actions formations organismes places } lignes { valeurs { code } sessions actions formations organismes places } } }',
  );
  const lignes = await lireParquet('offres.parquet', {
    colonnes: 'departement,session,action,formation,dispensateurSiret,places',
  });
  const sommes = (siennes: readonly Ligne[]) => {
    const distincts = (nom: string) => new Set(siennes.map((ligne) => ligne[nom])).size;
    return {
      sessions: distincts('session'),
      actions: distincts('action'),
      formations: distincts('formation'),
      organismes: distincts('dispensateurSiret'),
      places: siennes.reduce((somme, { places }) => somme + (places as number), 0),
    };
  };
  expect(sommes(lignes)).toEqual(data['statistiques'].total);
  const parDepartement = Map.groupBy(
    lignes,
    ({ departement }) => (departement as string | null) ?? '',
  );
  expect(data['statistiques'].lignes.length).toBeGreaterThan(3);
  for (const { valeurs, ...mesures } of data['statistiques'].lignes)
    expect(sommes(parDepartement.get(valeurs[0].code)!)).toEqual(mesures);
});

test('`statistiques` leaves as a table: the same lines, all of them, with their labels', async () => {
  const { data } = await serveur.demander(
    '{ statistiques(par: [COMMUNE, TYPE_DISPOSITIF], search: "soudure", first: 10000) { lignes { valeurs { code libelle } sessions places } } }',
  );
  const parametres = {
    par: 'COMMUNE,TYPE_DISPOSITIF',
    mesures: 'sessions,places',
    search: 'soudure',
  };
  const attendues = data['statistiques'].lignes.map(
    ({
      valeurs: [commune, type],
      sessions,
      places,
    }: {
      valeurs: Ligne[];
      sessions: number;
      places: number;
    }) => ({
      commune: commune!['code'],
      communeLibelle: commune!['libelle'],
      typeDispositif: type!['code'],
      typeDispositifLibelle: type!['libelle'],
      sessions,
      places,
    }),
  );
  expect(attendues.length).toBeGreaterThan(10);
  expect(await lireNdjson('statistiques.ndjson', parametres)).toEqual(attendues);
  expect(await lireParquet('statistiques.parquet', parametres)).toEqual(attendues);
});

test.each([
  ['offres.csv', { colonnes: 'session,motDePasse' }],
  ['offres.csv', { colonnes: 'session,session' }],
  ['offres.csv', { colonnes: '' }],
  ['offres.csv', { separateur: '|' }],
  ['offres.csv', { decimale: '/' }],
  ['statistiques.csv', {}],
  ['statistiques.csv', { par: 'DEPARTEMENT,COMMUNE,FORMACODE,PROGRAMME' }],
  ['statistiques.csv', { par: 'DEPARTEMENT', mesures: 'euros' }],
])('%s?%j is refused', async (chemin, parametres) => {
  const reponse = await demander(chemin, parametres);
  const { errors } = (await reponse.json()) as { errors: { extensions: { code: string } }[] };
  expect([reponse.status, errors[0]!.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
});
