import { exemples } from './exemples.ts';
import type { Page } from './reponse.ts';
import { page } from './reponse.ts';

let rendue: { annee: number; page: Page } | undefined;

/** GraphiQL with our examples in tabs. Rendered once a year: it weighs nine megabytes, and examples name dates. */
export async function explorateur(maintenant: Date): Promise<Page> {
  const annee = maintenant.getUTCFullYear();
  if (rendue?.annee === annee) return rendue.page;
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'SOFI GraphQL, explorateur',
    endpoint: '/graphql',
    defaultTabs: await exemples(annee),
  });
  rendue = { annee, page: page(html.replace('</head>', `${PLEINE_PAGE}</head>`)) };
  return rendue.page;
}

/** The explorer fills the window. */
const PLEINE_PAGE = '<style>body{margin:0;overflow:hidden}#root{height:100dvh}</style>';
