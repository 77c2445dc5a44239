export type Valeur = string | number | boolean | null | Date | readonly (string | number)[];

/** One line of PostgreSQL's COPY text format. */
export const ligneDeCopie = (valeurs: readonly Valeur[]): string =>
  `${valeurs.map(champ).join('\t')}\n`;

function champ(valeur: Valeur): string {
  if (valeur === null) return '\\N';
  if (valeur === true) return 't';
  if (valeur === false) return 'f';
  if (valeur instanceof Date) return valeur.toISOString();
  if (typeof valeur === 'string') return echapper(valeur);
  if (typeof valeur === 'number') return String(valeur);
  return echapper(`{${valeur.map(element).join(',')}}`);
}

const element = (valeur: string | number) =>
  typeof valeur === 'number' ? String(valeur) : `"${valeur.replace(/["\\]/g, '\\$&')}"`;

const ECHAPPEMENTS: Record<string, string> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};
const echapper = (texte: string) => texte.replace(/[\\\t\n\r]/g, (signe) => ECHAPPEMENTS[signe]!);

/** Names of columns, written with blanks between them. */
export const noms = (liste: string): string[] => liste.trim().split(/\s+/);
