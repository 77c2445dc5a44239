import type { PeriodeInscription } from '../../session.ts';
import { LIMITES_INFORMATION_COLLECTIVE, TYPES_PERIODE_INSCRIPTION } from '../../session.ts';
import {
  booleen,
  entier,
  forme,
  jour,
  parmi,
  reference,
  rempli,
  texte,
  url,
} from '../controles.ts';
import type { InformationCollectiveEnSaisie } from '../offre.ts';
import type { ChampSaisi, ObjetDe } from './champ.ts';

const heure = forme(/^([01]\d|2[0-3])h[0-5]\d$/, 'l’heure et les minutes, comme 09h30', 'HEURE');

/** Without an hour, a meeting gets nobody there: rule K01. */
const POUR_S_Y_RENDRE = { KAIROS: true, OUIFORM: true } as const;

/** docs/domain.md 4.5. */
export const INFORMATION_COLLECTIVE = {
  date: {
    libelle: 'Date',
    aide: 'Avant le début de la session. Une réunion passée ne compte plus pour Kairos et Ouiform.',
    section: 'Rendez-vous',
    controle: rempli(jour),
  },
  heureDebut: {
    libelle: 'Heure de début',
    aide: 'Comme 09h30.',
    section: 'Rendez-vous',
    controle: heure,
    requis: POUR_S_Y_RENDRE,
  },
  heureFin: {
    libelle: 'Heure de fin',
    aide: 'Comme 11h00.',
    section: 'Rendez-vous',
    controle: heure,
    requis: POUR_S_Y_RENDRE,
  },
  aDistance: {
    libelle: 'À distance',
    aide: 'Oui si l’on y assiste par le lien de connexion.',
    section: 'Lieu ou lien',
    controle: booleen,
  },
  lieu: {
    libelle: 'Lieu',
    aide: 'Où venir ; sinon, donnez un lien de connexion.',
    section: 'Lieu ou lien',
    controle: reference('LIEU'),
    requis: { KAIROS: ({ url }) => url === null, OUIFORM: ({ url }) => url === null },
  },
  url: {
    libelle: 'Lien de connexion',
    aide: 'L’adresse de la visioconférence, ou de la page pour s’inscrire.',
    section: 'Lieu ou lien',
    controle: url,
    requis: { KAIROS: ({ lieu }) => lieu === null, OUIFORM: ({ lieu }) => lieu === null },
  },
  places: {
    libelle: 'Nombre de places',
    aide: null,
    section: 'Lieu ou lien',
    controle: entier(0, 99_999),
  },
  commentaire: {
    libelle: 'Commentaire',
    aide: 'Ce qu’il faut apporter, comment s’inscrire.',
    section: 'Lieu ou lien',
    controle: texte(LIMITES_INFORMATION_COLLECTIVE.commentaire),
  },
} as const satisfies Record<
  Exclude<keyof InformationCollectiveEnSaisie, 'dateFin'>,
  ChampSaisi<InformationCollectiveEnSaisie>
>;
export type SaisieInformationCollective = ObjetDe<typeof INFORMATION_COLLECTIVE>;

/** docs/domain.md 4.3. */
export const PERIODE_INSCRIPTION = {
  type: {
    libelle: 'Type de période',
    aide: null,
    section: 'Période',
    controle: rempli(parmi(TYPES_PERIODE_INSCRIPTION)),
  },
  debut: { libelle: 'Premier jour', aide: null, section: 'Période', controle: rempli(jour) },
  fin: {
    libelle: 'Dernier jour',
    aide: 'Le même que le premier s’il n’y a qu’un jour.',
    section: 'Période',
    controle: rempli(jour),
  },
} as const satisfies Record<keyof PeriodeInscription, ChampSaisi>;
export type SaisiePeriodeInscription = ObjetDe<typeof PERIODE_INSCRIPTION>;
