// node programme.ts URL, after graphql-codegen --config codegen.mjs
import { createTransport, executer } from '@sofi/sdk';
import { graphql } from './gql/gql.ts';

declare const process: { argv: string[] };

const FORMACODES = graphql(`
  query Formacodes($search: String!) {
    formacodes(search: $search, first: 3) {
      nodes {
        code
        libelle
      }
    }
  }
`);
const { formacodes } = await executer(createTransport({ url: process.argv[2] }), FORMACODES, {
  search: 'soudage',
});
console.log(JSON.stringify(formacodes.nodes.map(({ libelle }) => libelle)));
