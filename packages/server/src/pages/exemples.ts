import { readdir, readFile } from 'node:fs/promises';

export interface Exemple {
  /** File name, without its extension. */
  nom: string;
  /** What it asks, from its first comment. */
  titre: string;
  query: string;
  /** JSON, or absent. */
  variables?: string;
  /** Answers a signed-in caller only: a comment of it says « Compte requis ». */
  compte: boolean;
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
      const exemple = {
        nom,
        titre: titreDe(query),
        query,
        compte: /^# Compte requis/m.test(query),
      };
      const variables = `${nom}.variables.json`;
      if (!fichiers.includes(variables)) return exemple;
      const texte = await readFile(new URL(variables, DOSSIER), 'utf8');
      return { ...exemple, variables: texte.replaceAll('ANNEE', String(annee)) };
    }),
  );
}

/** `# Public : une recherche, ses facettes…` is titled « Une recherche, ses facettes… ». */
function titreDe(query: string): string {
  const [, sujet] = /^# [^:]+ : ([^.(]+)/.exec(query) ?? [];
  const phrase = sujet?.split('\n')[0]!.trim() ?? '';
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
