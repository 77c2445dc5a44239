import { changerEtat, journaliser } from '@sofi/database';
import type { EtatSaisie, NomActe } from '@sofi/domain';
import { executer, exigerDroit, exigerVersion } from '@sofi/domain';
import type { ActionTenue, EnvDActe } from '../saisie/acte.ts';
import { agirSurAction, auteurDe } from '../saisie/acte.ts';
import { annoncer } from './avis.ts';

/** The action that an act is done to, and the version that it was decided upon. */
export interface CibleDActe {
  numero: number;
  version: number;
}

interface Suites {
  /** What the act does beyond the state: once it is allowed, before the state changes. */
  faire?: (tenue: ActionTenue) => Promise<void>;
  /** What follows from the new state. */
  ensuite?: (tenue: ActionTenue) => Promise<void>;
  /** What the journal and the notices say of it: the reason of a refusal. */
  motif?: string;
  /** What the mails say of it, one line each. */
  precisions?: (tenue: ActionTenue) => readonly string[];
  /** The state that follows, where it is not the one of the table of transitions. */
  suite?: (tenue: ActionTenue) => Promise<EtatSaisie>;
}

/**
 * One act of the workflow, in one transaction: may it be done, by them, to this version; what it does; the state, the journal and
 * the notices. @returns the action's number. @throws IntrouvableError, InterditError, VersionPerimeeError, EtatInterditError
 */
export const executerActe = (
  env: EnvDActe,
  acte: NomActe,
  { numero, version }: CibleDActe,
  { faire, ensuite, motif, precisions, suite: autreSuite }: Suites = {},
): Promise<number> =>
  agirSurAction(env, { fiche: 'ACTION', numero }, async (tenue) => {
    exigerDroit(env.acteur, acte, tenue.offre);
    // Before the state: of two who act at once, the second learns that the fiche is another.
    exigerVersion(tenue.offre.action, version);
    const prevue = executer(env.acteur, acte, tenue);
    await faire?.(tenue);
    const suite = (await autreSuite?.(tenue)) ?? prevue;
    await changerEtat(tenue.tx, numero, suite, env.maintenant, {
      envoyee: acte === 'ENVOYER_EN_VALIDATION',
    });
    await ensuite?.(tenue);
    await retenirActe(env, tenue, acte, { suite, motif, precisions: precisions?.(tenue) });
    return numero;
  });

/** Appends an act to the journal, and notifies those whom it concerns. */
export async function retenirActe(
  env: EnvDActe,
  tenue: ActionTenue,
  acte: NomActe,
  {
    suite,
    motif,
    precisions,
  }: { suite: EtatSaisie; motif?: string | undefined; precisions?: readonly string[] | undefined },
): Promise<void> {
  const { numero } = tenue.offre.action;
  await journaliser(tenue.tx, auteurDe(env), [
    {
      type: acte,
      fiche: 'ACTION',
      numero,
      actionNumero: numero,
      champ: 'etat',
      avant: tenue.etat,
      apres: motif === undefined ? suite : { etat: suite, motif },
    },
  ]);
  await annoncer(env, tenue, acte, { motif: motif ?? null, precisions: precisions ?? [] });
}
