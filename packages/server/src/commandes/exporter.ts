import { createWriteStream, renameSync, rmSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import type { Base } from '@sofi/database';
import { ANONYME, jourAParis } from '@sofi/domain';
import { findOffers } from '@sofi/graphql';
import type { RapportDExportLheo, SessionEcartee } from '@sofi/usecases';
import { exporterLheo } from '@sofi/usecases';
import { GraphQLError } from 'graphql';
import { ArretAnnonce } from '../arret.ts';
import type { Reglages } from '../env.ts';
import { KINDS } from '../export/kinds.ts';
import { emptyExport, optionsOf } from '../export/lheo.ts';
import type { Sink } from '../export/sink.ts';
import { streamSink } from '../export/sink.ts';
import { ouvrirAJour } from '../preparer.ts';

const USAGE = `Usage : export lheo FICHIER|- [--recherche MOTS] [--filtre JSON] [--retention JOURS] [--json]
        export offres FICHIER [--recherche MOTS] [--filtre JSON] [--colonnes NOMS]
        export statistiques FICHIER --par DIMENSIONS [--mesures NOMS] [--recherche MOTS] [--filtre JSON]
Une table s’écrit selon le nom du fichier : .csv, .xlsx, .ndjson, .parquet ou .schema.json, suivi de .gz pour la compresser.
CSV : [--bom 1] [--separateur ;] [--decimale ,]`;

/**
 * `export lheo FILE`: the published offer as one LHEO document, `-` for the standard output; `export offres FILE` and `export
 * statistiques FILE` as tables. Compressed where the name ends in `.gz`.
 */
export async function exporter(args: string[], reglages: Reglages): Promise<void> {
  const demande = lireArguments(args);
  const base = await ouvrirAJour(reglages, (etape) => console.error(etape));
  const sortie = ouvrirSortie(demande.fichier);
  try {
    await (demande.quoi === 'lheo' ? exporterDocument : exporterTable)(base, demande, sortie.sink);
    await sortie.finir();
  } catch (erreur) {
    sortie.abandonner();
    if (erreur instanceof GraphQLError) throw new ArretAnnonce(erreur.message);
    throw erreur;
  } finally {
    await base.fermer();
  }
}

type Demande = ReturnType<typeof lireArguments>;

async function trouver({ db }: Base, { recherche, filtre }: Demande, anyChannel: boolean) {
  const maintenant = new Date();
  const trouvees = await findOffers(
    db,
    { search: recherche ?? null, filter: filtre ?? null },
    { jour: jourAParis(maintenant), anyChannel },
  );
  return { ...trouvees, maintenant };
}

/** What is left out is reported on the standard error. */
async function exporterDocument(base: Base, demande: Demande, sink: Sink): Promise<void> {
  const dire = demande.json ? enJson : enTexte;
  const rapport = await exporterLheo(base, {
    ...optionsOf(await trouver(base, demande, true), Number(demande.retention)),
    ecrire: (texte) => sink.write(texte),
    ecarter: (ecartee) => console.error(dire.ecartee(ecartee)),
  });
  console.error(dire.rapport(rapport));
  if (rapport.formations === 0) throw emptyExport();
}

async function exporterTable(base: Base, demande: Demande, sink: Sink): Promise<void> {
  const { quoi, fichier, recherche: _, filtre: __, retention: ___, json: ____, ...reste } = demande;
  const nom = `${quoi}${/(\.schema)?\.[a-z]+$/.exec(fichier.replace(/\.gz$/, ''))?.[0] ?? ''}`;
  if (!Object.hasOwn(KINDS, nom)) throw new ArretAnnonce(USAGE);
  const parametres = Object.entries(reste).filter(
    (un): un is [string, string] => un[1] !== undefined,
  );
  const ecrire = KINDS[nom]!.prepare(new URLSearchParams(parametres));
  const trouvees = await trouver(base, demande, false);
  await ecrire({ ...trouvees, base, acteur: ANONYME, headers: {} }, sink);
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
    sink,
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
    const texte = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        recherche: texte,
        filtre: texte,
        retention: { type: 'string', default: '0' },
        json: { type: 'boolean', default: false },
        colonnes: texte,
        par: texte,
        mesures: texte,
        bom: texte,
        separateur: texte,
        decimale: texte,
      },
    });
    const [quoi, fichier, ...reste] = positionals;
    if (quoi && fichier && reste.length === 0 && /^\d{1,4}$/.test(values.retention))
      return { ...values, quoi, fichier };
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

/** For machines: one JSON object a line, distinguished by `type`. */
const enJson: typeof enTexte = {
  ecartee: (ecartee) => JSON.stringify({ type: 'ecartee', ...ecartee }),
  rapport: (rapport) => JSON.stringify({ type: 'rapport', ...rapport }),
};
