import type { Context } from './index.ts';
import { nearest, plain } from './nearest.ts';

/** A value of a table: its code as filters take it, and its label. */
export interface Code {
  code: string;
  libelle: string;
}

/** Tables that are too long to be read whole: the API searches them. */
const SEARCHED = {
  COMMUNE: `query ($search: String!) { values: communes(search: $search, first: 20) { nodes { code libelle: nom departement codesPostaux } } }`,
  FORMACODE: `query ($search: String!) { values: formacodes(search: $search, first: 20) { nodes { code libelle } } }`,
  ORGANISME: `query ($search: String!) { values: organismes(search: $search, first: 20) { nodes { code: siret libelle: nom } } }`,
} as const;

const READ = [
  'DEPARTEMENT',
  'REGION',
  'NIVEAU',
  'ROME',
  'ROME_GRAND_DOMAINE',
  'PUBLIC',
  'FINANCEUR',
  'OBJECTIF_GENERAL',
  'FORMACODE_CHAMP',
  'NSF',
] as const;

export const TABLES = ['COMMUNE', 'FORMACODE', 'ORGANISME', 'PROGRAMME', ...READ] as const;
export type Table = (typeof TABLES)[number];

/** Values whose code is the text, or whose label begins with it or holds it; close matches if nothing matches exactly. */
export async function findCodes(
  { ask }: Pick<Context, 'ask'>,
  table: Table,
  text: string,
): Promise<{ found: Code[]; near: Code[] }> {
  if (isSearched(table)) {
    const search = async (words: string) =>
      (await ask<{ values: { nodes: Code[] } }>(SEARCHED[table], { search: words })).values.nodes;
    const found = await search(text);
    // The beginning of a name that is written wrong further on.
    for (let length = Math.min(text.length - 1, 6); found.length === 0 && length >= 2; length--) {
      const near = await search(text.slice(0, length));
      if (near.length > 0) return { found, near: nearest(text, near, ({ libelle }) => libelle) };
    }
    return { found, near: [] };
  }
  const values = await readTable({ ask }, table);
  const wanted = plain(text);
  const found = values.filter(
    ({ code, libelle }) => plain(code) === wanted || plain(libelle).includes(wanted),
  );
  const exact = ({ code, libelle }: Code) =>
    plain(code) === wanted || plain(libelle) === wanted
      ? 0
      : plain(libelle).startsWith(wanted)
        ? 1
        : 2;
  return {
    found: found.toSorted((a, b) => exact(a) - exact(b)),
    near: found.length > 0 ? [] : nearest(text, values, ({ libelle }) => libelle),
  };
}

/** Values of a table that is read whole. */
export async function readTable(
  { ask }: Pick<Context, 'ask'>,
  table: Exclude<Table, keyof typeof SEARCHED>,
): Promise<Code[]> {
  if (table === 'PROGRAMME')
    return (await ask<{ programmes: Code[] }>('{ programmes { code libelle annee } }')).programmes;
  const { nomenclature } = await ask<{ nomenclature: Code[] }>(
    'query ($nom: NomNomenclature!) { nomenclature(nom: $nom) { code libelle } }',
    { nom: table },
  );
  return nomenclature;
}

const isSearched = (table: Table): table is keyof typeof SEARCHED => table in SEARCHED;
