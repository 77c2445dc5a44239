import { LheoIllisibleError, montrer } from './anomalie.ts';

interface Place {
  ligne: number;
  colonne: number;
}

/** A piece of a document: from the end of the last tag, text or comment that was whole. */
interface Morceau extends Place {
  texte: string;
}

/** A fault of XML for whoever sent the file: the fault itself, where it begins, and how it is written. */
export function fauteXml(message: string, morceau: Morceau, fin: Place): LheoIllisibleError {
  // The parser reads on until it meets a semicolon: the sign itself is what there is to correct.
  const { texte } = morceau;
  const esperluette = texte.search(/&(?!(?:[A-Za-z_:][\w:.-]*|#\d+|#x[\da-fA-F]+);)/);
  if (esperluette >= 0)
    return enFaute(
      'un « & » isolé : écrivez « &amp; »',
      placeDe(morceau, esperluette),
      autour(texte, esperluette),
    );
  const brut = message.replace(/^[\d:]+ /, '').replace(/\.$/, '');
  if (/entity/.test(brut)) {
    const place = Math.max(0, texte.search(/&(?!(?:amp|lt|gt|quot|apos|#\w+);)/));
    const entite = /^&[^;]*;/.exec(texte.slice(place, place + 60))?.[0] ?? '&';
    return enFaute(
      `l’entité « ${entite} » n’existe pas en XML : écrivez le caractère lui-même`,
      placeDe(morceau, place),
    );
  }
  if (/unclosed tag/.test(brut))
    return enFaute(
      `le fichier est coupé : « ${brut.split(': ')[1] ?? ''} » n’est pas refermé`,
      fin,
    );
  if (/unexpected close tag|unmatched clos/.test(brut))
    return enFaute('une balise fermante ne répond à aucune balise ouverte', fin);
  if (/disallowed character/.test(brut))
    return enFaute('un caractère interdit', fin, texte.slice(-40));
  return enFaute(TRADUCTIONS[brut] ?? brut, fin);
}

const TRADUCTIONS: Record<string, string> = {
  'unexpected end': 'le fichier est coupé',
  'document must contain a root element': 'il n’y a pas d’élément racine',
  'text data outside of root node': 'du texte hors de l’élément racine',
  'unescaped `<` in attribute value': 'un « < » dans un attribut : écrivez « &lt; »',
};

const enFaute = (faute: string, { ligne, colonne }: Place, extrait: string | null = null) => {
  const vu = montrer(extrait);
  return new LheoIllisibleError(
    'XML',
    `Ce n’est pas un document XML bien formé : ${faute} (ligne ${ligne}, colonne ${colonne}${vu ? `, près de « ${vu} »` : ''}).`,
    ligne,
    colonne,
  );
};

const autour = (texte: string, place: number) => texte.slice(Math.max(0, place - 20), place + 20);

/** Of a sign of the piece: lines from 1, columns too. */
function placeDe({ texte, ligne, colonne }: Morceau, place: number): Place {
  const avant = texte.slice(0, place);
  const saut = avant.lastIndexOf('\n');
  return saut < 0
    ? { ligne, colonne: colonne + place + 1 }
    : { ligne: ligne + avant.split('\n').length - 1, colonne: place - saut };
}
