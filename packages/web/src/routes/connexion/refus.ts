import type { IssueDeSession } from '../../requetes/session.ts';

/** What the server answered, and how long to wait where it says so. */
export function messageDeRefus({
  message,
  attendreSecondes,
}: Extract<IssueDeSession, { ok: false }>): string {
  if (attendreSecondes === undefined) return message;
  const minutes = Math.ceil(attendreSecondes / 60);
  const attente =
    attendreSecondes < 60
      ? `${attendreSecondes} ${attendreSecondes > 1 ? 'secondes' : 'seconde'}`
      : `${minutes} ${minutes > 1 ? 'minutes' : 'minute'}`;
  return `${message} Réessayez dans ${attente}.`;
}
