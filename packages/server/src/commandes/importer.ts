import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import type { AnomalieSituee } from '@sofi/usecases';
import { importerLheo } from '@sofi/usecases';
import { ArretAnnonce } from '../arret.ts';
import type { Reglages } from '../env.ts';
import { ouvrirAJour } from '../preparer.ts';

const USAGE = 'Usage : import lheo FICHIER... [--source NOM] [--strict] [--essai]';

/** `import lheo FILE...`: loads the files and reports; exit code 1 when something was refused. */
export async function importer(args: string[], reglages: Reglages): Promise<void> {
  const { source, strict, essai, fichiers } = lireArguments(args);
  const base = await ouvrirAJour(reglages, (etape) => console.error(etape));
  try {
    const rapport = await importerLheo(
      base,
      fichiers.map((nom) => ({ nom, flux: lire(nom) })),
      {
        source,
        mode: strict ? 'strict' : 'tolerant',
        essai,
        maintenant: new Date(),
        surAnomalie: (anomalie) => console.log(ecrire(anomalie)),
      },
    );
    console.log(
      `${essai ? 'Essai, rien n’est écrit. ' : ''}Formations créées : ${rapport.creees}, modifiées : ${rapport.modifiees}, inchangées : ${rapport.inchangees}, refusées : ${rapport.refusees}. Fichiers illisibles : ${rapport.illisibles}.`,
    );
    if (rapport.refusees + rapport.illisibles > 0) process.exitCode = 1;
  } finally {
    await base.fermer();
  }
}

/** Opened when it is its turn: a missing file is told with the others. */
async function* lire(nom: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(nom);
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
      },
    });
    const [format, ...fichiers] = positionals;
    if (format === 'lheo' && fichiers.length > 0) return { ...values, fichiers };
  } catch {
    // An unknown option: the usage says which there are.
  }
  throw new ArretAnnonce(USAGE);
}

const ecrire = ({ gravite, fichier, ligne, formation, chemin, code, message }: AnomalieSituee) =>
  `${gravite} ${fichier}:${ligne} ${formation ?? '-'} ${chemin} [${code}] ${message}`;
