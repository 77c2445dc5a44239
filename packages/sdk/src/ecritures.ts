import * as D from './generated/documents.ts';
import { ecriture } from './verbe.ts';

/** A draft: a title is enough. With a lot, filled in from its programme. */
export const creerFormation = /* @__PURE__ */ ecriture(D.CreerFormationDocument);
/** Changes a formation; absent fields stay as they are. */
export const modifierFormation = /* @__PURE__ */ ecriture(D.ModifierFormationDocument);
/** A draft under a formation whose working view one may see. */
export const creerAction = /* @__PURE__ */ ecriture(D.CreerActionDocument);
/** Changes an action; absent fields stay as they are. */
export const modifierAction = /* @__PURE__ */ ecriture(D.ModifierActionDocument);
/** Another draft like it, with its sessions and dispositifs. */
export const dupliquerAction = /* @__PURE__ */ ecriture(D.DupliquerActionDocument);
/** A draft under an action. With a lot, its dispositif is created too. */
export const creerSession = /* @__PURE__ */ ecriture(D.CreerSessionDocument);
/** Changes a session; absent fields stay as they are. */
export const modifierSession = /* @__PURE__ */ ecriture(D.ModifierSessionDocument);
/** Copies a session to n dates and m places at once. */
export const dupliquerSession = /* @__PURE__ */ ecriture(D.DupliquerSessionDocument);
/** A dispositif of a session. */
export const creerDispositif = /* @__PURE__ */ ecriture(D.CreerDispositifDocument);
/** Changes a dispositif; absent fields stay as they are. */
export const modifierDispositif = /* @__PURE__ */ ecriture(D.ModifierDispositifDocument);
/** A whole offer, created or brought to what is given, matched on your own references: again, it writes nothing. */
export const saisirOffre = /* @__PURE__ */ ecriture(D.SaisirOffreDocument);
/** A place of an organisme. */
export const creerLieu = /* @__PURE__ */ ecriture(D.CreerLieuDocument);
/** A person in the address book of an organisme. */
export const creerContact = /* @__PURE__ */ ecriture(D.CreerContactDocument);
/** Removes a draft: a formation, an action, a session or a dispositif. */
export const supprimerFiche = /* @__PURE__ */ ecriture(D.SupprimerFicheDocument);

/** To the CARIF-OREF; refused with `anomalies` while something blocking is left. */
export const envoyerEnValidation = /* @__PURE__ */ ecriture(D.EnvoyerEnValidationDocument);
/** Back from the CARIF-OREF, to go on writing. */
export const rappeler = /* @__PURE__ */ ecriture(D.RappelerDocument);
/** A validator asks; the organisme has to answer. */
export const demanderReponses = /* @__PURE__ */ ecriture(D.DemanderReponsesDocument);
/** Answers all open questions at once. */
export const repondre = /* @__PURE__ */ ecriture(D.RepondreDocument);
/** A validator sends it back, with the reason. */
export const refuser = /* @__PURE__ */ ecriture(D.RefuserDocument);
/** A validator publishes it. */
export const valider = /* @__PURE__ */ ecriture(D.ValiderDocument);
/** Withdraws it from publication. */
export const archiver = /* @__PURE__ */ ecriture(D.ArchiverDocument);

/** Back in the publication as it was. */
export const desarchiver = /* @__PURE__ */ ecriture(D.DesarchiverDocument);
/** Back to what is published. */
export const abandonnerModifications = /* @__PURE__ */ ecriture(D.AbandonnerModificationsDocument);
/** A validator replaces a Certif Info code by another. */
export const remplacerCertifInfo = /* @__PURE__ */ ecriture(D.RemplacerCertifInfoDocument);
/** The organisme acknowledges replaced Certif Info codes. */
export const acquitterCertifInfo = /* @__PURE__ */ ecriture(D.AcquitterCertifInfoDocument);
/** The Région agrees to a change of what it pays for. */
export const donnerAccordRegion = /* @__PURE__ */ ecriture(D.DonnerAccordRegionDocument);
