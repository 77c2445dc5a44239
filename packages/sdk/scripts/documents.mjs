import { Kind, print, visit } from 'graphql';

/** Codegen plugin: each operation as a text with its fragments, typed. The client needs no library to send it. */
export const plugin = (_schema, fichiers) => {
  const definitions = fichiers.flatMap(({ document }) => document.definitions);
  const fragments = new Map(
    definitions
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((f) => [f.name.value, f]),
  );
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return [
    "import type { Document } from '../document.ts';",
    "import type * as O from './operations.ts';",
    ...operations.map((operation) => {
      const nom = operation.name.value;
      const texte = [operation, ...[...utilises(operation, fragments)].map((f) => fragments.get(f))]
        .map(print)
        .join('\n');
      const sorte = operation.operation[0].toUpperCase() + operation.operation.slice(1);
      return `export const ${nom}Document = ${JSON.stringify(texte)} as Document<O.${nom}${sorte}, O.${nom}${sorte}Variables>;`;
    }),
  ].join('\n');
};

function utilises(noeud, fragments, trouves = new Set()) {
  visit(noeud, {
    FragmentSpread({ name: { value } }) {
      if (trouves.has(value)) return;
      trouves.add(value);
      utilises(fragments.get(value), fragments, trouves);
    },
  });
  return trouves;
}
