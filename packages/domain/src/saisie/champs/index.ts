import type { ChampInvalide } from '../../refus.ts';
import type { Noeud, TypeDeFiche } from '../offre.ts';
import { ACTION, BLOC, EQUIPEMENT } from './action.ts';
import { CONTACT, JOINDRE, LIEU } from './carnet.ts';
import type { Champ, ChampsAvec, Moment } from './champ.ts';
import { DISPOSITIF } from './dispositif.ts';
import { CERTIFICATION, FORMATION } from './formation.ts';
import { INFORMATION_COLLECTIVE, PERIODE_INSCRIPTION } from './rendez-vous.ts';
import { SESSION } from './session.ts';

const FASD = {
  formation: FORMATION,
  action: ACTION,
  session: SESSION,
  dispositif: DISPOSITIF,
} as const satisfies Record<TypeDeFiche, unknown>;

/**
 * Every field of each fiche, in reading order: the one table that entry, sending, publication, the Région's agreement and
 * forms read. docs/domain.md section 4.
 */
export const CHAMPS = {
  ...FASD,
  informationCollective: INFORMATION_COLLECTIVE,
  periodeInscription: PERIODE_INSCRIPTION,
  contact: CONTACT,
  lieu: LIEU,
  certification: CERTIFICATION,
  equipement: EQUIPEMENT,
  blocCompetences: BLOC,
} as const;
export type FicheDecrite = keyof typeof CHAMPS;

/** Fields of which one at least is given, whichever. */
export const AU_MOINS_UN: Readonly<Partial<Record<FicheDecrite, readonly string[]>>> = {
  certification: Object.keys(CERTIFICATION),
  contact: JOINDRE,
};
/** Fields that are given together or not at all. */
export const ENSEMBLE: Readonly<Partial<Record<FicheDecrite, readonly string[]>>> = {
  lieu: ['latitude', 'longitude'],
};

/** In reading order. */
export const champsDe = (fiche: FicheDecrite): [nom: string, champ: Champ][] =>
  Object.entries(CHAMPS[fiche]);

export const estChamp = (type: string, nom: string | undefined): nom is string =>
  nom !== undefined && Object.hasOwn(FASD, type) && Object.hasOwn(FASD[type as TypeDeFiche], nom);

/** The label of a field, or its name without one. */
export const libelleDeChamp = (type: TypeDeFiche, nom: string): string =>
  (CHAMPS[type] as Record<string, Champ>)[nom]?.libelle ?? nom;

/** Position of a field on its fiche; `informationsCollectives.0.date` has that of its list. */
export const rangDeChamp = (type: TypeDeFiche, champ: string): number =>
  Object.keys(CHAMPS[type]).indexOf(champ.split('.', 1)[0]!);

/** A session's fields that are public as soon as they are written. */
export type ChampImmediat = ChampsAvec<typeof SESSION, { immediat: true }>;
export const CHAMPS_IMMEDIATS = champsDe('session').flatMap(([nom, champ]) =>
  'immediat' in champ ? [nom as ChampImmediat] : [],
);

/** What the Région must agree to change, once it is published. */
export const champsProteges = (fiche: FicheDecrite): string[] =>
  champsDe(fiche).flatMap(([nom, champ]) => ('protege' in champ ? [nom] : []));

/** Fields that every fiche of this kind must have by then; with `noeud`, that this one must have. */
export const champsRequis = (
  type: FicheDecrite,
  moment: Moment,
  noeud?: Pick<Noeud, 'fiche'>,
): string[] =>
  champsDe(type).flatMap(([nom, champ]) => {
    const condition = ('requis' in champ && champ.requis?.[moment]) || false;
    return condition === true ||
      (condition && noeud && (condition as (fiche: object) => boolean)(noeud.fiche))
      ? [nom]
      : [];
  });

/** Rules E: each given field by its own check. Normalised values in, every fault out, in reading order. */
export const jugerChamps = (type: TypeDeFiche, saisie: object): ChampInvalide[] =>
  champsDe(type).flatMap(([nom, champ]) => {
    const valeur = (saisie as Record<string, unknown>)[nom];
    return valeur === undefined || 'importe' in champ ? [] : champ.controle.juger(valeur, [nom]);
  });
