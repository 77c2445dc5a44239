import type { Base, Db } from '@sofi/database';
import {
  ActionDejaConnueError,
  contrainteViolee,
  enregistrerOffre,
  evenements,
  formationsImportees,
} from '@sofi/database';
import type { Anomalie, LectureDeFormation, Mode } from '@sofi/lheo';
import { LheoIllisibleError, lireLheo } from '@sofi/lheo';

export interface FichierAImporter {
  nom: string;
  flux: AsyncIterable<Uint8Array | string>;
}

export interface OptionsDImport {
  /** Name of the feed: its numbers are unique in it. */
  source: string;
  mode: Mode;
  /** Reads and compares, writes nothing. */
  essai: boolean;
  maintenant: Date;
  /** Told of each anomaly as it is met: a report of a large feed does not fit in memory. */
  surAnomalie: (anomalie: AnomalieSituee) => void;
}

/** An anomaly with its file and formation. */
export interface AnomalieSituee extends Anomalie {
  fichier: string;
  /** Number of the formation in its source; null where it has none, or the file itself cannot be read. */
  formation: string | null;
}

/** How many formations of the files had which end. */
export interface RapportDImport {
  creees: number;
  modifiees: number;
  inchangees: number;
  refusees: number;
  /** Files that could not be read to their end. */
  illisibles: number;
}

/**
 * Loads LHEO files into both views. Each formation is one transaction: a bad one leaves nothing of itself and
 * does not stop the others. A formation that says what it said last time writes nothing.
 */
export async function importerLheo(
  base: Base,
  fichiers: Iterable<FichierAImporter>,
  options: OptionsDImport,
): Promise<RapportDImport> {
  const rapport: RapportDImport = {
    creees: 0,
    modifiees: 0,
    inchangees: 0,
    refusees: 0,
    illisibles: 0,
  };
  // Two imports at once could give one formation of a source two numbers.
  await base.sousVerrou(async () => {
    for (const { nom, flux } of fichiers) {
      try {
        for await (const lecture of lireLheo(flux, options)) {
          for (const anomalie of lecture.anomalies)
            options.surAnomalie({ ...anomalie, fichier: nom, formation: lecture.numero });
          rapport[
            await importerFormation(base.db, lecture, options, (refus) =>
              options.surAnomalie({
                gravite: 'ERREUR',
                chemin: 'formation',
                ligne: lecture.ligne,
                fichier: nom,
                formation: lecture.numero,
                ...refus,
              }),
            )
          ]++;
        }
      } catch (erreur) {
        const illisible = enAnomalie(erreur);
        if (!illisible) throw erreur;
        rapport.illisibles++;
        options.surAnomalie({ ...illisible, fichier: nom, formation: null });
      }
    }
  });
  return rapport;
}

async function importerFormation(
  db: Db,
  { offre, empreinte, arbre }: LectureDeFormation,
  { source, essai, maintenant }: OptionsDImport,
  refuser: (refus: Refus) => void,
): Promise<keyof RapportDImport> {
  if (offre === null) return 'refusees';
  const { numeroSource } = offre.provenance;
  const precedente = await db.query.formationsImportees.findFirst({
    columns: { empreinte: true },
    where: { source, numeroSource },
  });
  if (precedente?.empreinte === empreinte) return 'inchangees';
  try {
    if (!essai) await db.transaction((tx) => ecrire(tx));
  } catch (erreur) {
    const refus = enRefus(erreur);
    if (!refus) throw erreur;
    refuser(refus);
    return 'refusees';
  }
  return precedente ? 'modifiees' : 'creees';

  async function ecrire(tx: Db): Promise<void> {
    const ecrites = await enregistrerOffre(tx, offre!, maintenant);
    const valeurs = {
      empreinte,
      contenu: arbre,
      formationNumero: ecrites[0]!.numero,
      importeeLe: maintenant,
    };
    await tx
      .insert(formationsImportees)
      .values({ source, numeroSource, ...valeurs })
      .onConflictDoUpdate({
        target: [formationsImportees.source, formationsImportees.numeroSource],
        set: valeurs,
      });
    await tx.insert(evenements).values(
      ecrites.map(({ acte, ...fiche }) => ({
        ...fiche,
        type: `IMPORT_${acte}`,
        source,
        survenuLe: maintenant,
      })),
    );
  }
}

type Refus = Pick<AnomalieSituee, 'code' | 'valeur' | 'message'>;

/** What the database would not have of an offer; null for a fault that is not the offer's. */
function enRefus(erreur: unknown): Refus | null {
  if (erreur instanceof ActionDejaConnueError)
    return { code: 'DOUBLON_ACTION', valeur: erreur.numeroSource, message: erreur.message };
  const contrainte = contrainteViolee(erreur);
  if (contrainte === null) return null;
  return {
    code: 'BASE',
    valeur: contrainte,
    message: `La base de données refuse cette offre (règle ${contrainte}).`,
  };
}

/** A file that cannot be read further, as an anomaly; null for anything else. */
function enAnomalie(erreur: unknown): Anomalie | null {
  if (erreur instanceof LheoIllisibleError)
    return {
      gravite: 'ERREUR',
      code: erreur.code,
      chemin: '',
      ligne: erreur.ligne,
      valeur: null,
      message: erreur.message,
    };
  if (erreur instanceof Error && 'syscall' in erreur)
    return {
      gravite: 'ERREUR',
      code: 'FICHIER',
      chemin: '',
      ligne: 0,
      valeur: null,
      message: `Le fichier ne se lit pas : ${erreur.message}.`,
    };
  return null;
}
