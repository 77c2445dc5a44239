import { execFile, execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildSchema, extendSchema, graphqlSync, parse, validate } from 'graphql';
import { expect, inject, test } from 'vitest';
import { fauxServeur } from '../support/faux-serveur.ts';

/** The client of this version, before a server whose schema has gained values, refusals and fields. */
const dossier = inject('consommateur');
const schema = extendSchema(
  buildSchema(readFileSync(join(dossier, 'node_modules/@sofi/sdk/dist/schema.graphql'), 'utf8')),
  parse(`
    extend enum StatutSession { REPORTEE }
    extend type Session { salle: String! }
    extend type Query { salles: [String!]! }
    extend input ActionFilter { salle: String }
    "A refusal that this client does not know."
    type QuotaDepasseError implements BusinessError { code: String! message: String! }
    extend union ValiderResult = QuotaDepasseError
    type Salle implements Node { id: ID! nom: String! }
  `),
);
const fiche = { id: 'U2Vzc2lvbjox', version: 1, modifieLe: '2026-11-01T08:00:00Z' };
const organisme = { id: 'T3JnYW5pc21lOjE=', siret: '90000001900019', nom: 'Organisme' };
const session = {
  ...fiche,
  numero: 1,
  code: '1-1-1',
  statut: 'REPORTEE',
  modaliteEnseignement: 'PRESENTIEL',
  etatRecrutement: 'OUVERT',
  dispositifs: [],
  responsable: organisme,
  action: {
    ...fiche,
    numero: 1,
    code: '1-1',
    etat: 'VALIDEE',
    dispensateur: organisme,
    formation: {
      ...fiche,
      numero: 1,
      code: '1',
      intitule: 'Soudage',
      certifiante: false,
      voie: 'FORMATION_CONTINUE',
      formacodes: [],
    },
  },
};
const racine = {
  node: { __typename: 'Salle', id: 'U2FsbGU6MQ==', nom: 'Salle 1' },
  sessions: {
    totalCount: 1,
    pageInfo: { hasNextPage: false, endCursor: null },
    nodes: [session],
  },
  valider: { __typename: 'QuotaDepasseError', code: 'QUOTA_DEPASSE', message: 'Trop d’actes.' },
};
const erreurs: string[] = [];
const url = fauxServeur(({ query, variables }) => {
  const reponse = graphqlSync({
    schema,
    source: query,
    variableValues: variables,
    rootValue: racine,
  });
  // What the answer leaves out is not what this is about; what the schema refuses is.
  erreurs.push(...(reponse.errors ?? []).filter(({ path }) => !path).map(({ message }) => message));
  return { data: reponse.data ?? null, ...(reponse.data ? {} : { errors: reponse.errors }) };
});

const PROGRAMME = `
import { createClient, match } from '@sofi/sdk';
declare const process: { argv: string[] };
const sofi = createClient({ url: process.argv[2]! });
const statuts: string[] = [];
for await (const { statut } of sofi.sessions.lister()) {
  if (statut === 'A_VENIR') statuts.push('soon');
  else statuts.push(statut);
}
const noeud = await sofi.node('U2FsbGU6MQ==');
const refus = match(await sofi.actions.valider({ action: 'QWN0aW9uOjE', version: 1 }), {
  ValiderSuccess: ({ action }) => action.code,
  autre: (un) => ('message' in un ? \`\${un.code} : \${un.message}\` : ''),
});
console.log(JSON.stringify({ statuts, noeud: noeud?.__typename, refus }));
`;

test('a program compiles against this client, and runs against a schema with more values, refusals, types and fields', async () => {
  const fichier = join(dossier, 'evolution.ts');
  writeFileSync(fichier, PROGRAMME);
  execFileSync(
    process.execPath,
    [
      join(dossier, 'node_modules/typescript-7/bin/tsc'),
      ...'--noEmit --strict --module nodenext --target es2022 --skipLibCheck evolution.ts'.split(
        ' ',
      ),
    ],
    { cwd: dossier, stdio: 'pipe' },
  );
  const { stdout } = await promisify(execFile)(process.execPath, [fichier, url()], {
    cwd: dossier,
  });
  expect(JSON.parse(stdout)).toEqual({
    statuts: ['REPORTEE'],
    noeud: 'Salle',
    refus: 'QUOTA_DEPASSE : Trop d’actes.',
  });
  expect(erreurs).toEqual([]);
});

test('every document of this version is valid under that schema', async () => {
  const documents = (await import(
    /* @vite-ignore */ join(dossier, 'node_modules/@sofi/sdk/dist/documents.js')
  )) as Record<string, string>;
  const textes = Object.values(documents);
  expect(textes.length).toBeGreaterThan(80);
  for (const texte of textes) expect(validate(schema, parse(texte)), texte).toEqual([]);
});
