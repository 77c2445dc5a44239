import { Kind, print, stripIgnoredCharacters, visit } from 'graphql';

/** Codegen plugin: each operation as a minified text with its fragments, typed. What a program does not use is left out of its bundle. */
export const plugin = (_schema, fichiers) => {
  const definitions = fichiers.flatMap(({ document }) => document.definitions);
  const fragments = new Map(
    definitions
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((f) => [f.name.value, f]),
  );
  const texte = (noeud) => JSON.stringify(stripIgnoredCharacters(print(noeud)));
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return [
    "import type { Document } from '../document.ts';",
    "import type * as O from './operations.ts';",
    "const join = (...parts: string[]) => parts.join('');",
    ...[...fragments].map(([nom, fragment]) => `const ${nom} = ${texte(fragment)};`),
    ...operations.map((operation) => {
      const nom = operation.name.value;
      const parts = [texte(operation), ...utilises(operation, fragments)].join(', ');
      const sorte = operation.operation[0].toUpperCase() + operation.operation.slice(1);
      return `/** Text of the ${operation.operation} \`${nom}\`, for \`executer\` and \`lister\`. */\nexport const ${nom}Document = /* @__PURE__ */ join(${parts}) as Document<O.${nom}${sorte}, O.${nom}${sorte}Variables>;`;
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
