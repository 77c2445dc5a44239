import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Base } from '@sofi/database';
import { currentScope } from '@sofi/database';
import { jourAParis } from '@sofi/domain';
import type { OpenExport } from '@sofi/graphql';
import { answerOf } from '@sofi/graphql';
import { adresseDe } from '../http/adresse.ts';
import type { Report } from '../http/failures.ts';
import { answerInternalError } from '../http/failures.ts';
import type { PageOf } from './kind.ts';
import { KINDS } from './kinds.ts';
import { ReaderGoneError, responseSink, throughFile } from './sink.ts';
import type { Sink } from './sink.ts';

const PREFIX = '/export/';

const urlOf = ({ url = '' }: IncomingMessage) => new URL(url, 'http://export');

export const isExport = (request: IncomingMessage): boolean =>
  request.url?.startsWith(PREFIX) === true;

export interface ExportService {
  base: Base;
  openExport: OpenExport;
  /** URL of a session's page on the public site, with `{session}` in place of its number; null without a public site. */
  sessionPage: string | null;
  proxys: number;
  signaler: Report;
}

/** Answers `GET /export/...` in constant memory, at the pace of its reader. */
export function answerExport(
  request: IncomingMessage,
  response: ServerResponse,
  service: ExportService,
): void {
  answer(request, response, service).catch((error: unknown) => {
    if (error instanceof ReaderGoneError || response.destroyed) return response.destroy();
    const refusal = answerOf(error);
    if (!refusal || response.headersSent)
      return answerInternalError(response, error, service.signaler);
    response.writeHead(refusal.status, { ...refusal.headers, ...JSON_HEADERS });
    return response.end(refusal.body);
  });
}

const JSON_HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
};

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { base, openExport, proxys, sessionPage }: ExportService,
): Promise<void> {
  const { pathname, searchParams } = urlOf(request);
  const name = pathname.slice(PREFIX.length);
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name]! : null;
  if (kind === null)
    return refuse(response, 404, 'NOT_FOUND', `« ${pathname} » n’est pas un export.`);
  if (request.method !== 'GET') {
    response.setHeader('allow', 'GET');
    return refuse(response, 405, 'BAD_REQUEST', 'Un export se demande en GET.');
  }
  const write = kind.prepare(searchParams);
  const granted = await openExport({
    search: searchParams.get('search'),
    filter: searchParams.get('filter'),
    sansInterpretation: searchParams.getAll('sansInterpretation'),
    autorisation: request.headers.authorization ?? null,
    adresse: adresseDe(request, proxys),
    anyChannel: kind.anyChannel ?? false,
    pointsPerOffer: kind.pointsPerOffer,
  });
  currentScope()?.becomes?.('export');
  const jour = jourAParis(granted.maintenant);
  const sink = responseSink(response, {
    contentType: kind.contentType,
    fileName: name.replace('.', `-${jour}.`),
    headers: granted.headers,
    gzip: /\bgzip\b/.test(request.headers['accept-encoding'] ?? ''),
  });
  const pageOf: PageOf =
    sessionPage === null ? null : (session) => sessionPage.replace('{session}', String(session));
  const writeTo = (out: Sink) => write({ ...granted, base, pageOf }, out);
  // An embedded database has one connection: a slow reader must not hold it.
  await (base.genre === 'embarquee' ? throughFile(writeTo, sink) : writeTo(sink));
  await sink.end();
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, JSON_HEADERS);
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
