import type { EtatSaisie } from './fiche.ts';
import type { ChampSitue } from './saisie/champs/chemin.ts';
import type { Anomalie } from './saisie/anomalie.ts';
import type { Consequence } from './saisie/immediat.ts';

/**
 * Refusals: answers to somebody who asked for what may not be. `code` is stable and in capitals, `message` is French.
 * A bug is any other error.
 */
export abstract class RefusError extends Error {
  abstract readonly code: string;
}

/** One value that will not do: `chemin` locates it in the input. */
export interface ChampInvalide {
  chemin: readonly string[];
  code: string;
  message: string;
  /** Set by the use case that knows the form; null if the input is not a form. */
  champ?: ChampSitue | null;
}

/** Bad values, all of them. */
export class SaisieInvalideError extends RefusError {
  override name = 'SaisieInvalideError';
  readonly code: string;
  readonly champs: readonly ChampInvalide[];

  constructor(
    champs: readonly ChampInvalide[],
    message = 'Des valeurs sont à corriger.',
    code = 'SAISIE_INVALIDE',
  ) {
    super(message);
    this.code = code;
    this.champs = champs;
  }
}

/** Somebody changed the fiche since it was read. */
export class VersionPerimeeError extends RefusError {
  override name = 'VersionPerimeeError';
  readonly code = 'VERSION_PERIMEE';
  readonly versionActuelle: number;

  constructor(versionActuelle: number) {
    super('Cette fiche a été modifiée depuis que vous l’avez lue : relisez-la.');
    this.versionActuelle = versionActuelle;
  }
}

/** What is named does not exist, or may not be seen. */
export class IntrouvableError extends RefusError {
  override name = 'IntrouvableError';
  readonly code: string;

  constructor(message: string, code = 'INTROUVABLE') {
    super(message);
    this.code = code;
  }
}

/** The action's state, or the procedure, does not allow this act. */
export class EtatInterditError extends RefusError {
  override name = 'EtatInterditError';
  readonly code: string;
  readonly etat: EtatSaisie;
  readonly anomalies: readonly Anomalie[];

  constructor(
    etat: EtatSaisie,
    message: string,
    anomalies: readonly Anomalie[] = [],
    code = 'ETAT_INTERDIT',
  ) {
    super(message);
    this.code = code;
    this.etat = etat;
    this.anomalies = anomalies;
  }
}

/** The act needs a yes: what it does, listed before it is done. Ask again with `confirmer`. */
export class ConfirmationRequiseError extends RefusError {
  override name = 'ConfirmationRequiseError';
  readonly code = 'CONFIRMATION_REQUISE';
  readonly consequences: readonly Consequence[];

  constructor(
    consequences: readonly Consequence[],
    message = 'Cette modification est publique aussitôt : confirmez-la, connaissant ses conséquences.',
  ) {
    super(message);
    this.consequences = consequences;
  }
}

/** Signed in, but this is not for them. */
export class InterditError extends RefusError {
  override name = 'InterditError';
  readonly code = 'FORBIDDEN';
}
