import { createTransport } from '@sofi/sdk';
import { fermerSession } from './session.ts';

/** What to do when the server no longer knows who asks; once it is done, the same call goes on under the same key. */
let surExpiration: () => Promise<void> = fermerSession;

/** Sets that: screens that hold unsaved work sign in again in place. @returns a function that sets it back */
export function onSessionExpired(handle: () => Promise<void>): () => void {
  const before = surExpiration;
  surExpiration = handle;
  return () => {
    surExpiration = before;
  };
}

/**
 * The cookie of this origin says who asks: no token passes through scripts. Everything goes by POST, since browsers would
 * give an answer to a GET to the next person who signs in.
 */
export const transport = createTransport({
  url: '/graphql',
  get: false,
  client: { nom: 'web' },
  reprises: 2,
  async token({ renouveler }) {
    if (renouveler) await surExpiration();
    return null;
  },
});
