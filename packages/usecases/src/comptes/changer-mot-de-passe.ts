import { utilisateurs } from '@sofi/database';
import type { Acteur } from '@sofi/domain';
import { defautsDuMotDePasse, SaisieInvalideError } from '@sofi/domain';
import { eq } from 'drizzle-orm';
import { ecrireA } from '../courriels.ts';
import { titulaire } from './creer-cle-api.ts';
import type { EnvDeCompte } from './env.ts';
import { exigerUneConnexion } from './gestion.ts';
import { cloreJetons, identifiantsRefuses } from './jetons.ts';
import { messageDeMotDePasseChange } from './messages.ts';
import { hacherMotDePasse, verifierMotDePasse } from './secrets.ts';
import { compterTentative, reconnaitreAdresse } from './tentatives.ts';

/**
 * Gives the actor's own account another password and ends all its sessions but this one. The current password is asked for:
 * a session that was left open is not enough. @returns the account.
 * @throws SaisieInvalideError, TropDeTentativesError, NonIdentifieError, InterditError
 */
export async function changerMotDePasse(
  env: EnvDeCompte,
  { acteur, porteur }: { acteur: Acteur; porteur: string | null },
  { motDePasseActuel, motDePasse }: { motDePasseActuel: string; motDePasse: string },
): Promise<number> {
  const { db, maintenant, reglages } = env;
  const id = titulaire(acteur);
  exigerUneConnexion(porteur);
  const compte = await db.query.utilisateurs.findFirst({
    columns: { courriel: true, motDePasse: true },
    where: { id },
  });
  const courriel = compte!.courriel;
  await compterTentative(db, env, 'connexion', courriel);
  if (!(await verifierMotDePasse(motDePasseActuel, compte!.motDePasse)))
    throw identifiantsRefuses('motDePasseActuel');
  const defauts = defautsDuMotDePasse(motDePasse, {
    courriel,
    motDePasseMin: reglages.motDePasseMin,
  });
  if (defauts.length > 0) throw new SaisieInvalideError(defauts);
  const hache = await hacherMotDePasse(motDePasse);
  await db.transaction(async (tx) => {
    await tx.update(utilisateurs).set({ motDePasse: hache }).where(eq(utilisateurs.id, id));
    await cloreJetons(tx, id, ['CONNEXION', 'REINITIALISATION'], { maintenant, sauf: porteur });
    await reconnaitreAdresse(tx, env, courriel);
    await ecrireA(tx, courriel, messageDeMotDePasseChange(), maintenant);
  });
  return id;
}
