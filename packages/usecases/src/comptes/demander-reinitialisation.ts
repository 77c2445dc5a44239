import { lireCourriel } from '@sofi/domain';
import { sql } from 'drizzle-orm';
import { dans } from './env.ts';
import type { EnvDeCompte } from './env.ts';
import { messageDeReinitialisation } from './messages.ts';
import { nouveauSecret } from './secrets.ts';
import { compterCourriel } from './tentatives.ts';

/**
 * Sends a key to choose another password, if the address has an account. The statements are the same if it does not,
 * and both commits write: the attempt is counted in the same transaction. @throws TropDeTentativesError
 */
export async function demanderReinitialisation(env: EnvDeCompte, ecrit: string): Promise<void> {
  const courriel = lireCourriel(ecrit) ?? '';
  const { maintenant, reglages } = env;
  const { texte: cle, empreinte } = nouveauSecret('REINITIALISATION');
  const { sujet, texte } = messageDeReinitialisation(cle, reglages);
  const le = sql`${maintenant.toISOString()}::timestamptz`;
  const expireLe = dans(reglages.dureeReinitialisation, maintenant).toISOString();
  await env.db.transaction(async (tx) => {
    const ecrire = await compterCourriel(tx, env, 'reinitialisation', { courriel });
    await tx.execute(sql`
      with compte as (select id, courriel from utilisateurs where courriel = ${courriel} and ${ecrire}),
      jeton as (
        insert into jetons (type, empreinte, utilisateur_id, cree_le, expire_le)
        select 'REINITIALISATION', ${empreinte}, id, ${le}, ${expireLe}::timestamptz from compte)
      insert into courriels (destinataire, sujet, texte, cree_le, prevu_le)
      select courriel, ${sujet}, ${texte}, ${le}, ${le} from compte`);
  });
}
