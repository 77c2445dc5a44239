import { ajouterJours, ecrireJour } from '../jour.ts';
import type { Fasd, SessionEnSaisie } from './offre.ts';
import { estTerminee } from './offre.ts';
import { demandeUneInformation, estComplete } from './regles/information.ts';

/*
 * Whether a published session goes to a channel, and if not why and who can act: one function for each, and for every use:
 * `diffusion`, the search by channel, the state of entry, the exports. docs/domain.md section 12.
 */

export const CANAUX_DIFFUSION = ['SITES_REGIONAUX', 'OFFRE_INFO', 'KAIROS', 'OUIFORM'] as const;
export type CanalDiffusion = (typeof CANAUX_DIFFUSION)[number];

/** As people name them. */
export const LIBELLES_CANAUX: Readonly<Record<CanalDiffusion, string>> = {
  SITES_REGIONAUX: 'Sites régionaux',
  OFFRE_INFO: 'Offre Info',
  KAIROS: 'Kairos',
  OUIFORM: 'Ouiform',
};

/** Who can do something about it. */
const QUI_AGIT = ['ORGANISME', 'VALIDEUR', 'REGION', 'PERSONNE'] as const;
export type QuiAgit = (typeof QUI_AGIT)[number];

/** One reason why a session does not go to a channel. */
export interface MotifDeNonDiffusion {
  /** Stable, for programs. */
  code: CodeDeMotif;
  /** French, for people. */
  message: string;
  /** Field to fill in: `session.contacts`; null where none would help. */
  champ: string | null;
  agir: QuiAgit;
}
export type CodeDeMotif =
  | 'NON_PUBLIEE'
  | 'TERMINEE'
  | 'INFORMATION_COLLECTIVE'
  | 'INFORMATION_COLLECTIVE_A_VENIR'
  | 'OBJECTIF_GENERAL'
  | 'CONTACT_ACTION'
  | 'CONTACT_SESSION'
  | 'ADRESSE_INSCRIPTION'
  | 'RESPONSABLE'
  | 'FINANCEURS';

/** Whether a session meets the conditions of a channel; `motifs`: every reason why not. */
export interface Diffusion {
  canal: CanalDiffusion;
  eligible: boolean;
  motifs: MotifDeNonDiffusion[];
}

export interface OptionsDeDiffusion {
  /** Today in Paris, ISO 8601. */
  jour: string;
  /** For how many days after its end Offre Info keeps a session; 0: not at all. */
  retentionJours: number;
}

/** A published session, with what it stands under. */
interface Publiee extends Omit<Fasd, 'sessions'> {
  session: SessionEnSaisie;
}
type Canal = (publiee: Publiee, options: OptionsDeDiffusion) => MotifDeNonDiffusion[];

const offreInfo: Canal = (publiee, { jour, retentionJours }) => [
  ...finie(publiee, ajouterJours(jour, -retentionJours)),
  ...manques(publiee),
];

/** What prescribers enrol in: as Offre Info while it runs, and with a meeting to come. */
const prescription: Canal = (publiee, { jour }) => [
  ...offreInfo(publiee, { jour, retentionJours: 0 }),
  ...sansRendezVous(publiee, jour),
];

/** Every reason why a session does not go there; empty: it does. */
export const CANAUX: Readonly<Record<CanalDiffusion, Canal>> = {
  SITES_REGIONAUX: (publiee, { jour }) => [...finie(publiee, jour), ...sansInformation(publiee)],
  OFFRE_INFO: offreInfo,
  KAIROS: prescription,
  OUIFORM: prescription,
};

/** Channels that read what is sent to another: prescribers' tools read Offre Info. */
const LECTEURS: Partial<Record<CanalDiffusion, readonly CanalDiffusion[]>> = {
  OFFRE_INFO: ['KAIROS', 'OUIFORM'],
};

/** Where a session goes that is sent to a channel: there, and to those that read it and take the session. */
export const canauxServis = (
  canal: CanalDiffusion,
  publiee: Publiee,
  options: OptionsDeDiffusion,
): CanalDiffusion[] => [
  canal,
  ...(LECTEURS[canal] ?? []).filter((lecteur) => CANAUX[lecteur](publiee, options).length === 0),
];

/** Channel by channel. `publiee`: what was last validated of its action; null when nothing is published. */
export function diffusion(
  publiee: Fasd | null,
  sessionNumero: number,
  options: OptionsDeDiffusion,
): Diffusion[] {
  const session = publiee?.sessions.find(({ numero }) => numero === sessionNumero);
  return CANAUX_DIFFUSION.map((canal) => {
    const motifs =
      publiee && session ? CANAUX[canal]({ ...publiee, session }, options) : [NON_PUBLIEE];
    return { canal, eligible: motifs.length === 0, motifs };
  });
}

const NON_PUBLIEE: MotifDeNonDiffusion = {
  code: 'NON_PUBLIEE',
  message: 'La session n’est pas publiée : le CARIF-OREF doit d’abord la valider.',
  champ: null,
  agir: 'VALIDEUR',
};

/** LHEO: `organisme-financeur` 0..8. */
const FINANCEURS_MAX = 8;

const finie = ({ session }: Publiee, jour: string): MotifDeNonDiffusion[] =>
  si(estTerminee(session, jour), {
    code: 'TERMINEE',
    message: `La session est terminée depuis le ${ecrireJour(session.fin?.dernier ?? jour)}.`,
    champ: null,
    agir: 'PERSONNE',
  });

/** Only where a session may not do without: K01. */
const sansInformation = ({ session }: Publiee): MotifDeNonDiffusion[] =>
  si(demandeUneInformation(session) && !session.informationsCollectives.some(estComplete), {
    code: 'INFORMATION_COLLECTIVE',
    message: 'Aucune information collective n’a ses heures, et un lieu ou un lien.',
    champ: 'session.informationsCollectives',
    agir: 'ORGANISME',
  });

const sansRendezVous = (
  { session: { informationsCollectives } }: Publiee,
  jour: string,
): MotifDeNonDiffusion[] =>
  si(!informationsCollectives.some((reunion) => estComplete(reunion) && reunion.date >= jour), {
    code: 'INFORMATION_COLLECTIVE_A_VENIR',
    message: 'Aucune information collective à venir n’a ses heures, et un lieu ou un lien.',
    champ: 'session.informationsCollectives',
    agir: 'ORGANISME',
  });

/** Fields marked P in docs/domain.md section 4, and what LHEO does not hold. */
function manques({ formation, action, session }: Publiee): MotifDeNonDiffusion[] {
  const { lieu, lieuInscription, contacts, dispositifs, responsable } = session;
  const manque = (
    absent: boolean,
    code: CodeDeMotif,
    champ: string,
    message: string,
  ): MotifDeNonDiffusion[] => si(absent, { code, message, champ, agir: 'ORGANISME' });
  return [
    ...manque(
      formation.objectifGeneral === null,
      'OBJECTIF_GENERAL',
      'formation.objectifGeneral',
      'La formation n’a pas d’objectif général.',
    ),
    ...manque(
      action.contacts.length === 0,
      'CONTACT_ACTION',
      'action.contacts',
      'L’action n’a pas de contact.',
    ),
    ...manque(
      contacts.length === 0,
      'CONTACT_SESSION',
      'session.contacts',
      'La session n’a pas de contact référent.',
    ),
    ...manque(
      lieu === null && lieuInscription === null,
      'ADRESSE_INSCRIPTION',
      'session.lieuInscription',
      'La session n’a pas d’adresse d’inscription.',
    ),
    ...manque(
      !responsable.joignable,
      'RESPONSABLE',
      'session.responsable',
      `${responsable.nom}, responsable de la session, n’a pas d’adresse ou pas de contact.`,
    ),
    ...manque(
      dispositifs.length > FINANCEURS_MAX,
      'FINANCEURS',
      'session.dispositifs',
      `La session a ${dispositifs.length} dispositifs : ${FINANCEURS_MAX} au plus peuvent être transmis.`,
    ),
  ];
}

const si = (vrai: boolean, motif: MotifDeNonDiffusion): MotifDeNonDiffusion[] =>
  vrai ? [motif] : [];
