import type { EnvoiPris } from '@sofi/database';
import { ecrireCodeFasd } from '@sofi/domain';
import { Webhook } from 'standardwebhooks';

/** The secrets of a subscription. */
export interface Secrets {
  secret: string;
  ancienSecret: string | null;
  ancienJusqua: Date | null;
}

/** Headers and body of a message: signed after Standard Webhooks 1.0, by the replaced secret too while it is valid. */
export function writeMessage(
  abonnement: number,
  { rang, formation, action, session, type, champs, survenuLe }: EnvoiPris,
  { secret, ancienSecret, ancienJusqua }: Secrets,
  now: Date,
): { headers: Record<string, string>; body: string } {
  const id = `msg_${abonnement}_${rang}`;
  const body = JSON.stringify({
    type: `session.${type.toLowerCase()}`,
    timestamp: survenuLe.toISOString(),
    data: { rang, code: ecrireCodeFasd(formation, action, session), session, champs },
  });
  const secrets = ancienSecret !== null && ancienJusqua! > now ? [secret, ancienSecret] : [secret];
  return {
    headers: {
      'content-type': 'application/json',
      'user-agent': 'SOFI-Webhooks/1.0',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': secrets.map((key) => new Webhook(key).sign(id, now, body)).join(' '),
    },
    body,
  };
}
