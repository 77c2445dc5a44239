import type { Anterieure, Base, ContexteDImport } from '@sofi/database';
import {
  anterieures,
  commencerImport,
  ecrireLot,
  finirImport,
  lireImport,
  lireLots,
  marquerAnnule,
  retirerFormations,
} from '@sofi/database';
import type { OffreImportee } from '@sofi/domain';
import { IntrouvableError } from '@sofi/domain';
import type { ElementCompact } from '@sofi/lheo';
import { relire } from '@sofi/lheo';

/** How many formations were brought back to what they were, and how many that the run created went. */
export interface Annulation {
  run: number;
  retablies: number;
  retirees: number;
}

/**
 * Undoes a run as a whole: what its source said before is written again, under the numbers that it had, and what the run
 * created goes. What people changed here since stays.
 * @throws IntrouvableError, ImportInannulableError where a later run of its source stands
 */
export const annulerImport = (base: Base, run: number, maintenant: Date): Promise<Annulation> =>
  base.sousVerrou(async () => {
    const { db } = base;
    const fait = await lireImport(db, run);
    if (!fait) throw new IntrouvableError(`Il n’y a pas d’import n° ${run}.`);
    if (fait.etat === 'ANNULE')
      throw new ImportInannulableError(`L’import n° ${run} est déjà annulé.`);
    if (!fait.dernier)
      throw new ImportInannulableError(
        `Un import plus récent de « ${fait.source} » a écrit depuis : annulez-le d’abord.`,
      );
    const { source } = fait;
    const toutes: Anterieure[] = [];
    for (let apres = ''; ;) {
      const page = await anterieures(db, run, apres);
      if (page.length === 0) break;
      toutes.push(...page.map((une) => ({ ...une, contenu: une.contenu === null ? null : true })));
      apres = page.at(-1)!.numeroSource;
    }
    if (toutes.length === 0)
      throw new ImportInannulableError(
        `L’import n° ${run} n’a rien écrit, ou est trop ancien pour être annulé.`,
      );
    const formations = new Set(
      toutes.flatMap(({ contenu, numeroSource }) => (contenu === null ? [] : numeroSource)),
    );
    const contexte: ContexteDImport & { importId: number } = {
      source,
      maintenant,
      ecrites: 0,
      importId: await commencerImport(db, {
        source,
        maintenant,
        complet: false,
        fichiers: fait.fichiers,
      }),
      commencer: () => Promise.reject(new Error('The run has begun.')),
      recensement: {
        formation: (numero) => formations.has(numero),
        action: () => false,
        actionSous: () => false,
        actionAilleurs: () => false,
      },
      entendus: new Map(),
      lots: await lireLots(db),
      priorite: 'ICI',
    };
    const annulation: Annulation = { run, retablies: 0, retirees: 0 };
    for (let apres = ''; ;) {
      const page = await anterieures(db, run, apres);
      if (page.length === 0) break;
      apres = page.at(-1)!.numeroSource;
      const lot = page.flatMap(({ contenu, empreinte, numeros }) => {
        const offre: OffreImportee | null =
          contenu === null ? null : relire(contenu as ElementCompact, source);
        return offre ? { offre, empreinte, contenu, numeros } : [];
      });
      const { entendus } = await db.transaction((tx) => ecrireLot(tx, lot, contexte));
      for (const [siret, role] of entendus) contexte.entendus.set(siret, role);
      annulation.retablies += lot.length;
    }
    const creees = toutes.flatMap(({ contenu, numeroSource }) =>
      contenu === null ? numeroSource : [],
    );
    for (let debut = 0; debut < creees.length; debut += PAR_LOT) {
      const lot = creees.slice(debut, debut + PAR_LOT);
      await db.transaction((tx) => retirerFormations(tx, lot, contexte));
      annulation.retirees += lot.length;
    }
    await finirImport(db, contexte.importId, 'ANNULE', annulation);
    await marquerAnnule(db, run);
    return annulation;
  }, 'IMPORT');

const PAR_LOT = 50;

/** The run cannot be undone, or not yet. */
export class ImportInannulableError extends Error {
  override name = 'ImportInannulableError';
}
