import { expect, test } from 'vitest';
import { sceneDeWebhooks } from '../support/webhooks.ts';

/* Where messages of webhooks go, what of an answer is taken in, and who has them sent. */

const { client, recevoir, envoyer, abonner, publier } = sceneDeWebhooks();

test('redirections are not followed, and an endless answer is cut', async () => {
  const { url: autre, recus: ailleurs } = await recevoir();
  const deviant = await recevoir((_recu, reponse) =>
    reponse.writeHead(307, { location: autre }).end(),
  );
  const bavard = await recevoir((_recu, reponse) => {
    reponse.writeHead(500);
    const parler = () => {
      while (!reponse.destroyed && reponse.write('x'.repeat(10_000)));
      if (!reponse.destroyed) reponse.once('drain', parler);
    };
    parler();
  });
  for (const { url } of [deviant, bavard]) await abonner(url);
  await publier('detour', { numero: 'detour-1' });
  expect((await envoyer()).toSorted()).toEqual(['HTTP 307', `HTTP 500 : ${'x'.repeat(300)}`]);
  expect(ailleurs).toEqual([]);
});

test('a receiver that never answers is given up, and is one that failed', async () => {
  const { url, recus } = await recevoir(() => {});
  await abonner(url);
  await publier('muet', { numero: 'muet-1' });
  expect(await envoyer({ timeout: 300 })).toEqual(['Pas de réponse en 0.3 secondes.']);
  expect(recus.length).toBeLessThanOrEqual(1);
  expect(await client().webhooks.lister({}).toArray()).toMatchObject([{ echecs: 1 }]);
});

test('an address of our own networks is not called, however it is written, unless the setting allows it', async () => {
  const { port, recus } = await recevoir();
  const hotes = ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0.0.0.0'];
  for (const hote of hotes) await abonner(`http://${hote}:${port}/`);
  await publier('prive', { numero: 'prive-1' });
  const echecs = await envoyer({ privateNetwork: false });
  expect(echecs).toHaveLength(hotes.length);
  for (const echec of echecs) expect(echec).toMatch(/n’est pas une adresse publique/);
  expect(recus).toEqual([]);
});

test('only administrators read and make webhooks', async () => {
  const { abonnement } = await abonner('https://exemple.test/');
  await expect(client('valideur').webhooks.lister({}).toArray()).rejects.toThrow(/administrateurs/);
  await expect(
    client('anonyme').webhooks.creer({ url: 'https://exemple.test/', evenements: ['RETRAIT'] }),
  ).rejects.toThrow(/Connectez-vous/);
  expect(await client('valideur').node(abonnement.id)).toBeNull();
});

test.each([
  ['ftp://exemple.test/', 'URL'],
  ['exemple.test', 'URL'],
  ['https://nom:secret@exemple.test/', 'URL'],
  [`https://exemple.test/${'x'.repeat(2000)}`, 'URL'],
])('%s is refused as an address', async (url, code) => {
  expect(await client().webhooks.creer({ url, evenements: ['RETRAIT'] })).toMatchObject({
    __typename: 'SaisieInvalideError',
    champs: [{ chemin: ['url'], code }],
  });
});
