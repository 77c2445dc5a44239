import type { ElementLheo } from './element.ts';

/**
 * Elements of the language that no field of ours holds, or not all of their values, by the end of their path; an element with
 * children stands for all that is in it. They are kept with their formation, for the export. docs/domain.md section 10 has
 * the same list.
 */
export const GARDES_SEULEMENT = [
  'action/adresse-information',
  'action/date-information',
  'action/duree-cycle',
  'action/enseignement',
  'action/modalites-pedagogiques',
  'adresse/code-INSEE-canton',
  'blocs-competences/reference-certification',
  'certification/reference-code-FORMACODE',
  'contact-formateur/coordonnees/adresse',
  'contact-formation/coordonnees/adresse',
  'contact-organisme/coordonnees/adresse',
  'contact-session/coordonnees/adresse',
  'coordonnees-organisme/coordonnees/civilite',
  'coordonnees/ligne',
  'cycle/alternance',
  'cycle/annee-cycle',
  'cycle/type-cycle',
  'extras/extra',
  'formation/code-type-formation',
  'formation/identifiant-module',
  'formation/modules-prerequis',
  'formation/positionnement',
  'formation/sous-modules',
  'lieu-de-formation/coordonnees/civilite',
  'lieu-de-formation/coordonnees/courriel',
  'lieu-de-formation/coordonnees/fax',
  'lieu-de-formation/coordonnees/nom',
  'lieu-de-formation/coordonnees/portable',
  'lieu-de-formation/coordonnees/prenom',
  'lieu-de-formation/coordonnees/telfixe',
  'lieu-de-formation/coordonnees/web',
  'organisme-formateur/reference-certification',
  'recrutement/adresse/geolocalisation',
  'recrutement/adresse/region',
  'session/reference-certification',
] as const;

/** By the last name of their path: the names before it, the nearest first. */
const PAR_NOM = Map.groupBy(
  GARDES_SEULEMENT.map((garde) => {
    const [nom, ...parents] = garde.split('/').toReversed();
    return { garde, nom: nom!, parents };
  }),
  ({ nom }) => nom,
);

/** What covers the last element of this path, itself and not an element around it; undefined where fields of ours hold it. */
export const gardeDe = (chemin: readonly string[]): string | undefined =>
  PAR_NOM.get(chemin.at(-1)!)?.find(({ parents }) =>
    parents.every((parent, rang) => chemin.at(-2 - rang) === parent),
  )?.garde;

/** Those that a formation has. */
export function gardesDe(formation: ElementLheo): string[] {
  const trouvees = new Set<string>();
  const chemin: string[] = [];
  const parcourir = (element: ElementLheo): void => {
    chemin.push(element.nom);
    const garde = gardeDe(chemin);
    if (garde === undefined) element.enfants.forEach(parcourir);
    else if (!trouvees.has(garde) && ditQuelqueChose(element)) trouvees.add(garde);
    chemin.pop();
  };
  parcourir(formation);
  return [...trouvees];
}

const ditQuelqueChose = ({ texte, enfants }: ElementLheo): boolean =>
  Boolean(texte) || enfants.some(ditQuelqueChose);
