import { curseurModifie, ecrireCurseur, lireCurseur } from './curseur.ts';
import type { ArgumentsDePage, Connexion } from './page.ts';
import { lireTaille, PageLue } from './page.ts';

/** A page of a list that is in memory, whose items have a code each. @throws BAD_USER_INPUT */
export function paginerEnMemoire<Item>(
  items: readonly Item[],
  args: ArgumentsDePage,
  signature: string,
  codeDe: (item: Item) => string,
): Connexion<Item> {
  const { taille, aRebours } = lireTaille(args);
  const rangDe = (argument: 'after' | 'before'): number | null => {
    if (args[argument] == null) return null;
    const { valeur } = lireCurseur(args[argument], { signature, type: 'text', argument });
    const rang = items.findIndex((item) => codeDe(item) === valeur);
    if (rang < 0) throw curseurModifie(argument);
    return rang;
  };
  const debut = (rangDe('after') ?? -1) + 1;
  const fin = rangDe('before') ?? items.length;
  const premier = aRebours ? Math.max(debut, fin - taille) : debut;
  const dernier = Math.max(premier, aRebours ? fin : Math.min(fin, debut + taille));
  const page = new PageLue(items.slice(premier, dernier), {
    curseurDe: (item) => ecrireCurseur(signature, { valeur: codeDe(item), cle: 0 }),
    aRebours,
    encore: () => false,
    avant: () => premier > 0,
    apres: () => dernier < items.length,
  });
  return { page: () => page, totalCount: () => items.length };
}
