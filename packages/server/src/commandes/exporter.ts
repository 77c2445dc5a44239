import { createWriteStream, renameSync, rmSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { jourAParis } from '@sofi/domain';
import { findOffers } from '@sofi/graphql';
import type { RapportDExportLheo, SessionEcartee } from '@sofi/usecases';
import { exporterLheo } from '@sofi/usecases';
import { GraphQLError } from 'graphql';
import { ArretAnnonce } from '../arret.ts';
import type { Reglages } from '../env.ts';
import { emptyExport, optionsOf } from '../export/lheo.ts';
import { streamSink } from '../export/sink.ts';
import { ouvrirAJour } from '../preparer.ts';

const USAGE =
  'Usage : export lheo FICHIER|- [--recherche MOTS] [--filtre JSON] [--retention JOURS] [--json]';

/**
 * `export lheo FILE`: the published offer as one LHEO document, `-` for the standard output, compressed where the name ends in
 * `.gz`. What is left out is reported on the standard error.
 */
export async function exporter(args: string[], reglages: Reglages): Promise<void> {
  const { fichier, recherche, filtre, retention, json } = lireArguments(args);
  const dire = json ? enJson : enTexte;
  const base = await ouvrirAJour(reglages, (etape) => console.error(etape));
  const sortie = ouvrirSortie(fichier);
  try {
    const maintenant = new Date();
    const demande = { search: recherche ?? null, filter: filtre ?? null };
    const trouvees = await findOffers(base.db, demande, {
      jour: jourAParis(maintenant),
      anyChannel: true,
    });
    const rapport = await exporterLheo(base, {
      ...optionsOf({ ...trouvees, maintenant }, retention),
      ecrire: sortie.ecrire,
      ecarter: (ecartee) => console.error(dire.ecartee(ecartee)),
    });
    console.error(dire.rapport(rapport));
    if (rapport.formations === 0) throw emptyExport();
    await sortie.finir();
  } catch (erreur) {
    sortie.abandonner();
    if (erreur instanceof GraphQLError) throw new ArretAnnonce(erreur.message);
    throw erreur;
  } finally {
    await base.fermer();
  }
}

/** A file is in its place when it is whole. */
function ouvrirSortie(fichier: string) {
  const partiel = `${fichier}.partiel`;
  let flux: Writable | undefined;
  const ouvrir = (): Writable => {
    if (fichier === '-') return process.stdout;
    const ecrit = createWriteStream(partiel);
    if (!fichier.endsWith('.gz')) return ecrit;
    const gzip = createGzip();
    gzip.pipe(ecrit);
    return Object.assign(gzip, { fichier: ecrit });
  };
  const sink = streamSink(() => (flux ??= ouvrir()));
  return {
    ecrire: sink.write,
    async finir() {
      if (fichier === '-') return;
      const ecrit = (flux as { fichier?: Writable } | undefined)?.fichier;
      const ferme = ecrit && new Promise((fini) => void ecrit.once('close', fini));
      await sink.end();
      await ferme;
      renameSync(partiel, fichier);
    },
    abandonner() {
      if (fichier !== '-') rmSync(partiel, { force: true });
    },
  };
}

function lireArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        recherche: { type: 'string' },
        filtre: { type: 'string' },
        retention: { type: 'string', default: '0' },
        json: { type: 'boolean', default: false },
      },
    });
    const [format, fichier, ...reste] = positionals;
    if (format === 'lheo' && fichier && reste.length === 0 && /^\d{1,4}$/.test(values.retention))
      return { ...values, fichier, retention: Number(values.retention) };
  } catch {
    // An unknown option: the usage says which there are.
  }
  throw new ArretAnnonce(USAGE);
}

/** For people: one line for each thing. */
const enTexte = {
  ecartee: ({ formation, action, session, motifs }: SessionEcartee) =>
    `ÉCARTÉE ${formation}-${action}-${session} ${motifs.map(({ code, message }) => `[${code}] ${message}`).join(' ')}`,
  rapport: ({ formations, sessions, ecartees }: RapportDExportLheo) =>
    `Formations transmises : ${formations}, sessions : ${sessions}, sessions écartées : ${ecartees}.`,
};

/** For machines: one JSON object a line, told apart by `type`. */
const enJson: typeof enTexte = {
  ecartee: (ecartee) => JSON.stringify({ type: 'ecartee', ...ecartee }),
  rapport: (rapport) => JSON.stringify({ type: 'rapport', ...rapport }),
};
