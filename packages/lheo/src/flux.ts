import type { SaxesTagNS } from 'saxes';
import { SaxesParser } from 'saxes';
import { LheoIllisibleError } from './anomalie.ts';
import type { ElementLheo } from './element.ts';

/** A 2.2 document is a 2.3 one but for its namespace. docs/domain.md section 10. */
export const ESPACES_ACCEPTES = ['http://lheo.gouv.fr/2.3', 'http://www.lheo.org/2.2'] as const;

const PROFONDEUR_MAX = 64;
/** Of one text or tag, in characters: the longest text of the language has 3,000. */
const MORCEAU_MAX = 1_000_000;
/** Of one formation. */
const ELEMENTS_MAX = 500_000;
const TRANCHE = 65_536;

/**
 * The `formation` elements of a document, one at a time: only the one being read is in memory.
 * @throws LheoIllisibleError, after the formations that were complete.
 */
export async function* lireFormations(
  flux: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<ElementLheo, void, undefined> {
  const { ecrire, finir, terminees } = analyseur();
  const avancer = function* (pas: () => void): Generator<ElementLheo> {
    try {
      pas();
    } catch (erreur) {
      yield* terminees.splice(0);
      throw erreur;
    }
    yield* terminees.splice(0);
  };
  for await (const texte of decoder(flux))
    for (let debut = 0; debut < texte.length; debut += TRANCHE)
      yield* avancer(() => ecrire(texte.slice(debut, debut + TRANCHE)));
  yield* avancer(finir);
}

function analyseur() {
  const parser = new SaxesParser({ xmlns: true });
  const terminees: ElementLheo[] = [];
  const pile: ElementLheo[] = [];
  let profondeur = 0;
  let elements = 0;
  let depuisEvenement = 0;
  let racineVue = false;
  const illisible = (code: LheoIllisibleError['code'], message: string) =>
    new LheoIllisibleError(code, `${message} (ligne ${parser.line}).`, parser.line);

  parser.on('error', ({ message }) => {
    throw illisible(
      'XML',
      `Ce n’est pas un document XML bien formé : ${message.replace(/^[\d:]+ /, '').replace(/\.$/, '')}`,
    );
  });
  parser.on('doctype', () => {
    throw illisible('DOCTYPE', 'Une déclaration DOCTYPE est refusée : LHEO n’en a pas');
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    depuisEvenement = 0;
    if (!racineVue) {
      verifierRacine(tag);
      racineVue = true;
    }
    if (++profondeur > PROFONDEUR_MAX)
      throw illisible('TROP_GRAND', `Plus de ${PROFONDEUR_MAX} éléments emboîtés`);
    const parent = pile.at(-1);
    if (!parent && !(tag.local === 'formation' && profondeur === 3)) return;
    if (++elements > ELEMENTS_MAX)
      throw illisible('TROP_GRAND', `Une formation de plus de ${ELEMENTS_MAX} éléments`);
    const element: ElementLheo = {
      nom: tag.local,
      attributs: Object.fromEntries(
        Object.values(tag.attributes).flatMap(({ prefix, local, value }) =>
          prefix === 'xmlns' || local === 'xmlns' ? [] : [[local, value]],
        ),
      ),
      texte: '',
      enfants: [],
      ligne: parser.line,
    };
    parent?.enfants.push(element);
    pile.push(element);
  });
  parser.on('text', (texte) => {
    depuisEvenement = 0;
    const courant = pile.at(-1);
    if (courant) courant.texte += texte;
  });
  parser.on('cdata', (texte) => {
    depuisEvenement = 0;
    const courant = pile.at(-1);
    if (courant) courant.texte += texte;
  });
  parser.on('closetag', () => {
    depuisEvenement = 0;
    profondeur--;
    const ferme = pile.pop();
    if (!ferme) return;
    if (ferme.enfants.length > 0) delete ferme.texte;
    if (pile.length > 0) return;
    terminees.push(ferme);
    elements = 0;
  });

  function verifierRacine({ uri, local }: SaxesTagNS): void {
    if (!(ESPACES_ACCEPTES as readonly string[]).includes(uri))
      throw illisible(
        'ESPACE_DE_NOMS',
        `L’espace de noms « ${uri || 'aucun'} » n’est pas lu ici ; ceux qui le sont : ${ESPACES_ACCEPTES.join(', ')}`,
      );
    if (local === 'lheo-index')
      throw illisible('RACINE', 'Ce document est un index LHEO : il ne contient que des résumés');
    if (local !== 'lheo')
      throw illisible('RACINE', `L’élément racine est « ${local} » au lieu de « lheo »`);
  }

  return {
    terminees,
    ecrire: (texte: string) => {
      depuisEvenement += texte.length;
      if (depuisEvenement > MORCEAU_MAX)
        throw illisible('TROP_GRAND', `Un texte ou une balise de plus de ${MORCEAU_MAX} signes`);
      parser.write(texte);
    },
    finir: () => {
      if (!racineVue && parser.position === 0) throw illisible('VIDE', 'Le fichier est vide');
      parser.close();
    },
  };
}

/** Text of a stream in the encoding that its XML declaration names: UTF-8, or Latin 1 as Windows-1252. */
export async function* decoder(flux: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  let decodeur: TextDecoder | undefined;
  let debut: Uint8Array = new Uint8Array();
  for await (const morceau of flux) {
    if (typeof morceau === 'string') {
      yield morceau;
      continue;
    }
    if (decodeur) {
      yield decodeur.decode(morceau, { stream: true });
      continue;
    }
    // The declaration may come in pieces: wait for its end, or for enough to know that there is none.
    debut = Buffer.concat([debut, morceau]);
    const entete = Buffer.from(debut.subarray(0, 200)).toString('latin1');
    if (debut.length < 200 && !entete.includes('?>')) continue;
    decodeur = new TextDecoder(encodageDe(entete));
    yield decodeur.decode(debut, { stream: true });
  }
  if (decodeur) yield decodeur.decode();
  else if (debut.length > 0) yield new TextDecoder().decode(debut);
}

const encodageDe = (entete: string): string =>
  /^<\?xml[^>]*encoding=["'](iso-8859-1|iso-8859-15|windows-1252)["']/i.test(entete)
    ? 'windows-1252'
    : 'utf-8';
