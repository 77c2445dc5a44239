import { LheoIllisibleError } from './anomalie.ts';

/** Called with what was repaired while reading, in French, and the line where that was seen. */
export type SurAvis = (message: string, ligne: number) => void;

/** Encodings whose bytes are characters, one by one. */
const A_UN_OCTET: Record<string, string> = {
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-15': 'iso-8859-15',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
};
const UTF_8 = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii']);
const UTF_16 = new Set(['utf-16', 'utf-16le', 'utf-16be']);

/** First bytes of what is no text, or in an encoding that is not read here. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['compressé (gzip) : décompressez-le', [0x1f, 0x8b]],
  ['compressé (zip) : décompressez-le', [0x50, 0x4b, 3, 4]],
  ['compressé (bzip2) : décompressez-le', [0x42, 0x5a, 0x68]],
  ['compressé (xz) : décompressez-le', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['compressé (zstd) : décompressez-le', [0x28, 0xb5, 0x2f, 0xfd]],
  ['en UTF-32, qui n’est pas lu ici : enregistrez-le en UTF-8', [0, 0, 0xfe, 0xff]],
  ['en UTF-32, qui n’est pas lu ici : enregistrez-le en UTF-8', [0xff, 0xfe, 0, 0]],
];

/** A mark or a declaration may come in pieces: enough bytes to know that it is missing. */
const ENTETE = 256;

/**
 * Text of a stream in the encoding that its mark or its XML declaration names, strictly: a byte that it has no character for is
 * never replaced. @throws LheoIllisibleError (ENCODAGE) with the line of that byte
 */
export async function* decoder(
  flux: AsyncIterable<Uint8Array | string>,
  surAvis: SurAvis = () => {},
): AsyncGenerator<string> {
  let decodeur: Decodeur | undefined;
  let debut: Uint8Array = new Uint8Array();
  for await (const morceau of flux) {
    if (typeof morceau === 'string') {
      yield morceau;
      continue;
    }
    if (decodeur) {
      yield decodeur.lire(morceau);
      continue;
    }
    debut = debut.length === 0 ? morceau : Buffer.concat([debut, morceau]);
    if (debut.length < ENTETE && !Buffer.from(debut).includes('?>')) continue;
    decodeur = new Decodeur(debut, surAvis);
    yield decodeur.lire(debut);
  }
  if (!decodeur && debut.length > 0) {
    decodeur = new Decodeur(debut, surAvis);
    yield decodeur.lire(debut);
  }
  if (decodeur) yield decodeur.finir();
}

class Decodeur {
  #encodage: string;
  #texte: TextDecoder;
  readonly #surAvis: SurAvis;
  /** Of the declaration: a file that it contradicts is read as the UTF-8 that it is. */
  #declare: string;
  #seul: boolean;
  #juge = false;
  #ligne = 1;

  constructor(debut: Uint8Array, surAvis: SurAvis) {
    this.#surAvis = surAvis;
    for (const [genre, signature] of SIGNATURES)
      if (signature.every((octet, rang) => debut[rang] === octet))
        throw new LheoIllisibleError('ENCODAGE', `Le fichier est ${genre} (ligne 1).`, 1);
    const marque = marqueDe(debut);
    this.#declare = declaration(debut);
    this.#encodage = marque ?? (UTF_16.has(this.#declare) ? 'utf-8' : this.#declare);
    const enUtf16 = marque?.startsWith('utf-16') ?? false;
    const contredite = enUtf16
      ? !UTF_16.has(this.#declare) && this.#declare !== 'utf-8'
      : UTF_16.has(this.#declare) || (marque !== null && !UTF_8.has(this.#declare));
    if (contredite)
      surAvis(
        `Le fichier se dit en ${this.#declare.toUpperCase()} et ne l’est pas : il est lu en ${this.#encodage.toUpperCase()}.`,
        1,
      );
    if (marque === null && !UTF_8.has(this.#encodage) && !(this.#encodage in A_UN_OCTET))
      throw new LheoIllisibleError(
        'ENCODAGE',
        `L’encodage « ${this.#declare} » n’est pas lu ici ; ceux qui le sont : UTF-8, UTF-16, ISO-8859-1, ISO-8859-15, Windows-1252 (ligne 1).`,
        1,
      );
    this.#seul = this.#encodage in A_UN_OCTET;
    this.#texte = this.#ouvrir();
  }

  lire(octets: Uint8Array): string {
    if (this.#seul && !this.#juge) this.#juger(octets);
    return this.#decoder(octets, true);
  }

  finir(): string {
    return this.#decoder(new Uint8Array(), false);
  }

  #ouvrir(): TextDecoder {
    const nom = this.#seul
      ? A_UN_OCTET[this.#encodage]!
      : UTF_8.has(this.#encodage)
        ? 'utf-8'
        : this.#encodage;
    return new TextDecoder(nom, { fatal: true });
  }

  /** What says that it is in a one-byte encoding, and whose first accents are UTF-8, is UTF-8. */
  #juger(octets: Uint8Array): void {
    const premier = octets.findIndex((octet) => octet >= 0x80);
    if (premier < 0) return;
    this.#juge = true;
    // A character may be cut by the end of the piece.
    const fin = finDeCaractere(octets);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(octets.subarray(premier, fin));
    } catch {
      return;
    }
    if (fin <= premier) return;
    this.#seul = false;
    this.#encodage = 'utf-8';
    this.#texte = this.#ouvrir();
    this.#surAvis(
      `Le fichier se dit en ${this.#declare.toUpperCase()} et est en UTF-8 : il est lu en UTF-8.`,
      this.#ligne + lignesDe(octets, premier),
    );
  }

  #decoder(octets: Uint8Array, suite: boolean): string {
    let texte: string;
    try {
      texte = this.#texte.decode(octets, { stream: suite });
    } catch {
      throw this.#illisible(octets);
    }
    // Bytes that Windows-1252 leaves out come back as controls; UTF-8 read as Latin 1 as an A with a tilde and a sign.
    const place = this.#seul
      ? texte.search(/[\u0081\u008d\u008f\u0090\u009d]|Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/)
      : -1;
    if (place >= 0)
      throw this.#contredit(
        this.#ligne + (texte.slice(0, place).split('\n').length - 1),
        'ce qu’il contient est d’un autre encodage',
      );
    this.#ligne += compterLignes(texte);
    return texte;
  }

  #illisible(octets: Uint8Array): LheoIllisibleError {
    const place = this.#seul || !UTF_8.has(this.#encodage) ? 0 : premierInvalide(octets);
    const ligne = this.#ligne + lignesDe(octets, place);
    return this.#contredit(
      ligne,
      `l’octet ${octets[place]?.toString(16).toUpperCase() ?? 'manquant'} n’y a pas sa place`,
    );
  }

  #contredit(ligne: number, raison: string): LheoIllisibleError {
    return new LheoIllisibleError(
      'ENCODAGE',
      `Le fichier se dit en ${this.#encodage.toUpperCase()}, mais ${raison} : dites son vrai encodage dans la déclaration XML (ligne ${ligne}).`,
      ligne,
    );
  }
}

/** The encoding that the first bytes show, whatever is declared; null without a mark. */
function marqueDe([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  return null;
}

/** By its signs of ASCII, whatever the encoding: a mark before them, or a zero beside each, is passed by. */
const declaration = (debut: Uint8Array): string =>
  /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/i
    .exec(
      Buffer.from(debut.subarray(0, ENTETE))
        .toString('latin1')
        .replaceAll(/\0|^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/g, ''),
    )?.[1]
    ?.toLowerCase() ?? 'utf-8';

/** Where the last character that is whole in UTF-8 ends. */
function finDeCaractere(octets: Uint8Array): number {
  let debut = octets.length - 1;
  while (debut > 0 && octets.length - debut < 4 && (octets[debut]! & 0xc0) === 0x80) debut--;
  const tete = octets[debut] ?? 0;
  const longueur = tete >= 0xf0 ? 4 : tete >= 0xe0 ? 3 : tete >= 0xc0 ? 2 : 1;
  return octets.length - debut < longueur ? debut : octets.length;
}

/** The first byte from which it is no UTF-8. */
function premierInvalide(octets: Uint8Array): number {
  let [bon, mauvais] = [0, octets.length];
  while (mauvais - bon > 1) {
    const milieu = (bon + mauvais) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(octets.subarray(0, milieu), {
        stream: true,
      });
      bon = milieu;
    } catch {
      mauvais = milieu;
    }
  }
  // A character that the next byte does not go on with is wrong from its own first byte.
  let debut = bon - 1;
  while (debut > 0 && bon - debut < 4 && (octets[debut]! & 0xc0) === 0x80) debut--;
  return (octets[debut] ?? 0) >= 0xc0 ? debut : bon;
}

function lignesDe(octets: Uint8Array, jusqua: number): number {
  let lignes = 0;
  for (let place = 0; place < jusqua; place++) if (octets[place] === 0x0a) lignes++;
  return lignes;
}

function compterLignes(texte: string): number {
  let lignes = 0;
  for (let place = texte.indexOf('\n'); place >= 0; place = texte.indexOf('\n', place + 1))
    lignes++;
  return lignes;
}
