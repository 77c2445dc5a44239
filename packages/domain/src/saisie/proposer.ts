import type { ProcedureDeSaisie } from '../programme.ts';
import type { ReferencesDAction, SaisieAction } from './champs/action.ts';
import type { SaisieDispositif } from './champs/dispositif.ts';
import type { SaisieFormation } from './champs/formation.ts';
import type { FicheDecrite } from './champs/index.ts';
import type { ReferencesDeSession, SaisieSession } from './champs/session.ts';

/** What the fiches of an offer begin with. */
export interface Proposition {
  formation: SaisieFormation;
  action: SaisieAction & ReferencesDAction;
  session: SaisieSession & ReferencesDeSession;
  dispositif: SaisieDispositif;
}

/** The programme of a lot, with what the lot adds to its procedure. */
export interface ProgrammePropose {
  libelle: string;
  financeur: string;
  procedure: ProcedureDeSaisie;
}

/** What an organisme does by habit, by identifiers. */
export interface Habitudes {
  /** Where it trains; null where it has several sites, or none. */
  site: number | null;
  /** Contacts of the last action that has some, or the only entry of its address book. */
  contactsDAction: readonly number[];
  /** The same of a session. */
  contactsDeSession: readonly number[];
}

const SANS_HABITUDES: Habitudes = { site: null, contactsDAction: [], contactsDeSession: [] };

/** Under a lot, what its programme says, `null`: of an offer without one; then what the organisme always does. */
export function proposer(
  programme: ProgrammePropose | null,
  { site, contactsDAction, contactsDeSession }: Habitudes = SANS_HABITUDES,
): Proposition {
  const { intitule, formacodesImposes, objectifGeneral, publicsImposes, publics, ...reste } =
    programme?.procedure ?? {};
  const { niveauEntree, prerequis, priseEnChargeImposee } = reste;
  return {
    formation: {
      voie: 'FORMATION_CONTINUE',
      certifiante: false,
      ...donnes({
        intitule: intitule ?? programme?.libelle,
        formacodes: formacodesImposes,
        objectifGeneral,
      }),
    },
    action: {
      niveauEntreeObligatoire: false,
      prerequis: prerequis !== undefined,
      ...donnes({
        publics: publicsImposes ?? publics,
        niveauEntree,
        commentairesPrerequis: prerequis,
        contacts: nonVide(contactsDAction),
      }),
    },
    session: {
      // A session is open until somebody says otherwise.
      etatRecrutement: 'OUVERT',
      ...donnes({ lieu: site ?? undefined, contacts: nonVide(contactsDeSession) }),
    },
    dispositif: programme
      ? {
          type: 'PROGRAMME_REGION',
          financeur: programme.financeur,
          ...donnes({ priseEnChargeFraisPedagogiques: priseEnChargeImposee }),
        }
      : {},
  };
}

const nonVide = <T>(liste: readonly T[]) => (liste.length > 0 ? liste : undefined);

type Donnes<T> = { [Nom in keyof T]?: Exclude<T[Nom], undefined> };

/** Without what is not given. */
const donnes = <T extends object>(valeurs: T): Donnes<T> =>
  Object.fromEntries(
    Object.entries(valeurs).filter(([, valeur]) => valeur !== undefined),
  ) as Donnes<T>;

/** Of what is proposed, what an offer under the programme cannot be sent without: rules P. */
export const IMPOSES: Readonly<Partial<Record<FicheDecrite, readonly string[]>>> = {
  formation: ['formacodes'],
  action: ['publics'],
  dispositif: ['type', 'financeur', 'priseEnChargeFraisPedagogiques', 'programme', 'lot'],
};
