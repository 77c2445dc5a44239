import { createHmac } from 'node:crypto';
import { preparerEnvois, prendreEnvoi } from '@sofi/database';
import { Webhook } from 'standardwebhooks';
import { expect, test, vi } from 'vitest';
import { reussi } from '../support/comptes.ts';
import type { Recu } from '../support/receveur.ts';
import { sceneDeWebhooks } from '../support/webhooks.ts';

/* Changes of the published offer reach webhooks: each once it is back, in order for each session. */

const { serveur, client, instant, recevoir, avancer, envoyer, abonner, publier } =
  sceneDeWebhooks();

interface Corps {
  type: string;
  timestamp: string;
  data: { rang: number; code: string; session: number; champs: string[] };
}
const lire = ({ corps }: Recu) => JSON.parse(corps) as Corps;

test('a change is posted once, with a signature that the official verifier and our own HMAC accept', async () => {
  const { url, recus } = await recevoir();
  const { secret, abonnement } = await abonner(url);
  expect(abonnement).toMatchObject({ url, actif: true, echecs: 0 });
  await publier('une', { numero: 'une-1' });
  expect(await envoyer()).toEqual([]);
  expect(await envoyer()).toEqual([]);
  expect(recus).toHaveLength(1);
  const { headers, corps } = recus[0]!;
  expect(new Webhook(secret).verify(corps, headers as Record<string, string>)).toMatchObject({
    type: 'session.creation',
    data: { code: expect.stringMatching(/^\d+-\d+-\d+$/), champs: [] },
  });
  const signe = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${corps}`;
  const cle = Buffer.from(secret.slice('whsec_'.length), 'base64');
  expect(headers['webhook-signature']).toBe(
    `v1,${createHmac('sha256', cle).update(signe).digest('base64')}`,
  );
  expect(headers['content-type']).toBe('application/json');
  expect(() => new Webhook(secret).verify(`${corps} `, headers as never)).toThrow(
    'No matching signature',
  );
});

test('only the events that were asked for are posted, and only what follows the subscription', async () => {
  const { url, recus } = await recevoir();
  await publier('choix', { numero: 'choix-1' });
  await abonner(url, ['RETRAIT']);
  await publier('choix', { numero: 'choix-1' }, { numero: 'choix-2' });
  await publier('choix', { numero: 'choix-2' });
  await envoyer();
  expect(recus.map((recu) => lire(recu).type)).toEqual(['session.retrait']);
});

test('while a secret is replaced both sign, and then only the new one', async () => {
  const { url, recus } = await recevoir();
  const { secret: ancien, abonnement } = await abonner(url);
  const { secret } = reussi(
    await client().webhooks.renouvelerSecret({ abonnement: abonnement.id, recouvrementHeures: 2 }),
  );
  await publier('cle', { numero: 'cle-1' });
  await envoyer();
  avancer(26 * 60);
  await publier('cle', { numero: 'cle-1' });
  await envoyer();
  expect(recus).toHaveLength(2);
  const accepte = (cle: string, { corps, headers }: Recu) => {
    vi.setSystemTime(Number(headers['webhook-timestamp']) * 1000);
    try {
      return new Webhook(cle).verify(corps, headers as never) !== undefined;
    } catch {
      return false;
    }
  };
  expect(recus.map((recu) => [accepte(ancien, recu), accepte(secret, recu)])).toEqual([
    [true, true],
    [false, true],
  ]);
});

test('a receiver that fails gets every event once it is back, those of one session in their order', async () => {
  let panne = true;
  const acceptes: Corps[] = [];
  const { url, recus, etat } = await recevoir();
  etat.repondre = (recu, reponse) => {
    if (panne) {
      reponse.writeHead(503).end('maintenance');
      return;
    }
    acceptes.push(lire(recu));
    reponse.writeHead(200).end('merci');
  };
  const { abonnement } = await abonner(url);
  const numeros = ['p1', 'p2', 'p3'].map((numero) => ({ numero }));
  await publier('panne', ...numeros);
  expect(await envoyer()).toContain('HTTP 503 : maintenance');
  // Until it rests, nobody else is tried.
  expect(await envoyer()).toEqual([]);
  await publier('panne', ...numeros);
  await publier('panne', ...numeros.slice(0, 2));
  for (const minutes of [1, 10, 40, 200]) {
    avancer(minutes);
    await envoyer();
  }
  expect(acceptes).toEqual([]);
  panne = false;
  for (let heures = 0; heures < 30; heures++) {
    avancer(60);
    expect(await envoyer()).toEqual([]);
  }
  const suites = [...Map.groupBy(acceptes, ({ data }) => data.code).values()];
  expect(suites.map((une) => une.map(({ type }) => type).join(' ')).toSorted()).toEqual([
    'session.creation session.modification session.modification',
    'session.creation session.modification session.modification',
    'session.creation session.modification session.retrait',
  ]);
  const rangs = suites.map((une) => une.map(({ data }) => data.rang));
  expect(rangs).toEqual(rangs.map((une) => une.toSorted((x, y) => x - y)));
  // Attempts of one message name it alike.
  const essais = Map.groupBy(recus, ({ headers }) => headers['webhook-id']);
  expect(essais.size).toBe(acceptes.length);
  expect(await client().webhooks.envois({ abonnement: abonnement.id }).toArray()).toEqual([]);
});

test('after ten attempts a message is a dead letter, its session waits, the others go, and a replay sends both in order', async () => {
  const acceptes: Corps[] = [];
  let refuse = true;
  const { url, etat } = await recevoir();
  const { abonnement } = await abonner(url);
  await publier('mort', { numero: 'm1' });
  let empoisonnee: string | undefined;
  etat.repondre = (recu, reponse) => {
    const corps = lire(recu);
    empoisonnee ??= corps.data.code;
    if (refuse && corps.data.code === empoisonnee) {
      reponse.writeHead(400).end(`<p>non\n\n${'x'.repeat(1000)}`);
      return;
    }
    acceptes.push(corps);
    reponse.writeHead(204).end();
  };
  await envoyer();
  await publier('mort', { numero: 'm1' }, { numero: 'm2' });
  for (let essai = 0; essai < 12; essai++) {
    avancer(25 * 60);
    await envoyer();
  }
  expect(acceptes.map(({ type }) => type)).toEqual(['session.creation']);
  const envois = await client().webhooks.envois({ abonnement: abonnement.id }).toArray();
  expect(envois).toMatchObject([
    {
      code: empoisonnee,
      type: 'CREATION',
      essais: 10,
      prevuLe: null,
      erreur: expect.stringMatching(/^HTTP 400 : <p>non x{200,300}$/),
    },
    { code: empoisonnee, type: 'MODIFICATION', essais: 0, mortLe: null, erreur: null },
  ]);
  const morts = client().webhooks.envois({ abonnement: abonnement.id, morts: true });
  expect(await morts.toArray()).toHaveLength(1);
  refuse = false;
  const rejeu = reussi(await client().webhooks.rejouer({ abonnement: abonnement.id }));
  expect(rejeu.rejoues).toBe(2);
  expect(await envoyer()).toEqual([]);
  expect(acceptes.slice(1).map(({ type, data: { code } }) => [type, code])).toEqual([
    ['session.creation', empoisonnee],
    ['session.modification', empoisonnee],
  ]);
});

test('a receiver that answers 410 gets nothing more until it is resumed', async () => {
  const { url, recus, etat } = await recevoir((_recu, reponse) => reponse.writeHead(410).end());
  const { abonnement } = await abonner(url);
  await publier('parti', { numero: 'parti-1' });
  expect(await envoyer()).toEqual(['HTTP 410']);
  etat.repondre = (_recu, reponse) => reponse.writeHead(204).end();
  avancer(100 * 60);
  await envoyer();
  expect(recus).toHaveLength(1);
  expect(await client().webhooks.lister({}).toArray()).toMatchObject([{ actif: false }]);
  await client().webhooks.rejouer({ abonnement: abonnement.id });
  await envoyer();
  expect(recus).toHaveLength(2);
});

test('what a server took and did not finish is sent again after a minute, by the same name', async () => {
  const { url, recus } = await recevoir();
  const { abonnement } = await abonner(url);
  await publier('arret', { numero: 'arret-1' });
  const [, numero] = Buffer.from(abonnement.id, 'base64').toString().split(':');
  const { db } = serveur.base;
  await preparerEnvois(db, Number(numero), instant());
  const pris = await prendreEnvoi(db, Number(numero), instant(), 60_000);
  expect(pris).toMatchObject({ type: 'CREATION', essais: 1 });
  avancer(0.5);
  await envoyer();
  expect(recus).toEqual([]);
  avancer(1);
  await envoyer();
  expect(recus.map(({ headers }) => headers['webhook-id'])).toEqual([
    `msg_${numero}_${pris!.rang}`,
  ]);
});
