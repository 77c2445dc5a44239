import { lireCourriel } from '@sofi/domain';
import type { EnvDeCompte } from './env.ts';
import type { Connexion } from './jetons.ts';
import { identifiantsRefuses, ouvrirConnexion } from './jetons.ts';
import { verifierMotDePasse } from './secrets.ts';
import { compterTentative, reconnaitreAdresse } from './tentatives.ts';

/**
 * Signs in. An unknown address costs the same statements and the same hash as a wrong password.
 * @throws SaisieInvalideError, TropDeTentativesError
 */
export async function seConnecter(
  env: EnvDeCompte,
  { courriel: ecrit, motDePasse }: { courriel: string; motDePasse: string },
): Promise<Connexion> {
  const { db } = env;
  // What is no address is one that nobody has: it goes the same way.
  const courriel = lireCourriel(ecrit) ?? '';
  await compterTentative(db, env, 'connexion', courriel);
  const utilisateur = await db.query.utilisateurs.findFirst({
    columns: { id: true, motDePasse: true },
    where: { courriel },
  });
  // Outside of the transaction: hashing would hold a connection of the database.
  const juste = await verifierMotDePasse(motDePasse, utilisateur?.motDePasse);
  if (!utilisateur || !juste) throw identifiantsRefuses();
  return db.transaction(async (tx) => {
    await reconnaitreAdresse(tx, env, courriel);
    return ouvrirConnexion(tx, utilisateur.id, env);
  });
}
