import { parseOptions } from '@node-rs/argon2';
import { expect, test } from 'vitest';
import {
  empreinteDe,
  genreDe,
  hacherMotDePasse,
  LEURRE,
  nouveauSecret,
  verifierMotDePasse,
} from '../src/comptes/secrets.ts';

test('a password is hashed by argon2id with a salt of its own, and verified however its accents are composed', async () => {
  const [un, autre] = await Promise.all([
    hacherMotDePasse('éléphant'),
    hacherMotDePasse('éléphant'),
  ]);
  expect(un).toMatch(/^\$argon2id\$/);
  expect(un).not.toBe(autre);
  expect(await verifierMotDePasse('éléphant'.normalize('NFD'), un)).toBe(true);
  expect(await verifierMotDePasse('elephant', un)).toBe(false);
});

test('the decoy costs what a real hash costs, and nothing matches it', async () => {
  expect(parseOptions(LEURRE)).toEqual(parseOptions(await hacherMotDePasse('un mot de passe')));
  expect(await verifierMotDePasse('', null)).toBe(false);
});

test('a secret shows its kind, is 256 bits long and never the same', () => {
  const secrets = Array.from({ length: 50 }, () => nouveauSecret('CLE_API'));
  for (const { texte, empreinte } of secrets) {
    expect(texte).toMatch(/^sofi_cle_[\w-]{43}$/);
    expect(genreDe(texte)).toBe('CLE_API');
    expect(empreinte).toBe(empreinteDe(texte));
    expect(empreinte).toMatch(/^[0-9a-f]{64}$/);
  }
  expect(new Set(secrets.map(({ texte }) => texte)).size).toBe(50);
  expect(genreDe('sofi_autre_x')).toBeNull();
});
