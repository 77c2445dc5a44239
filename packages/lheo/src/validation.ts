import { lireDateLheo, siretValide, uaiValide } from '@sofi/domain';
import { regionActuelle } from '@sofi/referentiels';
import type { Anomalie } from './anomalie.ts';
import type { DefinitionDElement, Enfant } from './definition.ts';
import { DEFINITION } from './definition.ts';
import type { ElementLheo } from './element.ts';
import { texteDe } from './element.ts';
import { fauteDePoint } from './organisme.ts';

/** strict: what the XML Schema refuses is refused. tolerant: what can be mended without guessing is, and told. */
export type Mode = 'strict' | 'tolerant';

/** Holds a formation against the language and mends it in place. docs/domain.md section 10. */
export function valider(formation: ElementLheo, mode: Mode): Anomalie[] {
  const anomalies: Anomalie[] = [];
  const noter = (
    gravite: Anomalie['gravite'],
    code: string,
    { texte, ligne }: ElementLheo,
    chemin: string,
    message: string,
  ) => {
    anomalies.push({
      gravite,
      code,
      chemin,
      ligne,
      valeur: texte ? texte.slice(0, 80) : null,
      message,
    });
  };
  /** An error for the XML Schema; mended here in tolerant mode. */
  const repare = mode === 'strict' ? 'ERREUR' : 'AVERTISSEMENT';

  parcourir(formation, 'formation');
  return anomalies;

  function parcourir(element: ElementLheo, chemin: string): void {
    const modele = DEFINITION.enfants[element.nom];
    if (!modele || element.nom === 'extras') return;
    const rangs = new Map(modele.map(([nom], rang) => [nom, rang]));
    ordonner(element, rangs, chemin);
    const nombres = Map.groupBy(element.enfants, ({ nom }) => nom);
    const cheminDe = (enfant: ElementLheo) => {
      const memes = nombres.get(enfant.nom)!;
      return `${chemin}/${enfant.nom}${memes.length > 1 ? `[${memes.indexOf(enfant) + 1}]` : ''}`;
    };
    const gardes: ElementLheo[] = [];
    for (const enfant of element.enfants) {
      const sien = cheminDe(enfant);
      if (!rangs.has(enfant.nom)) {
        noter(repare, 'INCONNU', enfant, sien, `L’élément « ${enfant.nom} » n’a pas sa place ici.`);
        continue;
      }
      const [, min] = modele[rangs.get(enfant.nom)!]!;
      if (min === 0 && estVide(enfant)) {
        // Valid where nothing in it is obligatory, a slip of the pen elsewhere: absent either way.
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
      parcourir(enfant, sien);
      if (garder(enfant, sien, min)) gardes.push(enfant);
    }
    // What has no place stays with the element, unread: nothing of a source is lost.
    element.enfants = gardes;
    compter(element, modele, chemin);
  }

  function ordonner(element: ElementLheo, rangs: Map<string, number>, chemin: string): void {
    let precedent = -1;
    for (const enfant of element.enfants) {
      const rang = rangs.get(enfant.nom);
      if (rang === undefined) continue;
      if (rang < precedent)
        noter(
          repare,
          'ORDRE',
          enfant,
          `${chemin}/${enfant.nom}`,
          `« ${enfant.nom} » vient trop tard dans « ${element.nom} ».`,
        );
      precedent = Math.max(precedent, rang);
    }
    element.enfants = element.enfants.toSorted(
      (a, b) => (rangs.get(a.nom) ?? Infinity) - (rangs.get(b.nom) ?? Infinity) || 0,
    );
  }

  function compter(element: ElementLheo, modele: readonly Enfant[], chemin: string): void {
    for (const [nom, min, max] of modele) {
      const nombre = element.enfants.filter((enfant) => enfant.nom === nom).length;
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

  /** False for an element that says nothing: it counts as absent. */
  function garder(element: ElementLheo, chemin: string, min: number): boolean {
    if (element.nom === 'geolocalisation') verifierPoint(element, chemin);
    const definition = DEFINITION.elements[element.nom];
    if (!definition || ['any', 'choice', 'sequence'].includes(definition.genre)) return true;
    const brut = element.texte ?? '';
    element.texte = brut.replaceAll('\r\n', '\n').trim().normalize('NFC');
    if (
      mode === 'tolerant' &&
      reparer(element, chemin) === 'remplissage' &&
      !ESSENTIELS.has(element.nom)
    )
      return true;
    if (element.texte === '') {
      if (definition.genre === 'text' && definition.min === 0) return min > 0;
      const obligatoire = min > 0 ? 'ERREUR' : repare;
      noter(obligatoire, 'VIDE', element, chemin, `« ${element.nom} » est vide.`);
      // An obligatory one is told once: it is not missing beside being empty.
      return min > 0;
    }
    verifierValeur(element, definition, chemin);
    return true;
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

  /** `remplissage`: a text stood there to say nothing. */
  function reparer(element: ElementLheo, chemin: string): 'remplissage' | undefined {
    const { nom, texte = '' } = element;
    const mettre = (valeur: string, message: string): undefined => {
      noter('AVERTISSEMENT', 'REPARE', element, chemin, message);
      element.texte = valeur;
    };
    if (/^(-+|non renseigné|n\/?r)$/i.test(texte)) {
      mettre('', `« ${texte} » ne dit rien : lu comme vide.`);
      return 'remplissage';
    }
    if (nom === 'SIRET') {
      const chiffres = texte.replace(/[\s.]/g, '');
      if (/^0+$/.test(chiffres))
        return mettre('', 'Un SIRET de zéros ne désigne personne : lu comme vide.');
      if (/^0\d{14}$/.test(chiffres))
        return mettre(chiffres.slice(1), 'SIRET de 15 chiffres : le zéro de tête est retiré.');
      if (chiffres !== texte) return mettre(chiffres, 'Les blancs du SIRET sont retirés.');
    }
    if (nom === 'region') {
      const actuelle = regionActuelle(texte);
      if (actuelle?.ancien)
        return mettre(
          actuelle.code,
          `La région ${texte} d’avant 2016 est la région ${actuelle.code} d’aujourd’hui.`,
        );
    }
    if (/^(latitude|longitude|prix-.*)$/.test(nom) && texte.includes(','))
      return mettre(texte.replace(',', '.'), 'La virgule décimale est lue comme un point.');
    return undefined;
  }

  function verifierValeur(
    element: ElementLheo,
    { genre, min = 0, max = Infinity, dictionnaire }: DefinitionDElement,
    chemin: string,
  ): void {
    const { nom, texte = '' } = element;
    const erreur = (code: string, message: string) => {
      noter('ERREUR', code, element, chemin, message);
    };
    if (genre === 'date' && !lireDateLheo(texte))
      erreur('DATE', `« ${texte} » n’est pas une date AAAAMMJJ du calendrier.`);
    if (genre === 'enum' && !DEFINITION.dictionnaires[dictionnaire!]!.includes(texte))
      erreur('VALEUR', `« ${texte} » n’est pas une valeur de « ${nom} ».`);
    if (
      genre === 'int' &&
      !(/^\d{1,9}$/.test(texte) && Number(texte) >= min && Number(texte) <= max)
    )
      erreur('NOMBRE', `« ${texte} » n’est pas un nombre de ${min} à ${max}.`);
    if (genre === 'text') {
      const longueur = Array.from(texte).length;
      if (longueur > max || longueur < min)
        erreur('LONGUEUR', `« ${nom} » a ${longueur} signes : de ${min} à ${max} sont admis.`);
    }
    if (nom === 'SIRET' && !/^\d{14}$/.test(texte))
      erreur('SIRET', `« ${texte} » n’est pas un SIRET : 14 chiffres.`);
    else if (nom === 'SIRET' && !siretValide(texte))
      noter('AVERTISSEMENT', 'SIRET', element, chemin, `La clé du SIRET ${texte} est fausse.`);
    if (nom === 'code-UAI' && !uaiValide(texte))
      noter('AVERTISSEMENT', 'UAI', element, chemin, `La lettre du code UAI ${texte} est fausse.`);
  }
}

/** Obligatory texts that an offer cannot do without, even where the source wrote `-` to get past a check. */
const ESSENTIELS = new Set([
  'intitule-formation',
  'nom-organisme',
  'codepostal',
  'ville',
  'SIRET',
  'code-public-vise',
]);

/** No text anywhere in it. */
const estVide = ({ texte = '', enfants }: ElementLheo): boolean =>
  texte.trim() === '' && enfants.every(estVide);
