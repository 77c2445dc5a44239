import type { Question } from './question.ts';

/** What the page's address asks for: an example by its name, or a question of one's own. */
export interface Shared {
  exemple: string | null;
  query: string | null;
  variables: string;
}

export function readAddress(): Shared {
  const parameters = new URLSearchParams(location.search);
  return {
    exemple: parameters.get('exemple'),
    query: parameters.get('query'),
    variables: parameters.get('variables') ?? '',
  };
}

/** An address that opens this page with a question in it. */
export function addressOf({ query, variables }: Question): string {
  const parameters = new URLSearchParams({ query });
  if (variables.trim() !== '') parameters.set('variables', variables);
  return `${location.origin}${location.pathname}?${parameters}`;
}
