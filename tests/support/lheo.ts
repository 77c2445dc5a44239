import { readFileSync } from 'node:fs';
import type { Base } from '@sofi/database';
import type { AnomalieSituee } from '@sofi/usecases';
import { importerLheo } from '@sofi/usecases';
import { MAINTENANT } from './temps.ts';

/** A file of one formation that the region does not have. */
export const FASD = readFileSync(
  new URL('../fixtures/lheo/fasd-prepa-sanitaire-social.xml', import.meta.url),
  'utf8',
);

/** Imports these texts as files; what the import says. */
export async function importer(
  base: Base,
  textes: string | Uint8Array | string[],
  options: { source?: string; essai?: boolean; complet?: boolean; forcer?: boolean } = {},
) {
  const anomalies: AnomalieSituee[] = [];
  const fichiers = [textes].flat().map((texte, rang) => ({
    nom: `fichier-${rang}.xml`,
    flux: (async function* () {
      yield texte;
    })(),
  }));
  const rapport = await importerLheo(base, fichiers, {
    source: 'essai',
    mode: 'tolerant',
    essai: false,
    maintenant: MAINTENANT,
    surAnomalie: (une) => anomalies.push(une),
    ...options,
  });
  return { rapport, anomalies };
}
