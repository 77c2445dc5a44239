import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { utilisateurs } from '@sofi/database';
import type { Fournisseur } from '@sofi/server/openid';
import type { Serveur } from '@sofi/server/serveur';
import { eq } from 'drizzle-orm';
import type { JWTPayload } from 'jose';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { client as clientDe, code, serveurDeComptes, siret } from '../support/comptes.ts';
import { MAINTENANT } from '../support/temps.ts';
import { nonEmpty } from '../support/non-empty.ts';

const s = serveurDeComptes();
const EMETTEUR = 'https://identite.example';
const MAINTENANT_S = MAINTENANT.getTime() / 1000;
/** The demonstration's account, which has no password. */
const COURRIEL = 'saisie@organisme-0.example';

let cles: Awaited<ReturnType<typeof generateKeyPair>>;
let autres: typeof cles;
let fournisseur: Server;
let panne = false;
let demandes = 0;
let parAdresse: Serveur;
let parSujet: Serveur;

beforeAll(async () => {
  cles = await generateKeyPair('ES256');
  autres = await generateKeyPair('ES256');
  const jwks = { keys: [{ ...(await exportJWK(cles.publicKey)), kid: 'une', alg: 'ES256' }] };
  fournisseur = createServer((_requete, reponse) => {
    demandes++;
    reponse
      .writeHead(panne ? 503 : 200, { 'content-type': 'application/json' })
      .end(JSON.stringify(jwks));
  });
  await new Promise<void>((pret) => fournisseur.listen(0, '127.0.0.1', pret));
  parAdresse = await s.lancer({ fournisseur: reglages('email') });
  parSujet = await s.lancer({ fournisseur: reglages('sub') });
  await s.base.db
    .update(utilisateurs)
    .set({ sujet: 'sujet-1' })
    .where(eq(utilisateurs.courriel, COURRIEL));
});
afterAll(async () => {
  await Promise.all([parAdresse.arreter(), parSujet.arreter()]);
  await new Promise((fini) => fournisseur.close(fini));
});

const reglages = (designation: Fournisseur['designation']): Fournisseur => ({
  emetteur: EMETTEUR,
  urlDesCles: `http://127.0.0.1:${(fournisseur.address() as AddressInfo).port}/jwks`,
  public: 'sofi',
  designation,
});

const BON: JWTPayload = {
  iss: EMETTEUR,
  aud: 'sofi',
  sub: 'sujet-1',
  email: 'Saisie@organisme-0.example',
  email_verified: true,
  exp: MAINTENANT_S + 300,
};
const signer = (charge: JWTPayload, cle = cles.privateKey, kid = 'une') =>
  new SignJWT(charge).setProtectedHeader({ alg: 'ES256', kid }).sign(cle);

const courrielDe = async (serveur: Serveur, jeton: string) =>
  (await clientDe(serveur.origine, jeton).moi())?.courriel;

test('a valid token is the account with its verified address, with that account’s rights', async () => {
  const sofi = clientDe(parAdresse.origine, await signer(BON));
  expect((await sofi.moi())?.courriel).toBe(COURRIEL);
  expect((await sofi.tableauDeBord()).organisme.siret).toBe(siret);
});

test('by subject, the address says nothing', async () => {
  expect(await courrielDe(parSujet, await signer({ ...BON, email: 'x@y.fr' }))).toBe(COURRIEL);
  const inconnu = clientDe(parSujet.origine, await signer({ ...BON, sub: 'sujet-2' }));
  expect(await code(inconnu.moi())).toBe('UNAUTHENTICATED');
});

test.each<[string, JWTPayload]>([
  ['of another issuer', { ...BON, iss: 'https://ailleurs.example' }],
  ['for another audience', { ...BON, aud: 'autre' }],
  ['that has expired', { ...BON, exp: MAINTENANT_S - 31 }],
  ['that never expires', { ...BON, exp: undefined }],
  ['that is not good yet', { ...BON, nbf: MAINTENANT_S + 300 }],
  ['without an address', { ...BON, email: undefined }],
  ['whose address nobody verified', { ...BON, email_verified: false }],
  ['that does not say whether its address was verified', { ...BON, email_verified: undefined }],
  ['that says so in another way', { ...BON, email_verified: 'true' }],
  ['of somebody without an account', { ...BON, email: 'personne@exemple.fr' }],
])('a token %s is refused', async (_titre, charge) => {
  const sofi = clientDe(parAdresse.origine, await signer(charge));
  expect(await code(sofi.moi())).toBe('UNAUTHENTICATED');
});

test('a token that the provider did not sign is refused, in whatever way', async () => {
  const entete = (alg: string) =>
    Buffer.from(JSON.stringify({ alg, kid: 'une' })).toString('base64url');
  const [, charge, signature] = (await signer(BON)).split('.');
  const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(cles.publicKey)));
  for (const jeton of [
    await signer(BON, autres.privateKey),
    await signer(BON, autres.privateKey, 'autre'),
    new UnsecuredJWT(BON).encode(),
    `${entete('none')}.${charge}.${signature}`,
    await new SignJWT(BON).setProtectedHeader({ alg: 'HS256', kid: 'une' }).sign(secret),
    `${entete('ES256')}.${Buffer.from('{}').toString('base64url')}.${signature}`,
    'a.b.c',
  ])
    expect(await code(clientDe(parAdresse.origine, jeton).moi())).toBe('UNAUTHENTICATED');
});

test('a server without a provider accepts none of its tokens, and one with it accepts ours too', async () => {
  expect(await code(s.porteur(await signer(BON)).moi())).toBe('UNAUTHENTICATED');
  const { jeton } = await s.ouvrirCompte('aussi@exemple.fr');
  expect(await courrielDe(parAdresse, jeton)).toBe('aussi@exemple.fr');
});

test('unavailable keys are a fault of the server, not of the token, and are asked for once in a while', async () => {
  panne = true;
  const signaler = vi.fn<() => void>();
  const neuf = await s.lancer({ fournisseur: reglages('email'), signaler });
  try {
    const jeton = await signer(BON);
    const demander = () =>
      fetch(`${neuf.origine}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${jeton}` },
        body: JSON.stringify({ query: '{ moi { courriel } }' }),
      });
    const avant = demandes;
    const reponses = [...(await Promise.all([1, 2, 3, 4].map(demander))), await demander()];
    for (const reponse of nonEmpty(reponses)) {
      expect(reponse.status).toBe(503);
      expect(Number(reponse.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await reponse.json()).toMatchObject({
        errors: [{ extensions: { code: 'UNAVAILABLE' } }],
      });
    }
    expect(demandes).toBe(avant + 1);
    expect(signaler).not.toHaveBeenCalled();
    panne = false;
    s.avancer(11_000);
    expect((await clientDe(neuf.origine, jeton).moi())?.courriel).toBe(COURRIEL);
  } finally {
    panne = false;
    await neuf.arreter();
  }
});
