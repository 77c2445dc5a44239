import type { AnyDocument, VariablesArgument } from './document.ts';
import { textOf } from './options.ts';
import { isQueryOnly } from './scanner.ts';
import type { OptionsDExecution, Transport } from './transport.ts';

/**
 * Sends any operation: a text, a `TypedDocumentString`, a `TypedDocumentNode`, a document of gql.tada or of `@sofi/sdk/documents`.
 * Queries are retried; anything else is sent once, unless it has a key of yours (`cle`).
 *
 * @throws SofiError
 */
export function executer<Result = unknown, Variables = Record<string, unknown>>(
  { interne: { reglages, envoyer } }: Transport,
  document: AnyDocument<Result, Variables>,
  ...[variables, options]: VariablesArgument<Variables, OptionsDExecution>
): Promise<Result> {
  const texte = textOf(document, reglages.print);
  return envoyer(isQueryOnly(texte), texte, variables, options) as Promise<Result>;
}
