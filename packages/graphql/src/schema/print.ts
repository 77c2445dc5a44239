import { writeFileSync } from 'node:fs';
import { texteDuSchema } from './text.ts';

writeFileSync(new URL('../../../../schema.graphql', import.meta.url), texteDuSchema());
