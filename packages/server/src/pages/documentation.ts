import { readFile } from 'node:fs/promises';
import { asCurl, asProgram } from '@sofi/explorer/code';
import { Marked } from 'marked';
import type { Page } from './reponse.ts';
import { page } from './reponse.ts';
import { gabarit } from './gabarit.ts';

const GUIDE = new URL('../../../../docs/analystes.md', import.meta.url);

let rendue: Promise<Page> | undefined;

/** The analysts' guide: each question can be opened in the explorer, or taken as a command or a program. */
export function documentation(): Promise<Page> {
  rendue ??= rendre();
  return rendue;
}

async function rendre(): Promise<Page> {
  const titres: string[] = [];
  const marked = new Marked({
    renderer: {
      heading({ depth, text, tokens }) {
        if (depth === 2) titres.push(text);
        const ancre = depth === 2 ? ` id="question-${titres.length}"` : '';
        return `<h${depth}${ancre}>${this.parser.parseInline(tokens)}</h${depth}>`;
      },
      code({ text, lang }) {
        const bloc = (code: string) => `<pre tabindex="0"><code>${echapper(code)}</code></pre>`;
        if (lang === 'json')
          return `<details><summary>Réponse de la région de démonstration</summary>${bloc(text)}</details>`;
        if (lang !== 'graphql') return bloc(text);
        const question = { query: text, variables: '' };
        const adresse = `/explorateur?${new URLSearchParams({ query: text })}`;
        return `${bloc(text)}<p><a href="${echapper(adresse)}">Ouvrir dans l’explorateur</a></p>
<details><summary>En ligne de commande</summary>${bloc(asCurl(question, 'http://127.0.0.1:4000/graphql'))}</details>
<details><summary>Avec le client TypeScript</summary>${bloc(asProgram(question, 'http://127.0.0.1:4000/graphql'))}</details>`;
      },
    },
  });
  const corps = await marked.parse(await readFile(GUIDE, 'utf8'));
  const sommaire = titres
    .map((titre, rang) => `<li><a href="#question-${rang + 1}">${echapper(titre)}</a></li>`)
    .join('');
  return page(
    gabarit(
      'Documentation de SOFI GraphQL',
      `<header><p><a href="/api">Accueil</a> · <a href="/explorateur">Explorateur</a></p></header>
<main><nav aria-label="Questions"><ul>${sommaire}</ul></nav>
${corps}
${AGENTS}</main>`,
    ),
  );
}

const AGENTS = `<h2 id="agents">Avec un agent</h2>
<p>L’adresse <code>/mcp</code> parle le Model Context Protocol : un agent y cherche, lit, compte et prépare des brouillons, avec les droits de
la clé qu’il présente, ou anonymement sans clé. Pour Claude Code :</p>
<pre tabindex="0"><code>claude mcp add --transport http sofi http://127.0.0.1:4000/mcp --header "Authorization: Bearer $CLE"</code></pre>
<p>Pour Visual Studio Code, dans <code>.vscode/mcp.json</code> :</p>
<pre tabindex="0"><code>{ "servers": { "sofi": { "type": "http", "url": "http://127.0.0.1:4000/mcp" } } }</code></pre>`;

const ENTITES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const echapper = (texte: string) => texte.replace(/[&<>"]/g, (signe) => ENTITES[signe]!);
