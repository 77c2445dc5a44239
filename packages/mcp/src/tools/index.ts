import type { McpServer } from '@modelcontextprotocol/server';
import type { Context } from '../index.ts';
import { registerCodes } from './codes.ts';
import { registerCount } from './count.ts';
import { registerDraft } from './draft.ts';
import { registerFiche } from './fiche.ts';
import { registerGraphql } from './graphql.ts';
import { registerHelp } from './help.ts';
import { registerSearch } from './search.ts';

/** Adds a tool to a server. */
export type Register = (server: McpServer, context: Context) => void;

export const registerTools: Register = (server, context) => {
  registerSearch(server, context);
  registerFiche(server, context);
  registerCount(server, context);
  registerCodes(server, context);
  registerGraphql(server, context);
  registerHelp(server, context);
  registerDraft(server, context);
};
