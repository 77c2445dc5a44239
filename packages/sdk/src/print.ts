/** A node of a GraphQL document, as far as it is printed. */
// oxlint-disable-next-line typescript/no-explicit-any -- trees of any parser
type Tree = any;

const all = (nodes: Tree[] | undefined, before: string, after: string, between = ' '): string =>
  nodes?.length ? before + nodes.map(node).join(between) + after : '';

/** Turns a `DocumentNode` of any parser into text: `createTransport({ print: printDocument })`. Executable documents only. */
export const printDocument = (document: unknown): string =>
  (document as { definitions: Tree[] }).definitions.map(node).join(' ');

function node(n: Tree): string {
  const name: string = n.name?.value ?? '';
  switch (n.kind) {
    case 'OperationDefinition':
      return `${n.operation} ${name}${all(n.variableDefinitions, '(', ')')}${all(n.directives, ' ', '')}${node(n.selectionSet)}`;
    case 'FragmentDefinition':
      return `fragment ${name} on ${n.typeCondition.name.value}${all(n.directives, ' ', '')}${node(n.selectionSet)}`;
    case 'VariableDefinition':
      return `${node(n.variable)}:${node(n.type)}${n.defaultValue ? `=${node(n.defaultValue)}` : ''}${all(n.directives, ' ', '')}`;
    case 'SelectionSet':
      return all(n.selections, '{', '}');
    case 'Field':
      return `${n.alias ? `${n.alias.value}:` : ''}${name}${all(n.arguments, '(', ')')}${all(n.directives, ' ', '')}${n.selectionSet ? node(n.selectionSet) : ''}`;
    case 'FragmentSpread':
      return `...${name}${all(n.directives, ' ', '')}`;
    case 'InlineFragment':
      return `...${n.typeCondition ? ` on ${n.typeCondition.name.value}` : ''}${all(n.directives, ' ', '')}${node(n.selectionSet)}`;
    case 'Directive':
      return `@${name}${all(n.arguments, '(', ')')}`;
    case 'Argument':
    case 'ObjectField':
      return `${name}:${node(n.value)}`;
    case 'NamedType':
      return name;
    case 'ListType':
      return `[${node(n.type)}]`;
    case 'NonNullType':
      return `${node(n.type)}!`;
    case 'Variable':
      return `$${name}`;
    case 'StringValue':
      return JSON.stringify(n.value);
    case 'NullValue':
      return 'null';
    case 'ListValue':
      return `[${n.values.map(node).join(' ')}]`;
    case 'ObjectValue':
      return `{${n.fields.map(node).join(' ')}}`;
    default:
      return String(n.value);
  }
}
