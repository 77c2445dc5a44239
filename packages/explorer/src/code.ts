import type { Question } from './question.ts';
import { parseVariables } from './question.ts';

const bodyOf = ({ query, variables }: Question) => ({
  query,
  variables: parseVariables(variables),
});

/** The question as a command of a POSIX shell. */
export const asCurl = (question: Question, endpoint: string): string =>
  `curl ${endpoint} \\
  -H 'content-type: application/json' \\
  -d '${JSON.stringify(bodyOf(question)).replaceAll("'", String.raw`'\''`)}'`;

const CLIENT = '@sofi/sdk';

/** The question as a program that uses the client. */
export function asProgram(question: Question, endpoint: string): string {
  const { query, variables } = bodyOf(question);
  const text = query.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return `import { createClient } from '${CLIENT}';

const sofi = createClient({ url: ${JSON.stringify(endpoint)} });
const donnees = await sofi.executer(
  \`${text.trim()}\`,
  ${JSON.stringify(variables)},
);
console.log(donnees);
`;
}
