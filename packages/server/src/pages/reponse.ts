import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A page kept compressed, with the tag of its content. */
export interface Page {
  compressee: Buffer;
  etag: string;
}

export function page(html: string): Page {
  const compressee = gzipSync(html);
  return {
    compressee,
    etag: `"${createHash('sha256').update(compressee).digest('base64url').slice(0, 16)}"`,
  };
}

/** Everything comes from this server: nothing is loaded from, or sent to, another origin. */
const POLITIQUE =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'";

export function repondre(requete: Request, { compressee, etag }: Page): Response {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': POLITIQUE,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    vary: 'accept-encoding',
    etag,
  };
  if (requete.method !== 'GET' && requete.method !== 'HEAD')
    return new Response('Seules GET et HEAD conviennent ici.\n', {
      status: 405,
      headers: { allow: 'GET, HEAD', 'content-type': 'text/plain; charset=utf-8' },
    });
  if (requete.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers });
  const accepte = /\bgzip\b/.test(requete.headers.get('accept-encoding') ?? '');
  const corps = accepte ? compressee : gunzipSync(compressee);
  return new Response(requete.method === 'HEAD' ? null : new Uint8Array(corps), {
    headers: {
      ...headers,
      'content-length': String(corps.length),
      ...(accepte ? { 'content-encoding': 'gzip' } : {}),
    },
  });
}
