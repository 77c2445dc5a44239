import type { Action } from './action.ts';
import type { Dispositif } from './dispositif.ts';
import type { Provenance, ProvenanceDeSession } from './fiche.ts';
import type { Formation } from './formation.ts';
import type { Session } from './session.ts';

/** A whole tree as another system gives it, before it has numbers of ours. */
export interface OffreImportee {
  provenance: Provenance;
  formation: Formation;
  actions: ActionImportee[];
}

export interface ActionImportee {
  provenance: Provenance;
  action: Action;
  sessions: SessionImportee[];
}

export interface SessionImportee {
  provenance: ProvenanceDeSession;
  session: Session;
  dispositifs: Dispositif[];
}
