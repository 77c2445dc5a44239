import { isDeepStrictEqual } from 'node:util';
import type { Db } from '@sofi/database';
import {
  commencerImport,
  estSuiviDUnProgramme,
  finirImport,
  journaliserProgramme,
  lireEtatDesProgrammes,
  lireImport,
  lireJournalDuProgramme,
  marquerAnnule,
} from '@sofi/database';
import type { LotDuProgramme } from '@sofi/domain';
import { IntrouvableError, peutImporterProgramme, SaisieInvalideError } from '@sofi/domain';
import type { Changement } from '@sofi/programme';
import { sql } from 'drizzle-orm';
import type { EnvDeGestion } from '../comptes/gestion.ts';
import { exiger } from '../comptes/gestion.ts';
import { ImportInannulableError } from '../import/annuler.ts';
import { ecrireChangements, supprimerCreations } from './ecrire.ts';
import { SOURCE_PROGRAMME } from './importer.ts';

export interface AnnulationDeProgramme {
  /** Brought back to what it was. */
  retablis: number;
  /** Created by the run, and gone. */
  retires: number;
  /** In use or changed since: it stays, a lot stopped. Keys. */
  gardes: string[];
}

/** The same for the Cariforef. @throws NonIdentifieError, InterditError, IntrouvableError, SaisieInvalideError */
export async function annulerImportDeProgramme(
  env: Pick<EnvDeGestion, 'db' | 'acteur' | 'porteur' | 'maintenant'>,
  run: number,
): Promise<AnnulationDeProgramme> {
  exiger(
    peutImporterProgramme(env.acteur),
    env,
    'Le programme de la Région est importé par le CARIF-OREF.',
  );
  const annulation = await annulerProgramme(env.db, run, env.maintenant).catch(
    (erreur: unknown) => {
      if (!(erreur instanceof ImportInannulableError)) throw erreur;
      throw new SaisieInvalideError([
        { chemin: ['run'], code: 'INANNULABLE', message: erreur.message },
      ]);
    },
  );
  if (annulation === null)
    throw new IntrouvableError(`L’import n° ${run} n’a pas chargé de programme de la Région.`);
  return annulation;
}

/**
 * Undoes a run of the Région's file as a whole. What people have used or changed since stays, and accounts that were opened do.
 * @returns null if the run did not read the Région's file. @throws ImportInannulableError
 */
export const annulerProgramme = (
  db: Db,
  run: number,
  maintenant: Date,
): Promise<AnnulationDeProgramme | null> =>
  db.transaction(async (tx) => {
    await tx.execute(sql`lock table imports_programme in share row exclusive mode`);
    const fait = await lireImport(tx, run);
    const faits = (await lireJournalDuProgramme(tx, run)) as Changement[];
    if (!fait || faits.length === 0) return null;
    if (fait.etat === 'ANNULE')
      throw new ImportInannulableError(`L’import n° ${run} est déjà annulé.`);
    if (await estSuiviDUnProgramme(tx, run))
      throw new ImportInannulableError(
        'Un programme plus récent a été importé depuis : annulez-le d’abord.',
      );
    const { intacts, changes } = await trierParEtat(tx, faits);
    const env = { maintenant, auteurId: null };
    const inverses = intacts.map(({ objet, cle, avant, apres }) => ({
      objet,
      cle,
      avant: apres,
      apres: avant,
    }));
    const crees = inverses.filter(({ apres }) => apres === null);
    await ecrireChangements(
      tx,
      inverses.filter(({ apres }) => apres !== null),
      env,
    );
    const restes = await supprimerCreations(tx, crees, env);
    await ecrireChangements(tx, restes.flatMap(arreter), env);
    const importId = await commencerImport(tx, {
      source: SOURCE_PROGRAMME,
      fichiers: fait.fichiers,
      complet: false,
      maintenant,
    });
    await journaliserProgramme(tx, importId, inverses);
    const annulation = {
      retablis: inverses.length - crees.length,
      retires: crees.length - restes.length,
      gardes: [...changes, ...restes].map(({ cle }) => cle),
    };
    await finirImport(tx, importId, 'ANNULE', annulation);
    await marquerAnnule(tx, run);
    return annulation;
  });

/** What still is as the run left it, and what was changed since. */
async function trierParEtat(tx: Db, faits: readonly Changement[]) {
  const cles = (objet: Changement['objet']) =>
    faits.filter((changement) => changement.objet === objet).map(({ cle }) => cle);
  const ici = await lireEtatDesProgrammes(tx, {
    sirets: cles('ORGANISME'),
    annees: [...cles('PROGRAMME'), ...cles('LOT')].map((cle) => (JSON.parse(cle) as [number])[0]),
  });
  const tables = { ORGANISME: ici.organismes, PROGRAMME: ici.programmes, LOT: ici.lots };
  const intact = ({ objet, cle, apres }: Changement) =>
    objet === 'ADRESSE' || isDeepStrictEqual(tables[objet].get(cle), apres);
  return { intacts: faits.filter(intact), changes: faits.filter((fait) => !intact(fait)) };
}

/** A lot under which something was entered is stopped instead. */
const arreter = ({ objet, cle, avant }: Changement): Changement[] =>
  objet === 'LOT'
    ? [{ objet, cle, avant, apres: { ...(avant as LotDuProgramme), etat: 'ARRETE' } }]
    : [];
