import { libelle } from '@sofi/referentiels';
import type { TypeDispositif } from '../../dispositif.ts';
import { ajouterMois } from '../../jour.ts';
import type { Faute, Regle } from '../anomalie.ts';
import { fauteSi } from '../anomalie.ts';
import type {
  ActionEnSaisie,
  DispositifEnSaisie,
  FormationEnSaisie,
  ProgrammeEnSaisie,
  SessionEnSaisie,
} from '../offre.ts';
import { estRegional, nomDeProgramme, programmesDe } from '../offre.ts';

/* What a programme demands is data of the programme: its procedure. */

export const P01: Regle<DispositifEnSaisie> = {
  code: 'P01',
  gravite: 'BLOQUANTE',
  fautes: ({ nombrePlaces }) =>
    fauteSi(
      nombrePlaces !== null && nombrePlaces < 1,
      'nombrePlaces',
      'Indiquez au moins une place.',
    ),
};

/** Said once for each lot, at its first dispositif. */
export const P01_LOT: Regle<DispositifEnSaisie> = {
  code: 'P01',
  gravite: 'AVERTISSEMENT',
  fautes: (dispositif, { offre }) => {
    const { lot } = dispositif;
    const duLot = offre.sessions
      .flatMap(({ dispositifs }) => dispositifs)
      .filter((dispositif) => dispositif.lot?.id === lot?.id);
    if (lot === null || lot.placesCommandees === null || duLot[0] !== dispositif) return [];
    const places = duLot.reduce(
      (somme, { nombrePlaces }) => somme + (nombrePlaces ?? 0),
      lot.placesDejaSaisies,
    );
    return fauteSi(
      places > lot.placesCommandees,
      'nombrePlaces',
      `Le lot ${lot.code} compte ${places} places saisies en tout, pour ${lot.placesCommandees} commandées.`,
    );
  },
};

export const P02: Regle<DispositifEnSaisie> = {
  code: 'P02',
  gravite: 'BLOQUANTE',
  fautes: ({ programme, priseEnChargeFraisPedagogiques: choisie }) => {
    const imposee = programme?.procedure.priseEnChargeImposee;
    if (!programme || imposee === undefined || choisie === null) return [];
    return fauteSi(
      choisie !== imposee,
      'priseEnChargeFraisPedagogiques',
      `${nomDeProgramme(programme)} impose « ${imposee ? 'oui' : 'non'} » pour la prise en charge des frais pédagogiques.`,
    );
  },
};

export const P03: Regle<DispositifEnSaisie> = {
  code: 'P03',
  gravite: 'BLOQUANTE',
  fautes: (dispositif, { offre }) => {
    const { programme, lot } = dispositif;
    if (!estRegional(dispositif)) return sansFinancementRegional(dispositif);
    if (programme === null || lot === null) return [];
    const { dispensateur } = offre.action;
    return [
      ...fauteSi(
        lot.programmeId !== programme.id || lot.annee !== programme.annee,
        'lot',
        `Le lot ${lot.code} n’est pas de ${nomDeProgramme(programme)}.`,
      ),
      ...fauteSi(lot.etat !== 'ACTIF', 'lot', `Le lot ${lot.code} est arrêté.`),
      ...fauteSi(
        lot.mandataireId !== dispensateur.id && !lot.formateurs.includes(dispensateur.id),
        'lot',
        `${dispensateur.nom} n’est ni formateur ni mandataire du lot ${lot.code}.`,
      ),
    ];
  },
};

/** A lot, or a programme, is what the Région pays: under another type it would escape every rule of the Région. */
export const sansFinancementRegional = ({
  type,
  programme,
  lot,
}: {
  type: TypeDispositif;
  /** Null without; anything else names one. */
  programme: unknown;
  lot: unknown;
}): Faute[] =>
  type === 'PROGRAMME_REGION'
    ? []
    : (['programme', 'lot'] as const).flatMap((champ) =>
        fauteSi(
          { programme, lot }[champ] !== null,
          champ,
          `Un ${champ} de la Région va avec le type « programme Région » : choisissez ce type, ou retirez le ${champ}.`,
        ),
      );

export const P03_RESPONSABLE: Regle<SessionEnSaisie> = {
  code: 'P03',
  gravite: 'BLOQUANTE',
  fautes: ({ responsable, dispositifs }) =>
    dispositifs
      .filter(estRegional)
      .flatMap(({ lot }) =>
        fauteSi(
          lot !== null && lot.mandataireId !== responsable.id,
          'responsable',
          `L’organisme responsable doit être le mandataire du lot ${lot?.code}.`,
        ),
      ),
};

export const P04_FORMACODES: Regle<FormationEnSaisie> = {
  code: 'P04',
  gravite: 'BLOQUANTE',
  fautes: ({ formacodes }, { offre }) =>
    programmesDe(offre.sessions).flatMap((programme) =>
      imposes(programme, 'formacodes', programme.procedure.formacodesImposes, formacodes),
    ),
};

export const P04_PUBLICS: Regle<ActionEnSaisie> = {
  code: 'P04',
  gravite: 'BLOQUANTE',
  fautes: ({ publics }, { offre }) =>
    programmesDe(offre.sessions).flatMap((programme) =>
      imposes(programme, 'publics', programme.procedure.publicsImposes, publics),
    ),
};

function imposes(
  programme: ProgrammeEnSaisie,
  champ: string,
  attendus: readonly string[] = [],
  saisis: readonly { code: string }[],
) {
  const manquants = attendus.filter((code) => !saisis.some((saisi) => saisi.code === code));
  return fauteSi(
    manquants.length > 0,
    champ,
    `${nomDeProgramme(programme)} impose aussi : ${manquants.join(', ')}.`,
  );
}

export const P04_HEURES: Regle<SessionEnSaisie> = {
  code: 'P04',
  gravite: 'BLOQUANTE',
  fautes: (session) =>
    programmesDe([session]).flatMap((programme) => {
      const { heuresCentreMax, heuresEntrepriseMax } = programme.procedure;
      return [
        ...fauteSi(
          (session.dureeCentreHeures ?? 0) > (heuresCentreMax ?? Infinity),
          'dureeCentreHeures',
          `${nomDeProgramme(programme)} permet ${heuresCentreMax} heures en centre au plus.`,
        ),
        ...fauteSi(
          (session.dureeEntrepriseHeures ?? 0) > (heuresEntrepriseMax ?? Infinity),
          'dureeEntrepriseHeures',
          `${nomDeProgramme(programme)} permet ${heuresEntrepriseMax} heures en entreprise au plus.`,
        ),
      ];
    }),
};

/** A date known in part is within the limit where one of its possible days is. */
export const P04_MOIS: Regle<SessionEnSaisie> = {
  code: 'P04',
  gravite: 'BLOQUANTE',
  fautes: (session) =>
    programmesDe([session]).flatMap((programme) => {
      const { dureeMoisMax } = programme.procedure;
      const [debut, fin] = [session.debut?.dernier, session.fin?.premier];
      return fauteSi(
        dureeMoisMax !== undefined &&
          debut != null &&
          fin != null &&
          fin > ajouterMois(debut, dureeMoisMax),
        'fin',
        `${nomDeProgramme(programme)} permet ${dureeMoisMax} mois au plus, du début à la fin de la session.`,
      );
    }),
};

export const P04_FINANCEUR: Regle<DispositifEnSaisie> = {
  code: 'P04',
  gravite: 'BLOQUANTE',
  fautes: (dispositif) => {
    const { programme, financeur } = dispositif;
    if (!estRegional(dispositif) || programme === null || financeur === null) return [];
    return fauteSi(
      financeur !== programme.financeur,
      'financeur',
      `${nomDeProgramme(programme)} est payé par « ${libelle('FINANCEUR', programme.financeur)} » : choisissez ce financeur.`,
    );
  },
};
