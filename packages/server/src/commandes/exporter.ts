import { createWriteStream, renameSync, rmSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { Base, Transmise } from '@sofi/database';
import { noterTransmissions } from '@sofi/database';
import { ANONYME, jourAParis } from '@sofi/domain';
import { findOffers } from '@sofi/graphql';
import type { RapportDExportLheo, SessionEcartee } from '@sofi/usecases';
import { exporterLheo } from '@sofi/usecases';
import { GraphQLError } from 'graphql';
import { ArretAnnonce } from '../arret.ts';
import type { Reglages } from '../env.ts';
import { inSmallHeap } from '../export/heap.ts';
import { KINDS } from '../export/kinds.ts';
import { emptyExport, optionsOf } from '../export/lheo.ts';
import type { Sink } from '../export/sink.ts';
import { streamSink } from '../export/sink.ts';
import { ouvrirAJour } from '../preparer.ts';

/** Options of every export. */
interface OptionsDExport {
  recherche?: string;
  filtre?: string;
}

interface OptionsDeDocument extends OptionsDExport {
  retention: number;
  transmis: boolean;
  json: boolean;
}

/** `export lheo FILE`: the published offer as one LHEO document, `-` for the standard output. @throws ArretAnnonce */
export const exporterDocument = (
  fichier: string,
  { retention, transmis, json, ...options }: OptionsDeDocument,
  reglages: Reglages,
): Promise<void> =>
  ecrireFichier(fichier, reglages, async (base, sink) => {
    const dire = json ? enJson : enTexte;
    const transmises: Transmise[] = [];
    const trouvees = await trouver(base, options, true);
    const rapport = await exporterLheo(base, {
      ...optionsOf(trouvees, retention),
      ecrire: (texte) => sink.write(texte),
      // What is left out is reported on the standard error.
      ecarter: (ecartee) => console.error(dire.ecartee(ecartee)),
      ...(transmis && { noter: (une: Transmise) => void transmises.push(une) }),
    });
    console.error(dire.rapport(rapport));
    if (rapport.formations === 0) throw emptyExport();
    // Once the file is whole.
    return () => noterTransmissions(base.db, transmises, trouvees.maintenant);
  });

interface OptionsDeTable extends OptionsDExport {
  colonnes?: string;
  par?: string;
  mesures?: string;
  depuis?: string;
  bom?: boolean;
  separateur?: string;
  decimale?: string;
}

/** `export offres FILE`, `export statistiques FILE` and so on: a table, in the format that the name of the file asks for. @throws ArretAnnonce */
export async function exporterTable(
  quoi: string,
  fichier: string,
  { recherche, filtre, bom, ...reste }: OptionsDeTable,
  reglages: Reglages,
): Promise<void> {
  const nom = `${quoi}${/(\.schema)?\.[a-z]+$/.exec(fichier.replace(/\.gz$/, ''))?.[0] ?? ''}`;
  const formats = Object.keys(KINDS)
    .filter((kind) => kind.startsWith(`${quoi}.`))
    .map((kind) => kind.slice(quoi.length));
  if (!formats.includes(nom.slice(quoi.length)))
    throw new ArretAnnonce(
      `Le nom du fichier dit le format : ${formats.join(', ')}, suivi de .gz pour le compresser.`,
    );
  const parametres = Object.entries({ ...reste, ...(bom && { bom: '1' }) });
  const ecrire = preparer(nom, new URLSearchParams(parametres));
  await ecrireFichier(fichier, reglages, async (base, sink) => {
    const trouvees = await trouver(base, { recherche, filtre }, false);
    await ecrire({ ...trouvees, base, acteur: ANONYME, headers: {} }, sink);
  });
}

/** What is wrong with the arguments is said before a database is opened. @throws ArretAnnonce */
function preparer(nom: string, parametres: URLSearchParams) {
  try {
    return KINDS[nom]!.prepare(parametres);
  } catch (erreur) {
    if (erreur instanceof GraphQLError) throw new ArretAnnonce(erreur.message);
    throw erreur;
  }
}

/** Writes a whole file, or none. `ecrire` may give what is done once it is in its place. */
async function ecrireFichier(
  fichier: string,
  reglages: Reglages,
  ecrire: (base: Base, sink: Sink) => Promise<void | (() => Promise<void>)>,
): Promise<void> {
  const base = await ouvrirAJour(reglages, (etape) => console.error(etape));
  const sortie = ouvrirSortie(fichier);
  try {
    const ensuite = await ecrire(base, inSmallHeap(sortie.sink));
    await sortie.finir();
    await ensuite?.();
  } catch (erreur) {
    sortie.abandonner();
    if (erreur instanceof GraphQLError) throw new ArretAnnonce(erreur.message);
    throw erreur;
  } finally {
    await base.fermer();
  }
}

async function trouver(
  { db }: Base,
  { recherche, filtre }: { recherche?: string | undefined; filtre?: string | undefined },
  anyChannel: boolean,
) {
  const maintenant = new Date();
  const trouvees = await findOffers(
    db,
    { search: recherche ?? null, filter: filtre ?? null },
    { jour: jourAParis(maintenant), anyChannel },
  );
  return { ...trouvees, maintenant };
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
