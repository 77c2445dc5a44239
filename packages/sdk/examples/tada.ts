// Own documents, typed by gql.tada without a generator.
// node tada.ts URL
import { createTransport, executer } from '@sofi/sdk';
import { printDocument } from '@sofi/sdk/print';
import type { introspection, scalars } from '@sofi/sdk/introspection';
import { initGraphQLTada } from 'gql.tada';

declare const process: { argv: string[] };

const graphql = initGraphQLTada<{ introspection: introspection; scalars: scalars }>();
const SESSIONS = graphql(`
  query Prochaines($first: Int!) {
    sessions(first: $first, filter: { statuts: [A_VENIR] }) {
      totalCount
      nodes {
        code
        debut
        action {
          formation {
            intitule
          }
        }
      }
    }
  }
`);
const transport = createTransport({ url: process.argv[2], print: printDocument });
const { sessions } = await executer(transport, SESSIONS, { first: 3 });
console.log(
  JSON.stringify(
    sessions.nodes.map(({ code, action }) => `${code} ${action.formation.intitule.slice(0, 20)}`),
  ),
);
