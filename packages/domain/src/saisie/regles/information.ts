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

/** A session that may not do without one. */
export const demandeUneInformation = ({ dispositifs }: Pick<SessionEnSaisie, 'dispositifs'>) =>
  dispositifs.some(exige);

const regle = (gravite: Gravite): Regle<SessionEnSaisie> => ({
  code: 'K01',
  gravite,
  fautes: (session) =>
    fauteSi(
      demandeUneInformation(session) === (gravite === 'BLOQUANTE') &&
        !session.informationsCollectives.some(estComplete),
      'informationsCollectives',
      gravite === 'BLOQUANTE'
        ? 'Ajoutez une information collective avec ses heures, et son lieu ou son lien : sans elle, la session ne paraît ni dans Kairos, ni dans Ouiform, ni sur les sites régionaux.'
        : 'Ajoutez une information collective avec ses heures, et son lieu ou son lien : sans elle, la session ne paraît ni dans Kairos, ni dans Ouiform.',
    ),
});

export const K01 = regle('BLOQUANTE');
export const K01_CONSEIL = regle('AVERTISSEMENT');
