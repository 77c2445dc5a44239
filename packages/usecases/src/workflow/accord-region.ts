import { modifierFiche } from '@sofi/database';
import {
  executer,
  exigerDroit,
  exigerValide,
  exigerVersion,
  normaliser,
  verifierAccordRegion,
} from '@sofi/domain';
import type { EnvDActe } from '../saisie/env.ts';
import { agirSurAction } from '../saisie/env.ts';
import { retenirActe } from './acte.ts';

export interface AccordRegion {
  /** Number and version of the dispositif. */
  dispositif: number;
  version: number;
  /** Civil day, ISO 8601. */
  date: string;
  reference: string;
}

/**
 * The Région agrees to a change of what it pays for. docs/domain.md section 5. @returns the action's number.
 * @throws IntrouvableError, InterditError, VersionPerimeeError, EtatInterditError, SaisieInvalideError
 */
export const donnerAccordRegion = (
  env: EnvDActe,
  { dispositif: numero, version, ...accord }: AccordRegion,
): Promise<number> =>
  agirSurAction(env, { fiche: 'DISPOSITIF', numero }, async (tenue) => {
    const { tx, offre } = tenue;
    exigerDroit(env.acteur, 'DONNER_ACCORD_REGION', offre);
    const dispositifs = offre.sessions.flatMap((session) => session.dispositifs);
    exigerVersion(
      dispositifs.find((un) => un.numero === numero)!,
      version,
    );
    const suite = executer(env.acteur, 'DONNER_ACCORD_REGION', tenue);
    const propre = normaliser(accord);
    exigerValide(verifierAccordRegion(propre));
    await modifierFiche(
      tx,
      { fiche: 'DISPOSITIF', numero },
      { accordRegionLe: propre.date, accordRegionReference: propre.reference },
      env.maintenant,
    );
    await retenirActe(env, tenue, 'DONNER_ACCORD_REGION', { suite, motif: propre.reference });
    return offre.action.numero;
  });
