import { randomBytes } from 'node:crypto';
import type { Db } from '@sofi/database';
import { abonnements, dernierChangement, rejouer, supprimerLAbonnement } from '@sofi/database';
import type { TypeDeChangement } from '@sofi/database';
import {
  defautsDAbonnement,
  IntrouvableError,
  peutGererAbonnements,
  RECOUVREMENT_MAX,
  SaisieInvalideError,
} from '@sofi/domain';
import { count, eq, sql } from 'drizzle-orm';
import { exiger } from '../comptes/gestion.ts';
import type { EnvDeGestion } from '../comptes/gestion.ts';

type Env = Pick<EnvDeGestion, 'db' | 'maintenant' | 'acteur' | 'porteur'>;

const HEURE = 3_600_000;

/** A subscription whose secret is new: shown this once. */
export interface AbonnementAvecSecret {
  id: number;
  secret: string;
}

/** Has the changes that follow sent to this address. @throws SaisieInvalideError, NonIdentifieError, InterditError */
export async function creerAbonnement(
  env: Env & { privateWebhooks: boolean },
  { url, evenements }: { url: string; evenements: readonly TypeDeChangement[] },
): Promise<AbonnementAvecSecret> {
  exigerDeGerer(env);
  return env.db.transaction(async (tx) => {
    // One at a time: two at once would both see the last free place.
    await tx.execute(sql`lock table abonnements in share row exclusive mode`);
    const [compte] = await tx.select({ nombre: count() }).from(abonnements);
    const defauts = defautsDAbonnement(
      { url, evenements },
      { nombre: compte!.nombre, prives: env.privateWebhooks },
    );
    if (defauts.length > 0) throw new SaisieInvalideError(defauts);
    const secret = nouveauSecret();
    const [cree] = await tx
      .insert(abonnements)
      .values({
        url: new URL(url).href,
        evenements: [...new Set(evenements)],
        secret,
        creeLe: env.maintenant,
        curseur: await dernierChangement(tx),
      })
      .returning({ id: abonnements.id });
    return { id: cree!.id, secret };
  });
}

/**
 * Gives a subscription another secret; the one before signs too for some hours, so that the receiver can change over.
 * @throws IntrouvableError, SaisieInvalideError, NonIdentifieError, InterditError
 */
export async function renouvelerSecret(
  env: Env,
  id: number,
  recouvrementHeures: number,
): Promise<AbonnementAvecSecret> {
  exigerDeGerer(env);
  if (recouvrementHeures < 0 || recouvrementHeures > RECOUVREMENT_MAX)
    throw new SaisieInvalideError([
      {
        chemin: ['recouvrementHeures'],
        code: 'BORNES',
        message: `Le recouvrement dure de 0 à ${RECOUVREMENT_MAX} heures.`,
      },
    ]);
  const secret = nouveauSecret();
  const changes = await env.db
    .update(abonnements)
    .set({
      secret,
      ancienSecret: sql`${abonnements.secret}`,
      ancienJusqua: new Date(env.maintenant.getTime() + recouvrementHeures * HEURE),
    })
    .where(eq(abonnements.id, id))
    .returning({ id: abonnements.id });
  if (changes.length === 0) throw inconnu();
  return { id, secret };
}

/** Ends a subscription: what waits for it is not sent. @throws IntrouvableError, NonIdentifieError, InterditError */
export async function supprimerAbonnement(env: Env, id: number): Promise<void> {
  exigerDeGerer(env);
  if (!(await supprimerLAbonnement(env.db, id))) throw inconnu();
}

/**
 * Has all that waits for a subscription sent at once, dead letters too, and resumes one that its receiver had ended.
 * @returns how many messages. @throws IntrouvableError, NonIdentifieError, InterditError
 */
export async function rejouerEnvois(env: Env, id: number): Promise<number> {
  exigerDeGerer(env);
  return rejouerTout(env.db, id, env.maintenant);
}

/** The same by right of who runs a command. @throws IntrouvableError */
export async function rejouerTout(db: Db, id: number, maintenant: Date): Promise<number> {
  const rejoues = await rejouer(db, id, maintenant);
  if (rejoues === null) throw inconnu();
  return rejoues;
}

const exigerDeGerer = ({ acteur, porteur }: Env) =>
  exiger(
    peutGererAbonnements(acteur),
    { acteur, porteur },
    'Réservé aux administrateurs : les abonnements envoient l’offre ailleurs.',
  );

const inconnu = () => new IntrouvableError('Il n’y a pas d’abonnement à ce numéro.');

/** 256 bits, in the form of Standard Webhooks. */
const nouveauSecret = () => `whsec_${randomBytes(32).toString('base64')}`;
