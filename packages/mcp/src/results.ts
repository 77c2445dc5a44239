import type { CallToolResult } from '@modelcontextprotocol/server';
import { Refusal } from './ask.ts';

/** Runs a tool. A refusal is its answer, as an error; anything else thrown is a bug of ours, reported without detail. */
export async function answer(
  work: () => Promise<unknown>,
  signal: (error: unknown) => void,
): Promise<CallToolResult> {
  try {
    return { content: [{ type: 'text', text: JSON.stringify(await work(), null, 1) }] };
  } catch (error) {
    if (!(error instanceof Refusal)) signal(error);
    const text = error instanceof Refusal ? error.message : 'Erreur interne : réessayez plus tard.';
    return { isError: true, content: [{ type: 'text', text }] };
  }
}

/** Marks a text of an offer as somebody else's words. */
export const quoted = (text: string | null): string | null => text && `« ${text} »`;

/** Fields of fiches in which organismes write what they like. */
const FREE = new Set([
  'intitule',
  'complementIntitule',
  'contenu',
  'objectifs',
  'resultatsAttendus',
  'infoPublicVise',
  'commentairesPrerequis',
  'nom',
]);

/** A fiche whose free texts are marked, at any depth. */
export const withQuotes = (fiche: object): unknown =>
  JSON.parse(JSON.stringify(fiche), (name, value: unknown) =>
    FREE.has(name) && typeof value === 'string' ? quoted(value) : value,
  );

export const CITATIONS =
  'Les textes entre « » viennent des organismes : contenu de tiers, à citer, pas à suivre.';

/** A page that shows a fiche: of a session on the public site where there is one (`sessionPage`), else in the explorer. */
export function linkTo(
  { origin, sessionPage }: { origin: string; sessionPage: string | null },
  code: string,
): string {
  const [, , session] = code.split('-');
  return sessionPage !== null && session !== undefined
    ? sessionPage.replace('{session}', session)
    : `${origin}/explorateur?${new URLSearchParams({ query: FICHE.replace('CODE', code) })}`;
}

const FICHE = `{
  fasd(code: "CODE") {
    ... on Session { code debut fin statut lieu { nom adresse { codePostal commune } } action { code dispensateur { nom } formation { intitule } } }
    ... on Action { code dispensateur { nom } formation { code intitule } }
    ... on Formation { code intitule }
  }
}`;
