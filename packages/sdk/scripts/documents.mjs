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
    "const act = (name: string, success: string, ...fragments: string[]) => join('mutation ', name, '($input:', name, 'Input!){', name[0]!.toLowerCase(), name.slice(1), '(input:$input){__typename ...on ', name, 'Success{', success, '}...Refus}}', ...fragments);",
    ...[...fragments].map(([nom, fragment]) => `const ${nom} = ${texte(fragment)};`),
    ...operations.map((operation) => {
      const nom = operation.name.value;
      const source = texte(operation);
      const [, success] = ACT.exec(source) ?? [];
      const parts = [
        success === undefined ? `join(${source}` : `act("${nom}", "${success}"`,
        ...utilises(operation, fragments),
      ].join(', ');
      const sorte = operation.operation[0].toUpperCase() + operation.operation.slice(1);
      return `/** Text of the ${operation.operation} \`${nom}\`, for \`executer\` and \`lister\`. */\nexport const ${nom}Document = /* @__PURE__ */ ${parts}) as Document<O.${nom}${sorte}, O.${nom}${sorte}Variables>;`;
    }),
  ].join('\n');
};

/** Mutations are alike: what differs is their name, and what their success gives. */
const ACT =
  /^"mutation \w+\(\$input:\w+Input!\)\{\w+\(input:\$input\)\{__typename \.\.\.on \w+Success\{(.*)\}\.\.\.Refus\}\}"$/;

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
