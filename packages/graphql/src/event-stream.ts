/**
 * The same answer, where it is a stream of events, as proxies pass it on at once: nginx, as it is installed, keeps an answer back until its
 * buffer is full, and `none` is no content coding (RFC 9110, 8.4.1).
 */
export function passingProxies(response: Response): Response {
  const { headers } = response;
  if (!headers.get('content-type')?.startsWith('text/event-stream')) return response;
  headers.set('x-accel-buffering', 'no');
  headers.delete('content-encoding');
  return response;
}
