import type { Gravite, Regle } from '../anomalie.ts';
import { fauteSi } from '../anomalie.ts';
import type {
  DispositifEnSaisie,
  InformationCollectiveEnSaisie,
  SessionEnSaisie,
} from '../offre.ts';
import { estRegional } from '../offre.ts';

/** Its day, both hours, and a place or a link: what a person needs to go there. docs/domain.md 4.5, rule K01. */
export const estComplete = ({
  lieu,
  url,
  heureDebut,
  heureFin,
}: InformationCollectiveEnSaisie): boolean =>
  (lieu !== null || url !== null) && heureDebut !== null && heureFin !== null;

/** A programme may say itself whether it demands one; otherwise those of the Région do. */
const exige = (dispositif: DispositifEnSaisie): boolean =>
  dispositif.programme?.procedure.informationCollectiveObligatoire ?? estRegional(dispositif);

const regle = (gravite: Gravite): Regle<SessionEnSaisie> => ({
  code: 'K01',
  gravite,
  fautes: ({ dispositifs, informationsCollectives }) =>
    fauteSi(
      dispositifs.some(exige) === (gravite === 'BLOQUANTE') &&
        !informationsCollectives.some(estComplete),
      'informationsCollectives',
      'Ajoutez une information collective avec ses heures, et son lieu ou son lien : sans elle, la session ne paraît ni dans Kairos, ni dans Ouiform, ni sur les sites régionaux.',
    ),
});

export const K01 = regle('BLOQUANTE');
export const K01_CONSEIL = regle('AVERTISSEMENT');
