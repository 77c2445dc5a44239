import type { GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql';
import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { create, element } from './dom.ts';

/** The types of the schema, searched by their names and those of their fields. */
export function showSchema(schema: GraphQLSchema): void {
  const panel = element('type');
  const search = element('chercher-type', HTMLInputElement);
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

  const link = (type: GraphQLNamedType, label = type.name) => {
    const button = create('button', { type: 'button', className: 'lien' }, label);
    button.addEventListener('click', () => show(type));
    return button;
  };
  const entry = (
    name: string,
    type: GraphQLNamedType | null,
    label: string,
    description: string | null | undefined,
  ) => [
    create('dt', {}, name, ...(type ? [' : ', link(type, label)] : [])),
    create('dd', {}, description ?? ''),
  ];
  const field = ({ name, type, description, args }: GraphQLField<unknown, unknown>) => [
    ...entry(name, getNamedType(type), String(type), description),
    ...args.map((argument) =>
      create(
        'dd',
        { className: 'argument' },
        create('code', {}, argument.name),
        ' : ',
        link(getNamedType(argument.type), String(argument.type)),
        argument.description ? ` ${argument.description}` : '',
      ),
    ),
  ];
  const details = (type: GraphQLNamedType) => {
    if (isObjectType(type) || isInterfaceType(type))
      return Object.values(type.getFields()).flatMap(field);
    if (isInputObjectType(type))
      return Object.values(type.getFields()).flatMap(({ name, type: of, description }) =>
        entry(name, getNamedType(of), String(of), description),
      );
    if (isEnumType(type))
      return type
        .getValues()
        .flatMap(({ name, description }) => entry(name, null, '', description));
    return isAbstractType(type)
      ? schema.getPossibleTypes(type).flatMap((one) => entry('', one, one.name, one.description))
      : [];
  };
  const show = (type: GraphQLNamedType) =>
    panel.replaceChildren(
      create('h3', {}, type.name),
      create('p', {}, type.description ?? ''),
      create('dl', {}, ...details(type)),
    );

  const matching = (words: string) =>
    types.filter((type) => `${type.name} ${fieldNames(type)}`.toLowerCase().includes(words));
  search.addEventListener('input', () => {
    const found = matching(search.value.trim().toLowerCase()).slice(0, 40);
    panel.replaceChildren(create('ul', {}, ...found.map((type) => create('li', {}, link(type)))));
  });
  show(schema.getQueryType()!);
}

const fieldNames = (type: GraphQLNamedType): string =>
  isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()).join(' ') : '';
