import { lireDateLheo, siretValide, uaiValide } from '@sofi/domain';
import { commune, departement, entree, formacode, regionActuelle } from '@sofi/referentiels';
import { DEFINITION } from './definition.ts';
import type { ElementLheo } from './element.ts';

interface Faute {
  code: string;
  message: string;
}

/** What the language refuses of the value of a leaf. */
export function fautesDeValeur({ nom, texte = '' }: Pick<ElementLheo, 'nom' | 'texte'>): Faute[] {
  const definition = DEFINITION.elements[nom];
  if (!definition || texte === '') return [];
  const { genre, min = 0, max = Infinity, dictionnaire } = definition;
  const fautes: Faute[] = [];
  const erreur = (code: string, message: string) => void fautes.push({ code, message });
  if (genre === 'date' && !lireDateLheo(texte))
    erreur('DATE', `« ${court(texte)} » n’est pas une date AAAAMMJJ du calendrier.`);
  if (genre === 'enum' && !DEFINITION.dictionnaires[dictionnaire!]!.includes(texte))
    erreur('VALEUR', `« ${court(texte)} » n’est pas une valeur de « ${nom} ».`);
  if (genre === 'int' && !(/^\d{1,9}$/.test(texte) && Number(texte) >= min && Number(texte) <= max))
    erreur('NOMBRE', `« ${court(texte)} » n’est pas un nombre de ${min} à ${max}.`);
  // No text has more characters than UTF-16 units, nor fewer than half as many.
  if (genre === 'text' && (texte.length > max || texte.length < 2 * min)) {
    const longueur = Array.from(texte).length;
    if (longueur > max || longueur < min)
      erreur('LONGUEUR', `« ${nom} » a ${longueur} signes : de ${min} à ${max} sont admis.`);
  }
  if (nom === 'SIRET' && /^0+$/.test(texte))
    erreur('VIDE', 'Un SIRET de zéros ne désigne personne : lu comme vide.');
  else if (nom === 'SIRET' && !/^\d{14}$/.test(texte))
    erreur('SIRET', `« ${court(texte)} » n’est pas un SIRET : 14 chiffres.`);
  return fautes;
}

/** What the language takes and is likely to be wrong. docs/domain.md section 8. */
export function averti(element: ElementLheo): Faute[] {
  const { nom, texte = '', attributs } = element;
  const fautes = REGLES[nom]?.(texte, attributs, avis) ?? [];
  return MAL_DECODE.test(texte)
    ? [
        {
          code: 'ENCODAGE',
          message:
            'Ce texte semble avoir été mal décodé avant d’être envoyé : vérifiez ses accents.',
        },
        ...fautes,
      ]
    : fautes;
}

const avis = (vrai: boolean, code: string, message: string): Faute[] =>
  vrai ? [{ code, message }] : [];

/** UTF-8 that somebody read as Latin 1, or a sign that stands for what was lost. */
const MAL_DECODE = /Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf™œ˜“”¦]|\ufffd/;

type Avis = (vrai: boolean, code: string, message: string) => Faute[];

const REGLES: Record<
  string,
  (texte: string, attributs: Record<string, string>, avis: Avis) => Faute[]
> = {
  SIRET: (texte, _, avis) =>
    avis(!siretValide(texte), 'SIRET', `La clé du SIRET ${texte} est fausse.`),
  'code-UAI': (texte, _, avis) =>
    avis(!uaiValide(texte), 'UAI', `La lettre du code UAI ${texte} est fausse.`),
  'numero-activite': (texte, _, avis) =>
    avis(
      !/^\d{11}$/.test(texte),
      'NDA',
      `« ${texte} » n’est pas un numéro de déclaration d’activité : 11 chiffres.`,
    ),
  'code-INSEE-commune': (texte, _, avis) =>
    avis(
      commune(texte) === null,
      'COMMUNE',
      `La commune ${texte} n’est pas dans la liste de l’INSEE.`,
    ),
  codepostal: (texte, _, avis) =>
    avis(!/^\d{5}$/.test(texte), 'CODE_POSTAL', `« ${texte} » n’est pas un code postal français.`),
  departement: (texte, _, avis) =>
    avis(departement(texte) === null, 'DEPARTEMENT', `Le département ${texte} n’existe pas.`),
  region: (texte, _, avis) =>
    avis(regionActuelle(texte) === null, 'REGION', `La région ${texte} n’existe pas.`),
  pays: (texte, _, avis) =>
    avis(
      entree('PAYS', texte.toUpperCase()) === null,
      'PAYS',
      `Le pays ${texte} n’est pas dans la liste ISO 3166.`,
    ),
  'code-FORMACODE': (texte, { ref }, avis) => [
    ...avis(ref === undefined, 'VERSION', 'La version du Formacode n’est pas dite (attribut ref).'),
    ...avis(
      (ref === undefined || /^V1[034]$/.test(ref)) && formacode(texte, ref) === null,
      'FORMACODE',
      `Le Formacode ${texte} n’existe pas dans la version ${ref ?? 'V14'}.`,
    ),
  ],
  'code-ROME': (texte, _, avis) =>
    avis(entree('ROME', texte) === null, 'ROME', `Le code ROME ${texte} n’est pas dans la liste.`),
  'code-NSF': (texte, _, avis) =>
    avis(entree('NSF', texte) === null, 'NSF', `Le code NSF ${texte} n’est pas dans la liste.`),
  'langue-formation': (texte, _, avis) =>
    avis(
      !/^[a-z]{2}$/i.test(texte),
      'LANGUE',
      `« ${texte} » n’est pas un code de langue ISO 639-1.`,
    ),
  courriel: (texte, _, avis) =>
    avis(
      !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(texte),
      'COURRIEL',
      `« ${court(texte)} » n’est pas une adresse de courriel.`,
    ),
  numtel: (texte, _, avis) =>
    avis(
      !/^[\d+() .-]*\d[\d+() .-]*$/.test(texte),
      'TELEPHONE',
      `« ${texte} » n’est pas un numéro de téléphone.`,
    ),
  urlweb: (texte, _, avis) =>
    avis(
      !/^https?:\/\/\S+$/i.test(texte),
      'URL',
      `« ${court(texte)} » n’est pas une adresse complète (https://…) : elle est gardée pour l’export et n’est pas montrée.`,
    ),
  'prix-horaire-TTC': prix,
  'prix-total-TTC': prix,
};

function prix(texte: string, _: unknown, avis: Avis): Faute[] {
  return avis(
    !/^\d+(\.\d+)?$/.test(texte),
    'PRIX',
    `« ${texte} » n’est pas un prix (1250.50) : il est gardé pour l’export et n’est pas montré.`,
  );
}

const court = (texte: string) =>
  (texte.length > 80 ? `${texte.slice(0, 80)}…` : texte).replaceAll(/\s+/g, ' ');
