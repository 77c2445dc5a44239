import type { Db } from '@sofi/database';
import {
  ecrireLots,
  ecrireOrganismes,
  ecrireProgrammes,
  supprimerLot,
  supprimerOrganisme,
  supprimerProgramme,
} from '@sofi/database';
import type { LotDuProgramme, OrganismeDuProgramme, ProgrammeDeLAnnee } from '@sofi/domain';
import { procedureInitiale } from '@sofi/domain';
import type { Changement } from '@sofi/programme';
import { ecrireAdresses } from './adresses.ts';
import type { OptionsDeProgramme } from './importer.ts';

interface Env extends Pick<OptionsDeProgramme, 'surProgres'> {
  maintenant: Date;
  /** Null for a command. */
  auteurId: number | null;
}

/** Changes written by one statement. */
const PAR_LOT = 500;

/** Writes what comes or changes, in the order in which one names the other. */
export async function ecrireChangements(
  tx: Db,
  changements: readonly Changement[],
  env: Env,
): Promise<void> {
  let fait = 0;
  for (const objet of ['ORGANISME', 'PROGRAMME', 'LOT', 'ADRESSE'] as const) {
    const deLObjet = changements.filter((changement) => changement.objet === objet);
    for (let debut = 0; debut < deLObjet.length; debut += PAR_LOT) {
      const lot = deLObjet.slice(debut, debut + PAR_LOT);
      await ECRIRE[objet](tx, lot, env);
      fait += lot.length;
      env.surProgres?.(fait, changements.length);
    }
  }
}

const ECRIRE: Record<
  Changement['objet'],
  (tx: Db, lot: readonly Changement[], env: Env) => Promise<unknown>
> = {
  ORGANISME: (tx, lot) =>
    ecrireOrganismes(
      tx,
      lot.map(({ cle, apres }) => ({ siret: cle, ...(apres as OrganismeDuProgramme) })),
    ),
  PROGRAMME: (tx, lot) =>
    ecrireProgrammes(
      tx,
      lot.map(({ cle, apres }) => {
        const { annee, code } = lireCle(cle);
        const { libelle } = apres as ProgrammeDeLAnnee;
        return { annee, code, libelle, procedure: procedureInitiale(annee, libelle) };
      }),
    ),
  LOT: (tx, lot) =>
    ecrireLots(
      tx,
      lot.map(({ cle, apres }) => ({ ...lireCleDeLot(cle), ...(apres as LotDuProgramme) })),
    ),
  ADRESSE: ecrireAdresses,
};

/** Takes away what a run created, where nobody has used it since. @returns what stays. */
export async function supprimerCreations(
  tx: Db,
  crees: readonly Changement[],
  env: Env,
): Promise<Changement[]> {
  await ecrireAdresses(
    tx,
    crees.filter(({ objet }) => objet === 'ADRESSE'),
    env,
  );
  const restes: Changement[] = [];
  for (const objet of ['LOT', 'PROGRAMME', 'ORGANISME'] as const)
    for (const cree of crees.filter((objetCree) => objetCree.objet === objet))
      if (!(await SUPPRIMER[objet](tx, cree.cle))) restes.push(cree);
  return restes;
}

const SUPPRIMER = {
  LOT: (tx: Db, cle: string) => supprimerLot(tx, lireCleDeLot(cle)),
  PROGRAMME: (tx: Db, cle: string) => supprimerProgramme(tx, lireCle(cle)),
  ORGANISME: supprimerOrganisme,
};

function lireCle(cle: string) {
  const [annee, code] = JSON.parse(cle) as [number, string];
  return { annee, code };
}

function lireCleDeLot(cle: string) {
  const [annee, programme, code] = JSON.parse(cle) as [number, string, string];
  return { annee, programme, code };
}
