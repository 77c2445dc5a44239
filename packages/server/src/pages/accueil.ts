import type { Db } from '@sofi/database';
import { formations, organismes, sessions } from '@sofi/database';
import { eq } from 'drizzle-orm';

/** The landing page: what this is, for whom, and where to go. */
export async function accueil(db: Db): Promise<string> {
  const [offres, dates, acteurs] = await Promise.all([
    db.$count(formations, eq(formations.vue, 'PUBLIEE')),
    db.$count(sessions, eq(sessions.vue, 'PUBLIEE')),
    db.$count(organismes),
  ]);
  const compte = (nombre: number, nom: string) =>
    `<div><dt>${nom}</dt><dd>${nombre.toLocaleString('fr-FR')}</dd></div>`;
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>SOFI GraphQL</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>SOFI GraphQL</h1>
<p>L’offre de formation, de la <b>F</b>ormation à l’<b>A</b>ction, à la <b>S</b>ession et à son <b>D</b>ispositif, en une requête.</p></header>
<main>
<nav aria-label="Accès"><a class="principal" href="/explorateur">Ouvrir l’explorateur</a> <a href="/schema.graphql">Lire le schéma</a></nav>
<dl>${compte(offres, 'formations publiées')}${compte(dates, 'sessions')}${compte(acteurs, 'organismes')}</dl>
<section><h2>Pour qui</h2>
<ul>
<li><b>Développeurs d’interfaces</b> : une requête par écran, des types sans effort.</li>
<li><b>Intégrateurs</b> : un client TypeScript qui pagine et type ses erreurs.</li>
<li><b>Analystes</b> : des totaux par filtre, des libellés français, des exemples prêts.</li>
</ul></section>
<section><h2>Une question, sa réponse</h2>
<pre tabindex="0"><code>${EXEMPLE}</code></pre>
<p>L’adresse de l’interface est <code>/graphql</code>, en POST ou en GET.</p></section>
</main>
<footer><p>Les données de démonstration sont inventées : ni les organismes ni les personnes n’existent.</p></footer>
</body>
</html>
`;
}

const EXEMPLE = `{
  fasd(code: "19482-89393-143842") {
    ... on Session {
      debut
      lieu { adresse { commune } }
      dispositifs { type nombrePlaces }
      action { formation { intitule } }
    }
  }
}`;

const STYLE = `
:root{color-scheme:light dark;--fond:#fbfaf7;--texte:#1d2430;--doux:#5a6472;--trait:#d9d5cb;--accent:#0b5d4e;--sur:#fff}
@media (prefers-color-scheme:dark){:root{--fond:#14181d;--texte:#e8e6e1;--doux:#a3abb5;--trait:#333b45;--accent:#7fd6c2;--sur:#10201c}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:3rem 1.25rem;background:var(--fond);color:var(--texte);font:1.06rem/1.6 Georgia,'Times New Roman',serif}
h1{font-size:2.4rem;line-height:1.1;margin:0 0 .5rem}h2{font-size:1.25rem;margin:2.2rem 0 .5rem}
header p{font-size:1.2rem;color:var(--doux);margin:0}
nav{margin:1.8rem 0;display:flex;flex-wrap:wrap;gap:1rem;align-items:center}
a{color:var(--accent)}a.principal{background:var(--accent);color:var(--sur);padding:.6rem 1.1rem;border-radius:.4rem;text-decoration:none}
a:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
dl{display:flex;flex-wrap:wrap;gap:2rem;margin:0;padding:1.2rem 0;border-block:1px solid var(--trait)}
dl div{display:flex;flex-direction:column-reverse}dt{color:var(--doux)}dd{margin:0;font-size:1.8rem;font-variant-numeric:tabular-nums}
ul{padding-left:1.2rem}pre{overflow-x:auto;padding:1rem;border:1px solid var(--trait);border-radius:.4rem;font-size:.9rem;line-height:1.5}
footer{margin-top:3rem;color:var(--doux);font-size:.95rem}`;
