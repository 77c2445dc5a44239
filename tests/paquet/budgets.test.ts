import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import budgets from './budgets.json' with { type: 'json' };

const dossier = inject('consommateur');
const essais = join(dossier, 'budgets');
mkdirSync(essais, { recursive: true });

/** Bytes of a bundle that uses so much of the client: minified by esbuild, compressed by gzip. */
function peser(nom: string, code: string, ...options: string[]): number {
  const entree = join(essais, `${nom.replaceAll(' ', '-')}.mjs`);
  writeFileSync(entree, code);
  const bundle = execFileSync(
    join(dossier, 'node_modules/.bin/esbuild'),
    [entree, '--bundle', '--minify', '--format=esm', '--log-level=error', ...options],
    { maxBuffer: 2 ** 26 },
  );
  const octets = gzipSync(bundle, { level: 9 }).length;
  console.log(`${nom}: ${octets} bytes, minified and compressed`);
  return octets;
}

const MESURES: Record<keyof typeof budgets.octetsGzip, string> = {
  'transport et un verbe':
    "import { createTransport, lireNomenclature } from '@sofi/sdk'; console.log(await lireNomenclature(createTransport({ url }), 'NIVEAU'));",
  'avec une liste':
    "import { createTransport, listerFormacodes } from '@sofi/sdk'; console.log(listerFormacodes(createTransport({ url })));",
  'avec les abonnements':
    "import { createTransport, listerFormacodes, suivreTableauDeBord } from '@sofi/sdk'; console.log(listerFormacodes(createTransport({ url })), suivreTableauDeBord);",
  tout: "import * as sofi from '@sofi/sdk'; console.log(sofi);",
};
test.each(Object.entries(MESURES))('%s weighs no more than its budget', (nom, code) => {
  expect(peser(nom, code)).toBeLessThanOrEqual(budgets.octetsGzip[nom as keyof typeof MESURES]);
});

test('the TanStack helpers weigh next to nothing', () => {
  expect(
    peser('tanstack', "import * as t from '@sofi/sdk/tanstack'; console.log(t);"),
  ).toBeLessThanOrEqual(budgets.tanstackGzip);
});

test('warnings of deprecations are left out of what is built for production', () => {
  const garde = (avertir: string) =>
    `import { createTransport, lireMoi } from '@sofi/sdk'; ${avertir ? "import { warnOfDeprecations } from '@sofi/sdk/deprecations';" : ''} console.log(await lireMoi(createTransport({ url${avertir} })));`;
  const pour = (lieu: string) => `--define:process.env.NODE_ENV="${lieu}"`;
  const avertir = ", ...(process.env.NODE_ENV !== 'production' && { fetch: warnOfDeprecations() })";
  const sans = peser('sans avertissements', garde(''), pour('production'));
  expect(
    peser('avertissements en developpement', garde(avertir), pour('development')),
  ).toBeGreaterThan(sans + 5000);
  expect(peser('avertissements en production', garde(avertir), pour('production'))).toBeLessThan(
    sans + 30,
  );
});

/** What a compiler says that a check took. */
function diagnostiquer(compilateur: string, nom: string, code: string) {
  const fichier = join(essais, `${nom}.ts`);
  writeFileSync(fichier, code);
  const sortie = execFileSync(
    process.execPath,
    [
      // The compiler collects before it measures, where it can.
      '--expose-gc',
      join(dossier, 'node_modules', compilateur, 'bin/tsc'),
      ...'--noEmit --strict --module nodenext --target es2022 --skipLibCheck --extendedDiagnostics'.split(
        ' ',
      ),
      '--lib',
      'es2023,dom,dom.asynciterable',
      fichier,
    ],
    { encoding: 'utf8', cwd: dossier },
  );
  const nombre = (mot: string) =>
    Number(new RegExp(`^${mot}:\\s+([\\d,]+)`, 'm').exec(sortie)![1]!.replaceAll(',', ''));
  return {
    types: nombre('Types'),
    instanciations: nombre('Instantiations'),
    memoireMo: nombre('Memory used') / 1024,
  };
}

test('one verb adds little to a check', () => {
  const mesurer = (nom: string, code: string) => diagnostiquer('typescript', nom, code);
  const sans = mesurer('sans', 'export const url: URL = new URL("http://x");');
  const avec = mesurer(
    'avec',
    "import { createTransport, lireSession } from '@sofi/sdk';\nexport const session = await lireSession(createTransport({ url: 'http://x' }), 1);\nexport const code: string | undefined = session?.code;",
  );
  const types = avec.types - sans.types;
  const memoireMo = avec.memoireMo - sans.memoireMo;
  console.log(`one verb: ${types} types, ${memoireMo.toFixed(1)} MB`);
  expect(types).toBeGreaterThan(0);
  expect(types).toBeLessThanOrEqual(budgets.unVerbe.types);
  expect(memoireMo).toBeLessThanOrEqual(budgets.unVerbe.memoireMo);
});

test.each(['typescript', 'typescript-7'])(
  'thirty documents of gql.tada are checked within budget by %s',
  (compilateur) => {
    const documents = Array.from(
      { length: 30 },
      (_, rang) =>
        `export const d${rang} = graphql(\`query Q${rang}($numero: Int!) { session(numero: $numero) { id code debut statut lieu { nom adresse { commune } } action { code formation { intitule formacodes { code libelle } } } } }\`);\nexport const r${rang} = await sofi.executer(d${rang}, { numero: ${rang} });\nexport const c${rang}: string | undefined = r${rang}.session?.action.formation.intitule;`,
    );
    const vu = diagnostiquer(
      compilateur,
      'trente',
      `import { initGraphQLTada } from 'gql.tada';\nimport { createClient } from '@sofi/sdk';\nimport type { introspection, scalars } from '@sofi/sdk/introspection';\nconst graphql = initGraphQLTada<{ introspection: introspection; scalars: scalars }>();\nconst sofi = createClient({ url: 'http://x' });\n${documents.join('\n')}`,
    );
    console.log(
      `thirty documents, ${compilateur}: ${vu.instanciations} instantiations, ${vu.memoireMo.toFixed(0)} MB`,
    );
    expect(vu.instanciations).toBeLessThanOrEqual(budgets.trenteDocuments.instanciations);
    expect(vu.memoireMo).toBeLessThanOrEqual(budgets.trenteDocuments.memoireMo);
  },
);

/** Modules that no entry of the package exports. */
const INTERNES = /\/(scanner|reponse|attente|flux|client|introspection)\.d\.ts$/;
const fichiersDeTypes = globSync(join(dossier, 'node_modules/@sofi/sdk/dist/**/*.d.ts'));
const nomDe = (fichier: string) => fichier.split('/dist/')[1]!;

/** Exports of a file, and members of its interfaces, classes and of the client, each with the comment right before it. */
function declarations(
  fichier: string,
): { nom: string; verbe: boolean; methode: boolean; texte: string }[] {
  const trouvees: ReturnType<typeof declarations> = [];
  const lignes = readFileSync(fichier, 'utf8').split('\n');
  let membres = false;
  for (const [rang, ligne] of lignes.entries()) {
    const [, sorte, exporte] =
      /^export (?:declare )?(const|(?:async )?function\*?|class|interface|type) (\w+)/.exec(
        ligne,
      ) ?? [];
    if (exporte)
      membres =
        (/class|interface/.test(sorte!) && exporte !== 'Interne') || exporte === 'createClient';
    const nom =
      exporte ?? (membres ? /^ {4}(?: {4})?(?:readonly )?(\w+)\??: /.exec(ligne)?.[1] : null);
    if (!nom) continue;
    const avant = lignes.slice(0, rang).join('\n');
    const texte = avant.endsWith('*/') ? avant.slice(avant.lastIndexOf('/**')) : '';
    trouvees.push({
      nom,
      verbe: exporte !== undefined && /const|function/.test(sorte!),
      methode: !exporte && /\w: (?:[(<]|Lie<)/.test(ligne),
      texte: texte
        .replaceAll(/^\s*\/?\*+\/?|\*\/$/gm, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    });
  }
  return trouvees;
}

test('every export, verb, option and field of a result has a text to hover, none of them long', () => {
  const muets: string[] = [];
  const longs: string[] = [];
  let vus = 0;
  for (const fichier of fichiersDeTypes.filter(
    (un) => !INTERNES.test(un) || un.endsWith('client.d.ts'),
  ))
    for (const { nom, texte } of declarations(fichier)) {
      // Names that GraphQL, the language or the compiler gives.
      if (/^(__typename|__apiType|name|join|act)$/.test(nom)) continue;
      vus++;
      if (texte === '') muets.push(`${nomDe(fichier)} ${nom}`);
      if (texte.split('@example')[0]!.length > budgets.infobulle)
        longs.push(`${nomDe(fichier)} ${nom}: ${texte.length}`);
    }
  console.log(`${vus} declarations with a text to hover`);
  expect(vus).toBeGreaterThan(2400);
  expect(longs).toEqual([]);
  expect(muets).toEqual([]);
});

test('verbs say what they throw, entries have an example, and what is deprecated says so', () => {
  const exemples = fichiersDeTypes
    .flatMap((un) => declarations(un))
    .filter(({ texte }) => texte.includes('@example'))
    .map(({ nom }) => nom);
  const verbes = fichiersDeTypes
    .filter((un) => /\/dist\/(lectures|ecritures|comptes|listes|abonnements)\.d\.ts$/.test(un))
    .flatMap((un) => declarations(un).filter(({ verbe }) => verbe));
  expect(verbes.length).toBeGreaterThan(80);
  expect(verbes.filter(({ texte }) => !texte.includes('@throws')).map(({ nom }) => nom)).toEqual(
    [],
  );
  const membres = fichiersDeTypes
    .filter((un) => /\/client(-\w+)?\.d\.ts$/.test(un))
    .flatMap((un) => declarations(un).filter(({ methode }) => methode));
  expect(membres.length).toBeGreaterThan(80);
  expect(membres.filter(({ texte }) => !texte.includes('@throws')).map(({ nom }) => nom)).toEqual(
    [],
  );
  expect(exemples.toSorted()).toEqual(
    [
      'createClient',
      'createFakeClock',
      'createMockClient',
      'createTransport',
      'match',
      'warnOfDeprecations',
    ].toSorted(),
  );
  const schema = readFileSync(join(dossier, 'node_modules/@sofi/sdk/dist/schema.graphql'), 'utf8');
  const operations = readFileSync(
    fichiersDeTypes.find((un) => un.endsWith('operations.d.ts'))!,
    'utf8',
  );
  expect(operations.includes('@deprecated')).toBe(/^(?!.*""").*@deprecated/m.test(schema));
});
