import type { Transmise } from '@sofi/database';
import { noterTransmissions } from '@sofi/database';
import type { RapportDExportLheo, SessionEcartee } from '@sofi/usecases';
import { exporterLheo } from '@sofi/usecases';
import type { Reglages } from '../env.ts';
import { emptyExport, optionsOf } from '../export/lheo.ts';
import type { OptionsDExport } from './exporter-fichier.ts';
import { ecrireFichier, trouver } from './exporter-fichier.ts';

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
