import { readFile } from 'node:fs/promises';
import { asCurl, asProgram } from '@sofi/explorer/code';
import { Marked } from 'marked';
import type { Page } from './reponse.ts';
import { page } from './reponse.ts';
import { gabarit } from './gabarit.ts';

interface Guide {
  fichier: URL;
  titre: string;
  /** What its blocks of JSON are. */
  json: 'reponse' | 'variables';
}

const GUIDES = {
  analystes: {
    fichier: new URL('../../../../docs/analystes.md', import.meta.url),
    titre: 'Documentation de SOFI GraphQL',
    json: 'reponse',
  },
  procedure: {
    fichier: new URL('../../../../docs/procedure.md', import.meta.url),
    titre: 'La procédure pas à pas',
    json: 'variables',
  },
} as const satisfies Record<string, Guide>;

const rendues = new Map<string, Promise<Page>>();

/** A guide: each of its requests can be opened in the explorer, or taken as a command or a program. */
export function documentation(nom: keyof typeof GUIDES): Promise<Page> {
  const rendue = rendues.get(nom) ?? rendre(GUIDES[nom]);
  rendues.set(nom, rendue);
  return rendue;
}

async function rendre({ fichier, titre, json }: Guide): Promise<Page> {
  const texte = await readFile(fichier, 'utf8');
  const titres: string[] = [];
  // Two requests of a guide may read alike.
  let position = 0;
  const marked = new Marked({
    renderer: {
      heading({ depth, text, tokens }) {
        if (depth === 2) titres.push(text);
        const ancre = depth === 2 ? ` id="question-${titres.length}"` : '';
        return `<h${depth}${ancre}>${this.parser.parseInline(tokens)}</h${depth}>`;
      },
      code({ text, lang }) {
        const bloc = (code: string) => `<pre tabindex="0"><code>${echapper(code)}</code></pre>`;
        if (lang === 'json' && json === 'reponse')
          return `<details><summary>Réponse de la région de démonstration</summary>${bloc(text)}</details>`;
        if (lang !== 'graphql') return bloc(text);
        position = texte.indexOf(text, position) + text.length;
        const variables = json === 'variables' ? variablesApres(texte, position) : '';
        const question = { query: text, variables };
        const adresse = `/explorateur?${new URLSearchParams({ query: text, ...(variables && { variables }) })}`;
        return `${bloc(text)}<p><a href="${echapper(adresse)}">Ouvrir dans l’explorateur</a></p>
<details><summary>En ligne de commande</summary>${bloc(asCurl(question, 'http://127.0.0.1:4000/graphql'))}</details>
<details><summary>Avec le client TypeScript</summary>${bloc(asProgram(question, 'http://127.0.0.1:4000/graphql'))}</details>`;
      },
    },
  });
  const corps = await marked.parse(texte);
  const sommaire = titres
    .map((titre, rang) => `<li><a href="#question-${rang + 1}">${echapper(titre)}</a></li>`)
    .join('');
  return page(
    gabarit(
      titre,
      `<header><p><a href="/api">Accueil</a> · <a href="/documentation">Questions d’analystes</a> · <a href="/documentation/procedure">La procédure pas à pas</a> · <a href="/explorateur">Explorateur</a></p></header>
<main><nav aria-label="Questions"><ul>${sommaire}</ul></nav>
${corps}
${AGENTS}</main>`,
    ),
  );
}

/** The block of JSON right after a request that ends there. */
const variablesApres = (guide: string, position: number): string =>
  /^\n```\n\n```json\n([\s\S]*?)\n```/.exec(guide.slice(position))?.[1] ?? '';

const AGENTS = `<h2 id="agents">Avec un agent</h2>
<p>L’adresse <code>/mcp</code> parle le Model Context Protocol : un agent y cherche, lit, compte et prépare des brouillons, avec les droits de
la clé qu’il présente, ou anonymement sans clé. Pour Claude Code :</p>
<pre tabindex="0"><code>claude mcp add --transport http sofi http://127.0.0.1:4000/mcp --header "Authorization: Bearer $CLE"</code></pre>
<p>Pour Visual Studio Code, dans <code>.vscode/mcp.json</code> :</p>
<pre tabindex="0"><code>{ "servers": { "sofi": { "type": "http", "url": "http://127.0.0.1:4000/mcp" } } }</code></pre>`;

const ENTITES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const echapper = (texte: string) => texte.replace(/[&<>"]/g, (signe) => ENTITES[signe]!);
