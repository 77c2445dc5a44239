import { ResourceTemplate } from '@modelcontextprotocol/server';
import type { Register } from './tools/index.ts';
import { typeText } from './tools/graphql.ts';

const MARKDOWN = 'text/markdown';

/** What a client may load beside the tools: the analysts' questions, the glossary, the schema by type. */
export const registerResources: Register = (server, context) => {
  const texts = [
    { uri: 'sofi://questions', name: 'Questions d’analystes', text: context.guide.text },
    { uri: 'sofi://glossaire', name: 'Glossaire', text: context.glossary },
  ];
  for (const { uri, name, text } of texts)
    server.registerResource(name, uri, { mimeType: MARKDOWN }, () => ({
      contents: [{ uri, mimeType: MARKDOWN, text }],
    }));
  server.registerResource(
    'Schéma, par type',
    new ResourceTemplate('sofi://schema/{type}', { list: undefined }),
    { mimeType: 'application/graphql' },
    (uri, { type }) => ({
      contents: [
        { uri: uri.href, mimeType: 'application/graphql', text: typeText(context, String(type)) },
      ],
    }),
  );
};
