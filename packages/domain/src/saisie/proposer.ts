import type { ProcedureDeSaisie } from '../programme.ts';
import type { SaisieAction } from './champs/action.ts';
import type { SaisieDispositif } from './champs/dispositif.ts';
import type { SaisieFormation } from './champs/formation.ts';
import type { FicheDecrite } from './champs/index.ts';
import type { SaisieSession } from './champs/session.ts';

/** What the fiches of an offer begin with. */
export interface Proposition {
  formation: SaisieFormation;
  action: SaisieAction;
  session: SaisieSession;
  dispositif: SaisieDispositif;
}

/** Under a lot, what its programme says; `null`: of an offer without one. */
export function proposer(
  programme: { financeur: string; procedure: ProcedureDeSaisie } | null,
): Proposition {
  const formation = { voie: 'FORMATION_CONTINUE', certifiante: false } as const;
  const action = { niveauEntreeObligatoire: false, prerequis: false };
  // A session is open until somebody says otherwise.
  const session = { etatRecrutement: 'OUVERT' } as const;
  if (!programme) return { formation, action, session, dispositif: {} };
  const { intitule, formacodesImposes, publicsImposes, priseEnChargeImposee } = programme.procedure;
  return {
    formation: {
      ...formation,
      ...(intitule === undefined ? {} : { intitule }),
      ...(formacodesImposes === undefined ? {} : { formacodes: formacodesImposes }),
    },
    action: { ...action, ...(publicsImposes === undefined ? {} : { publics: publicsImposes }) },
    session,
    dispositif: {
      type: 'PROGRAMME_REGION',
      financeur: programme.financeur,
      ...(priseEnChargeImposee === undefined
        ? {}
        : { priseEnChargeFraisPedagogiques: priseEnChargeImposee }),
    },
  };
}

/** Of what is proposed, what an offer under the programme cannot be sent without: rules P. */
export const IMPOSES: Readonly<Partial<Record<FicheDecrite, readonly string[]>>> = {
  formation: ['formacodes'],
  action: ['publics'],
  dispositif: ['type', 'financeur', 'priseEnChargeFraisPedagogiques', 'programme', 'lot'],
};
