import { jourAParis } from '@sofi/domain';
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { Readable } from 'node:stream';
import { parseSitemap } from 'sitemap';
import { expect, test } from 'vitest';
import type { Reponse } from '../support/serveur.ts';
import { serveurDeTest } from '../support/serveur.ts';
import { MAINTENANT } from '../support/temps.ts';

const PAGE = 'https://site.example/offre/{session}';
const serveur = serveurDeTest(undefined, { sessionPage: PAGE });
const sansPages = serveurDeTest();
const FILTRE = { filter: JSON.stringify({ departements: ['44'] }) };

async function demander(
  chemin: string,
  parametres: Record<string, string> = FILTRE,
  sur = serveur,
) {
  const reponse = await fetch(
    `${sur.origine()}/export/${chemin}?${new URLSearchParams(parametres).toString()}`,
  );
  return { reponse, texte: await reponse.text() };
}

type Json = Reponse['data'][string];

/** Offers of the filter as GraphQL gives them. */
async function offresDuFiltre(champs: string): Promise<Json[]> {
  const nodes: Json[] = [];
  for (let apres: string | null = null; ;) {
    const { data } = await serveur.demander(
      `query ($apres: String) { offres(first: 100, after: $apres, filter: { departements: ["44"] }) {
        pageInfo { hasNextPage endCursor } nodes { session { ${champs} } } } }`,
      { apres },
    );
    nodes.push(...data['offres'].nodes.map(({ session }: Json) => session));
    if (!data['offres'].pageInfo.hasNextPage) return nodes;
    apres = data['offres'].pageInfo.endCursor;
  }
}

/** Meetings that are not over, by session and day. */
async function reunionsAVenir(): Promise<string[]> {
  const sessions = await offresDuFiltre('numero informationsCollectives { date dateFin }');
  const jour = jourAParis(MAINTENANT);
  return sessions.flatMap(({ numero, informationsCollectives }) =>
    informationsCollectives
      .filter(({ date, dateFin }: Json) => (dateFin ?? date) >= jour)
      .map(({ date }: Json) => `${numero} ${date}`),
  );
}

test('the calendar holds every meeting to come of the search, at its hour in Paris', async () => {
  const { reponse, texte } = await demander('informations-collectives.ics');
  expect(reponse.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const calendrier = new ICAL.Component(ICAL.parse(texte));
  const evenements = calendrier
    .getAllSubcomponents('vevent')
    .map((composant) => new ICAL.Event(composant));
  const attendues = await reunionsAVenir();
  expect(attendues.length).toBeGreaterThan(10);
  expect(
    evenements.map(({ uid }) => uid.split('-').slice(1, 5).join('-').replace('-', ' ')).toSorted(),
  ).toEqual(attendues.toSorted());
  for (const evenement of evenements) {
    const [, session, jour, heure] = /^information-(\d+)-([\d-]+)-(.+)$/.exec(evenement.uid)!;
    const debut = evenement.startDate.toJSDate();
    if (heure !== 'journee')
      expect(
        new Intl.DateTimeFormat('sv-SE', {
          timeZone: 'Europe/Paris',
          dateStyle: 'short',
          timeStyle: 'short',
        }).format(debut),
      ).toBe(`${jour} ${heure!.replace('h', ':')}`);
    expect(evenement.component.getFirstPropertyValue('url')).toBe(
      `https://site.example/offre/${session}`,
    );
  }
});

test('the feed holds the same meetings, the next first', async () => {
  const { reponse, texte } = await demander('informations-collectives.atom');
  expect(reponse.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  const { entries = [] } = parseAtomFeed(texte);
  const cles = entries.map(({ id }) => id!.split('-').slice(1, 5).join('-').replace('-', ' '));
  expect(cles.toSorted()).toEqual((await reunionsAVenir()).toSorted());
  const jours = cles.map((cle) => cle.split(' ')[1]!);
  expect(jours).toEqual(jours.toSorted());
  expect(entries[0]!.links![0]!.href).toMatch(/^https:\/\/site\.example\/offre\/\d+$/);
});

test('the sitemap names the page of every offer of the search once', async () => {
  const { reponse, texte } = await demander('sitemap.xml');
  expect(reponse.headers.get('content-type')).toBe('application/xml; charset=utf-8');
  const pages = (await parseSitemap(Readable.from([texte]))).map(({ url }) => url);
  const sessions = await offresDuFiltre('numero');
  expect(pages.toSorted()).toEqual(
    sessions.map(({ numero }) => `https://site.example/offre/${numero}`).toSorted(),
  );
  expect(new Set(pages).size).toBe(pages.length);
});

test('a server that does not know the pages of a site has no sitemap', async () => {
  const { reponse, texte } = await demander('sitemap.xml', {}, sansPages);
  expect(reponse.status).toBe(404);
  expect(texte).toContain('SESSION_PAGE');
});

test('a page of the sitemap that does not exist is refused', async () => {
  expect((await demander('sitemap.xml', { page: '9' })).reponse.status).toBe(404);
  expect((await demander('sitemap.xml', { page: 'x' })).reponse.status).toBe(400);
});

test('each action of the search is one Course with its sessions as instances', async () => {
  const { reponse, texte } = await demander('offres.jsonld');
  expect(reponse.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
  const document = JSON.parse(texte) as object;
  const developpes: Json[] = await jsonld.expand(document, {
    documentLoader: (url) =>
      Promise.resolve({
        documentUrl: url,
        document: { '@context': { '@vocab': 'https://schema.org/' } },
      }),
  });
  const valeur = (noeud: Json, nom: string) => noeud[`https://schema.org/${nom}`]?.[0]?.['@value'];
  const instances = developpes.flatMap(
    (cours) => cours['https://schema.org/hasCourseInstance'] as Json[],
  );
  const sessions = await offresDuFiltre('numero debut action { code formation { intitule } }');
  expect(new Set(developpes.map((cours) => valeur(cours, 'courseCode')))).toEqual(
    new Set(sessions.map(({ action }) => action.code)),
  );
  expect(developpes.length).toBe(new Set(sessions.map(({ action }) => action.code)).size);
  const parNumero = new Map(sessions.map((session) => [String(session.numero), session]));
  expect(instances.map((une) => String(valeur(une, 'identifier'))).toSorted()).toEqual(
    [...parNumero.keys()].toSorted(),
  );
  for (const une of instances) {
    const session = parNumero.get(valeur(une, 'identifier') as string)!;
    expect(valeur(une, 'startDate') ?? null).toBe(session.debut);
    expect(une['@type']).toEqual(['https://schema.org/CourseInstance']);
  }
  for (const cours of developpes) {
    expect(cours['@type']).toEqual(['https://schema.org/Course']);
    for (const requis of ['name', 'description']) expect(valeur(cours, requis)).toBeTruthy();
    expect(cours['https://schema.org/provider'][0]['@type']).toEqual([
      'https://schema.org/EducationalOrganization',
    ]);
  }
});
