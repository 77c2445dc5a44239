import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Observation } from '@sofi/graphql';
import { observe } from '@sofi/graphql';
import { cutAddress } from './logger.ts';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';
import { traceRequest } from './tracing.ts';

export interface ObserverOptions {
  log: Logger | undefined;
  metrics: Metrics | undefined;
  addressOf: (request: IncomingMessage) => string;
}

/** Follows a request until it has been answered: its line, its audit lines, and its metrics. */
export type Observer = (
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
  answer: () => void,
) => void;

export function createObserver({ log, metrics, addressOf }: ObserverOptions): Observer {
  return (id, request, response, answer) => {
    const observed: Observation = { id };
    if (log || metrics) {
      const start = performance.now();
      const address = cutAddress(addressOf(request));
      response.once('close', () => {
        const milliseconds = performance.now() - start;
        if (log) writeLines(log, observed, { request, response, address, milliseconds });
        if (isOfApi(request))
          metrics?.answered({
            ...observed,
            code: observed.code ?? (response.statusCode >= 400 ? 'OTHER' : undefined),
            seconds: milliseconds / 1000,
            signedIn: request.headers.authorization !== undefined && observed.code === undefined,
          });
      });
    }
    observe(observed, () => traceRequest(observed, request, response, answer));
  };
}

function writeLines(
  log: Logger,
  { id, operation, type, code, cache, audits = [] }: Observation,
  exchange: {
    request: IncomingMessage;
    response: ServerResponse;
    address: string;
    milliseconds: number;
  },
): void {
  const { request, response, address, milliseconds } = exchange;
  for (const audit of audits) log('audit', audit.act, { id, address, ...audit, act: undefined });
  log('info', 'request', {
    id,
    method: request.method ?? '',
    path: pathOf(request).slice(0, 100),
    operation: operation?.slice(0, 80),
    type,
    status: response.statusCode,
    code,
    // The caller left before it had all of it.
    aborted: response.writableFinished ? undefined : true,
    cache,
    duration: Math.round(milliseconds * 10) / 10,
    address,
  });
}

/** Without its query, which holds whatever the caller asks. */
const pathOf = ({ url = '' }: IncomingMessage): string => url.split('?', 1)[0]!;

const isOfApi = (request: IncomingMessage): boolean => pathOf(request) === '/graphql';
