import { readFile } from 'node:fs/promises';
import type { Base } from '@sofi/database';
import { PAGE_POLICIES } from '../http/security-headers.ts';
import { accueil } from './accueil.ts';
import { explorateur } from './explorateur.ts';
import { page, repondre } from './reponse.ts';

/** The page of this path, or null where it is none of ours. */
export async function servirPage(
  requete: Request,
  base: Base,
  maintenant: Date,
): Promise<Response | null> {
  switch (new URL(requete.url).pathname) {
    case '/':
      return repondre(requete, page(await accueil(base.db)), PAGE_POLICIES.page);
    case '/explorateur':
      return repondre(requete, await explorateur(maintenant), PAGE_POLICIES.explorer);
    case '/schema.graphql':
      return new Response(await readFile(new URL('../../../../schema.graphql', import.meta.url)), {
        headers: { 'content-type': 'application/graphql; charset=utf-8' },
      });
    default:
      return null;
  }
}
