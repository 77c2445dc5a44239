import { LIMITES_FORMATION } from '../../formation.ts';
import type { Regle } from '../anomalie.ts';
import { fauteSi } from '../anomalie.ts';
import { nombreDeCaracteres } from '../controles.ts';
import type { ActionEnSaisie } from '../offre.ts';

/** LHEO has one text where we have two: one after the other, they must still fit. */
export const T01: Regle<ActionEnSaisie> = {
  code: 'T01',
  gravite: 'BLOQUANTE',
  fautes: ({ complementIntitule, complementProgramme }, { offre: { formation } }) => {
    const intitule = longueur(formation.intitule, ' - ', complementIntitule);
    const programme = longueur(formation.contenu, '\n', complementProgramme);
    return [
      ...fauteSi(
        intitule > LIMITES_FORMATION.intitule,
        'complementIntitule',
        `L’intitulé et son complément font ${intitule} caractères ensemble : ${LIMITES_FORMATION.intitule} au plus.`,
      ),
      ...fauteSi(
        programme > LIMITES_FORMATION.contenu,
        'complementProgramme',
        `Le contenu et le complément programme font ${programme} caractères ensemble : ${LIMITES_FORMATION.contenu} au plus.`,
      ),
    ];
  },
};

const longueur = (debut: string | null, lien: string, suite: string | null) =>
  nombreDeCaracteres([debut, suite].filter(Boolean).join(lien));

export const N01: Regle<ActionEnSaisie> = {
  code: 'N01',
  gravite: 'AVERTISSEMENT',
  fautes: ({ niveauEntree, niveauEntreeObligatoire }) =>
    fauteSi(
      niveauEntreeObligatoire && (niveauEntree === '0' || niveauEntree === '1'),
      'niveauEntreeObligatoire',
      'Le niveau est obligatoire, mais aucun niveau n’est indiqué.',
    ),
};

/** What follows the path is not looked at: `notice.pdf?v=2` is a PDF. */
export const URL_PDF: Regle<ActionEnSaisie> = {
  code: 'URL',
  gravite: 'AVERTISSEMENT',
  fautes: ({ urlPdf }) =>
    fauteSi(
      urlPdf !== null && !/\.pdf([?#]|$)/i.test(urlPdf),
      'urlPdf',
      'Cette adresse ne se termine pas par .pdf.',
    ),
};
