import type { FieldNode, GraphQLObjectType, GraphQLOutputType, GraphQLResolveInfo } from 'graphql';
import type { Run } from './output.ts';
import type { Selected } from './selection.ts';

/** What a plan knows of a field that its resolver may ask for. */
export interface PlannedField {
  /** Its own among the fields of all plans. */
  number: number;
  selected: Selected;
  fieldName: string;
  fieldNodes: readonly FieldNode[];
  returnType: GraphQLOutputType;
  parentType: GraphQLObjectType;
  /** Without the ranks of list items. */
  path: GraphQLResolveInfo['path'];
}

/** What GraphQL gives a resolver, for a field of a plan. */
export class PlannedInfo implements GraphQLResolveInfo {
  readonly field: PlannedField;
  readonly variableValues: GraphQLResolveInfo['variableValues'];
  readonly rootValue = undefined;

  constructor(field: PlannedField, { variables }: Run) {
    this.field = field;
    this.variableValues = variables;
  }

  get fieldName() {
    return this.field.fieldName;
  }
  get fieldNodes() {
    return this.field.fieldNodes;
  }
  get returnType() {
    return this.field.returnType;
  }
  get parentType() {
    return this.field.parentType;
  }
  get path() {
    return this.field.path;
  }
  get schema() {
    return this.field.selected.schema;
  }
  get fragments() {
    return this.field.selected.fragments;
  }
  get operation() {
    return this.field.selected.operation;
  }
  getAbortSignal() {
    return undefined;
  }
  getAsyncHelpers() {
    return HELPERS;
  }
}

const HELPERS: ReturnType<GraphQLResolveInfo['getAsyncHelpers']> = {
  promiseAll: (values) => Promise.all(values),
  track: () => {},
};
