import type { OffreAExporter } from '@sofi/database';
import { dansUnInstantane, lireOffresAExporter, lireSessionsTrouvees } from '@sofi/database';
import { jourAParis } from '@sofi/domain';
import { Feed } from 'feed';
import { GraphQLError } from 'graphql';
import ical from 'ical-generator';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SitemapStream, SitemapIndexStream } from 'sitemap';
import type { ExportKind, PageOf } from '../kind.ts';
import { badInput } from '../kind.ts';
import { coursDe } from './jsonld.ts';
import type { ReunionAVenir } from './reunions.ts';
import { reunionsAVenir } from './reunions.ts';

/* What search engines, calendars and feed readers take. */

/** `GET /export/offres.jsonld`: the courses of a search, as schema.org has them. */
export const jsonLd: ExportKind = {
  contentType: 'application/ld+json; charset=utf-8',
  pointsPerOffer: 10,
  prepare:
    () =>
    async ({ base, selection, pageOf = null }, sink) => {
      await sink.write('{"@context":"https://schema.org","@graph":[');
      let separator = '';
      await dansUnInstantane(base, async (tx) => {
        for await (const group of lireOffresAExporter(tx, selection))
          for (const action of group.flatMap(byAction)) {
            await sink.write(`${separator}${JSON.stringify(coursDe(action, pageOf))}`);
            separator = ',';
          }
      });
      await sink.write(']}');
    },
};

const byAction = (offers: readonly OffreAExporter[]): OffreAExporter[][] => [
  ...Map.groupBy(offers, ({ numeros: { action } }) => action).values(),
];

/** A sitemap holds no more: sitemaps.org. */
const URLS_MAX = 50_000;

/** `GET /export/sitemap.xml`: the pages of the sessions of a search; beyond 50,000 of them an index of such sitemaps. */
export const sitemap: ExportKind = {
  contentType: 'application/xml; charset=utf-8',
  pointsPerOffer: 0.1,
  prepare(parameters) {
    const page = readPage(parameters);
    return async ({ base, selection, pageOf = null }, sink) => {
      if (pageOf === null) throw withoutPages();
      await dansUnInstantane(base, async (tx) => {
        const { total, sessions } = await lireSessionsTrouvees(tx, selection, {
          depuis: ((page ?? 1) - 1) * URLS_MAX,
          limite: URLS_MAX,
        });
        if (sessions.length === 0) throw emptySitemap();
        const whole = page !== null || total <= URLS_MAX;
        const items = whole
          ? sessions.map(({ session, modifieLe }) => ({ url: pageOf(session), lastmod: modifieLe }))
          : pagesOf(total, pageOf(0));
        const stream = whole
          ? new SitemapStream({ lastmodDateOnly: true })
          : new SitemapIndexStream();
        await pipeline(Readable.from(items), stream, async (parts: AsyncIterable<Buffer>) => {
          for await (const part of parts) await sink.write(part);
        });
      });
    };
  },
};

/** The site gives out `/sitemap.xml` from here: what an index names must be of its own host. */
const pagesOf = (total: number, page: string) =>
  Array.from({ length: Math.ceil(total / URLS_MAX) }, (_, rank) => ({
    url: new URL(`/sitemap.xml?page=${rank + 1}`, page).href,
  }));

function readPage(parameters: URLSearchParams): number | null {
  const text = parameters.get('page');
  if (text === null) return null;
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw badInput('« page » est un nombre, à partir de 1.');
}

const withoutPages = () =>
  new GraphQLError('Ce serveur ne connaît pas l’adresse des pages du site : SESSION_PAGE.', {
    extensions: { code: 'NOT_FOUND', http: { status: 404 } },
  });

const emptySitemap = () =>
  new GraphQLError('Aucune offre ne répond à cette demande, ou pas à cette page.', {
    extensions: { code: 'EXPORT_VIDE', http: { status: 404 } },
  });

/** Meetings of a calendar or feed: the next ones. */
const MEETINGS_MAX = 500;

/** What both lists of meetings read. */
const meetings = (
  contentType: string,
  write: (found: ReunionAVenir[], maintenant: Date, pageOf: PageOf) => string,
): ExportKind => ({
  contentType,
  pointsPerOffer: 10,
  prepare:
    () =>
    async ({ base, selection, maintenant, pageOf = null }, sink) => {
      const jour = jourAParis(maintenant);
      let found: ReunionAVenir[] = [];
      await dansUnInstantane(base, async (tx) => {
        for await (const group of lireOffresAExporter(tx, selection))
          found = [...found, ...group.flat().flatMap((offer) => reunionsAVenir(offer, jour))]
            .toSorted((a, b) => a.debut.getTime() - b.debut.getTime() || a.id.localeCompare(b.id))
            .slice(0, MEETINGS_MAX);
      });
      await sink.write(write(found, maintenant, pageOf));
    },
});

const TITLE = 'Informations collectives';

/** `GET /export/informations-collectives.ics`: meetings to come, as a calendar. */
export const calendar = meetings('text/calendar; charset=utf-8', (found, maintenant, pageOf) => {
  const calendrier = ical({ name: TITLE, prodId: '//SOFI//Informations collectives//FR' });
  for (const { id, session, titre, texte, debut, fin, journee, lieu } of found)
    calendrier.createEvent({
      id,
      stamp: maintenant,
      start: debut,
      ...(fin ? { end: fin } : {}),
      allDay: journee,
      summary: titre,
      description: texte,
      ...(lieu ? { location: lieu } : {}),
      ...(pageOf ? { url: pageOf(session) } : {}),
    });
  return calendrier.toString();
});

/** `GET /export/informations-collectives.atom`: the same as a feed, the next first. */
export const atom = meetings('application/atom+xml; charset=utf-8', (found, maintenant, pageOf) => {
  const feed = new Feed({
    id: 'urn:sofi:informations-collectives',
    title: TITLE,
    language: 'fr',
    updated: maintenant,
    generator: 'SOFI',
    copyright: '',
    author: { name: 'SOFI' },
  });
  for (const { id, session, titre, texte, modifieLe } of found)
    feed.addItem({
      id: `urn:sofi:${id}`,
      title: titre,
      link: pageOf ? pageOf(session) : `urn:sofi:session:${session}`,
      date: new Date(modifieLe),
      description: texte,
    });
  return feed.atom1();
});
