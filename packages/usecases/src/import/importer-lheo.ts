import type { Base, ContexteDImport, EcritureDImport } from '@sofi/database';
import {
  commencerImport,
  finirImport,
  garderFichier,
  garderRefus,
  lireLots,
  retirerFormations,
} from '@sofi/database';
import type { ElementLheo, Mode } from '@sofi/lheo';
import { compacter, lireLheo } from '@sofi/lheo';
import type { AnomalieSituee } from './anomalies.ts';
import { deLImport, enIllisible } from './anomalies.ts';
import type { FichierAImporter, FichierRelisible } from './fichier.ts';
import { avecRelisibles } from './fichier.ts';
import { absentes, disparition } from './garde.ts';
import type { Issue, NumerosVus } from './lot.ts';
import { Ecrivain } from './lot.ts';
import { Numeros } from './numeros.ts';
import type { RecensementDImport } from './recensement.ts';
import { recenserTout } from './recensement.ts';
import { ecrireOuEssayer, runDe } from './transaction.ts';

export interface OptionsDImport {
  /** Name of the feed: its numbers are unique in it. */
  source: string;
  mode: Mode;
  /** The same run, rolled back. */
  essai: boolean;
  /** The files hold all that the source gives: formations that they do not name are withdrawn. False by default. */
  complet?: boolean;
  /** Goes on although more than a fifth of the source's live sessions would go. False by default. */
  forcer?: boolean;
  maintenant: Date;
  /** Called with each anomaly as it is met: a report of a large feed does not fit in memory. */
  surAnomalie: (anomalie: AnomalieSituee) => void;
  /** Called with each fiche that was created, changed (field by field) or withdrawn. */
  surDifference?: (difference: Difference) => void;
}

/** What a run changed, or would change. */
export interface Difference extends EcritureDImport {
  /** Number of the formation in its source. */
  formation: string | null;
}

/** How many formations of the files had which end. */
export interface RapportDImport extends Record<Issue, number> {
  /** Withdrawn: a complete file does not name them. */
  retirees: number;
  /** Files that could not be read to their end. */
  illisibles: number;
  /** Leaves of the language that the files have and no field of ours holds: kept for the export. `action/duree-cycle`. */
  gardes: string[];
  /** What the run is undone by; null for a trial, or where nothing was written. */
  run: number | null;
}

/** The run would take away too much: nothing was written. */
export class ImportInterrompuError extends Error {
  override name = 'ImportInterrompuError';
}

/**
 * Loads LHEO files into both views. A bad formation leaves nothing of itself and does not stop the others; one that says what
 * it said last time writes nothing. What others wrote, and what is being written here, stays: docs/decisions/017.
 * @throws ImportInterrompuError where more than a fifth of the source's live sessions would go
 */
export const importerLheo = (
  base: Base,
  fichiers: Iterable<FichierAImporter>,
  options: OptionsDImport,
): Promise<RapportDImport> =>
  avecRelisibles(fichiers, (relisibles) =>
    // Two runs at once could give one formation two numbers.
    base.sousVerrou(() => importer(base, relisibles, options), 'IMPORT'),
  );

async function importer(
  base: Base,
  fichiers: readonly FichierRelisible[],
  options: OptionsDImport,
) {
  const { db } = base;
  const { source, maintenant, complet = false, surAnomalie } = options;
  const rapport: RapportDImport = {
    creees: 0,
    modifiees: 0,
    inchangees: 0,
    refusees: 0,
    retirees: 0,
    illisibles: 0,
    gardes: [],
    run: null,
  };
  const recensement = await recenserTout(fichiers);
  await garder(base, recensement, options);
  const contexte: ContexteDImport = {
    source,
    maintenant,
    importId: null,
    ecrites: 0,
    // A run that changes nothing leaves nothing.
    commencer: () =>
      commencerImport(db, {
        source,
        maintenant,
        complet,
        fichiers: fichiers.map(({ nom }) => nom),
      }),
    recensement,
    entendus: new Map(),
    lots: await lireLots(db),
    priorite: 'SOURCE',
  };
  let fini = false;
  try {
    const vues: NumerosVus = { formations: new Numeros(), actions: new Numeros() };
    for (const fichier of fichiers)
      await importerFichier(base, fichier, contexte, options, rapport, vues);
    if (rapport.creees + rapport.modifiees + rapport.inchangees + rapport.refusees === 0)
      surAnomalie(deLImport('ERREUR', 'RIEN', 'Aucune formation n’a été lue.'));
    else if (complet) await retirer(base, recensement, contexte, options, rapport);
    fini = true;
  } finally {
    rapport.run = contexte.importId;
    if (contexte.importId !== null)
      await finirImport(db, contexte.importId, fini ? 'TERMINE' : 'INTERROMPU', rapport);
  }
  return rapport;
}

async function garder(base: Base, recensement: RecensementDImport, options: OptionsDImport) {
  const { source, maintenant, complet = false, forcer = false, surAnomalie } = options;
  const { vivantes, disparues, excessive } = await disparition(base.db, source, recensement, {
    complet: complet && recensement.entier,
    maintenant,
  });
  if (!excessive) return;
  const message = `${disparues} des ${vivantes} sessions en cours ou à venir de « ${source} » ne sont plus dans cet envoi, soit plus de 20 %.`;
  if (!forcer) {
    surAnomalie(deLImport('ERREUR', 'DISPARITION', message));
    throw new ImportInterrompuError(
      `${message} Rien n’est écrit. Si c’est voulu, recommencez avec --forcer.`,
    );
  }
  surAnomalie(deLImport('AVERTISSEMENT', 'DISPARITION', message));
}

async function importerFichier(
  { db }: Base,
  { nom, ouvrir }: FichierRelisible,
  contexte: ContexteDImport,
  { mode, essai, surAnomalie, surDifference }: OptionsDImport,
  rapport: RapportDImport,
  vues: NumerosVus,
): Promise<void> {
  const ecrivain = new Ecrivain(db, contexte, {
    essai,
    vues,
    async surSort({ lecture, issue, anomalies, ecritures }) {
      rapport[issue]++;
      for (const garde of lecture.gardes)
        if (!rapport.gardes.includes(garde)) rapport.gardes.push(garde);
      const toutes = [...lecture.anomalies, ...anomalies];
      for (const anomalie of toutes)
        surAnomalie({ ...anomalie, fichier: nom, formation: lecture.numero });
      for (const ecriture of ecritures) surDifference?.({ ...ecriture, formation: lecture.numero });
      if (issue === 'refusees' && !essai)
        await garderRefus(db, await runDe(contexte), {
          fichier: nom,
          numero: lecture.numero,
          contenu: lecture.arbre,
          anomalies: toutes,
        });
    },
  });
  let document: ElementLheo | null = null;
  try {
    const lectures = lireLheo(ouvrir(), {
      source: contexte.source,
      mode,
      surAvis: (message, ligne) =>
        surAnomalie({
          ...deLImport('AVERTISSEMENT', 'ENCODAGE', message),
          fichier: nom,
          ligne,
          colonne: 1,
        }),
      surDocument: (lu) => {
        document = lu;
      },
    });
    for await (const lecture of lectures) await ecrivain.ajouter(lecture);
  } catch (erreur) {
    const illisible = enIllisible(erreur);
    if (!illisible) throw erreur;
    await ecrivain.ecrire();
    rapport.illisibles++;
    surAnomalie({ ...illisible, fichier: nom, formation: null });
  }
  await ecrivain.ecrire();
  // A run that changes nothing leaves nothing.
  if (contexte.importId !== null)
    await garderFichier(db, contexte.importId, { nom, contenu: document && compacter(document) });
}

async function retirer(
  { db }: Base,
  recensement: RecensementDImport,
  contexte: ContexteDImport,
  { source, essai, surAnomalie, surDifference }: OptionsDImport,
  rapport: RapportDImport,
): Promise<void> {
  if (!recensement.entier || rapport.illisibles > 0) {
    surAnomalie(
      deLImport(
        'AVERTISSEMENT',
        'INCOMPLET',
        'Un fichier ne se lit pas jusqu’au bout : aucune formation absente n’est retirée.',
      ),
    );
    return;
  }
  const numeros = await absentes(db, source, recensement);
  for (let debut = 0; debut < numeros.length; debut += PAR_RETRAIT) {
    const lot = numeros.slice(debut, debut + PAR_RETRAIT);
    const ecritures = await ecrireOuEssayer(db, contexte, essai, (tx, sien) =>
      retirerFormations(tx, lot, sien),
    );
    rapport.retirees += lot.length;
    for (const ecriture of ecritures) surDifference?.({ ...ecriture, formation: null });
  }
}

const PAR_RETRAIT = 50;
