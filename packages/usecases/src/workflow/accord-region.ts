import { actionDuDispositif, ecrireAccord } from '@sofi/database';
import type { OffreEnSaisie, ValeursProtegees } from '@sofi/domain';
import {
  changementsProteges,
  EtatInterditError,
  executer,
  exigerDroit,
  exigerValide,
  exigerVersion,
  IntrouvableError,
  normaliser,
  retraitDAction,
  verifierAccordRegion,
} from '@sofi/domain';
import type { ActionTenue, EnvDActe } from '../saisie/acte.ts';
import { agirSurAction } from '../saisie/acte.ts';
import { retenirActe } from './acte.ts';

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
 * The Région agrees to what the working view changes of what it pays for: to these values and no others. docs/domain.md section 5.
 * @returns the action's number.
 * @throws IntrouvableError, InterditError, VersionPerimeeError, EtatInterditError, SaisieInvalideError
 */
export async function donnerAccordRegion(
  env: EnvDActe,
  { dispositif: numero, version, retrait = false, ...accord }: AccordRegion,
): Promise<number> {
  const action = await actionDuDispositif(env.db, numero);
  if (action === null)
    throw new IntrouvableError('Ce dispositif n’existe pas, ou vous ne pouvez pas le voir.');
  return agirSurAction(env, { fiche: 'ACTION', numero: action }, async (tenue) => {
    const { tx, offre, jour } = tenue;
    exigerDroit(env.acteur, 'DONNER_ACCORD_REGION', offre);
    exigerVersion(dispositifDe(offre, numero), version);
    const suite = executer(env.acteur, 'DONNER_ACCORD_REGION', tenue);
    const propre = normaliser(accord);
    exigerValide(verifierAccordRegion(propre, jour));
    const valeurs = valeursAAccorder(tenue, numero, retrait);
    await ecrireAccord(tx, {
      ...propre,
      dispositifNumero: numero,
      actionNumero: action,
      valeurs,
      donneLe: env.maintenant,
    });
    await retenirActe(env, tenue, 'DONNER_ACCORD_REGION', { suite, motif: propre.reference });
    return action;
  });
}

/** As it is being written, else as it is published. @throws IntrouvableError */
function dispositifDe({ sessions, publiee }: OffreEnSaisie, numero: number) {
  const trouve = [...sessions, ...(publiee?.sessions ?? [])]
    .flatMap(({ dispositifs }) => dispositifs)
    .find((dispositif) => dispositif.numero === numero);
  if (trouve) return trouve;
  throw new IntrouvableError('Ce dispositif n’existe pas, ou vous ne pouvez pas le voir.');
}

/** @throws EtatInterditError where nothing is changed that the Région could agree to */
function valeursAAccorder(
  { offre, etat, jour }: ActionTenue,
  numero: number,
  retrait: boolean,
): ValeursProtegees {
  const changements = retrait
    ? retraitDAction(offre.publiee, jour)
    : changementsProteges(offre.publiee, offre, jour);
  const changement = changements.find(({ dispositif }) => dispositif === numero);
  if (changement) return changement.valeurs;
  throw new EtatInterditError(
    etat,
    retrait
      ? 'Aucune session publiée et non terminée n’a ce dispositif : il n’y a rien à retirer.'
      : 'Rien n’est à accorder : l’organisme saisit d’abord les nouvelles valeurs, et l’accord porte sur elles.',
  );
}
