import type { Entree } from '../src/nomenclature.ts';

/** The lists that SOFI itself decides, in the order of its entry screens. */
export const LISTES_SOFI: Record<'rythmes' | 'modalitesPedagogiques', readonly Entree[]> = {
  rythmes: [
    { code: 'TEMPS_PLEIN', libelle: 'temps plein' },
    { code: 'TEMPS_PARTIEL', libelle: 'temps partiel' },
    { code: 'EN_CONTINU', libelle: 'en continu' },
    { code: 'EN_DISCONTINU', libelle: 'en discontinu' },
    { code: 'EN_ALTERNANCE', libelle: 'en alternance' },
  ],
  // The Formacodes 961xx follow them in the table.
  modalitesPedagogiques: [
    { code: 'EN_ETABLISSEMENT', libelle: 'En établissement de formation' },
    { code: 'EN_ENTREPRISE', libelle: 'En entreprise' },
    { code: 'FOAD', libelle: 'Formation ouverte et à distance' },
  ],
};
