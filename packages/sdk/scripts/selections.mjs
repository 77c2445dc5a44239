import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
} from 'graphql';
import { docComment, inputType, leafType } from './types.mjs';

/** Types of what selections answer. */
export function selectionTypes(schema, fragments) {
  const enums = new Set();
  const named = new Map();

  /** Fields that a selection gives on one object type, by response key. */
  function collect(type, selections, fields = new Map(), facultatif = false) {
    for (const selection of selections) {
      const optional =
        facultatif ||
        (selection.directives ?? []).some(({ name }) => /^(skip|include)$/.test(name.value));
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const known = fields.get(key) ?? { name: selection.name.value, optional, selections: [] };
        known.optional &&= optional;
        known.selections.push(...(selection.selectionSet?.selections ?? []));
        fields.set(key, known);
      } else {
        const fragment =
          selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (!fragment.typeCondition || applies(type, fragment.typeCondition.name.value))
          collect(type, fragment.selectionSet.selections, fields, optional);
      }
    }
    return fields;
  }

  const applies = (type, condition) =>
    type.name === condition ||
    (isAbstractType(schema.getType(condition)) &&
      schema.isSubType(schema.getType(condition), type));

  const pascal = (texte) => texte[0].toUpperCase() + texte.slice(1);

  /** Every object has a name, after its place: the compiler shows names, and texts to hover stay with them. */
  function nommer(chemin, texte) {
    if (/^\w+$/.test(texte)) return texte;
    named.set(
      chemin,
      texte.startsWith('{')
        ? `export interface ${chemin} ${texte}`
        : `export type ${chemin} = ${texte};`,
    );
    return chemin;
  }

  function object(type, selections, chemin, typename = `'${type.name}'`) {
    const lignes = [...collect(type, selections)].map(
      ([key, { name, optional, selections: dessous }]) => {
        if (name === '__typename') return `  ${key}: ${typename};`;
        const field = type.getFields()[name];
        return `${docComment(field, '  ')}  ${key}${optional ? '?' : ''}: ${output(field.type, dessous, chemin + pascal(key))};`;
      },
    );
    return `{\n${lignes.join('\n')}\n}`;
  }

  function output(type, selections, chemin) {
    return isNonNullType(type)
      ? inner(type.ofType, selections, chemin)
      : `${inner(type, selections, chemin)} | null`;
  }

  function inner(type, selections, chemin) {
    if (isListType(type)) {
      const un = output(type.ofType, selections, chemin);
      return /^\w+$/.test(un) ? `${un}[]` : `Array<${un}>`;
    }
    if (isLeafType(type)) {
      if (isEnumType(type)) enums.add(type.name);
      return leafType(type);
    }
    return nommer(chemin, composite(type, selections, chemin));
  }

  function composite(type, selections, chemin) {
    if (!isAbstractType(type)) return fields(type, selections, chemin);
    const refus = selections.find(
      (une) =>
        une.kind === Kind.FRAGMENT_SPREAD &&
        isAbstractType(schema.getType(fragments.get(une.name.value).typeCondition.name.value)),
    );
    const membres = schema.getPossibleTypes(type).map((membre) => {
      // A refusal that is read as everywhere has one name everywhere.
      const propre = selections.some(
        (une) => une.kind === Kind.INLINE_FRAGMENT && une.typeCondition?.name.value === membre.name,
      );
      const nom =
        !refus || propre ? `${chemin}${membre.name}` : `${refus.name.value}${membre.name}`;
      return nommer(nom, fields(membre, selections, nom));
    });
    return [...membres, autre(type)].join(' | ');
  }

  /** What a selection says of one object type: its fields, and fragments on that very type. */
  function flatten(type, selections) {
    return selections.flatMap((une) => {
      if (une.kind === Kind.FIELD || une.directives?.length) return [une];
      const fragment = une.kind === Kind.FRAGMENT_SPREAD ? fragments.get(une.name.value) : une;
      const condition = fragment.typeCondition?.name.value ?? type.name;
      if (une.kind === Kind.FRAGMENT_SPREAD && condition === type.name) return [une];
      return applies(type, condition) ? flatten(type, fragment.selectionSet.selections) : [];
    });
  }

  /** Fragments by their names where no list or object that they read is read beside them too; the whole object otherwise. */
  function fields(type, selections, chemin) {
    const flat = flatten(type, selections);
    const spreads = new Set(
      flat.filter(({ kind }) => kind === Kind.FRAGMENT_SPREAD).map(({ name }) => name.value),
    );
    const known = [...spreads].map((nom) =>
      collect(type, fragments.get(nom).selectionSet.selections),
    );
    const keys = new Set(known.flatMap((one) => [...one.keys()]));
    const leaf = (key, { name }) =>
      !keys.has(key) ||
      name === '__typename' ||
      isLeafType(getNamedType(type.getFields()[name].type));
    const autres = flat.filter(({ kind }) => kind !== Kind.FRAGMENT_SPREAD);
    const beside = collect(type, autres);
    const overlap =
      [...beside].some(([key, field]) => !leaf(key, field)) ||
      known.some((one, rang) =>
        [...one].some(
          ([key, { name }]) =>
            !isLeafType(getNamedType(type.getFields()[name].type)) &&
            known.some((autre, place) => place < rang && autre.has(key)),
        ),
      );
    if (spreads.size === 0 || overlap) return object(type, selections, chemin);
    const more = autres.filter(
      (une) => une.kind !== Kind.FIELD || !keys.has((une.alias ?? une.name).value),
    );
    return [
      ...spreads,
      ...(more.length > 0 ? [nommer(`${chemin}Suite`, object(type, more, chemin))] : []),
    ].join(' & ');
  }

  /** What a newer server may answer: fields of interfaces only. */
  function autre(type) {
    const sorte = schema.getType('BusinessError');
    const commun = schema.getPossibleTypes(type).some((membre) => schema.isSubType(sorte, membre))
      ? sorte
      : null;
    if (!commun) return `{ __typename: Autre }`;
    const champ = (value) => ({ kind: Kind.FIELD, name: { value } });
    const choix = ['__typename', 'code', 'message'].map(champ);
    if (!named.has('RefusInconnu'))
      named.set(
        'RefusInconnu',
        `/** A refusal newer than this client. */\nexport interface RefusInconnu ${object(commun, choix, '', 'Autre')}`,
      );
    return 'RefusInconnu';
  }

  return {
    fragment({ name, typeCondition, selectionSet }) {
      const type = schema.getType(typeCondition.name.value);
      if (isAbstractType(type)) return '';
      return `${docComment(type)}export type ${name.value} = ${fields(type, selectionSet.selections, name.value)};`;
    },
    operation({ name, operation, variableDefinitions = [], selectionSet }) {
      const racine = schema.getRootType(operation);
      const sorte = `${name.value}${operation[0].toUpperCase()}${operation.slice(1)}`;
      const variables = variableDefinitions.map((variable) => {
        const declared = {
          name: variable.variable.name.value,
          type: typeFromAST(schema, variable.type),
          defaultValue: variable.defaultValue,
        };
        return `${docComment(argument(racine, selectionSet, declared.name) ?? {}, '  ')}  ${inputType(declared)};`;
      });
      return `/** What \`${name.value}\` takes. */\nexport ${variables.length === 0 ? `type ${sorte}Variables = Record<string, never>;` : `interface ${sorte}Variables {\n${variables.join('\n')}\n}`}\n\n/** What \`${name.value}\` answers. */\nexport interface ${sorte} ${object(racine, selectionSet.selections, name.value)}`;
    },
    named: () =>
      [...named]
        .map(([nom, texte]) =>
          texte.startsWith('/**') ? texte : `/** Of \`${nom}\`. */\n${texte}`,
        )
        .join('\n\n'),
    enums: () => enums,
  };

  /** The argument that a variable stands for, at the root or just beneath. */
  function argument(type, selectionSet, variable) {
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const trouve = argument(
          schema.getType(selection.typeCondition.name.value),
          selection.selectionSet,
          variable,
        );
        if (trouve) return trouve;
      }
      if (selection.kind !== Kind.FIELD) continue;
      const field = type.getFields?.()[selection.name.value];
      const passe = selection.arguments?.find(
        ({ value }) => value.kind === Kind.VARIABLE && value.name.value === variable,
      );
      if (passe && field) return field.args.find(({ name }) => name === passe.name.value);
      const dessous =
        selection.selectionSet &&
        field &&
        argument(getNamedType(field.type), selection.selectionSet, variable);
      if (dessous) return dessous;
    }
    return null;
  }
}
