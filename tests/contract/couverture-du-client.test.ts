import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { expect, test } from 'vitest';

const racine = fileURLToPath(new URL('../..', import.meta.url));
const schema = buildSchema(readFileSync(`${racine}/schema.graphql`, 'utf8'));
const documents = globSync(`${racine}/packages/sdk/documents/*.graphql`).map((fichier) =>
  parse(readFileSync(fichier, 'utf8')),
);

/** Fields that some document selects, by type: `Session.code`. */
const lus = new Set<string>();
/** Connections that are read without a way to read on. */
const coupees: string[] = [];
/** Mutations whose refusals newer than the client have neither code nor message. */
const muettes: string[] = [];
for (const document of documents) {
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: {
        enter({ name, arguments: args, selectionSet }) {
          const parent = info.getParentType()!;
          lus.add(`${parent.name}.${name.value}`);
          const type = getNamedType(info.getType()!);
          if (!isObjectType(type) || !type.name.endsWith('Connection')) return;
          const noms = selectionSet!.selections.map((une) => ('name' in une ? une.name.value : ''));
          if (!noms.includes('nodes')) return;
          const reprise = args?.some((un) => ['after', 'depuis'].includes(un.name.value)) ?? false;
          if (!noms.includes('pageInfo') || !(reprise || noms.includes('totalCount')))
            coupees.push(`${parent.name}.${name.value}`);
        },
      },
      OperationDefinition({ operation, selectionSet }) {
        if (operation !== 'mutation') return;
        for (const champ of selectionSet.selections) {
          if (champ.kind !== 'Field') continue;
          const type = getNamedType(schema.getMutationType()!.getFields()[champ.name.value]!.type);
          if (!isAbstractType(type)) continue;
          const choix = champ.selectionSet!.selections.map((une) =>
            une.kind === 'FragmentSpread' ? une.name.value : '',
          );
          if (!choix.includes('Refus')) muettes.push(champ.name.value);
        }
      },
    }),
  );
}

test.each([
  'Formation',
  'Action',
  'Session',
  'Dispositif',
  'Certification',
  'InformationCollective',
  'PeriodeInscription',
  'Organisme',
  'Lieu',
])('every field of %s comes from some verb', (nom) => {
  const type = schema.getType(nom);
  if (!isObjectType(type)) throw new Error(`${nom} is no object type`);
  const champs = Object.keys(type.getFields());
  expect(champs.length).toBeGreaterThan(2);
  expect(champs.filter((champ) => !lus.has(`${nom}.${champ}`))).toEqual([]);
});

test('every query and mutation of the schema has a verb', () => {
  for (const type of [
    schema.getQueryType()!,
    schema.getMutationType()!,
    schema.getSubscriptionType()!,
  ])
    expect(
      Object.keys(type.getFields()).filter((champ) => !lus.has(`${type.name}.${champ}`)),
      type.name,
    ).toEqual([]);
});

test('no nested list is cut without its total and a way to read on', () => {
  expect(coupees).toEqual([]);
});

test('every mutation reads code and message of refusals newer than the client', () => {
  expect(muettes).toEqual([]);
});
