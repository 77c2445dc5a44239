import { lireLheo } from '@sofi/lheo';
import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';
import { fautesXsd } from '../support/xsd.ts';

const serveur = serveurDeTest();

const demander = (chemin: string, parametres: Record<string, string> = {}, entetes = {}) =>
  fetch(`${serveur.origine()}/export/${chemin}?${new URLSearchParams(parametres).toString()}`, {
    headers: entetes,
  });

const filtre = (valeurs: object) => ({ filter: JSON.stringify(valeurs) });

async function sessionsDe(xml: string): Promise<string[]> {
  const morceaux = (async function* () {
    yield xml;
  })();
  const lectures = await Array.fromAsync(lireLheo(morceaux, { mode: 'strict' }));
  expect(
    lectures.flatMap(({ anomalies }) => anomalies.filter(({ gravite }) => gravite === 'ERREUR')),
  ).toEqual([]);
  return lectures.flatMap(({ offre }) =>
    offre!.actions.flatMap(({ sessions }) =>
      sessions.map(({ provenance }) => provenance.numeroSource),
    ),
  );
}

interface Ecartee {
  session: number;
  motifs: { code: string; message: string }[];
}
const ecarteesDe = async (parametres: Record<string, string>): Promise<Ecartee[]> => {
  const reponse = await demander('lheo-ecartees.ndjson', parametres);
  expect(reponse.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
  const lignes = (await reponse.text()).split('\n');
  expect(lignes.pop()).toBe('');
  return lignes.map((ligne) => JSON.parse(ligne) as Ecartee);
};

test('the whole offer leaves as a document that the official schema accepts', async () => {
  const reponse = await demander('lheo.xml');
  expect(reponse.status).toBe(200);
  expect(reponse.headers.get('content-type')).toBe('application/xml; charset=utf-8');
  expect(reponse.headers.get('content-disposition')).toMatch(/^attachment; filename="lheo-.*xml"$/);
  const xml = await reponse.text();
  expect(await fautesXsd(xml)).toEqual([]);
  const sessions = await sessionsDe(xml);
  expect(sessions.length).toBeGreaterThan(100);
  expect(new Set(sessions).size).toBe(sessions.length);
});

test('what the export leaves out, and nothing else, `diffusion` explains', async () => {
  const { data } = await serveur.demander(
    '{ offres(first: 100, filter: { departements: ["44"] }, orderBy: { field: DEBUT }) { nodes { session { numero diffusion { canal eligible motifsDetailles { code } } } } } }',
  );
  const sessions: { numero: number; diffusion: Json[] }[] = data['offres'].nodes.map(
    ({ session }: Json) => session,
  );
  expect(sessions.length).toBeGreaterThan(20);
  for (const canal of ['SITES_REGIONAUX', 'OFFRE_INFO', 'KAIROS', 'OUIFORM']) {
    const parametres = filtre({ departements: ['44'], canal });
    const reponse = await demander('lheo.xml', parametres);
    const parties = new Set(reponse.ok ? await sessionsDe(await reponse.text()) : []);
    const ecartees = new Map(
      (await ecarteesDe(parametres)).map(({ session, motifs }) => [session, motifs]),
    );
    for (const { numero, diffusion } of sessions) {
      const dite = diffusion.find((une) => une.canal === canal);
      expect([numero, canal, parties.has(String(numero))]).toEqual([numero, canal, dite.eligible]);
      if (!dite.eligible)
        expect(ecartees.get(numero)?.map(({ code }) => code)).toEqual(
          dite.motifsDetailles.map(({ code }: Json) => code),
        );
    }
  }
});

// oxlint-disable-next-line typescript/no-explicit-any -- answers of any query
type Json = any;

test('a search and a filter narrow the document as they narrow `offres`', async () => {
  const { data } = await serveur.demander(
    '{ offres(first: 1, search: "soudure", filter: { canal: OFFRE_INFO }) { totalCount nodes { session { numero } } } }',
  );
  const parametres = { search: 'soudure', ...filtre({ canal: 'OFFRE_INFO' }) };
  const reponse = await demander('lheo.xml', parametres);
  expect(data['offres'].totalCount).toBeGreaterThan(0);
  expect(await sessionsDe(await reponse.text())).toHaveLength(data['offres'].totalCount);
});

test('an answer is compressed where the caller accepts that, and two differ by their stamp only', async () => {
  const parametres = filtre({ departements: ['85'] });
  const [simple, compressee] = await Promise.all(
    ['identity', 'gzip'].map((codage) =>
      demander('lheo.xml', parametres, { 'accept-encoding': codage }),
    ),
  );
  expect(simple!.headers.get('content-encoding')).toBeNull();
  expect(compressee!.headers.get('content-encoding')).toBe('gzip');
  expect(await compressee!.text()).toBe(await simple!.text());
});

test.each([
  ['lheo.xml', { filter: '{' }, 400, 'BAD_USER_INPUT'],
  ['lheo.xml', { filter: '{"departement":"44"}' }, 400, 'BAD_USER_INPUT'],
  ['lheo.xml', { filter: '{"canal":"RADIO"}' }, 400, 'BAD_USER_INPUT'],
  ['lheo.xml', { search: 'é'.repeat(201) }, 400, 'BAD_USER_INPUT'],
  ['lheo.xml', { search: 'a\0b' }, 400, 'BAD_USER_INPUT'],
  ['lheo.xml', { retention: '-1' }, 400, 'BAD_USER_INPUT'],
  ['lheo.xml', { search: 'xylophonistique' }, 404, 'EXPORT_VIDE'],
  ['lheo.pdf', {}, 404, 'NOT_FOUND'],
])('%s?%j is refused with %i %s', async (chemin, parametres, statut, code) => {
  const reponse = await demander(chemin, parametres);
  expect(reponse.status).toBe(statut);
  const { errors } = (await reponse.json()) as { errors: { extensions: { code: string } }[] };
  expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
});

test('a proof of identity that is not good is refused, and only GET is answered', async () => {
  const refusee = await demander('lheo.xml', {}, { authorization: 'Bearer nimporte' });
  expect(refusee.status).toBe(401);
  const posee = await fetch(`${serveur.origine()}/export/lheo.xml`, { method: 'POST' });
  expect([posee.status, posee.headers.get('allow')]).toEqual([405, 'GET']);
});
