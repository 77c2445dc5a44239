import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const dossier = inject('consommateur');
mkdirSync(join(dossier, 'types'), { recursive: true });

const compiler = (compilateur: string, nom: string, code: string) => {
  const fichier = join(dossier, 'types', `${nom}.ts`);
  writeFileSync(fichier, code);
  try {
    execFileSync(
      process.execPath,
      [
        join(dossier, 'node_modules', compilateur, 'bin/tsc'),
        ...'--noEmit --strict --module nodenext --target es2022 --exactOptionalPropertyTypes --noUncheckedIndexedAccess'.split(
          ' ',
        ),
        '--lib',
        'es2023,dom,dom.asynciterable',
        '--skipLibCheck',
        fichier,
      ],
      { cwd: dossier, encoding: 'utf8', stdio: 'pipe' },
    );
    return '';
  } catch (erreur) {
    return (erreur as { stdout: string }).stdout;
  }
};

const ENTETE = `
import { createClient, listeDe, lister, match, suivre } from '@sofi/sdk';
import { MoiDocument, SessionsDocument } from '@sofi/sdk/documents';
import type { introspection, scalars } from '@sofi/sdk/introspection';
import type { DocumentTypeDecoration, TypedDocumentNode } from '@graphql-typed-document-node/core';
import { initGraphQLTada } from 'gql.tada';
type Egal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const verifier = <Vrai extends true>() => {};
const sofi = createClient({ url: 'http://x/graphql' });
class TypedDocumentString<Result, Variables> extends String implements DocumentTypeDecoration<Result, Variables> {
  __apiType?: NonNullable<DocumentTypeDecoration<Result, Variables>['__apiType']>;
}
type Nom = { organisme: { nom: string } | null };
declare const noeud: TypedDocumentNode<Nom, { siret: string }>;
declare const sansVariables: TypedDocumentNode<Nom, { [key: string]: never }>;
const texte = new TypedDocumentString<Nom, { siret: string }>('query ($siret: Siret!) { organisme(siret: $siret) { nom } }');
const graphql = initGraphQLTada<{ introspection: introspection; scalars: scalars }>();
const tada = graphql('query ($siret: Siret!) { organisme(siret: $siret) { nom } }');
`;

const JUSTES = `
const un = await sofi.executer(noeud, { siret: '1' });
verifier<Egal<typeof un, Nom>>();
await sofi.executer(sansVariables);
const deux = await sofi.executer(texte, { siret: '1' });
verifier<Egal<typeof deux, Nom>>();
const trois = await sofi.executer(tada, { siret: '1' });
verifier<Egal<typeof trois, Nom>>();
const quatre = await sofi.executer(MoiDocument);
export const nom: string | null | undefined = quatre.moi?.nom;
for await (const { organisme } of suivre(sofi.transport, texte, { siret: '1' })) organisme?.nom.toUpperCase();
const contacts = listeDe(
  graphql('query ($siret: Siret!, $first: Int, $after: String) { organisme(siret: $siret) { carnet(first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes { id nom } } } }') ,
  ({ organisme }) => organisme?.carnet,
);
for await (const { id } of contacts(sofi.transport, { siret: '1' })) id.toUpperCase();
for await (const { nodes, curseur } of listeDe(SessionsDocument, (r) => r.sessions)(sofi.transport).pages()) nodes[0]?.code.concat(curseur ?? '');
for await (const page of lister(async ({ first, after }) => ({ pageInfo: { hasNextPage: false }, nodes: [first, after] })).pages()) page.nodes.length;
const session = await sofi.sessions.lire(1);
export const statut: string | undefined = session?.statut;
if (session?.statut === 'NOUVEAU_STATUT') console.log('an answer may hold a value of a newer server');
const acte = await sofi.actions.valider({ action: 'x', version: 1 });
if (acte.__typename !== 'ValiderSuccess') acte.message.toUpperCase();
`;

test.each(['typescript', 'typescript-7'])('match types each case under %s', (compilateur) => {
  const cas = `
const acte = await sofi.actions.valider({ action: 'x', version: 1 });
export const phrase: string = match(acte, { ValiderSuccess: ({ action }) => action.code, autre: (refus) => ('message' in refus ? refus.message : '') });
`;
  expect(compiler(compilateur, `match-${compilateur}`, ENTETE + cas)).toBe('');
});

test.each(['typescript-5.4', 'typescript', 'typescript-7'])(
  'documents of every tool infer their result and variables under %s, without a cast',
  (compilateur) => {
    expect(compiler(compilateur, `juste-${compilateur}`, ENTETE + JUSTES)).toBe('');
  },
);

test.each([
  ['a missing variable', 'await sofi.executer(noeud);'],
  ['a wrong variable', 'await sofi.executer(texte, { siret: 1 });'],
  ['a wrong variable of gql.tada', "await sofi.executer(tada, { sirett: '1' });"],
  [
    'a field that was not asked for',
    "(await sofi.executer(tada, { siret: '1' })).organisme?.siret;",
  ],
  ['an unknown value of an input', "sofi.sessions.lister({ filter: { statuts: ['HIER'] } });"],
  ['an absent session', '(await sofi.sessions.lire(1)).code;'],
  [
    'a member that match leaves out',
    "match(await sofi.actions.valider({ action: 'x', version: 1 }), { ValiderSuccess: () => 1 });",
  ],
  [
    'a refusal taken for a success',
    "(await sofi.actions.valider({ action: 'x', version: 1 })).action;",
  ],
])('%s does not compile', (nom, code) => {
  expect(compiler('typescript-7', `faux-${nom.replaceAll(/\W/g, '-')}`, ENTETE + code)).toMatch(
    /error TS/,
  );
});

/** What the README of the archive shows, each sample a module of its own. */
const EXEMPLES = [
  ...readFileSync(join(dossier, 'node_modules/@sofi/sdk/README.md'), 'utf8').matchAll(
    /```ts\n([^]*?)```/g,
  ),
].map(([, code]) => code!);

test('the README has a sample for each of its questions', () => {
  expect(EXEMPLES.length).toBeGreaterThan(10);
});

test.each(EXEMPLES.map((code, rang) => [rang, code] as const))(
  'sample %i of the README compiles as it stands',
  (rang, code) => {
    expect(compiler('typescript-7', `exemple-${rang}`, `${code}\nexport {};\n`)).toBe('');
  },
);
