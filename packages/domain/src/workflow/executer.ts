import type { Acteur } from '../acteur.ts';
import { exigerDroit, motifDInterdiction } from '../droits.ts';
import type { EtatSaisie } from '../fiche.ts';
import { EtatInterditError, SaisieInvalideError, VersionPerimeeError } from '../refus.ts';
import type { ChampInvalide } from '../refus.ts';
import type { Numerotee } from '../saisie/offre.ts';
import type { NomActe } from './acte.ts';
import { LIBELLES_ETATS, NOMS_ACTES, TRANSITIONS } from './acte.ts';
import type { Obstacle, Situation } from './garde.ts';
import { GARDES, motifContreLArchivage } from './garde.ts';

/** An act on an action, whether the actor may do it now, and in French why not. */
export interface Acte {
  acte: NomActe;
  permis: boolean;
  motif: string | null;
}

/** Every act, allowed or not, in the order of NOMS_ACTES. `situation`: null where the actor does not see the working view. */
export const actesDe = (acteur: Acteur, situation: Situation | null): Acte[] =>
  NOMS_ACTES.map((acte) => {
    const motif =
      motifDInterdiction(acteur, acte, situation?.offre ?? null) ??
      (situation && obstacle(acte, situation)?.motif) ??
      null;
    return { acte, permis: motif === null, motif };
  });

/** The state that the act leads to. @throws NonIdentifieError, InterditError, EtatInterditError */
export function executer(acteur: Acteur, acte: NomActe, situation: Situation): EtatSaisie {
  exigerDroit(acteur, acte, situation.offre);
  const empeche = obstacle(acte, situation);
  if (empeche) throw new EtatInterditError(situation.etat, empeche.motif, empeche.anomalies);
  return TRANSITIONS[acte][situation.etat]!;
}

/**
 * The state after a change of fields. `aValider`: some of them must be validated anew (`champsAValider`); the others of a
 * published session change at once and at any time, whatever awaits the action. docs/domain.md section 5.
 * @throws NonIdentifieError, InterditError, EtatInterditError
 */
export function modifier(acteur: Acteur, situation: Situation, aValider: boolean): EtatSaisie {
  if (aValider || situation.etat === 'ARCHIVEE') return executer(acteur, 'MODIFIER', situation);
  exigerDroit(acteur, 'MODIFIER', situation.offre);
  return situation.etat;
}

/** @throws VersionPerimeeError where the caller wrote against another version than the fiche has. */
export function exigerVersion({ version }: Pick<Numerotee, 'version'>, connue: number): void {
  if (version !== connue) throw new VersionPerimeeError(version);
}

/** @throws SaisieInvalideError with all of them, where there are any. */
export function exigerValide(champs: readonly ChampInvalide[]): void {
  if (champs.length > 0) throw new SaisieInvalideError(champs);
}

/** @throws EtatInterditError where the state of the action does not allow it */
export function exigerEtat(acte: NomActe, { etat }: Situation): void {
  const motif = motifDEtat(acte, etat);
  if (motif !== null) throw new EtatInterditError(etat, motif);
}

/** One published session is archived where its action could be, and where nothing of it waits to be published. @throws EtatInterditError */
export function exigerArchivageDeSession(situation: Situation, session: number): void {
  exigerEtat('ARCHIVER', situation);
  const motif = motifContreLArchivage(situation, session);
  if (motif !== null) throw new EtatInterditError(situation.etat, motif);
}

/** What stands against the act, for any actor: the state first, then the guard. */
function obstacle(acte: NomActe, situation: Situation): Obstacle | null {
  const motif = motifDEtat(acte, situation.etat);
  return motif === null ? (GARDES[acte]?.(situation) ?? null) : { motif, anomalies: [] };
}

/** What the state of the action has against the act, in French. */
export function motifDEtat(acte: NomActe, etat: EtatSaisie): string | null {
  if (TRANSITIONS[acte][etat] !== undefined) return null;
  const possibles = (Object.keys(TRANSITIONS[acte]) as EtatSaisie[]).map(
    (un) => LIBELLES_ETATS[un],
  );
  return `L’action est ${LIBELLES_ETATS[etat]} ; possible quand elle est ${possibles.join(' ou ')}.`;
}
