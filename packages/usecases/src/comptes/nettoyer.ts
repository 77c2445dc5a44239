import type { Db } from '@sofi/database';
import { adressesConnues, courriels, demandesRecues, jetons, tentatives } from '@sofi/database';
import type { ReglagesDeCompte } from '@sofi/domain';
import { lt } from 'drizzle-orm';
import { dans } from './env.ts';

/** Mails are kept so long, to answer for what was sent: 30 days, in milliseconds. */
const DUREE_DES_COURRIELS = 30 * 24 * 3_600_000;

/** A network address from which nobody has signed in for so long is a stranger's again: 180 days, in milliseconds. */
const DUREE_DES_ADRESSES = 180 * 24 * 3_600_000;

/** Under its key, an act on an account is refused for so long: 30 days, in milliseconds. */
const DUREE_DES_DEMANDES = 30 * 24 * 3_600_000;

/** Deletes what has had its time: keys and sessions, counts of attempts, mails, keys of acts. */
export async function nettoyerComptes(
  db: Db,
  maintenant: Date,
  { tentatives: { duree } }: ReglagesDeCompte,
): Promise<void> {
  await db.delete(jetons).where(lt(jetons.expireLe, maintenant));
  await db.delete(tentatives).where(lt(tentatives.depuis, dans(-duree, maintenant)));
  await db
    .delete(adressesConnues)
    .where(lt(adressesConnues.vueLe, dans(-DUREE_DES_ADRESSES, maintenant)));
  await db.delete(courriels).where(lt(courriels.creeLe, dans(-DUREE_DES_COURRIELS, maintenant)));
  await db
    .delete(demandesRecues)
    .where(lt(demandesRecues.recueLe, dans(-DUREE_DES_DEMANDES, maintenant)));
}
