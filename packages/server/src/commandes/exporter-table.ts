import { ANONYME } from '@sofi/domain';
import { GraphQLError } from 'graphql';
import { ArretAnnonce } from '../arret.ts';
import type { Reglages } from '../env.ts';
import { KINDS } from '../export/kinds.ts';
import type { OptionsDExport } from './exporter-fichier.ts';
import { ecrireFichier, trouver } from './exporter-fichier.ts';

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
