import { gabarit } from './gabarit.ts';

/** Asks the API itself, as an anonymous caller; null where it refuses. */
export type Demander = (query: string) => Promise<unknown>;

interface Chiffres {
  statistiques: { total: { formations: number; sessions: number; organismes: number } };
}

/** The landing page: what this is, for whom, and where to go. Without figures where the API does not answer. */
export async function accueil(demander: Demander): Promise<string> {
  const chiffres = (await demander(
    '{ statistiques(par: [ANNEE_DEBUT], first: 1) { total { formations sessions organismes } } }',
  )) as Chiffres | null;
  const compte = (nombre: number, nom: string) =>
    `<div><dt>${nom}</dt><dd>${nombre.toLocaleString('fr-FR')}</dd></div>`;
  return gabarit(
    'SOFI GraphQL',
    `<header><h1>SOFI GraphQL</h1>
<p>L’offre de formation, de la <b>F</b>ormation à l’<b>A</b>ction, à la <b>S</b>ession et à son <b>D</b>ispositif, en une requête.</p></header>
<main>
<nav aria-label="Accès"><a class="principal" href="/explorateur">Ouvrir l’explorateur</a> <a href="/documentation">Lire la documentation</a> <a href="/schema.graphql">Lire le schéma</a> <a href="/">Chercher une formation</a></nav>
${chiffres ? `<dl>${compte(chiffres.statistiques.total.formations, 'formations proposées')}${compte(chiffres.statistiques.total.sessions, 'sessions')}${compte(chiffres.statistiques.total.organismes, 'organismes')}</dl>` : ''}
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
<footer><p>Les données de démonstration sont inventées : ni les organismes ni les personnes n’existent.</p></footer>`,
  );
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
