import type { Base } from '@sofi/database';
import type { GrantedExport } from '@sofi/graphql';
import { GraphQLError } from 'graphql';
import type { Sink } from './sink.ts';

/** One kind of file. */
export interface ExportKind {
  contentType: string;
  /** It judges by itself which offers go to the channel that is named, and says why others do not. */
  anyChannel?: boolean;
  pointsPerOffer: number;
  /** Reads what is its own of the query string before anything is opened. @throws GraphQLError */
  prepare: (parameters: URLSearchParams) => ExportWriter;
}

/** Writes the whole file, but does not end it. @throws GraphQLError before its first byte */
export type ExportWriter = (
  granted: GrantedExport & { base: Base; pageOf?: PageOf },
  sink: Sink,
) => Promise<void>;

/** The public page of a session; null where none is known. */
export type PageOf = ((session: number) => string) | null;

export const badInput = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
