import { hash as resumer, randomBytes } from 'node:crypto';
import type { Options } from '@node-rs/argon2';
import { hash, verify } from '@node-rs/argon2';
import { normaliserMotDePasse } from '@sofi/domain';

/** Shows a secret's kind to anyone who finds it, and to the tools that look for secrets in what is published. */
const PREFIXES = {
  ACTIVATION: 'sofi_activation_',
  REINITIALISATION: 'sofi_reinitialisation_',
  CONNEXION: 'sofi_connexion_',
  CLE_API: 'sofi_cle_',
} as const;
export type GenreDeSecret = keyof typeof PREFIXES;

/** A secret and what is kept of it. */
export interface Secret {
  /** Shown only once, to its holder. */
  texte: string;
  empreinte: string;
}

/** 256 bits of chance: no salt is needed, nor a slow hash. */
export function nouveauSecret(genre: GenreDeSecret): Secret {
  const texte = PREFIXES[genre] + randomBytes(32).toString('base64url');
  return { texte, empreinte: empreinteDe(texte) };
}

export const empreinteDe = (secret: string): string => resumer('sha256', secret, 'hex');

/** Null for a text that is not one of our secrets. */
export const genreDe = (secret: string): GenreDeSecret | null =>
  (Object.keys(PREFIXES) as GenreDeSecret[]).find((genre) => secret.startsWith(PREFIXES[genre])) ??
  null;

/** Its prefix and its first characters: enough to tell a key from others, of no use to guess it. */
export const debutDe = (cle: string): string => cle.slice(0, PREFIXES.CLE_API.length + 4);

/** Of argon2id, which is the default: the least that OWASP asks for, 19 MiB and two passes. */
const COUT: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hacherMotDePasse = (motDePasse: string): Promise<string> =>
  hash(normaliserMotDePasse(motDePasse), COUT);

/** Of a password that nobody knows, made with `COUT`. */
export const LEURRE =
  '$argon2id$v=19$m=19456,t=2,p=1$M8rIcjTUfH8ST9KGREQ+Ag$90x2Y2CggR5jMkOmHhiiz1tY8OScNSlaLwySo+JedMo';

/** Without a hash the decoy is verified: that takes as long, and is never right. */
export async function verifierMotDePasse(
  motDePasse: string,
  hache: string | null | undefined,
): Promise<boolean> {
  const juste = await verify(hache ?? LEURRE, normaliserMotDePasse(motDePasse));
  return juste && hache != null;
}
