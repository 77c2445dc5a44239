import { readdir, readFile } from 'node:fs/promises';

export interface Exemple {
  /** File name, without its extension. */
  nom: string;
  query: string;
  /** JSON, or absent. */
  variables?: string;
}

const DOSSIER = new URL('../../exemples/', import.meta.url);

/** The ready queries, in the order of their names. `ANNEE` in a variables file is the year given. */
export async function exemples(annee: number): Promise<Exemple[]> {
  const fichiers = await readdir(DOSSIER);
  const noms = fichiers.filter((nom) => nom.endsWith('.graphql')).toSorted();
  return Promise.all(
    noms.map(async (fichier) => {
      const nom = fichier.replace('.graphql', '');
      const query = await readFile(new URL(fichier, DOSSIER), 'utf8');
      const variables = `${nom}.variables.json`;
      if (!fichiers.includes(variables)) return { nom, query };
      const texte = await readFile(new URL(variables, DOSSIER), 'utf8');
      return { nom, query, variables: texte.replaceAll('ANNEE', String(annee)) };
    }),
  );
}
