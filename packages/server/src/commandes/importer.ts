import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
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
import { importerProgramme } from './importer-programme.ts';

const USAGE =
  'Usage : import lheo FICHIER... [--source NOM] [--complet] [--forcer] [--strict] [--essai] [--json]\n        import programme FICHIER [--refuser-lignes] [--forcer] [--essai] [--json]\n        import annuler NUMERO';

/** `import lheo FILE...`: loads the files and reports; exit code 1 when something was refused. */
export async function importer(args: string[], reglages: Reglages): Promise<void> {
  if (args[0] === 'annuler') return annuler(args.slice(1), reglages);
  if (args[0] === 'programme') return importerLeProgramme(args.slice(1), reglages);
  const { source, strict, json, fichiers, ...options } = lireArguments(args);
  const dire = json ? enJson : enTexte;
  const base = await ouvrirAJour(reglages, (etape) => console.error(etape));
  try {
    const rapport = await importerLheo(
      base,
      // Opened when it is its turn: a missing file is reported with the others.
      fichiers.map((nom) => ({ nom, flux: () => createReadStream(nom) })),
      {
        ...options,
        source,
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

/** `import annuler RUN`: undoes a run as a whole. */
async function annuler([run, ...reste]: string[], reglages: Reglages): Promise<void> {
  if (!/^\d{1,9}$/.test(run ?? '') || reste.length > 0) throw new ArretAnnonce(USAGE);
  const base = await ouvrirAJour(reglages, (etape) => console.error(etape));
  try {
    const duProgramme = await annulerProgramme(base.db, Number(run), new Date());
    if (duProgramme) {
      const { retablis, retires, gardes } = duProgramme;
      console.log(
        `Import n° ${run} annulé. Rétablis : ${retablis}, retirés : ${retires}${gardes.length === 0 ? '' : `. Gardés, car utilisés ou modifiés depuis : ${gardes.join(', ')}`}.`,
      );
      return;
    }
    const { retablies, retirees } = await annulerImport(base, Number(run), new Date());
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

function importerLeProgramme(args: string[], reglages: Reglages): Promise<void> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        'refuser-lignes': { type: 'boolean', default: false },
        essai: { type: 'boolean', default: false },
        forcer: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const { 'refuser-lignes': lignes, ...options } = values;
    const [fichier, ...autres] = positionals;
    if (fichier !== undefined && autres.length === 0)
      return importerProgramme(
        fichier,
        { ...options, politique: lignes ? 'REFUSER_LIGNES' : 'TOUT_REFUSER' },
        reglages,
      );
  } catch {
    // An unknown option: the usage says which there are.
  }
  throw new ArretAnnonce(USAGE);
}

function lireArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        source: { type: 'string', default: 'lheo' },
        strict: { type: 'boolean', default: false },
        essai: { type: 'boolean', default: false },
        complet: { type: 'boolean', default: false },
        forcer: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [format, ...fichiers] = positionals;
    if (format === 'lheo' && fichiers.length > 0) return { ...values, fichiers };
  } catch {
    // An unknown option: the usage says which there are.
  }
  throw new ArretAnnonce(USAGE);
}

/** For people: one line for each thing. */
const enTexte = {
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

/** For machines: one JSON object a line, told apart by `type`. */
const enJson: typeof enTexte = {
  anomalie: (anomalie) => JSON.stringify({ type: 'anomalie', ...anomalie }),
  difference: (difference) => JSON.stringify({ type: 'difference', ...difference }),
  rapport: (rapport, essai) => JSON.stringify({ type: 'rapport', essai, ...rapport }),
};

const court = (texte: string | null) =>
  texte === null ? '(rien)' : `« ${texte.replaceAll(/\s+/g, ' ').slice(0, 80)} »`;
