import { CsvError, parse } from 'csv-parse/sync';
import type { CellValue } from 'read-excel-file/node';
import { readSheet } from 'read-excel-file/node';

/** One row of the file. `ligne`: where it begins in a CSV, its row in a spreadsheet; 1 is the first. */
export interface Rangee {
  ligne: number;
  cellules: string[];
}

/** The file is no table at all. */
export class FichierIllisibleError extends Error {
  override name = 'FichierIllisibleError';
  readonly ligne: number;

  constructor(message: string, ligne = 0) {
    super(message);
    this.ligne = ligne;
  }
}

/** Unpacked, a spreadsheet of so many bytes is refused: the Région's holds a few. */
const CLASSEUR_MAX = 64 * 2 ** 20;

/** The rows of a CSV file (UTF-8 or Windows-1252) or of the first sheet of a spreadsheet, empty ones left out. @throws FichierIllisibleError */
export async function lireTableau(octets: Uint8Array): Promise<Rangee[]> {
  const rangees = estClasseur(octets) ? await lireClasseur(octets) : lireCsv(decoder(octets));
  return rangees.filter(({ cellules }) => cellules.some((cellule) => cellule !== ''));
}

/** Local file header of a ZIP archive. */
const estClasseur = (octets: Uint8Array) =>
  octets[0] === 0x50 && octets[1] === 0x4b && octets[2] === 3 && octets[3] === 4;

async function lireClasseur(octets: Uint8Array): Promise<Rangee[]> {
  if (tailleDeballee(octets) > CLASSEUR_MAX)
    throw new FichierIllisibleError('Ce classeur est trop grand une fois décompressé.');
  const feuilles = await readSheet(Buffer.from(octets)).catch((erreur: unknown) => {
    throw new FichierIllisibleError(
      `Ce classeur ne se lit pas : ${erreur instanceof Error ? erreur.message : String(erreur)}.`,
    );
  });
  return feuilles.map((cellules, rang) => ({ ligne: rang + 1, cellules: cellules.map(enTexte) }));
}

/** The sizes that the entries of a ZIP archive state, from their central headers. */
function tailleDeballee(octets: Uint8Array): number {
  const archive = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
  let somme = 0;
  for (let place = 0; (place = archive.indexOf('PK\u0001\u0002', place, 'latin1')) >= 0; place += 4)
    if (place + 28 <= archive.length) somme += archive.readUInt32LE(place + 24);
  return somme;
}

const enTexte = (cellule: CellValue | null): string =>
  cellule === null
    ? ''
    : cellule instanceof Date
      ? cellule.toISOString().slice(0, 10)
      : String(cellule).trim();

function decoder(octets: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    return new TextDecoder('windows-1252').decode(octets);
  }
}

function lireCsv(texte: string): Rangee[] {
  if (texte.includes('\0')) throw new FichierIllisibleError('Ce fichier n’est ni CSV ni XLSX.');
  const entete = texte.split('\n', 1)[0]!;
  const delimiter = entete.split(';').length >= entete.split(',').length ? ';' : ',';
  const rangees: Rangee[] = [];
  let suivante = 1;
  try {
    // It takes CRLF within quotes for two lines.
    parse(texte.replaceAll('\r\n', '\n'), {
      delimiter,
      relax_column_count: true,
      trim: true,
      on_record: (cellules, { lines }) => {
        rangees.push({ ligne: suivante, cellules });
        suivante = lines + 1;
        return null;
      },
    });
    return rangees;
  } catch (erreur) {
    if (!(erreur instanceof CsvError)) throw erreur;
    const { lines = 0 } = erreur as { lines?: number };
    throw new FichierIllisibleError(
      `La ligne ${lines} n’est pas du CSV : un guillemet y est ouvert ou fermé à tort.`,
      lines,
    );
  }
}
