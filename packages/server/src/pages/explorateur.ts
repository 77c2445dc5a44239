import { createHash } from 'node:crypto';
import { bundleExplorer } from '@sofi/explorer/bundle';
import type { Page } from './reponse.ts';
import { page } from './reponse.ts';

interface Explorateur {
  page: Page;
  /** By their paths, which change with their content. */
  fichiers: ReadonlyMap<string, Page>;
}

let construit: Promise<Explorateur> | undefined;

/** Built when it is first asked for. */
export function explorateur(): Promise<Explorateur> {
  construit ??= construire();
  return construit;
}

async function construire(): Promise<Explorateur> {
  const { script, style } = await bundleExplorer();
  const chemin = (contenu: Uint8Array, fin: string) =>
    `/explorateur/${createHash('sha256').update(contenu).digest('hex').slice(0, 16)}.${fin}`;
  const chemins = { script: chemin(script, 'js'), style: chemin(style, 'css') };
  return {
    page: page(html(chemins)),
    fichiers: new Map([
      [chemins.script, page(script, 'text/javascript; charset=utf-8')],
      [chemins.style, page(style, 'text/css; charset=utf-8')],
    ]),
  };
}

const html = ({ script, style }: { script: string; style: string }) => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>SOFI GraphQL, explorateur</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${style}">
<script type="module" src="${script}"></script>
</head>
<body>
<header><h1>Explorateur de SOFI GraphQL</h1>
<a href="/api">Accueil</a> <a href="/documentation">Documentation</a> <a href="/schema.graphql">Schéma</a></header>
<main>
<nav class="exemples" aria-labelledby="titre-exemples"><h2 id="titre-exemples">Exemples</h2><ul id="exemples"></ul></nav>
<section aria-labelledby="titre-requete"><h2 id="titre-requete">Requête</h2>
<div class="actions"><button type="button" class="principal" id="executer" title="Ctrl + Entrée" disabled>Exécuter</button>
<button type="button" id="arreter" disabled>Arrêter</button>
<select id="operation" aria-label="Opération" hidden></select></div>
<div class="editeur" id="requete"></div>
<h2>Variables</h2><div class="editeur" id="variables"></div>
<label for="jeton">Jeton ou clé d’API (facultatif, jamais conservé)</label>
<input id="jeton" type="password" autocomplete="off" spellcheck="false">
</section>
<section aria-labelledby="titre-reponse"><h2 id="titre-reponse">Réponse</h2>
<div class="actions"><button type="button" id="copier-lien" disabled>Copier le lien</button>
<button type="button" id="copier-curl" disabled>Copier en curl</button>
<button type="button" id="copier-programme" disabled>Copier en TypeScript</button></div>
<div id="etat" role="status"></div>
<div class="editeur" id="reponse"></div></section>
<section aria-labelledby="titre-schema"><h2 id="titre-schema">Schéma</h2>
<label for="chercher-type">Chercher un type ou un champ</label>
<input id="chercher-type" type="search" autocomplete="off">
<div id="type" tabindex="0" role="region" aria-label="Type du schéma"></div></section>
</main>
</body>
</html>
`;
