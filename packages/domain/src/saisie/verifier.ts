import { LIMITES_ACCORD_REGION } from '../dispositif.ts';
import type { ChampInvalide } from '../refus.ts';
import type { SaisieAction } from './champs/action.ts';
import type { SaisieDispositif } from './champs/dispositif.ts';
import type { SaisieFormation } from './champs/formation.ts';
import { jugerChamps } from './champs/index.ts';
import type { SaisieSession } from './champs/session.ts';
import { jour as jourCivil, objet, rempli, texte } from './controles.ts';
import { normaliser, normaliserAction, normaliserFormation } from './normaliser.ts';

/*
 * Rules E: what refuses a save, even of a draft. docs/domain.md section 7. Each function normalises, then judges only the given
 * fields and gives every fault at once, in the order of the fields; empty: it may be saved. Give what changes: a text
 * that came with HTML from a feed is kept as it is while nobody writes it anew.
 */

export const verifierFormation = (saisie: SaisieFormation): ChampInvalide[] =>
  jugerChamps('formation', normaliserFormation(saisie));

export const verifierAction = (saisie: SaisieAction): ChampInvalide[] =>
  jugerChamps('action', normaliserAction(saisie));

export const verifierSession = (saisie: SaisieSession): ChampInvalide[] =>
  jugerChamps('session', normaliser(saisie));

export const verifierDispositif = (saisie: SaisieDispositif): ChampInvalide[] =>
  jugerChamps('dispositif', normaliser(saisie));

/** What the Région writes when it agrees to a change. docs/domain.md section 5. */
const ACCORD_REGION = objet({
  date: { controle: rempli(jourCivil) },
  reference: { controle: rempli(texte(LIMITES_ACCORD_REGION.reference)) },
});
export interface SaisieAccordRegion {
  date: string;
  reference: string;
}

/** Both are needed, and the day is come. `jour`: today in Paris. */
export function verifierAccordRegion(saisie: SaisieAccordRegion, jour: string): ChampInvalide[] {
  const propre = normaliser(saisie);
  const fautes = ACCORD_REGION.juger(propre, []);
  if (fautes.length > 0 || propre.date <= jour) return fautes;
  const message = 'Cette date est à venir : la Région donne son accord avant, pas après.';
  return [{ chemin: ['date'], code: 'DATE', message }];
}

/** A text that an act demands: a question, an answer, the reason of a refusal. */
export const verifierTexte = (saisi: string, chemin: string[]): ChampInvalide[] =>
  rempli(texte(LIMITE_DE_TEXTE)).juger(normaliser(saisi), chemin);

/** Greatest length of a question, an answer or a reason, in characters. */
export const LIMITE_DE_TEXTE = 3000;
