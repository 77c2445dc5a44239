import { readFileSync } from 'node:fs';
import { lignes } from '@sofi/database';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { gardeDe, GARDES_SEULEMENT } from '../../packages/lheo/src/gardes.ts';
import type { Feuille } from '../support/feuilles-lheo.ts';
import { feuilles, siretDe, TOUT } from '../support/feuilles-lheo.ts';
import { importer } from '../support/lheo.ts';
import { serveurDeTest } from '../support/serveur.ts';

const racine = new URL('../../', import.meta.url);
const lire = (chemin: string) => readFileSync(new URL(chemin, racine), 'utf8');
const serveur = serveurDeTest();

const SOURCE = 'feuilles';
const FEUILLES = feuilles().filter(({ chemin }) => chemin.includes('formation'));
const numeroDe = (rang: number) => `copie-${String(rang).padStart(4, '0')}`;

/** The formation of the example under numbers and SIRETs of its own; the first copy is unchanged. */
function copie(rang: number): string {
  const feuille = FEUILLES[rang - 1];
  const texte = feuille
    ? TOUT.slice(0, feuille.debut) + feuille.change + TOUT.slice(feuille.fin)
    : TOUT;
  return /<formation [^]*<\/formation>/
    .exec(texte)![0]
    .replaceAll(/ numero="(?=\w+-)/g, (debut) => `${debut}${numeroDe(rang)}-`)
    .replace(/(?<=<SIRET-formateur>\s*<SIRET>)\d+/, siretDe(rang, 'FORMATEUR'))
    .replaceAll('>12345678200010<', `>${siretDe(rang)}<`)
    .replaceAll('>AUTRE<', `>${siretDe(rang, 'AUTRE')}<`);
}

/** What was read of a copy, without what differs between two copies of one text. */
const comparable = (rang: number, lu: unknown): string =>
  JSON.stringify(lu, function (this: Record<string, unknown>, cle, valeur: unknown) {
    if (['id', 'numero', 'creeLe', 'modifieLe'].includes(cle)) return undefined;
    return cle === 'code' && 'version' in this && 'numero' in this ? undefined : valeur;
  })
    .replaceAll(numeroDe(rang), 'copie')
    .replaceAll(siretDe(rang), 'RESPONSABLE')
    .replaceAll(siretDe(rang, 'FORMATEUR'), 'FORMATEUR')
    .replaceAll(siretDe(rang, 'AUTRE'), 'AUTRE');

const QUESTION = `${lire('packages/sdk/documents/entiers.graphql')}
query ($after: String) {
  formations(filter: { source: "${SOURCE}" }, first: 10, after: $after) {
    pageInfo { endCursor hasNextPage }
    nodes { ...FormationEntier provenance { numero } actions(first: 5) { nodes { ...ActionEntier
      dispensateur { ...OrganismeEntier }
      sessions(first: 5) { nodes { ...SessionEntier lieu { ...LieuEntier } dispositifs { ...DispositifEntier } responsable { ...OrganismeEntier } } } } } }
  }
}`;

async function lireTout(): Promise<Map<string, unknown>> {
  const lues = new Map<string, unknown>();
  for (let after: string | null = null, reste = true; reste;) {
    const { data, errors } = await serveur.demander(QUESTION, { after });
    expect(errors).toBeUndefined();
    for (const noeud of data['formations'].nodes) lues.set(noeud.provenance.numero, noeud);
    after = data['formations'].pageInfo.endCursor;
    reste = data['formations'].pageInfo.hasNextPage;
  }
  return lues;
}

/** What covers a leaf: the leaf itself, or an element around it. */
const couvertPar = ({ chemin, nom }: Feuille) => {
  const noms = [...chemin, nom];
  return noms
    .map((_, rang) => gardeDe(noms.slice(0, rang + 1)))
    .find((garde) => garde !== undefined);
};
const chemins = (lesquelles: readonly Feuille[]) =>
  lesquelles.map(({ chemin, nom, debut }) => `${[...chemin, nom].join('/')} (${debut})`);

test('each leaf of the language, changed, changes what GraphQL answers or is kept for the export and in the list of those', async () => {
  expect(FEUILLES.length).toBeGreaterThan(300);
  const rangs = [0, ...FEUILLES.keys().map((rang) => rang + 1)];
  const document = TOUT.replace(/<formation [^]*<\/formation>/, () => rangs.map(copie).join('\n'));
  const { rapport, anomalies } = await importer(serveur.base, document, { source: SOURCE });
  expect(anomalies.filter(({ gravite }) => gravite === 'ERREUR')).toEqual([]);
  expect(rapport.creees).toBe(rangs.length);
  const reponses = await lireTout();
  const gardees = new Map(
    (
      await lignes<{ numero: string; contenu: unknown }>(
        serveur.base.db,
        sql`select numero_source as numero, contenu from formations_importees where source = ${SOURCE}`,
      )
    ).map(({ numero, contenu }) => [numero, contenu]),
  );
  const numero = (rang: number) => `${numeroDe(rang)}-formation-3`;
  const change = (lus: Map<string, unknown>, rang: number) =>
    comparable(rang, lus.get(numero(rang))) !== comparable(0, lus.get(numero(0)));
  expect(chemins(FEUILLES.filter((_, rang) => !change(gardees, rang + 1)))).toEqual([]);
  const invisibles = FEUILLES.filter((_, rang) => !change(reponses, rang + 1));
  expect(chemins(invisibles)).toEqual(
    chemins(FEUILLES.filter((feuille) => couvertPar(feuille) !== undefined)),
  );
  expect(rapport.gardes.toSorted()).toEqual([...GARDES_SEULEMENT]);
}, 180_000);

test('the documentation lists what is only kept', () => {
  const [, liste] = /\*\*Kept, not modelled\*\*: .*?: (.*)\.$/m.exec(lire('docs/domain.md'))!;
  expect(liste!.split(', ')).toEqual([...GARDES_SEULEMENT].map((chemin) => `\`${chemin}\``));
});
