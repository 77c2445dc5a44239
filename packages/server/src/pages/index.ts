import { readFile } from 'node:fs/promises';
import { PAGE_POLICIES } from '../http/security-headers.ts';
import type { Demander } from './accueil.ts';
import { accueil } from './accueil.ts';
import { documentation } from './documentation.ts';
import { exemples } from './exemples.ts';
import { explorateur } from './explorateur.ts';
import { page, repondre } from './reponse.ts';
import { serveSite } from './site.ts';

/**
 * The page of this path, or null if not found.
 *
 * @param identifie Whether a caller without a proof of identity is somebody (DEV_IDENTITY).
 */
export async function servirPage(
  requete: Request,
  { demander, maintenant, identifie }: { demander: Demander; maintenant: Date; identifie: boolean },
): Promise<Response | null> {
  const { pathname } = new URL(requete.url);
  switch (pathname) {
    case '/api':
      return repondre(requete, page(await accueil(demander)), PAGE_POLICIES.page);
    case '/documentation':
      return repondre(requete, await documentation('analystes'), PAGE_POLICIES.page);
    case '/documentation/procedure':
      return repondre(requete, await documentation('procedure'), PAGE_POLICIES.page);
    case '/explorateur':
      return repondre(requete, (await explorateur()).page, PAGE_POLICIES.explorer);
    case '/explorateur/exemples.json': {
      const possibles = (await exemples(maintenant.getUTCFullYear())).filter(
        ({ compte }) => identifie || !compte,
      );
      const contenu = page(JSON.stringify(possibles), 'application/json; charset=utf-8');
      return repondre(requete, contenu, PAGE_POLICIES.explorer);
    }
    case '/schema.graphql':
      return new Response(await readFile(new URL('../../../../schema.graphql', import.meta.url)), {
        headers: { 'content-type': 'application/graphql; charset=utf-8' },
      });
    default: {
      if (!pathname.startsWith('/explorateur/')) return serveSite(requete);
      const fichier = (await explorateur()).fichiers.get(pathname);
      return fichier ? repondre(requete, fichier, PAGE_POLICIES.explorer) : null;
    }
  }
}
