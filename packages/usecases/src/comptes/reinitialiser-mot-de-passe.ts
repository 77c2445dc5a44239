import { jetons, utilisateurs } from '@sofi/database';
import { defautsDuMotDePasse, SaisieInvalideError } from '@sofi/domain';
import { eq } from 'drizzle-orm';
import { ecrireA } from '../courriels.ts';
import type { EnvDeCompte } from './env.ts';
import { cleRefusee, cloreJetons, consommer, jetonValable } from './jetons.ts';
import { messageDeMotDePasseChange } from './messages.ts';
import { hacherMotDePasse } from './secrets.ts';
import { compterTentative, reconnaitreAdresse } from './tentatives.ts';

/**
 * Gives the account of a key another password and ends all its sessions. @returns its address.
 * @throws SaisieInvalideError, TropDeTentativesError
 */
export async function reinitialiserMotDePasse(
  env: EnvDeCompte,
  { cle, motDePasse }: { cle: string; motDePasse: string },
): Promise<{ courriel: string }> {
  const { db, maintenant, reglages } = env;
  await compterTentative(db, env, 'cle');
  const [compte] = await db
    .select({ id: utilisateurs.id, courriel: utilisateurs.courriel })
    .from(jetons)
    .innerJoin(utilisateurs, eq(utilisateurs.id, jetons.utilisateurId))
    .where(jetonValable('REINITIALISATION', cle, maintenant));
  if (!compte) throw cleRefusee();
  const { id, courriel } = compte;
  const defauts = defautsDuMotDePasse(motDePasse, {
    courriel,
    motDePasseMin: reglages.motDePasseMin,
  });
  if (defauts.length > 0) throw new SaisieInvalideError(defauts);
  const hache = await hacherMotDePasse(motDePasse);
  await db.transaction(async (tx) => {
    await consommer(tx, 'REINITIALISATION', cle, maintenant);
    await tx.update(utilisateurs).set({ motDePasse: hache }).where(eq(utilisateurs.id, id));
    await cloreJetons(tx, id, ['CONNEXION', 'REINITIALISATION'], { maintenant });
    await reconnaitreAdresse(tx, env, courriel);
    await ecrireA(tx, courriel, messageDeMotDePasseChange(), maintenant);
  });
  return { courriel };
}
