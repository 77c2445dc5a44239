import { printSchema } from 'graphql';
import { schema } from './schema.ts';

/** What `schema.graphql` must hold: the contract under review. */
export const texteDuSchema = (): string =>
  `# GENERATED from packages/graphql by \`npm run generate\`: do not edit.\n\n${printSchema(schema)}\n`;
