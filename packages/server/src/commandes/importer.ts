import { createReadStream } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import type { AnomalieSituee, Difference, RapportDImport } from '@sofi/usecases';
import {
  annulerImport,
  annulerProgramme,
  importerLheo,
  ImportInannulableError,
  ImportInterrompuError,
} from '@sofi/usecases';
import { IntrouvableError } from '@sofi/domain';
import { ArretAnnonce } from '../arret.ts';
import type { Reglages } from '../env.ts';
import { ouvrirAJour } from '../preparer.ts';

export interface OptionsDImportLheo {
  source: string;
  complet: boolean;
  essai: boolean;
  forcer: boolean;
  strict: boolean;
  json: boolean;
}

/** `import lheo FILE...`: loads the files and reports; exit code 1 when something was refused. */
export async function importer(
  fichiers: readonly string[],
  { strict, json, ...options }: OptionsDImportLheo,
  reglages: Reglages,
): Promise<void> {
  // A run makes much that it drops at once: the heap is collected before it has grown by much.
  setFlagsFromString('--heap-growing-percent=20');
  const dire = json ? enJson : enTexte;
  const base = await ouvrirAJour(reglages, (etape) => console.error(etape));
  try {
    const rapport = await importerLheo(
      base,
      // Opened when it is its turn: a missing file is reported with the others.
      fichiers.map((nom) => ({ nom, flux: () => createReadStream(nom) })),
      {
        ...options,
        mode: strict ? 'strict' : 'tolerant',
        maintenant: new Date(),
        surAnomalie: (anomalie) => console.log(dire.anomalie(anomalie)),
        ...(options.essai || json
          ? { surDifference: (difference) => console.log(dire.difference(difference)) }
          : {}),
      },
    );
    console.log(dire.rapport(rapport, options.essai));
    const { creees, modifiees, inchangees, refusees, illisibles } = rapport;
    if (refusees + illisibles > 0 || creees + modifiees + inchangees === 0) process.exitCode = 1;
  } catch (erreur) {
    if (erreur instanceof ImportInterrompuError) throw new ArretAnnonce(erreur.message);
    throw erreur;
  } finally {
    await base.fermer();
  }
}

/** `import annuler RUN`: undoes a run as a whole, of a feed or of the Région's file. */
export async function annuler(run: number, reglages: Reglages): Promise<void> {
  const base = await ouvrirAJour(reglages, (etape) => console.error(etape));
  try {
    const duProgramme = await annulerProgramme(base.db, run, new Date());
    if (duProgramme) {
      const { retablis, retires, gardes } = duProgramme;
      console.log(
        `Import n° ${run} annulé. Rétablis : ${retablis}, retirés : ${retires}${gardes.length === 0 ? '' : `. Gardés, car utilisés ou modifiés depuis : ${gardes.join(', ')}`}.`,
      );
      return;
    }
    const { retablies, retirees } = await annulerImport(base, run, new Date());
    console.log(
      `Import n° ${run} annulé. Formations rétablies : ${retablies}, retirées : ${retirees}.`,
    );
  } catch (erreur) {
    if (erreur instanceof ImportInannulableError || erreur instanceof IntrouvableError)
      throw new ArretAnnonce(erreur.message);
    throw erreur;
  } finally {
    await base.fermer();
  }
}

/** For people: one line for each thing. */
export const enTexte = {
  anomalie: ({
    gravite,
    fichier,
    ligne,
    colonne,
    formation,
    chemin,
    code,
    valeur,
    message,
  }: AnomalieSituee) =>
    `${gravite} ${fichier}:${ligne}:${colonne} ${(formation ?? '-').slice(0, 80)} ${chemin} [${code}] ${message}${valeur === null || message.includes(valeur) ? '' : ` Valeur : « ${valeur} ».`}`,
  difference: ({ acte, fiche, numero, formation, champ, avant, apres }: Difference) =>
    `${acte} ${fiche} ${numero} (${formation ?? '-'})${champ === null ? '' : ` ${champ} : ${court(avant)} -> ${court(apres)}`}`,
  rapport: (rapport: RapportDImport, essai: boolean) =>
    `${essai ? 'Essai, rien n’est écrit. ' : ''}Formations créées : ${rapport.creees}, modifiées : ${rapport.modifiees}, inchangées : ${rapport.inchangees}, refusées : ${rapport.refusees}, retirées : ${rapport.retirees}. Fichiers illisibles : ${rapport.illisibles}.${rapport.run === null ? '' : ` Import n° ${rapport.run}.`}${rapport.gardes.length === 0 ? '' : `\nGardés pour l’export, sans champ ici : ${rapport.gardes.join(', ')}.`}`,
};

/** For machines: one JSON object a line, distinguished by `type`. */
export const enJson: typeof enTexte = {
  anomalie: (anomalie) => JSON.stringify({ type: 'anomalie', ...anomalie }),
  difference: (difference) => JSON.stringify({ type: 'difference', ...difference }),
  rapport: (rapport, essai) => JSON.stringify({ type: 'rapport', essai, ...rapport }),
};

const court = (texte: string | null) =>
  texte === null ? '(rien)' : `« ${texte.replaceAll(/\s+/g, ' ').slice(0, 80)} »`;
