import type { Db } from '@sofi/database';
import { jetons } from '@sofi/database';
import { SaisieInvalideError } from '@sofi/domain';
import { and, eq, gt, inArray, isNull, ne } from 'drizzle-orm';
import { dans } from './env.ts';
import type { EnvDeCompte } from './env.ts';
import { empreinteDe, nouveauSecret } from './secrets.ts';

type TypeDeJeton = (typeof jetons.$inferSelect)['type'];

/** Somebody who has just signed in. */
export interface Connexion {
  /** Sent as a bearer token; shown once. */
  jeton: string;
  expireLe: Date;
  utilisateurId: number;
}

export async function ouvrirConnexion(
  tx: Db,
  utilisateurId: number,
  { maintenant, reglages }: EnvDeCompte,
): Promise<Connexion> {
  const { texte, empreinte } = nouveauSecret('CONNEXION');
  const expireLe = dans(reglages.dureeConnexion, maintenant);
  await tx.insert(jetons).values({
    type: 'CONNEXION',
    empreinte,
    utilisateurId,
    creeLe: maintenant,
    vuLe: maintenant,
    expireLe,
  });
  return { jeton: texte, expireLe, utilisateurId };
}

/** The condition that this secret is of this type, unused and in time. */
export const jetonValable = (type: TypeDeJeton, secret: string, maintenant: Date) =>
  and(
    eq(jetons.empreinte, empreinteDe(secret)),
    eq(jetons.type, type),
    isNull(jetons.consommeLe),
    gt(jetons.expireLe, maintenant),
  );

/** Uses the key up. Of two who do so at once, one fails. @throws SaisieInvalideError */
export async function consommer(
  tx: Db,
  type: TypeDeJeton,
  cle: string,
  maintenant: Date,
): Promise<void> {
  const consommes = await tx
    .update(jetons)
    .set({ consommeLe: maintenant })
    .where(jetonValable(type, cle, maintenant))
    .returning({ id: jetons.id });
  if (consommes.length === 0) throw cleRefusee();
}

/** Gives up all that the account holds of these types. `sauf`: the one that goes on. */
export async function cloreJetons(
  tx: Db,
  utilisateurId: number,
  types: TypeDeJeton[],
  { maintenant, sauf = null }: { maintenant: Date; sauf?: string | null },
): Promise<void> {
  await tx
    .update(jetons)
    .set({ consommeLe: maintenant })
    .where(
      and(
        eq(jetons.utilisateurId, utilisateurId),
        inArray(jetons.type, types),
        isNull(jetons.consommeLe),
        sauf === null ? undefined : ne(jetons.empreinte, empreinteDe(sauf)),
      ),
    );
}

/** Unknown, used or too late: a key that was never made must look like one that was. */
export const cleRefusee = () => {
  const message = 'Cette clé ne vaut rien, ou plus rien : demandez-en une autre.';
  return new SaisieInvalideError(
    [{ chemin: ['cle'], code: 'CLE_REFUSEE', message }],
    message,
    'CLE_REFUSEE',
  );
};

/** Account and password do not go together, or there is no such account. */
export const identifiantsRefuses = (champ: 'motDePasse' | 'motDePasseActuel' = 'motDePasse') => {
  const message = 'L’adresse ou le mot de passe ne convient pas.';
  return new SaisieInvalideError(
    [{ chemin: [champ], code: 'IDENTIFIANTS_REFUSES', message }],
    message,
    'IDENTIFIANTS_REFUSES',
  );
};
