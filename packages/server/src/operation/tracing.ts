import type { IncomingMessage, ServerResponse } from 'node:http';
import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Observation } from '@sofi/graphql';

/**
 * Answers a request in a span, part of its caller's trace where it names one. Without an SDK that was loaded before the server,
 * there is neither.
 */
export function traceRequest(
  observed: Observation,
  request: IncomingMessage,
  response: ServerResponse,
  answer: () => void,
): void {
  const parent = propagation.extract(context.active(), request.headers);
  const span = trace
    .getTracer('sofi')
    .startSpan(request.method ?? '', { kind: SpanKind.SERVER }, parent);
  if (span.isRecording())
    response.once('close', () => {
      const { id, operation, type, code } = observed;
      const outcome = code ?? (response.statusCode >= 400 ? 'OTHER' : 'OK');
      if (type) span.updateName([type, operation].filter(Boolean).join(' ').slice(0, 100));
      span.setAttributes({
        'http.request.method': request.method,
        'http.response.status_code': response.statusCode,
        'graphql.operation.type': type,
        'graphql.operation.name': operation?.slice(0, 80),
        'sofi.outcome': outcome,
        'sofi.request_id': id,
      });
      if (response.statusCode >= 500 || code === 'INTERNAL_SERVER_ERROR')
        span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    });
  context.with(trace.setSpan(parent, span), answer);
}
