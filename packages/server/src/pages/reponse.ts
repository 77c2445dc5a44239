import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A page kept compressed, with the tag of its content. */
export interface Page {
  type: string;
  compressee: Buffer;
  etag: string;
}

export function page(contenu: string | Uint8Array, type = 'text/html; charset=utf-8'): Page {
  const compressee = gzipSync(contenu);
  return {
    type,
    compressee,
    etag: `"${createHash('sha256').update(compressee).digest('base64url').slice(0, 16)}"`,
  };
}

/**
 * @param politique Content-Security-Policy of the page.
 * @param cache Cache-Control: asked again each time, unless its address changes with its content.
 */
export function repondre(
  requete: Request,
  { type, compressee, etag }: Page,
  politique: string,
  cache = 'no-cache',
): Response {
  const headers = {
    'content-type': type,
    'cache-control': cache,
    'content-security-policy': politique,
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
