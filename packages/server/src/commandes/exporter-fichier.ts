import { createWriteStream, renameSync, rmSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { Base } from '@sofi/database';
import { jourAParis } from '@sofi/domain';
import { findOffers } from '@sofi/graphql/http/exports/selection';
import { GraphQLError } from 'graphql';
import { ArretAnnonce } from '../arret.ts';
import type { Reglages } from '../env.ts';
import { inSmallHeap } from '../export/heap.ts';
import type { Sink } from '../export/sink.ts';
import { streamSink } from '../export/sink.ts';
import { ouvrirAJour } from '../preparer.ts';

/** Options of every export. */
export interface OptionsDExport {
  recherche?: string;
  filtre?: string;
}

/** Writes a whole file, or none. `ecrire` may give what is done once it is in its place. */
export async function ecrireFichier(
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

export async function trouver(
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
