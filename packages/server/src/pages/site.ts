import { glob, readFile } from 'node:fs/promises';
import { builtSite } from '@sofi/web/site';
import { PAGE_POLICIES } from '../http/security-headers.ts';
import type { Page } from './reponse.ts';
import { page, repondre } from './reponse.ts';

interface Site {
  /** Every screen: the address says which. */
  screen: Page;
  /** By their paths, which change with their content. */
  assets: ReadonlyMap<string, Page>;
}

let kept: Promise<Site> | undefined;

/** Read when it is first asked for, and built before where it is missing or stale; a failed build is tried again. */
function site(): Promise<Site> {
  kept ??= read().catch((error: unknown) => {
    kept = undefined;
    throw error;
  });
  return kept;
}

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

async function read(): Promise<Site> {
  const folder = await builtSite();
  const paths = await Array.fromAsync(glob('assets/*.*', { cwd: folder }));
  const assets = await Promise.all(
    paths.map(async (path) => {
      const content = await readFile(`${folder}/${path}`);
      return [`/${path}`, page(content, TYPES[path.split('.').at(-1)!])] as const;
    }),
  );
  return {
    screen: page(await readFile(`${folder}/index.html`)),
    assets: new Map(assets),
  };
}

/** First words of the addresses that are screens. */
const SCREENS = new Set([
  '',
  'offre',
  'catalogue',
  'analyse',
  'connexion',
  'activation',
  'reinitialisation',
  'saisie',
  'accessibilite',
  'mentions',
  'donnees',
  'aide',
]);

/** A screen or an asset; the screen that says so, with 404, to browsers that ask for a page there is not; else null. */
export async function serveSite(request: Request): Promise<Response | null> {
  const { pathname } = new URL(request.url);
  if (pathname.startsWith('/assets/')) {
    const asset = (await site()).assets.get(pathname);
    return asset
      ? repondre(request, asset, PAGE_POLICIES.site, 'public, max-age=31536000, immutable')
      : null;
  }
  const known = SCREENS.has(pathname.split('/')[1]!);
  if (!known && !isNavigation(request)) return null;
  const response = repondre(request, (await site()).screen, PAGE_POLICIES.site);
  return known || response.status !== 200
    ? response
    : new Response(response.body, { status: 404, headers: response.headers });
}

const isNavigation = ({ method, headers }: Request) =>
  method === 'GET' && headers.get('sec-fetch-mode') === 'navigate';
