import { accorderDemandes, actionDuDispositif, ecrireAccord } from '@sofi/database';
import type { OffreEnSaisie } from '@sofi/domain';
import {
  EtatInterditError,
  executer,
  exigerDroit,
  exigerValide,
  exigerVersion,
  IntrouvableError,
  modificationsDAccord,
  normaliser,
  valeursAAccorder,
  verifierAccordRegion,
} from '@sofi/domain';
import type { EnvDActe } from '../saisie/acte.ts';
import { agirSurAction } from '../saisie/acte.ts';
import { retenirActe } from './acte.ts';
import { ecrireModification } from './redaction.ts';

export interface AccordRegion {
  /** Number and version of the dispositif: as it is being written, or as it is published where it was taken away. */
  dispositif: number;
  version: number;
  /** Civil day, ISO 8601. */
  date: string;
  reference: string;
  /** To the withdrawal of its session, instead of to the values that are being written. */
  retrait?: boolean;
}

/**
 * The Région agrees to what the working view changes of what it pays for: to these values and no others. It answers the request for them.
 * docs/domain.md section 5.
 * @returns the action's number.
 * @throws IntrouvableError, InterditError, VersionPerimeeError, EtatInterditError, SaisieInvalideError
 */
export async function donnerAccordRegion(
  env: EnvDActe,
  { dispositif: numero, version, retrait = false, ...accord }: AccordRegion,
): Promise<number> {
  const action = await actionAvecDispositif(env, numero);
  return agirSurAction(env, { fiche: 'ACTION', numero: action }, async (tenue) => {
    const { tx, offre, etat, jour } = tenue;
    exigerDroit(env.acteur, 'DONNER_ACCORD_REGION', offre);
    exigerVersion(dispositifDe(offre, numero), version);
    const suite = executer(env.acteur, 'DONNER_ACCORD_REGION', tenue);
    const propre = normaliser(accord);
    exigerValide(verifierAccordRegion(propre, jour));
    const valeurs = valeursAAccorder(offre, { dispositif: numero, retrait }, jour);
    if (valeurs === null)
      throw new EtatInterditError(etat, RIEN_A_ACCORDER[retrait ? 'retrait' : 'valeurs']);
    const decision = { reference: propre.reference, decideLe: env.maintenant };
    await accorderDemandes(tx, { dispositif: numero, valeurs }, decision);
    await ecrireAccord(tx, {
      ...propre,
      dispositifNumero: numero,
      actionNumero: action,
      valeurs,
      donneLe: env.maintenant,
    });
    await retenirActe(env, tenue, 'DONNER_ACCORD_REGION', {
      suite,
      motif: propre.reference,
      precisions: modificationsDAccord(offre, numero, valeurs).map(ecrireModification),
    });
    return action;
  });
}

/** Why there is nothing to agree to. */
export const RIEN_A_ACCORDER = {
  retrait: 'Aucune session publiée et non terminée n’a ce dispositif : il n’y a rien à retirer.',
  valeurs:
    'Rien n’est à accorder : l’organisme saisit d’abord les nouvelles valeurs, et l’accord porte sur elles.',
} as const;

/** @throws IntrouvableError */
export async function actionAvecDispositif({ db }: EnvDActe, numero: number): Promise<number> {
  const action = await actionDuDispositif(db, numero);
  if (action === null) throw introuvable();
  return action;
}

/** As it is being written, else as it is published. @throws IntrouvableError */
export function dispositifDe({ sessions, publiee }: OffreEnSaisie, numero: number) {
  const trouve = [...sessions, ...(publiee?.sessions ?? [])]
    .flatMap(({ dispositifs }) => dispositifs)
    .find((dispositif) => dispositif.numero === numero);
  if (trouve) return trouve;
  throw introuvable();
}

const introuvable = () =>
  new IntrouvableError('Ce dispositif n’existe pas, ou vous ne pouvez pas le voir.');
