import type { Db } from '@sofi/database';
import { IndisponibleError } from '@sofi/database';
import type { Acteur } from '@sofi/domain';
import { lireCourriel, NonIdentifieError } from '@sofi/domain';
import { identifierParFournisseur } from '@sofi/usecases';
import type { JWTPayload } from 'jose';
import { createRemoteJWKSet, errors, jwtVerify } from 'jose';

/** An OpenID provider whose tokens are accepted. */
export interface Fournisseur {
  /** `iss` of its tokens. */
  emetteur: string;
  urlDesCles: string;
  /** `aud` of the tokens that are meant for us. */
  public: string;
  /** The claim that names an account: its address, or the provider's own name for it (`utilisateurs.sujet`). */
  designation: 'email' | 'sub';
}

/** @throws NonIdentifieError for a token that is not good; another error if the provider's keys are unavailable. */
export type VerificateurOpenId = (db: Db, jeton: string, maintenant: Date) => Promise<Acteur>;

/** Only asymmetric: with a shared secret, anyone who can check could sign. */
const ALGORITHMES = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'EdDSA',
];

export function verificateurOpenId({
  emetteur,
  urlDesCles,
  public: audience,
  designation,
}: Fournisseur): VerificateurOpenId {
  // Keeps the keys, and reads them again when a token names one that it does not know; those who wait share one reading.
  const cles = createRemoteJWKSet(new URL(urlDesCles));
  let injoignableJusque = -Infinity;
  return async (db, jeton, maintenant) => {
    if (maintenant.getTime() < injoignableJusque) throw fournisseurInjoignable();
    const { payload } = await jwtVerify(jeton, cles, {
      issuer: emetteur,
      audience,
      algorithms: ALGORITHMES,
      requiredClaims: ['exp', designation],
      currentDate: maintenant,
      clockTolerance: 30,
    }).catch((erreur: unknown) => {
      if (estFauteDuJeton(erreur)) throw jetonRefuse();
      injoignableJusque = maintenant.getTime() + PAUSE;
      throw fournisseurInjoignable(erreur);
    });
    return identifierParFournisseur(db, designer(payload, designation));
  };
}

/** Milliseconds for which a provider whose keys were unavailable is not asked again. */
const PAUSE = 10_000;

const fournisseurInjoignable = (cause?: unknown) =>
  new IndisponibleError('Le fournisseur d’identité ne répond pas : réessayez dans un instant.', {
    attendreSecondes: PAUSE / 1000,
    cause,
  });

/** The rest is the provider's, or the network's, and not the caller's to fix. */
const estFauteDuJeton = (erreur: unknown): boolean =>
  [
    errors.JWTExpired,
    errors.JWTClaimValidationFailed,
    errors.JWTInvalid,
    errors.JWSInvalid,
    errors.JWSSignatureVerificationFailed,
    errors.JWKSNoMatchingKey,
    errors.JOSEAlgNotAllowed,
    errors.JOSENotSupported,
  ].some((classe) => erreur instanceof classe);

function designer(
  { email, email_verified, sub }: JWTPayload,
  designation: Fournisseur['designation'],
): { courriel: string } | { sujet: string } {
  if (designation === 'sub') return { sujet: sub! };
  const courriel = typeof email === 'string' ? lireCourriel(email) : null;
  // Anybody may claim an address that nobody verified: OpenID Connect Core, 5.7.
  if (courriel === null || email_verified !== true)
    throw new NonIdentifieError('Le fournisseur d’identité n’a pas vérifié cette adresse.');
  return { courriel };
}

const jetonRefuse = () =>
  new NonIdentifieError('Ce jeton ne vaut rien, ou plus rien : connectez-vous de nouveau.');
