import { LIMITES_DISPOSITIF, TYPES_DISPOSITIF } from '../../dispositif.ts';
import { booleen, codeDe, entier, parmi, reference, rempli, texte } from '../controles.ts';
import type { DispositifEnSaisie, Numerotee } from '../offre.ts';
import { estRegional } from '../offre.ts';
import type { Champ, ReferencesDe, SaisieDe } from './champ.ts';

/** Rule P03. */
const REGIONAL = { champ: 'type', valeur: 'PROGRAMME_REGION' } as const;

/** docs/domain.md 4.4. */
export const DISPOSITIF = {
  type: {
    libelle: 'Type de dispositif',
    aide: 'Programme Région pour un lot de la Région ; sinon, le contrat ou le financement.',
    section: 'Financement',
    controle: rempli(parmi(TYPES_DISPOSITIF)),
    requis: { ENVOI: true },
    protege: true,
  },
  programme: {
    libelle: 'Programme',
    aide: 'Le programme de la Région, de l’année où la session commence.',
    section: 'Financement',
    seulementSi: REGIONAL,
    controle: reference('PROGRAMME'),
    requis: { ENVOI: estRegional },
    protege: true,
  },
  lot: {
    libelle: 'Lot',
    aide: 'Le lot que vous avez, comme mandataire ou comme formateur.',
    section: 'Financement',
    seulementSi: REGIONAL,
    controle: reference('LOT'),
    requis: { ENVOI: estRegional },
    protege: true,
  },
  programmeSource: { libelle: 'Programme (source)', importe: true },
  lotSource: { libelle: 'Lot (source)', importe: true },
  financeur: {
    libelle: 'Financeur',
    aide: 'Qui paie la formation.',
    section: 'Financement',
    controle: codeDe('FINANCEUR'),
    requis: { ENVOI: true },
  },
  nombrePlaces: {
    libelle: 'Nombre de places',
    aide: 'Celui du bon de commande de la Région et de son tableau de programmation.',
    section: 'Financement',
    controle: entier(1, 99_999),
    requis: { ENVOI: true },
    protege: true,
  },
  priseEnChargeFraisPedagogiques: {
    libelle: 'Prise en charge des frais pédagogiques',
    aide: 'Oui si la formation est gratuite pour la personne : c’est le cas des programmes PREPA.',
    section: 'Prise en charge',
    controle: booleen,
    requis: { ENVOI: true },
  },
  detailPriseEnCharge: {
    libelle: 'Détail de la prise en charge',
    aide: null,
    section: 'Prise en charge',
    controle: texte(LIMITES_DISPOSITIF.detailPriseEnCharge),
  },
  fraisRestants: {
    libelle: 'Frais restants',
    aide: 'Ce qui reste à payer : frais de dossier, tenue, déplacements.',
    section: 'Prise en charge',
    controle: texte(LIMITES_DISPOSITIF.fraisRestants),
  },
  conventionnee: { libelle: 'Conventionnée', aide: null, section: 'Convention', controle: booleen },
  heuresConventionnees: {
    libelle: 'Heures conventionnées',
    aide: null,
    section: 'Convention',
    unite: 'HEURES',
    controle: entier(0, 99_999),
  },
} as const satisfies Record<
  Exclude<keyof DispositifEnSaisie, keyof Numerotee>,
  Champ<DispositifEnSaisie>
>;
export interface SaisieDispositif extends SaisieDe<typeof DISPOSITIF> {}
export interface ReferencesDeDispositif extends ReferencesDe<typeof DISPOSITIF> {}
