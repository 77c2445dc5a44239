import type { ServerResponse } from 'node:http';

/** Nothing of an answer is run, shown in a frame, or loaded from elsewhere. */
const CLOSED = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Policies of the pages; every other answer has the closed one. */
export const PAGE_POLICIES = {
  /** A page without scripts. */
  page: `${CLOSED}; style-src 'unsafe-inline'; img-src 'self' data:`,
  /** Scripts of this server only; the editor sets styles of its own. */
  explorer:
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  /** The application: scripts of this server only. React Aria writes a style element of its own. */
  site: "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
} as const;

/** Seconds for which browsers keep to HTTPS; 0: not sent. RFC 6797. */
export type StrictTransport = number;

/** Headers of every answer, whatever it is. Pages of any origin may read what is refused, too. */
export const securityHeaders = (strictTransport: StrictTransport): Record<string, string> => ({
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'content-security-policy': CLOSED,
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Retry-After, X-Request-Id',
  ...(strictTransport > 0
    ? { 'strict-transport-security': `max-age=${strictTransport}; includeSubDomains` }
    : {}),
});

export function setHeaders(reponse: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) reponse.setHeader(name, value);
}
