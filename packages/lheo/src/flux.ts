import type { SaxesTagNS } from 'saxes';
import { SaxesParser } from 'saxes';
import { LheoIllisibleError } from './anomalie.ts';
import type { SurAvis } from './decodage.ts';
import { decoder } from './decodage.ts';
import type { ElementLheo } from './element.ts';
import { fauteXml } from './faute-xml.ts';

/** A 2.2 document is a 2.3 one but for its namespace. docs/domain.md section 10. */
export const ESPACES_ACCEPTES = ['http://lheo.gouv.fr/2.3', 'http://www.lheo.org/2.2'] as const;
const ESPACE_EDOF = 'https://www.of.moncompteformation.gouv.fr';

const PROFONDEUR_MAX = 64;
/** Of one text or tag, in characters: the longest text of the language has 3,000. */
const MORCEAU_MAX = 1_000_000;
/** Of one formation: characters and elements. Real ones have some thousands. */
const TAILLE_MAX = 2_000_000;
const ELEMENTS_MAX = 50_000;
const TRANCHE = 65_536;

/** A formation as read, or without its content where it is too large to be held. */
export interface FormationLue {
  arbre: ElementLheo;
  tropGrande: boolean;
}

export interface OptionsDeFlux {
  /** Called with what is repaired while reading. */
  surAvis?: SurAvis;
  /** Called at the end with the document but for its formations: root, namespaces, extras. */
  surDocument?: (document: ElementLheo) => void;
}

/**
 * The `formation` elements of a document, one at a time: only the one being read is in memory.
 * @throws LheoIllisibleError, after the formations that were complete.
 */
export async function* lireFormations(
  flux: AsyncIterable<Uint8Array | string>,
  { surAvis, surDocument }: OptionsDeFlux = {},
): AsyncGenerator<FormationLue, void, undefined> {
  const { ecrire, finir, terminees } = analyseur(surDocument);
  const avancer = function* (pas: () => void): Generator<FormationLue> {
    try {
      pas();
    } catch (erreur) {
      yield* terminees.splice(0);
      throw erreur;
    }
    yield* terminees.splice(0);
  };
  for await (const texte of decoder(flux, surAvis))
    for (let debut = 0; debut < texte.length; debut += TRANCHE)
      yield* avancer(() => ecrire(texte.slice(debut, debut + TRANCHE)));
  yield* avancer(finir);
}

interface EnCours {
  element: ElementLheo;
  texte: string;
  espace: string;
}

function analyseur(surDocument: OptionsDeFlux['surDocument']) {
  const parser = new SaxesParser({ xmlns: true });
  const terminees: FormationLue[] = [];
  const pile: EnCours[] = [];
  let document: ElementLheo | undefined;
  let formation: { elements: number; taille: number; tropGrande: boolean } | null = null;
  let horsFormation = 0;
  let tranche = '';
  let positionDeTranche = 0;
  /** Where the piece that is being read begins, and what was read of it before this slice. */
  let dernierEvenement = { position: 0, ligne: 1, colonne: 0 };
  let depuis = '';
  let lignesSautees = 0;
  let place = { ligne: 1, colonne: 1 };
  const ligne = () => parser.line + lignesSautees;
  const illisible = (code: LheoIllisibleError['code'], message: string) =>
    new LheoIllisibleError(code, `${message} (ligne ${ligne()}).`, ligne(), parser.column + 1);
  const evenement = () => {
    dernierEvenement = { position: parser.position, ligne: ligne(), colonne: parser.column };
  };

  parser.on('error', ({ message }) => {
    const { position, ...debut } = dernierEvenement;
    const morceau =
      position < positionDeTranche ? depuis + tranche : tranche.slice(position - positionDeTranche);
    throw fauteXml(
      message,
      { texte: morceau, ...debut },
      { ligne: ligne(), colonne: parser.column },
    );
  });
  parser.on('doctype', () => {
    throw illisible('DOCTYPE', 'Une déclaration DOCTYPE est refusée : LHEO n’en a pas');
  });
  parser.on('opentagstart', ({ name }) => {
    // The sign after the name is read already: on the next line where the name ends one.
    const colonne = parser.column - name.length - 1;
    place = colonne >= 1 ? { ligne: ligne(), colonne } : { ligne: ligne() - 1, colonne: 1 };
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    evenement();
    if (!document) verifierRacine(tag);
    if (pile.length >= PROFONDEUR_MAX)
      throw illisible('TROP_GRAND', `Plus de ${PROFONDEUR_MAX} éléments emboîtés`);
    const parent = pile.at(-1);
    const element: ElementLheo = {
      nom: tag.local,
      attributs: attributsDe(tag, parent?.espace ?? tag.uri),
      enfants: [],
      ...place,
    };
    document ??= element;
    if (pile.length === 2 && tag.local === 'formation')
      formation = { elements: 0, taille: 0, tropGrande: false };
    else if (parent && !formation?.tropGrande && horsFormation <= ELEMENTS_MAX)
      ajouter(parent, element);
    compter(signesDe(element.attributs));
    pile.push({ element, texte: '', espace: tag.uri });
  });
  const surTexte = (texte: string) => {
    evenement();
    compter(texte.length, 0);
    const courant = pile.at(-1);
    if (courant && !formation?.tropGrande) courant.texte += texte;
  };
  parser.on('text', surTexte);
  parser.on('cdata', surTexte);
  parser.on('comment', evenement);
  parser.on('closetag', () => {
    evenement();
    const ferme = pile.pop();
    if (!ferme) return;
    poserTexte(ferme);
    if (pile.length !== 2 || ferme.element.nom !== 'formation' || !formation) return;
    terminees.push({ arbre: ferme.element, tropGrande: formation.tropGrande });
    formation = null;
  });

  /** Frees what a formation that is too large has so far: its place and numbers stay, to say which. */
  function compter(signes: number, elements = 1): void {
    if (!formation) {
      horsFormation += elements;
      return;
    }
    formation.taille += signes;
    formation.elements += elements;
    if (formation.taille > TAILLE_MAX || formation.elements > ELEMENTS_MAX) abandonner();
  }
  function abandonner(): void {
    if (!formation || formation.tropGrande) return;
    formation.tropGrande = true;
    for (const { element } of pile.slice(2)) element.enfants = [];
  }

  function verifierRacine({ uri, local }: SaxesTagNS): void {
    if (uri === ESPACE_EDOF)
      throw illisible(
        'ESPACE_DE_NOMS',
        `Ce document est un catalogue EDOF (Mon Compte Formation, espace de noms « ${uri} »), pas un fichier LHEO`,
      );
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

  /** One piece that is too large is skipped up to this sign: the parser would hold all of it. */
  let saut: string | null = null;
  let queue = '';
  let genreDuMorceau: Genre = 'texte';

  function sauter(texte: string): string {
    const tout = queue + texte;
    const fin = tout.indexOf(saut!);
    queue = fin < 0 ? tout.slice(-2) : '';
    const passe = fin < 0 ? tout.slice(0, -2) : tout.slice(0, fin);
    lignesSautees += passe.split('\n').length - 1;
    if (fin < 0) return '';
    saut = null;
    return tout.slice(fin);
  }

  return {
    terminees,
    ecrire: (texte: string) => {
      if (saut === null && parser.position - dernierEvenement.position > MORCEAU_MAX) {
        // Only a text can be cut without knowing what stands before it.
        if (!formation || genreDuMorceau === 'balise')
          throw illisible('TROP_GRAND', `Un texte ou une balise de plus de ${MORCEAU_MAX} signes`);
        abandonner();
        saut = genreDuMorceau === 'texte' ? '<' : genreDuMorceau === 'cdata' ? ']]>' : '-->';
      }
      tranche = saut === null ? texte : sauter(texte);
      if (tranche === '') return;
      positionDeTranche = parser.position;
      parser.write(tranche);
      const { position } = dernierEvenement;
      if (position > positionDeTranche) {
        genreDuMorceau = genreDe(tranche.slice(position - positionDeTranche - 1));
        depuis = tranche.slice(position - positionDeTranche);
      } else if (depuis.length < TRANCHE) depuis += tranche;
    },
    finir: () => {
      if (saut !== null)
        throw illisible('TROP_GRAND', `Un texte de plus de ${MORCEAU_MAX} signes, sans fin`);
      if (!document && parser.position === 0) throw illisible('VIDE', 'Le fichier est vide');
      parser.close();
      if (document) surDocument?.(document);
    },
  };
}

type Genre = 'texte' | 'cdata' | 'commentaire' | 'balise';

/** What an unfinished piece is, by how it begins. */
function genreDe(debut: string): Genre {
  const ouvrante = debut.indexOf('<');
  if (ouvrante < 0 || ouvrante > 1) return 'texte';
  if (debut.startsWith('<![CDATA[', ouvrante)) return 'cdata';
  return debut.startsWith('<!--', ouvrante) ? 'commentaire' : 'balise';
}

/** As written, but for the declarations of the document's own namespace. */
function attributsDe(tag: SaxesTagNS, espaceDuParent: string): Record<string, string> {
  if (tag.uri === espaceDuParent && sansAttribut(tag)) return SANS_ATTRIBUT;
  const attributs: Record<string, string> = {};
  for (const { name, local, prefix, value } of Object.values(tag.attributes))
    if (name !== 'xmlns') attributs[prefix === '' ? local : name] = value;
  if (tag.uri !== espaceDuParent) attributs['xmlns'] = tag.uri;
  return attributs;
}

/** Most elements have none: they share this one. */
const SANS_ATTRIBUT: Record<string, string> = Object.freeze({});

function sansAttribut({ attributes }: SaxesTagNS): boolean {
  for (const _ in attributes) return false;
  return true;
}

function signesDe(attributs: Record<string, string>): number {
  if (attributs === SANS_ATTRIBUT) return 0;
  return Object.values(attributs).reduce((somme, { length }) => somme + length, 0);
}

/** A text that stands before a child goes before it. */
function ajouter(parent: EnCours, enfant: ElementLheo): void {
  if (parent.texte.trim() !== '')
    (parent.element.melange ??= [...parent.element.enfants]).push(parent.texte);
  parent.texte = '';
  parent.element.enfants.push(enfant);
  parent.element.melange?.push(enfant);
}

function poserTexte({ element, texte }: EnCours): void {
  if (element.enfants.length === 0) element.texte = texte;
  else if (texte.trim() !== '') (element.melange ??= [...element.enfants]).push(texte);
}
