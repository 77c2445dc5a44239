import { readFileSync, readdirSync } from 'node:fs';
import { schema, texteDuSchema } from '@sofi/graphql';
import { exemples } from '@sofi/server/pages/exemples';
import type { GraphQLNamedType } from 'graphql';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  validate,
} from 'graphql';
import { expect, test } from 'vitest';

const lire = (chemin: string) => readFileSync(new URL(`../../${chemin}`, import.meta.url), 'utf8');
const STANDARD = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);
const types = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__') && !STANDARD.has(name),
);

test('schema.graphql is what the server serves', () => {
  expect(lire('schema.graphql')).toBe(texteDuSchema());
});

test('every type, field, argument and enum value is described', () => {
  const muets: string[] = [];
  const noter = (nom: string, { description }: { description?: string | null | undefined }) => {
    if (!description) muets.push(nom);
  };
  for (const type of types) {
    noter(type.name, type);
    for (const [nom, champ] of champsDe(type)) {
      noter(nom, champ);
      if ('args' in champ)
        for (const argument of champ.args) noter(`${nom}(${argument.name})`, argument);
    }
  }
  expect(muets).toEqual([]);
});

test('every name is agreed (tests/contract/api.graphql) or explained in CHANGELOG.md', () => {
  const convenus = nomsConvenus();
  const journal = lire('CHANGELOG.md');
  const inconnus = types
    .flatMap((type) => [type.name, ...champsDe(type).map(([nom]) => nom)])
    .filter((nom) => !convenus.has(nom) && !DERIVES.test(nom) && !journal.includes(`\`${nom}\``));
  expect(inconnus).toEqual([]);
});

test('every agreed name is there', () => {
  const noms = new Set(types.flatMap((type) => [type.name, ...champsDe(type).map(([nom]) => nom)]));
  expect([...nomsConvenus()].filter((nom) => !noms.has(nom) && !STANDARD.has(nom))).toEqual([]);
});

test('no name has an accent', () => {
  const noms = types.flatMap((type) => [type.name, ...champsDe(type).map(([nom]) => nom)]);
  expect(noms.length).toBeGreaterThan(300);
  for (const nom of noms) expect(nom).toMatch(/^[\w.]+$/);
});

test('each example of the explorer is valid, and its variables are JSON', async () => {
  const tous = await exemples(2026);
  expect(tous.length).toBe(
    readdirSync(new URL('../../packages/server/exemples', import.meta.url)).filter((nom) =>
      nom.endsWith('.graphql'),
    ).length,
  );
  for (const { query, variables } of tous) {
    expect(validate(schema, parse(query))).toEqual([]);
    expect(() => JSON.parse(variables ?? '{}') as unknown).not.toThrow();
  }
});

/** Connections, edges, value tables, inputs and answers of mutations follow from the types: the agreement says so. */
const DERIVES =
  /^(PageInfo|\w+(Connection|Edge|Input|Result|Success)|NomNomenclature)(\.|$)|\.(edges|nodes|pageInfo|totalCount)$/;

function champsDe(type: GraphQLNamedType) {
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    return Object.values(type.getFields()).map(
      (champ) => [`${type.name}.${champ.name}`, champ] as const,
    );
  if (isEnumType(type))
    return type.getValues().map((valeur) => [`${type.name}.${valeur.name}`, valeur] as const);
  return [];
}

function nomsConvenus(): Set<string> {
  const noms = new Set<string>();
  for (const definition of parse(lire('tests/contract/api.graphql')).definitions) {
    if (!('name' in definition) || !definition.name) continue;
    noms.add(definition.name.value);
    if ('fields' in definition)
      for (const champ of definition.fields ?? [])
        noms.add(`${definition.name.value}.${champ.name.value}`);
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION)
      for (const valeur of definition.values ?? [])
        noms.add(`${definition.name.value}.${valeur.name.value}`);
  }
  return noms;
}
