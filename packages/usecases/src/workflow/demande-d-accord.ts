import { actionDeLaDemande, ecrireDemande, refuserDemande } from '@sofi/database';
import type { OffreEnSaisie } from '@sofi/domain';
import {
  compteDe,
  EtatInterditError,
  executer,
  exigerDroit,
  exigerValide,
  exigerVersion,
  IntrouvableError,
  modificationsDAccord,
  normaliser,
  valeursAAccorder,
  verifierMotif,
} from '@sofi/domain';
import type { EnvDActe } from '../saisie/acte.ts';
import { agirSurAction } from '../saisie/acte.ts';
import { actionAvecDispositif, dispositifDe, RIEN_A_ACCORDER } from './accord-region.ts';
import { retenirActe } from './acte.ts';
import { ecrireModification } from './redaction.ts';

/*
 * What the Région is asked to agree to, and its refusals. docs/domain.md section 5. Its agreement is in accord-region.ts.
 */

export interface DemandeAFaire {
  /** Number and version of the dispositif, as `donnerAccordRegion` takes them. */
  dispositif: number;
  version: number;
  motif: string;
  retrait?: boolean;
}

/**
 * Asks the Région to agree to what the working view changes for one dispositif, or to the withdrawal of its session.
 * @throws IntrouvableError, InterditError, VersionPerimeeError, EtatInterditError, SaisieInvalideError
 */
export async function demanderAccordRegion(
  env: EnvDActe,
  { dispositif: numero, version, motif: ecrit, retrait = false }: DemandeAFaire,
): Promise<{ action: number; demande: number }> {
  const action = await actionAvecDispositif(env, numero);
  return agirSurAction(env, { fiche: 'ACTION', numero: action }, async (tenue) => {
    const { tx, offre, etat, jour } = tenue;
    exigerDroit(env.acteur, 'DEMANDER_ACCORD_REGION', offre);
    exigerVersion(dispositifDe(offre, numero), version);
    const suite = executer(env.acteur, 'DEMANDER_ACCORD_REGION', tenue);
    const motif = normaliser(ecrit);
    exigerValide(verifierMotif(motif));
    const valeurs = valeursAAccorder(offre, { dispositif: numero, retrait }, jour);
    if (valeurs === null)
      throw new EtatInterditError(etat, RIEN_A_ACCORDER[retrait ? 'retrait' : 'valeurs']);
    const modifications = modificationsDAccord(offre, numero, valeurs);
    const demande = await ecrireDemande(tx, {
      actionNumero: action,
      dispositifNumero: numero,
      vueDispositif: dispositifsDe(offre).includes(numero) ? 'TRAVAIL' : 'PUBLIEE',
      retrait,
      valeurs,
      modifications,
      motif,
      demandeeParId: compteDe(env.acteur),
      demandeeLe: env.maintenant,
    });
    await retenirActe(env, tenue, 'DEMANDER_ACCORD_REGION', {
      suite,
      motif,
      precisions: modifications.map(ecrireModification),
    });
    return { action, demande };
  });
}

/**
 * The Région does not agree: the organisme reads why. @throws IntrouvableError, InterditError, EtatInterditError where the request
 * was answered or has lapsed, SaisieInvalideError
 */
export async function refuserAccordRegion(
  env: EnvDActe,
  { demande, motif: ecrit }: { demande: number; motif: string },
): Promise<{ action: number; demande: number }> {
  const action = await actionDeLaDemande(env.db, demande);
  if (action === null) throw introuvable();
  return agirSurAction(env, { fiche: 'ACTION', numero: action }, async (tenue) => {
    const { tx, offre, etat } = tenue;
    exigerDroit(env.acteur, 'REFUSER_ACCORD_REGION', offre);
    const suite = executer(env.acteur, 'REFUSER_ACCORD_REGION', tenue);
    if (!offre.demandes.some((une) => une.id === demande && une.etat === 'DEMANDE'))
      throw new EtatInterditError(
        etat,
        'Cette demande n’attend plus de réponse : elle en a une, ou l’organisme a changé de valeurs.',
      );
    const motif = normaliser(ecrit);
    exigerValide(verifierMotif(motif));
    await refuserDemande(tx, demande, { motifDeRefus: motif, decideLe: env.maintenant });
    await retenirActe(env, tenue, 'REFUSER_ACCORD_REGION', { suite, motif });
    return { action, demande };
  });
}

const introuvable = () =>
  new IntrouvableError('Cette demande n’existe pas, ou vous ne pouvez pas la voir.');

const dispositifsDe = ({ sessions }: OffreEnSaisie) =>
  sessions.flatMap(({ dispositifs }) => dispositifs.map(({ numero }) => numero));
