import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

/**
 * Runs a statement in a span of the request's trace, from when it asks for a connection. Its text has no values: they are
 * parameters.
 */
export async function traced<T>(text: string, run: () => Promise<T>): Promise<T> {
  // Without a trace, not even the span's name is worked out.
  if (!trace.getActiveSpan()?.isRecording()) return run();
  const [operation = ''] = /[a-z]+/i.exec(text) ?? [];
  const span = trace.getTracer('sofi').startSpan(operation.toUpperCase(), {
    kind: SpanKind.CLIENT,
    attributes: { 'db.system.name': 'postgresql', 'db.query.text': text },
  });
  try {
    return await run();
  } catch (erreur) {
    span.setStatus({ code: SpanStatusCode.ERROR });
    throw erreur;
  } finally {
    span.end();
  }
}
