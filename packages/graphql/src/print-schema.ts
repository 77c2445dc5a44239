import { writeFileSync } from 'node:fs';
import { texteDuSchema } from './texte-du-schema.ts';

writeFileSync(new URL('../../../schema.graphql', import.meta.url), texteDuSchema());
