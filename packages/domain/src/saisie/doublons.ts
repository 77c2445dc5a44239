import { ecrireCodeFasd } from '../code-fasd.ts';
import type { DateLheo } from '../date-lheo.ts';
import type { ModaliteEnseignement } from '../session.ts';
import type { Anomalie } from './anomalie.ts';
import type { OffreEnSaisie, SessionEnSaisie } from './offre.ts';
import { DUA, DUP, DUP_CHEVAUCHEMENT } from './regles/doublon.ts';

/** Values that rules about duplicates read, as somebody is about to save them. */
export interface SessionEnvisagee {
  lieuId: number | null;
  debut: DateLheo | null;
  fin: DateLheo | null;
  modaliteEnseignement: ModaliteEnseignement | null;
  dureeCentreHeures: number | null;
  dureeEntrepriseHeures: number | null;
}

/**
 * What a session would look like, before it is saved: the anomalies DUP and DUA that it would have, whichever of the two is older.
 * `numero`: of the session that is being changed, whose values stand where none is given; null: a new one.
 */
export function doublonsDeSession(
  offre: OffreEnSaisie,
  numero: number | null,
  envisagee: Partial<SessionEnvisagee>,
  jour: string,
): Anomalie[] {
  const { formation, action, sessions } = offre;
  const ancienne = sessions.find((une) => une.numero === numero);
  const { lieuId, ...valeurs } = envisagee;
  const session = {
    ...VIDE,
    ...ancienne,
    ...valeurs,
    ...(lieuId === undefined ? {} : { lieu: lieuId === null ? null : { id: lieuId } }),
    // The last of them: rules speak at the later of two.
    numero: Infinity,
  } as SessionEnSaisie;
  const autres = sessions.filter((une) => une.numero !== numero);
  const contexte = { offre: { ...offre, sessions: [...autres, session] }, jour };
  const fiche = ancienne
    ? ecrireCodeFasd(formation.numero, action.numero, ancienne.numero)
    : ecrireCodeFasd(formation.numero, action.numero);
  return [DUP, DUP_CHEVAUCHEMENT, DUA].flatMap(({ code, gravite, fautes }) =>
    fautes(session, contexte).map((faute) => ({ code, gravite, fiche, ...faute })),
  );
}

const VIDE = {
  lieu: null,
  debut: null,
  fin: null,
  modaliteEnseignement: null,
  dureeCentreHeures: null,
  dureeEntrepriseHeures: null,
};
