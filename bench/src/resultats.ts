import { cpus, totalmem } from 'node:os';
import { readFileSync } from 'node:fs';
import type { Mesure } from './charge.ts';
import type { NomDeServeur } from './operations.ts';
import { OPERATIONS } from './operations.ts';

/** What one server did in one round; CPU in milliseconds a request. */
export interface Releve extends Mesure {
  cpuServeur: number;
  cpuPostgres: number;
}

export interface ResultatsDeTaille {
  sessions: number;
  releves: (Releve & {
    operation: string;
    connexions: number;
    tour: number;
    serveur: NomDeServeur;
  })[];
  /** Largest resident memory, in MB. */
  memoire: Record<NomDeServeur, number>;
  /** Statements a request, by `operation server`. */
  requetes: Map<string, number>;
  /** Offers that a question meets, on average, by operation that counts them. */
  trouvees: Map<string, number>;
  /** Shares of our CPU time, by operation. */
  profils: Map<string, [string, number][]>;
  versionDePostgres: string;
}

const TITRES: Record<NomDeServeur, string> = {
  limite: 'limit',
  sofi: 'SOFI',
  postgraphile: 'PostGraphile 5',
};
const SERVEURS = Object.keys(TITRES) as NomDeServeur[];

/** The page of results, in Markdown. */
export function ecrireResultats(
  tailles: readonly ResultatsDeTaille[],
  { secondes, tours }: { secondes: number; tours: number },
): string {
  const { dependencies } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { dependencies: Record<string, string> };
  return `# Results of the bench

Written by \`npm run bench -- ${tailles.map(({ sessions }) => sessions).join(' ')}\` (${tours} rounds of ${secondes} s for each server, operation and number of connections, after one that is not kept) on
${cpus().length} x ${cpus()[0]!.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, PostgreSQL ${tailles[0]!.versionDePostgres}, PostGraphile ${dependencies['postgraphile']}; client, servers and Postgres
share the machine. Answer cache off. Servers and sizes are measured in turn. The *limit* is \`node:http\` and postgres.js with one hand-written statement an operation that builds
the answer's JSON over the same tables. Every server's answers were compared, question by question, before anything was timed.

Ratios are requests per second over those of the limit in the same round: the median of the rounds, with the smallest and
the largest. They say more than milliseconds, which are of this machine.
${tailles.map(ecrireTaille).join('')}${ecrireCroissance(tailles)}
## Reading it

Statements are those of one request once its plans are prepared. A dashboard is that of an organisme of 20 to 50 offers at either size. A
search asks for a page with what is beneath it, and its total where it says so.
`;
}

function ecrireTaille({
  sessions,
  releves,
  memoire,
  requetes,
  profils,
}: ResultatsDeTaille): string {
  const lignes = OPERATIONS.flatMap(({ nom, titre }) =>
    [1, 16].map((connexions) => {
      const de = (serveur: NomDeServeur) =>
        releves.filter(
          (un) => un.operation === nom && un.connexions === connexions && un.serveur === serveur,
        );
      const rapport = (serveur: NomDeServeur) => {
        const rapports = de(serveur).map(
          ({ requetesParSeconde, tour }) =>
            requetesParSeconde / de('limite').find((un) => un.tour === tour)!.requetesParSeconde,
        );
        return etendue(rapports, 2);
      };
      const face = mediane(
        de('sofi').map(
          ({ requetesParSeconde, tour }) =>
            requetesParSeconde /
            de('postgraphile').find((un) => un.tour === tour)!.requetesParSeconde,
        ),
      );
      const chiffre = (champ: keyof Releve) =>
        SERVEURS.map((serveur) => mediane(de(serveur).map((un) => un[champ])).toFixed(2)).join(
          ' / ',
        );
      return `| ${titre} | ${connexions} | ${rapport('sofi')} | ${rapport('postgraphile')} | ${face.toFixed(1)} | ${chiffre('p50')} | ${chiffre('p99')} | ${chiffre('cpuServeur')} | ${chiffre('cpuPostgres')} | ${SERVEURS.map((serveur) => requetes.get(`${nom} ${serveur}`)).join(' / ')} |`;
    }),
  );
  return `
## ${sessions.toLocaleString('en-US')} sessions

Triples are ${SERVEURS.map((serveur) => TITRES[serveur]).join(' / ')}.

| operation | connections | SOFI / limit | PostGraphile / limit | SOFI / PostGraphile | p50 ms | p99 ms | CPU ms of the server | CPU ms of Postgres | statements |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${lignes.join('\n')}

Largest memory of a server: ${SERVEURS.map((serveur) => `${TITRES[serveur]} ${memoire[serveur]} MB`).join(', ')}.

Where our server's CPU time goes, by share:

| operation | share |
| --- | --- |
${OPERATIONS.map(
  ({ nom, titre }) =>
    `| ${titre} | ${profils
      .get(nom)!
      .filter(([, part]) => part >= 0.01)
      .map(([part, valeur]) => `${part} ${Math.round(valeur * 100)} %`)
      .join(', ')} |`,
).join('\n')}
`;
}

/** How Postgres's CPU time a request grows with the offer. */
function ecrireCroissance(tailles: readonly ResultatsDeTaille[]): string {
  if (tailles.length < 2) return '';
  const [petite, grande] = [tailles[0]!, tailles.at(-1)!];
  const croissance = (nom: string) => {
    const [avant, apres] = [petite, grande].map(({ trouvees }) => trouvees.get(nom));
    return avant && apres ? `${(apres / avant).toFixed(1)} (${Math.round(apres)})` : '';
  };
  const parTour = ({ releves }: ResultatsDeTaille, nom: string, serveur: NomDeServeur) =>
    releves
      .filter((un) => un.operation === nom && un.serveur === serveur && un.connexions === 16)
      .map(({ cpuPostgres }) => cpuPostgres);
  const rapports = (nom: string, serveur: NomDeServeur) => {
    const avant = parTour(petite, nom, serveur);
    return etendue(
      parTour(grande, nom, serveur).map((cpu, tour) => cpu / avant[tour]!),
      1,
    );
  };
  return `
## From ${petite.sessions.toLocaleString('en-US')} to ${grande.sessions.toLocaleString('en-US')} sessions

Postgres CPU a request at the larger size over that at the smaller in the same round, at 16 connections: the median of the rounds, with the smallest
and the largest; and the offers that a question meets.

| operation | SOFI | limit | PostGraphile 5 | offers met |
| --- | --- | --- | --- | --- |
${OPERATIONS.map(
  ({ nom, titre }) =>
    `| ${titre} | ${(['sofi', 'limite', 'postgraphile'] as const)
      .map((serveur) => rapports(nom, serveur))
      .join(' | ')} | ${croissance(nom)} |`,
).join('\n')}
`;
}

/** The median, with the smallest and the largest. */
const etendue = (rapports: readonly number[], decimales: number): string =>
  `${mediane(rapports).toFixed(decimales)} (${Math.min(...rapports).toFixed(decimales)}-${Math.max(...rapports).toFixed(decimales)})`;

function mediane(nombres: readonly number[]): number {
  const tries = nombres.toSorted((a, b) => a - b);
  const milieu = Math.floor(tries.length / 2);
  return tries.length % 2 === 1 ? tries[milieu]! : (tries[milieu - 1]! + tries[milieu]!) / 2;
}
