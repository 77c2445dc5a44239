import type { Recensement } from '@sofi/database';
import { recenser } from '@sofi/lheo';
import type { FichierRelisible } from './fichier.ts';
import { Numeros } from './numeros.ts';

/** All numbers of the files of a run. */
export interface RecensementDImport extends Recensement {
  session: (numero: string, action: string) => boolean;
  /** False where a file could not be read to its end: what it does not name may well be there. */
  entier: boolean;
}

export async function recenserTout(
  fichiers: readonly FichierRelisible[],
): Promise<RecensementDImport> {
  const formations = new Numeros();
  const actions = new Numeros();
  const sessions = new Numeros();
  const parFormation = new Numeros();
  const partagees = new Numeros();
  let entier = true;
  for (const { ouvrir } of fichiers) {
    const lu = await recenser(ouvrir(), {
      formation: (numero) => void formations.ajouter(numero),
      action(numero, formation) {
        if (parFormation.ajouter(numero, formation) && !actions.ajouter(numero))
          partagees.ajouter(numero);
      },
      session: (numero, action) => void sessions.ajouter(action, numero),
    });
    entier &&= lu;
  }
  return {
    formation: (numero) => formations.contient(numero),
    action: (numero) => actions.contient(numero),
    actionSous: (numero, formation) => parFormation.contient(numero, formation),
    actionAilleurs: (numero, formation) =>
      partagees.contient(numero) ||
      (actions.contient(numero) && !parFormation.contient(numero, formation)),
    session: (numero, action) => sessions.contient(action, numero),
    entier,
  };
}
