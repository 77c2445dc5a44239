import type { ElementLheo } from './element.ts';

/**
 * Leaves of the language that no field of ours holds, or not all of their values, by their parent: they are kept with their
 * formation, for the export. docs/domain.md section 10 has the same list.
 */
export const GARDES_SEULEMENT: ReadonlySet<string> = new Set([
  'action/duree-cycle',
  'action/modalites-pedagogiques',
  'alternance/type-alternance',
  'certification/reference-code-FORMACODE',
  'code-type-formation/code-CPF',
  'code-type-formation/code-ELU',
  'coordonnees/ligne',
  'cycle/annee-cycle',
  'cycle/type-cycle',
  'date-information/date',
  'enseignement/commentaire',
  'enseignement/libelle-enseignement',
  'enseignement/obligatoire',
  'enseignement/type-enseignement',
  'extras/extra',
  'formation/identifiant-module',
  'formation/positionnement',
  'modules-prerequis/reference-module',
  'reference-certification/reference-code-CERTIFINFO',
  'reference-certification/reference-code-RNCP',
  'reference-certification/reference-code-RS',
  'rythme-alternance/unite-rythme-alternance',
  'rythme-alternance/unites-centre',
  'rythme-alternance/unites-entreprise',
  'sous-module/reference-module',
  'sous-module/type-module',
]);

/** Those that a formation has. */
export function gardesDe(formation: ElementLheo): string[] {
  const trouves = new Set<string>();
  const parcourir = (parent: ElementLheo): void => {
    for (const enfant of parent.enfants) {
      const chemin = `${parent.nom}/${enfant.nom}`;
      if (enfant.texte && GARDES_SEULEMENT.has(chemin)) trouves.add(chemin);
      parcourir(enfant);
    }
  };
  parcourir(formation);
  return [...trouves];
}
