import * as D from './generated/documents.ts';
import { ecriture } from './verbe.ts';

/** A draft: a title is enough. With a lot, filled in from its programme. */
export const creerFormation = /* @__PURE__ */ ecriture(D.CreerFormationDocument, 'creerFormation');
/** Changes a formation; absent fields stay as they are. */
export const modifierFormation = /* @__PURE__ */ ecriture(
  D.ModifierFormationDocument,
  'modifierFormation',
);
/** A draft under a formation whose working view one may see. */
export const creerAction = /* @__PURE__ */ ecriture(D.CreerActionDocument, 'creerAction');
/** Changes an action; absent fields stay as they are. */
export const modifierAction = /* @__PURE__ */ ecriture(D.ModifierActionDocument, 'modifierAction');
/** Another draft like it, with its sessions and dispositifs. */
export const dupliquerAction = /* @__PURE__ */ ecriture(
  D.DupliquerActionDocument,
  'dupliquerAction',
);
/** A draft under an action. With a lot, its dispositif is created too. */
export const creerSession = /* @__PURE__ */ ecriture(D.CreerSessionDocument, 'creerSession');
/** Changes a session; absent fields stay as they are. */
export const modifierSession = /* @__PURE__ */ ecriture(
  D.ModifierSessionDocument,
  'modifierSession',
);
/** Copies a session to n dates and m places at once. */
export const dupliquerSession = /* @__PURE__ */ ecriture(
  D.DupliquerSessionDocument,
  'dupliquerSession',
);
/** A dispositif of a session. */
export const creerDispositif = /* @__PURE__ */ ecriture(
  D.CreerDispositifDocument,
  'creerDispositif',
);
/** Changes a dispositif; absent fields stay as they are. */
export const modifierDispositif = /* @__PURE__ */ ecriture(
  D.ModifierDispositifDocument,
  'modifierDispositif',
);
/** A whole offer, created or brought to what is given, matched on your own references: again, it writes nothing. */
export const saisirOffre = /* @__PURE__ */ ecriture(D.SaisirOffreDocument, 'saisirOffre');
/** A place of an organisme. */
export const creerLieu = /* @__PURE__ */ ecriture(D.CreerLieuDocument, 'creerLieu');
/** A person in the address book of an organisme. */
export const creerContact = /* @__PURE__ */ ecriture(D.CreerContactDocument, 'creerContact');
/** Removes a draft: a formation, an action, a session or a dispositif. */
export const supprimerFiche = /* @__PURE__ */ ecriture(D.SupprimerFicheDocument, 'supprimerFiche');

/** To the CARIF-OREF; refused with `anomalies` while something blocking is left. */
export const envoyerEnValidation = /* @__PURE__ */ ecriture(
  D.EnvoyerEnValidationDocument,
  'envoyerEnValidation',
);
/** Back from the CARIF-OREF, to go on writing. */
export const rappeler = /* @__PURE__ */ ecriture(D.RappelerDocument, 'rappeler');
/** A validator asks; the organisme has to answer. */
export const demanderReponses = /* @__PURE__ */ ecriture(
  D.DemanderReponsesDocument,
  'demanderReponses',
);
/** Answers all open questions at once. */
export const repondre = /* @__PURE__ */ ecriture(D.RepondreDocument, 'repondre');
/** A validator sends it back, with the reason. */
export const refuser = /* @__PURE__ */ ecriture(D.RefuserDocument, 'refuser');
/** A validator publishes it. */
export const valider = /* @__PURE__ */ ecriture(D.ValiderDocument, 'valider');
/** Withdraws it from publication. */
export const archiver = /* @__PURE__ */ ecriture(D.ArchiverDocument, 'archiver');

/** Back in the publication as it was. */
export const desarchiver = /* @__PURE__ */ ecriture(D.DesarchiverDocument, 'desarchiver');
/** Back to what is published. */
export const abandonnerModifications = /* @__PURE__ */ ecriture(
  D.AbandonnerModificationsDocument,
  'abandonnerModifications',
);
/** A validator replaces a Certif Info code by another. */
export const remplacerCertifInfo = /* @__PURE__ */ ecriture(
  D.RemplacerCertifInfoDocument,
  'remplacerCertifInfo',
);
/** The organisme acknowledges replaced Certif Info codes. */
export const acquitterCertifInfo = /* @__PURE__ */ ecriture(
  D.AcquitterCertifInfoDocument,
  'acquitterCertifInfo',
);
/** The Région agrees to a change of what it pays for. */
export const donnerAccordRegion = /* @__PURE__ */ ecriture(
  D.DonnerAccordRegionDocument,
  'donnerAccordRegion',
);
