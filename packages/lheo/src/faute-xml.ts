import { LheoIllisibleError, montrer } from './anomalie.ts';

interface Place {
  ligne: number;
  colonne: number;
}

/** A piece of a document: from the end of the last tag, text or comment that was whole. */
interface Morceau extends Place {
  texte: string;
}

/** A fault of XML for the sender of the file: the fault itself, where it begins, and how it is written. */
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
  for (const [forme, faute] of FAUTES) {
    const [, precision] = forme.exec(brut) ?? [];
    if (precision !== undefined)
      return enFaute(
        faute.replace('$', () => precision),
        fin,
      );
  }
  return enFaute('une balise ou une déclaration mal écrite', fin);
}

/** What the parser says, in French; `$`: what it names. */
const FAUTES: readonly (readonly [RegExp, string])[] = [
  [/^unexpected end()$/, 'le fichier est coupé'],
  [/root element()$/, 'il n’y a pas d’élément racine'],
  [/outside of root node()$/, 'du texte hors de l’élément racine'],
  [/only one root()$/, 'un second élément racine'],
  [/^unescaped `<`()/, 'un « < » dans un attribut : écrivez « &lt; »'],
  [/^duplicate attribute: (.*)$/, 'l’attribut « $ » est donné deux fois'],
  [/^unbound namespace prefix: "(.*)"$/, 'le préfixe « $ » n’a pas d’espace de noms'],
  [/at the start of the document()$/, 'la déclaration XML n’est pas au tout début du fichier'],
  [/^malformed comment()$/, 'un commentaire avec « -- »'],
  [/(?:attribute|quoted|whitespace)()/, 'un attribut mal écrit : il s’écrit nom="valeur"'],
];

const enFaute = (faute: string, fin: Place, extrait: string | null = null) => {
  const vu = montrer(extrait);
  const { ligne, colonne } = { ...fin, colonne: Math.max(1, fin.colonne) };
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
