import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  parse,
  print,
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

/** What it takes to read on. */
const PAGE = ['pageInfo', 'hasNextPage', 'endCursor'];

/** Fields that some document selects, by type: `Session.code`. */
const lus = new Set<string>();
/** Connections that are read from the start only, and those that some verb reads on: `Formation.actions`. */
const premieres: { champ: string; choix: string[] }[] = [];
const lisibles = new Set<string>();
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
          const choix = print(selectionSet!).match(/\w+/g)!;
          if (!choix.includes('nodes')) return;
          const champ = `${parent.name}.${name.value}`;
          const reprise = args?.some(
            ({ name: { value }, value: { kind } }) =>
              ['after', 'depuis'].includes(value) && kind === Kind.VARIABLE,
          );
          if (reprise && PAGE.every((un) => choix.includes(un))) lisibles.add(champ);
          else premieres.push({ champ, choix });
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

test('each list that is read from its start only gives its total, says whether it is cut, and has a verb that reads on', () => {
  expect(premieres.length).toBeGreaterThan(3);
  expect(
    premieres
      .filter(
        ({ champ, choix }) =>
          !lisibles.has(champ) || ![...PAGE, 'totalCount'].every((un) => choix.includes(un)),
      )
      .map(({ champ }) => champ),
  ).toEqual([]);
});

test('every mutation reads code and message of refusals newer than the client', () => {
  expect(muettes).toEqual([]);
});
