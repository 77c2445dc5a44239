import type { Action } from '../action.ts';
import type { AccordRegion } from './accord.ts';
import type { DemandeDAccord } from './demande-d-accord.ts';
import { ecrireCodeFasd } from '../code-fasd.ts';
import type { Dispositif } from '../dispositif.ts';
import type { Certification, Formation } from '../formation.ts';
import type { Adresse, Contact, Organisme } from '../organisme.ts';
import type { EtatLot, ProcedureDeSaisie } from '../programme.ts';
import type { InformationCollective, ModaliteEnseignement, Session } from '../session.ts';

/** One action with all that belongs to it, in one view: the unit of entry and of validation. docs/domain.md sections 2, 5. */
export interface Fasd {
  formation: FormationEnSaisie;
  action: ActionEnSaisie;
  /** By number; without those withdrawn by themselves (`archiveeLe`). */
  sessions: readonly SessionEnSaisie[];
}

/** The working view of an action, with what rules must know of the rest. */
export interface OffreEnSaisie extends Fasd {
  /** Holder of the lot that it is entered under: writes it with the dispensateur. Null without a lot. */
  mandataireId: number | null;
  /** Sessions withdrawn without the action: who answers for them and pays them goes on seeing it. */
  archivees: readonly SessionArchivee[];
  /** What was last validated; null when nothing ever was. */
  publiee: Fasd | null;
  /** Sessions of the other living actions of the same formation and dispensateur: rule DUA. */
  voisines: readonly SessionVoisine[];
  certificationsConnues: CertificationsConnues;
  /** What the Région agreed to, for dispositifs of the working view or of the published one. */
  accords: readonly AccordRegion[];
  /** What it is asked to agree to, and what it agreed to and was not published yet. */
  demandes: readonly DemandeDAccord[];
}

/** What rights look at in a session that was withdrawn without its action. */
export interface SessionArchivee {
  responsableId: number;
  /** The Région pays for it. */
  regionale: boolean;
}

/** What all fiches have: a public number, and the version that a change is written against. */
export interface Numerotee {
  numero: number;
  version: number;
}

export interface FormationEnSaisie extends Formation, Numerotee {
  certifications: CertificationEnSaisie[];
}

export interface CertificationEnSaisie extends Certification {
  /** The Certif Info code that the Cariforef put in place of `codeCertifInfo`. */
  remplaceParCertifInfo: string | null;
  remplaceLe: Date | null;
  /** When the organisme took note of it. */
  acquitteLe: Date | null;
}

export interface ActionEnSaisie extends Omit<Action, 'dispensateur' | 'contacts'>, Numerotee {
  dispensateur: OrganismeEnSaisie;
  contacts: ContactEnSaisie[];
}

export interface SessionEnSaisie
  extends
    Omit<
      Session,
      'lieu' | 'responsable' | 'adresseInscription' | 'informationsCollectives' | 'contacts'
    >,
    Numerotee {
  lieu: LieuEnSaisie | null;
  responsable: OrganismeEnSaisie;
  informationsCollectives: InformationCollectiveEnSaisie[];
  /** Where to enrol; null: the lieu itself. */
  lieuInscription: LieuEnSaisie | null;
  contacts: ContactEnSaisie[];
  dispositifs: DispositifEnSaisie[];
}

export interface InformationCollectiveEnSaisie extends Omit<InformationCollective, 'adresse'> {
  lieu: LieuEnSaisie | null;
}

export interface DispositifEnSaisie extends Omit<Dispositif, 'programme' | 'lot'>, Numerotee {
  programme: ProgrammeEnSaisie | null;
  lot: LotEnSaisie | null;
  /** Programme and lot as a feed names them, if we do not have them. */
  programmeSource: string | null;
  lotSource: string | null;
}

export interface ProgrammeEnSaisie {
  id: number;
  code: string;
  annee: number;
  libelle: string;
  /** Dictionary financeurs: who pays for all its dispositifs. */
  financeur: string;
  procedure: ProcedureDeSaisie;
}

export interface LotEnSaisie {
  id: number;
  code: string;
  annee: number;
  programmeId: number;
  etat: EtatLot;
  mandataireId: number;
  /** Identifiers of the organismes that give its training. */
  formateurs: readonly number[];
  placesCommandees: number | null;
  /** Places of the lot in the working sessions of other actions. */
  placesDejaSaisies: number;
}

export interface OrganismeEnSaisie extends Pick<
  Organisme,
  'siret' | 'numeroDeclarationActivite' | 'nom'
> {
  id: number;
  /** Has an address and a contact of its own, which national systems demand. docs/domain.md 4.6. */
  joignable: boolean;
}

export interface LieuEnSaisie extends Pick<
  Adresse,
  'lignes' | 'codePostal' | 'commune' | 'codeInsee' | 'pays'
> {
  id: number;
  nom: string;
}

export interface ContactEnSaisie extends Pick<
  Contact,
  'type' | 'nom' | 'prenom' | 'telephone' | 'portable' | 'courriel'
> {
  id: number;
}

export interface SessionVoisine {
  actionNumero: number;
  lieuId: number | null;
  modaliteEnseignement: ModaliteEnseignement | null;
  dureeCentreHeures: number | null;
  dureeEntrepriseHeures: number | null;
}

/** By kind of code: the known codes, true while active. A kind without a list is not judged. */
export type CertificationsConnues = Partial<
  Record<keyof Certification, ReadonlyMap<string, boolean>>
>;

/** A fiche in its tree. `prefixe` stands before the names of its fields in anomalies and modifications. */
export type Noeud =
  | { type: 'formation'; fiche: FormationEnSaisie; code: string; prefixe: '' }
  | { type: 'action'; fiche: ActionEnSaisie; code: string; prefixe: '' }
  | { type: 'session'; fiche: SessionEnSaisie; code: string; prefixe: '' }
  | {
      type: 'dispositif';
      fiche: DispositifEnSaisie;
      session: SessionEnSaisie;
      code: string;
      prefixe: `dispositifs.${number}.`;
    };
export type TypeDeFiche = Noeud['type'];

/** The fiches in reading order. A dispositif has no public number: it goes by its session's code and its rank there. */
export function noeuds({ formation, action, sessions }: Fasd): Noeud[] {
  const deSession = (session: SessionEnSaisie): Noeud[] => {
    const code = ecrireCodeFasd(formation.numero, action.numero, session.numero);
    return [
      { type: 'session', fiche: session, code, prefixe: '' },
      ...session.dispositifs.map((fiche, rang): Noeud => ({
        type: 'dispositif',
        fiche,
        session,
        code,
        prefixe: `dispositifs.${rang}.`,
      })),
    ];
  };
  return [
    { type: 'formation', fiche: formation, code: ecrireCodeFasd(formation.numero), prefixe: '' },
    {
      type: 'action',
      fiche: action,
      code: ecrireCodeFasd(formation.numero, action.numero),
      prefixe: '',
    },
    ...sessions.flatMap(deSession),
  ];
}

/** Paid by the Région under one of its programmes. */
export const estRegional = ({ type }: DispositifEnSaisie): boolean => type === 'PROGRAMME_REGION';

/** Over on this day, ISO 8601; false if the end is unknown. */
export const estTerminee = ({ fin }: SessionEnSaisie, jour: string): boolean =>
  typeof fin?.dernier === 'string' && fin.dernier < jour;

/** Hours in centre and in company together; an hour not given counts as none. */
export const dureeTotaleHeures = ({
  dureeCentreHeures,
  dureeEntrepriseHeures,
}: Pick<SessionEnSaisie, 'dureeCentreHeures' | 'dureeEntrepriseHeures'>): number =>
  (dureeCentreHeures ?? 0) + (dureeEntrepriseHeures ?? 0);

/** The programmes that pay for these sessions, each once. */
export function programmesDe(sessions: readonly SessionEnSaisie[]): ProgrammeEnSaisie[] {
  const dispositifsDeLOffre = sessions.flatMap(({ dispositifs }) =>
    dispositifs.flatMap(({ programme }) => programme ?? []),
  );
  // Lots of one programme may impose different things.
  return [
    ...new Map(
      dispositifsDeLOffre.map((programme) => [
        `${programme.id} ${JSON.stringify(programme.procedure)}`,
        programme,
      ]),
    ).values(),
  ];
}

/** As people name it: « PREPA Sanitaire et social 2026 ». */
export const nomDeProgramme = ({ libelle, annee }: ProgrammeEnSaisie): string =>
  `${libelle} ${annee}`;
