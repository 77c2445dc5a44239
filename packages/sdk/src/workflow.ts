import type { Ecrire } from './ecrire.ts';
import * as D from './generated/documents.ts';

/**
 * What is done to an action, named by its `id` in the view TRAVAIL and the `version` that was read. A refusal is returned:
 * compare `__typename`; who may not do it at all gets RequeteRefuseeError with the code `FORBIDDEN`.
 */
export const verbesDeWorkflow = (ecrire: Ecrire) => ({
  /** To the CARIF-OREF; refused with `anomalies` while something blocking is left to mend. */
  envoyerEnValidation: ecrire(D.EnvoyerEnValidationDocument, 'envoyerEnValidation'),
  /** Back from the CARIF-OREF, to go on writing. */
  rappeler: ecrire(D.RappelerDocument, 'rappeler'),
  /** A validator asks; the organisme has to answer. */
  demanderReponses: ecrire(D.DemanderReponsesDocument, 'demanderReponses'),
  /** Answers all open questions at once. */
  repondre: ecrire(D.RepondreDocument, 'repondre'),
  /** A validator sends it back, with the reason. */
  refuser: ecrire(D.RefuserDocument, 'refuser'),
  /** A validator publishes it. */
  valider: ecrire(D.ValiderDocument, 'valider'),
  /** Withdraws it from the publication. */
  archiver: ecrire(D.ArchiverDocument, 'archiver'),
  /** Back to what is published. */
  abandonnerModifications: ecrire(D.AbandonnerModificationsDocument, 'abandonnerModifications'),
  /** A validator puts another Certif Info code in place of one. */
  remplacerCertifInfo: ecrire(D.RemplacerCertifInfoDocument, 'remplacerCertifInfo'),
  /** The organisme takes note of replaced Certif Info codes. */
  acquitterCertifInfo: ecrire(D.AcquitterCertifInfoDocument, 'acquitterCertifInfo'),
});
