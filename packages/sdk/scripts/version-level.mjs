import { buildSchema, findSchemaChanges } from 'graphql';

/**
 * What a change of the schema means for the client's version, and why. Enums of answers and unions are open in the client, so that
 * what graphql calls dangerous is additive here; a default that changes is not.
 */
export function versionLevel(before, after) {
  const [old, present] = [buildSchema(before), buildSchema(after)];
  const known = deprecations(old);
  const changes = [
    ...findSchemaChanges(old, present).map(({ type, description }) => ({
      level: levelOf(type),
      description,
    })),
    ...[...deprecations(present)]
      .filter(([place]) => !known.has(place))
      .map(([place, reason]) => ({
        level: 'minor',
        description: `${place} is deprecated: ${reason}`,
      })),
  ];
  const level = LEVELS.find((one) => changes.some((change) => change.level === one)) ?? null;
  return { level, changes };
}

const LEVELS = ['major', 'minor', 'patch'];

/** Kinds that only add, in the words of graphql's ChangeTypes; what is not known to be one is breaking. */
const ADDED =
  /^(TYPE_ADDED|FIELD_ADDED|VALUE_ADDED_TO_ENUM|TYPE_ADDED_TO_UNION|OPTIONAL_INPUT_FIELD_ADDED|OPTIONAL_ARG_ADDED|IMPLEMENTED_INTERFACE_ADDED|DIRECTIVE_ADDED|DIRECTIVE_REPEATABLE_ADDED|DIRECTIVE_LOCATION_ADDED|FIELD_CHANGED_KIND_SAFE|ARG_CHANGED_KIND_SAFE|(ARG|INPUT_FIELD)_DEFAULT_VALUE_ADDED|OPTIONAL_DIRECTIVE_ARG_ADDED)$/;
const levelOf = (type) =>
  type === 'DESCRIPTION_CHANGED' ? 'patch' : ADDED.test(type) ? 'minor' : 'major';

/** Reasons of what is deprecated, by place: `Session.code`. */
function deprecations(schema) {
  const members = Object.values(schema.getTypeMap()).flatMap((type) =>
    (type.getFields ? Object.values(type.getFields()) : (type.getValues?.() ?? [])).map(
      ({ name, deprecationReason }) => [`${type.name}.${name}`, deprecationReason],
    ),
  );
  return new Map(members.filter(([, reason]) => reason != null));
}

/** A changeset of Changesets, to be reworded; null where nothing changed. */
export function draftChangeset(before, after) {
  const { level, changes } = versionLevel(before, after);
  if (level === null) return null;
  const lines = LEVELS.flatMap((one) =>
    changes.filter((change) => change.level === one).map(({ description }) => `- ${description}`),
  );
  return `---\n'@sofi/sdk': ${level}\n---\n\n${lines.join('\n')}\n`;
}
