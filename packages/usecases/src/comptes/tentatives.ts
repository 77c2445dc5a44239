import type { Db } from '@sofi/database';
import { tentatives } from '@sofi/database';
import { TropDeTentativesError } from '@sofi/domain';
import { eq, sql } from 'drizzle-orm';
import type { EnvDeCompte } from './env.ts';
import { empreinteDe } from './secrets.ts';

/** What is counted on its own: signing in, asking for a mail, using a key that came by mail. */
export type ActeCompte = 'connexion' | 'activation' | 'reinitialisation' | 'cle';

/**
 * Counts one attempt on this account and from the caller's address, right or wrong, whether the account exists or not.
 * One statement, so that attempts at once are all counted. @throws TropDeTentativesError
 */
export async function compterTentative(
  db: Db,
  { reglages, maintenant, adresse }: EnvDeCompte,
  acte: ActeCompte,
  courriel?: string,
): Promise<void> {
  const { parAdresse, parCompte, duree } = reglages.tentatives;
  const limites = new Map([[`${acte}:adresse:${empreinteDe(adresse)}`, parAdresse]]);
  if (courriel !== undefined) limites.set(cleDeCompte(acte, courriel), parCompte);
  const recent = sql`${tentatives.depuis} > ${sql.param(new Date(maintenant.getTime() - duree), tentatives.depuis)}`;
  const comptees = await db
    .insert(tentatives)
    // Always in this order: two attempts at once never wait for each other.
    .values([...limites.keys()].map((cle) => ({ cle, depuis: maintenant, nombre: 1 })))
    .onConflictDoUpdate({
      target: tentatives.cle,
      set: {
        depuis: sql`case when ${recent} then ${tentatives.depuis} else excluded.depuis end`,
        nombre: sql`case when ${recent} then ${tentatives.nombre} + 1 else 1 end`,
      },
    })
    .returning();
  const fins = comptees
    .filter(({ cle, nombre }) => nombre > limites.get(cle)!)
    .map(({ depuis }) => depuis.getTime() + duree);
  if (fins.length > 0)
    throw new TropDeTentativesError(Math.ceil((Math.max(...fins) - maintenant.getTime()) / 1000));
}

/** Whoever gave the right password has not been guessing. */
export async function oublierTentatives(tx: Db, courriel: string): Promise<void> {
  await tx.delete(tentatives).where(eq(tentatives.cle, cleDeCompte('connexion', courriel)));
}

const cleDeCompte = (acte: ActeCompte, courriel: string) =>
  `${acte}:compte:${empreinteDe(courriel)}`;
