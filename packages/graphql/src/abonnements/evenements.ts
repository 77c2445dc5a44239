import type { Plage } from '@sofi/database';
import { dernierEvenement, lireEvenementsVisibles } from '@sofi/database';
import type { Contexte } from '../schema/context.ts';
import { rafraichir } from '../schema/context.ts';

/** Events that are looked up at a time. */
const PAGE = 100;

/** Milliseconds for which it is known that a reader may see what was looked up: a slow one takes its events later. */
const FRAICHEUR = 60_000;

/** Events that a subscription remembers having sent: a range that is read again sends each only once. */
const MEMOIRE = 10_000;

/** Reads what one subscriber may see of each range, and was not sent: identifiers, in their order. `connus`: already sent, oldest first. */
export function lecteurDEvenements(
  ctx: Contexte,
  siret: string | null,
  connus: readonly number[],
): (plage: Plage | null) => AsyncGenerator<number, void> {
  const vus = new Set(connus);
  const retenir = (id: number) => {
    vus.add(id);
    const [plusAncien] = vus;
    if (vus.size > MEMOIRE) vus.delete(plusAncien!);
  };
  return async function* (plage) {
    if (plage === null) return;
    // What comes after the newest of this moment is announced.
    const dernier = plage.dernier === Infinity ? await dernierEvenement(ctx.db) : plage.dernier;
    for (let { premier } = plage; premier <= dernier;) {
      const ids = await lireEvenementsVisibles(
        ctx.db,
        ctx.acteur,
        { premier, dernier },
        { siret, limite: PAGE },
      );
      premier = ids.length < PAGE ? dernier + 1 : ids.at(-1)! + 1;
      const luA = performance.now();
      for (const id of ids) {
        if (performance.now() - luA > FRAICHEUR) {
          premier = id;
          break;
        }
        if (vus.has(id)) continue;
        retenir(id);
        yield id;
      }
      if (premier <= dernier) await rafraichir(ctx);
    }
  };
}
