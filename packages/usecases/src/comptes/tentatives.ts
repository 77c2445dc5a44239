import type { Db } from '@sofi/database';
import { adressesConnues, tentatives } from '@sofi/database';
import { TropDeTentativesError } from '@sofi/domain';
import { eq, sql } from 'drizzle-orm';
import type { EnvDeCompte } from './env.ts';
import { empreinteDe } from './secrets.ts';

/** What is counted on its own: signing in, asking for a mail, using a key that came by mail. */
export type ActeCompte = 'connexion' | 'activation' | 'reinitialisation' | 'cle';

/**
 * Counts one attempt from the caller's address, and on this account from there and from everywhere; right or wrong, whether
 * the account exists or not. A stranger uses up what their own address may do: many of them together leave one attempt to each
 * new address, and all of them to those from which the account has signed in. @throws TropDeTentativesError
 */
export async function compterTentative(
  db: Db,
  env: EnvDeCompte,
  acte: 'connexion' | 'cle',
  courriel?: string,
): Promise<void> {
  if (courriel === undefined) return void (await compterPourAdresse(db, env, acte));
  const couple = await compterPourAdresse(db, env, acte, courriel);
  // What was refused is not counted here: a single address never slows the others.
  const [compte] = await compter(
    db,
    env,
    [`${acte}:compte:${empreinteDe(courriel)}`],
    cleConnue(courriel, env),
  );
  if (compte!.nombre > env.reglages.tentatives.parCompteEnTout && !compte!.connue)
    refuserAuDela(env, couple!, 1);
}

/**
 * Counts a mail that is asked for. What is asked of one address for one thing too often, from everywhere together, is not
 * written again: its owner has the mails before it, whose keys are good. @returns whether to write it. @throws TropDeTentativesError
 */
export async function compterCourriel(
  db: Db,
  env: EnvDeCompte,
  acte: 'activation' | 'reinitialisation',
  { courriel, objet = '' }: { courriel: string; objet?: string },
): Promise<boolean> {
  await compterPourAdresse(db, env, acte, courriel);
  const [lettre] = await compter(db, env, [
    `${acte}:courriel:${empreinteDe(`${courriel} ${objet}`)}`,
  ]);
  return lettre!.nombre <= env.reglages.tentatives.parCompte;
}

/** @returns what was counted on this account from this address. @throws TropDeTentativesError */
async function compterPourAdresse(
  db: Db,
  env: EnvDeCompte,
  acte: ActeCompte,
  courriel?: string,
): Promise<Comptee | undefined> {
  const { parAdresse, parCompte } = env.reglages.tentatives;
  const adresse = `${acte}:adresse:${empreinteDe(env.adresse)}`;
  const couple = courriel === undefined ? null : cleDuCouple(acte, courriel, env.adresse);
  const comptees = await compter(db, env, couple === null ? [adresse] : [adresse, couple]);
  const [deLAdresse, duCouple] = [adresse, couple].map((cle) =>
    comptees.find((comptee) => comptee.cle === cle),
  );
  refuserAuDela(env, deLAdresse!, parAdresse);
  if (duCouple) refuserAuDela(env, duCouple, parCompte);
  return duCouple;
}

interface Comptee {
  cle: string;
  nombre: number;
  depuis: Date;
  /** The caller's address is one of the account's own. */
  connue: boolean;
}

/** One statement, so that attempts at once are all counted. */
async function compter(
  db: Db,
  { reglages, maintenant }: EnvDeCompte,
  cles: readonly string[],
  connue = '',
): Promise<Comptee[]> {
  const { duree } = reglages.tentatives;
  const recent = sql`${tentatives.depuis} > ${sql.param(new Date(maintenant.getTime() - duree), tentatives.depuis)}`;
  return (
    db
      .insert(tentatives)
      // Always in this order: two attempts at once never wait for each other.
      .values(cles.map((cle) => ({ cle, depuis: maintenant, nombre: 1 })))
      .onConflictDoUpdate({
        target: tentatives.cle,
        set: {
          depuis: sql`case when ${recent} then ${tentatives.depuis} else excluded.depuis end`,
          nombre: sql`case when ${recent} then ${tentatives.nombre} + 1 else 1 end`,
        },
      })
      .returning({
        cle: tentatives.cle,
        nombre: tentatives.nombre,
        depuis: tentatives.depuis,
        connue: sql<boolean>`exists (select 1 from adresses_connues a where a.cle = ${connue})`,
      })
  );
}

/** @throws TropDeTentativesError */
function refuserAuDela(
  { reglages, maintenant }: EnvDeCompte,
  { nombre, depuis }: Comptee,
  limite: number,
): void {
  if (nombre <= limite) return;
  const fin = depuis.getTime() + reglages.tentatives.duree;
  throw new TropDeTentativesError(Math.ceil((fin - maintenant.getTime()) / 1000));
}

/** The right password, or a key that came by mail: this network address is one of the account's own. */
export async function reconnaitreAdresse(
  tx: Db,
  env: EnvDeCompte,
  courriel: string,
): Promise<void> {
  await tx
    .delete(tentatives)
    .where(eq(tentatives.cle, cleDuCouple('connexion', courriel, env.adresse)));
  await tx
    .insert(adressesConnues)
    .values({ cle: cleConnue(courriel, env), vueLe: env.maintenant })
    .onConflictDoUpdate({ target: adressesConnues.cle, set: { vueLe: env.maintenant } });
}

const cleDuCouple = (acte: ActeCompte, courriel: string, adresse: string) =>
  `${acte}:couple:${empreinteDe(`${courriel} ${adresse}`)}`;

const cleConnue = (courriel: string, { adresse }: EnvDeCompte) =>
  empreinteDe(`${courriel} ${adresse}`);
