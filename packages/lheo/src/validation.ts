import type { Anomalie } from './anomalie.ts';
import { montrer } from './anomalie.ts';
import type { Enfant } from './definition.ts';
import { DEFINITION } from './definition.ts';
import type { ElementLheo } from './element.ts';
import { texteDe } from './element.ts';
import { fauteDePoint } from './organisme.ts';
import { estRemplissage, reparer } from './reparation.ts';
import { averti, fautesDeValeur } from './valeurs.ts';

/** strict: what the XML Schema refuses is refused. tolerant: what can be repaired without guessing is, and reported. */
export type Mode = 'strict' | 'tolerant';

/** Holds a formation against the language and repairs it in place. docs/domain.md section 10. */
export function valider(formation: ElementLheo, mode: Mode): Anomalie[] {
  const anomalies: Anomalie[] = [];
  const noter = (
    gravite: Anomalie['gravite'],
    code: string,
    { texte, ligne, colonne }: Pick<ElementLheo, 'texte' | 'ligne' | 'colonne'>,
    chemin: string,
    message: string,
  ) => {
    anomalies.push({ gravite, code, chemin, ligne, colonne, valeur: montrer(texte), message });
  };
  /** An error for the XML Schema; repaired here in tolerant mode. */
  const repare = mode === 'strict' ? 'ERREUR' : 'AVERTISSEMENT';

  parcourir(formation, 'formation');
  return anomalies;

  function parcourir(element: ElementLheo, chemin: string): void {
    const modele = DEFINITION.enfants[element.nom];
    if (!modele || element.nom === 'extras') return;
    const rangs = RANGS.get(element.nom)!;
    ordonner(element, rangs, chemin);
    const nombres = nombresDe(element.enfants, rangs);
    const vus: number[] = [];
    const gardes: ElementLheo[] = [];
    for (const enfant of element.enfants) {
      const rang = rangs.get(enfant.nom);
      if (rang === undefined) {
        const memes = element.enfants.filter(({ nom }) => nom === enfant.nom);
        const sien = cheminDe(chemin, enfant.nom, memes.indexOf(enfant) + 1, memes.length);
        noter(repare, 'INCONNU', enfant, sien, inconnu(enfant.nom, modele));
        continue;
      }
      vus[rang] = (vus[rang] ?? 0) + 1;
      const sien = cheminDe(chemin, enfant.nom, vus[rang], nombres[rang]!);
      const [, min] = modele[rang]!;
      if (min === 0 && estVide(enfant)) {
        // Valid where nothing in it is obligatory, a slip elsewhere: absent either way.
        const permis = DEFINITION.enfants[enfant.nom]?.every(([, aussi]) => aussi === 0);
        if (permis && enfant.enfants.length === 0) continue;
        if (mode === 'tolerant') {
          noter(
            'AVERTISSEMENT',
            'VIDE',
            enfant,
            sien,
            `« ${enfant.nom} » est vide : lu comme absent.`,
          );
          continue;
        }
      }
      if (mode === 'tolerant' && min === 0 && adresseDeRemplissage(enfant)) {
        noter(
          'AVERTISSEMENT',
          'REMPLISSAGE',
          enfant,
          sien,
          'Cette adresse ne dit ni rue, ni code postal, ni ville : lue comme absente.',
        );
        continue;
      }
      parcourir(enfant, sien);
      if (garder(enfant, sien, min)) gardes.push(enfant);
    }
    // What has no place is kept with the formation, unread: nothing of a source is lost.
    element.enfants = gardes;
    compter(element, modele, rangs, chemin);
  }

  /** Names the fewest elements that are out of place. */
  function ordonner(
    element: ElementLheo,
    rangs: ReadonlyMap<string, number>,
    chemin: string,
  ): void {
    if (estOrdonne(element.enfants, rangs)) return;
    const connus = element.enfants.filter(({ nom }) => rangs.has(nom));
    const aLeurPlace = plusLongueSuite(connus.map(({ nom }) => rangs.get(nom)!));
    for (const [place, enfant] of connus.entries())
      if (!aLeurPlace.has(place))
        noter(
          repare,
          'ORDRE',
          enfant,
          `${chemin}/${enfant.nom}`,
          `« ${enfant.nom} » n’est pas à sa place dans « ${element.nom} ».`,
        );
    element.enfants = element.enfants.toSorted(
      (a, b) => (rangs.get(a.nom) ?? Infinity) - (rangs.get(b.nom) ?? Infinity) || 0,
    );
  }

  function compter(
    element: ElementLheo,
    modele: readonly Enfant[],
    rangs: ReadonlyMap<string, number>,
    chemin: string,
  ): void {
    const nombres = nombresDe(element.enfants, rangs);
    for (const [rang, [nom, min, max]] of modele.entries()) {
      const nombre = nombres[rang] ?? 0;
      if (nombre < min)
        noter(
          'ERREUR',
          'ABSENT',
          { ...element, texte: '' },
          `${chemin}/${nom}`,
          `« ${nom} » est obligatoire dans « ${element.nom} ».`,
        );
      if (max !== null && nombre > max)
        noter(
          'ERREUR',
          'TROP_NOMBREUX',
          { ...element, texte: '' },
          `${chemin}/${nom}`,
          `« ${nom} » est donné ${nombre} fois : ${max} au plus.`,
        );
    }
  }

  function verifierPoint(element: ElementLheo, chemin: string): void {
    const [latitude, longitude] = ['latitude', 'longitude'].map((nom) =>
      Number(texteDe(element, nom) ?? Number.NaN),
    );
    const faute = fauteDePoint(latitude!, longitude!);
    if (faute)
      noter(
        'AVERTISSEMENT',
        'POSITION',
        { ...element, texte: `${latitude}, ${longitude}` },
        chemin,
        `${faute} : le lieu est placé au centre de sa commune.`,
      );
  }

  /** False for an element that says nothing: it counts as absent. */
  function garder(element: ElementLheo, chemin: string, min: number): boolean {
    if (element.nom === 'geolocalisation') verifierPoint(element, chemin);
    const definition = DEFINITION.elements[element.nom];
    if (!definition || ['any', 'choice', 'sequence'].includes(definition.genre)) return true;
    const brut = (element.texte ?? '').replaceAll('\r\n', '\n').trim().normalize('NFC');
    element.texte = brut;
    if (mode === 'tolerant') {
      const repares = reparer(element);
      // What the schema takes is never refused for having been repaired.
      const gate =
        repares.length > 0 &&
        fautesDeValeur(element).length > 0 &&
        fautesDeValeur({ ...element, texte: brut }).length === 0;
      if (gate) element.texte = brut;
      else
        for (const message of repares)
          noter('AVERTISSEMENT', 'REPARE', { ...element, texte: brut }, chemin, message);
      if (estRemplissage(element.texte)) {
        noter(
          'AVERTISSEMENT',
          'REMPLISSAGE',
          element,
          chemin,
          `« ${element.texte} » ne dit rien : lu comme vide.`,
        );
        if (min === 0) return false;
        const pris = fautesDeValeur(element).length === 0;
        if (pris && ESSENTIELS.has(element.nom)) return true;
        element.texte = '';
        if (pris || !ESSENTIELS.has(element.nom)) return true;
      }
    }
    if (element.texte === '') {
      if (definition.genre === 'text' && definition.min === 0) return min > 0;
      noter(min > 0 ? 'ERREUR' : repare, 'VIDE', element, chemin, `« ${element.nom} » est vide.`);
      // An obligatory one is reported once: it is not missing beside being empty.
      return min > 0;
    }
    for (const { code, message } of fautesDeValeur(element))
      noter('ERREUR', code, element, chemin, message);
    for (const { code, message } of averti(element))
      noter('AVERTISSEMENT', code, element, chemin, message);
    return true;
  }
}

/** Places of the children of each element. */
const RANGS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(DEFINITION.enfants).map(([nom, modele]) => [
    nom,
    new Map(modele.map(([enfant], rang) => [enfant, rang])),
  ]),
);

/** How many children stand at each rank of the content model. */
function nombresDe(
  enfants: readonly ElementLheo[],
  rangs: ReadonlyMap<string, number>,
): (number | undefined)[] {
  const nombres: (number | undefined)[] = [];
  for (const { nom } of enfants) {
    const rang = rangs.get(nom);
    if (rang !== undefined) nombres[rang] = (nombres[rang] ?? 0) + 1;
  }
  return nombres;
}

/** `action[2]/session`: a rank where there are several of one name. */
const cheminDe = (parent: string, nom: string, rang: number, nombre: number) =>
  nombre > 1 ? `${parent}/${nom}[${rang}]` : `${parent}/${nom}`;

function estOrdonne(enfants: readonly ElementLheo[], rangs: ReadonlyMap<string, number>): boolean {
  let dernier = 0;
  for (const { nom } of enfants) {
    const rang = rangs.get(nom) ?? dernier;
    if (rang < dernier) return false;
    dernier = rang;
  }
  return true;
}

/** Obligatory texts that an offer cannot do without: a dash that the schema takes stays what it is. */
const ESSENTIELS = new Set([
  'intitule-formation',
  'nom-organisme',
  'codepostal',
  'ville',
  'SIRET',
  'code-public-vise',
  'ligne',
]);

function inconnu(nom: string, modele: readonly Enfant[]): string {
  const pareil = modele.find(([connu]) => connu.toLowerCase() === nom.toLowerCase());
  return pareil
    ? `« ${nom} » s’écrit « ${pareil[0]} » : les majuscules et les minuscules comptent.`
    : `L’élément « ${nom} » n’a pas sa place ici.`;
}

/** No text anywhere in it. */
const estVide = ({ texte = '', enfants }: ElementLheo): boolean =>
  texte.trim() === '' && enfants.every(estVide);

/** An address of which nothing that makes it one is said. */
function adresseDeRemplissage({ nom, enfants }: ElementLheo): boolean {
  if (nom !== 'adresse') return false;
  const dites = enfants.filter((enfant) => ['ligne', 'codepostal', 'ville'].includes(enfant.nom));
  return dites.every(
    ({ texte = '' }) =>
      texte.trim() === '' || estRemplissage(texte.trim()) || /^0+$/.test(texte.trim()),
  );
}

/** Places of the longest part that is in order; of several, the first. */
function plusLongueSuite(rangs: readonly number[]): Set<number> {
  const fins: number[] = [];
  const precedents: number[] = [];
  for (const [place, rang] of rangs.entries()) {
    let [bas, haut] = [0, fins.length];
    while (bas < haut) {
      const milieu = (bas + haut) >> 1;
      if (rangs[fins[milieu]!]! <= rang) bas = milieu + 1;
      else haut = milieu;
    }
    precedents[place] = bas > 0 ? fins[bas - 1]! : -1;
    fins[bas] = place;
  }
  const suite = new Set<number>();
  for (let place = fins.at(-1) ?? -1; place >= 0; place = precedents[place]!) suite.add(place);
  return suite;
}
