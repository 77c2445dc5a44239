import { ecrireJour } from '../../jour.ts';
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

const CONSEQUENCES: Readonly<Record<Gravite, string>> = {
  BLOQUANTE:
    'sans elle, la session ne paraît ni dans Kairos, ni dans Ouiform, ni sur les sites régionaux.',
  AVERTISSEMENT: 'sans elle, la session ne paraît ni dans Kairos, ni dans Ouiform.',
};

const regle = (gravite: Gravite): Regle<SessionEnSaisie> => ({
  code: 'K01',
  gravite,
  fautes: (session) =>
    fauteSi(
      demandeUneInformation(session) === (gravite === 'BLOQUANTE') &&
        !session.informationsCollectives.some(estComplete),
      'informationsCollectives',
      `${session.informationsCollectives.length === 0 ? 'Ajoutez' : 'Complétez'} une information collective avec ses heures, et son lieu ou son lien : ${CONSEQUENCES[gravite]}`,
    ),
});

export const K01 = regle('BLOQUANTE');
export const K01_CONSEIL = regle('AVERTISSEMENT');

/** What each meeting lacks for somebody to go there, and where all that are complete are over. */
export const K01_DETAIL: Regle<SessionEnSaisie> = {
  code: 'K01',
  gravite: 'AVERTISSEMENT',
  fautes: ({ informationsCollectives }, { jour }) => {
    const completes = informationsCollectives.filter(estComplete);
    const derniere = completes
      .map(({ date }) => date)
      .toSorted()
      .at(-1);
    return [
      ...fauteSi(
        derniere !== undefined && derniere < jour,
        'informationsCollectives',
        `La dernière information collective a eu lieu le ${ecrireJour(derniere ?? jour)} : ajoutez-en une à venir pour que la session paraisse dans Kairos et Ouiform.`,
      ),
      ...informationsCollectives.flatMap(({ lieu, url, heureDebut, heureFin, aDistance }, rang) => [
        ...fauteSi(
          heureDebut === null,
          `informationsCollectives.${rang}.heureDebut`,
          'Indiquez l’heure de début de cette information collective.',
        ),
        ...fauteSi(
          heureFin === null,
          `informationsCollectives.${rang}.heureFin`,
          'Indiquez l’heure de fin de cette information collective.',
        ),
        ...fauteSi(
          lieu === null && url === null,
          `informationsCollectives.${rang}.${aDistance ? 'url' : 'lieu'}`,
          aDistance
            ? 'Indiquez le lien de connexion de cette information collective.'
            : 'Indiquez le lieu de cette information collective, ou son lien de connexion.',
        ),
      ]),
    ];
  },
};
