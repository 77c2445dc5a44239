import * as D from './generated/documents.ts';
import { ecriture, ecritureDeCompte } from './verbe.ts';

/** A draft: a title is enough. With a lot, filled in from its programme. @throws SofiError */
export const creerFormation = /* @__PURE__ */ ecriture(D.CreerFormationDocument);
/** Changes a formation; absent fields stay as they are. @throws SofiError */
export const modifierFormation = /* @__PURE__ */ ecriture(D.ModifierFormationDocument);
/** A draft under a formation whose working view one may see. @throws SofiError */
export const creerAction = /* @__PURE__ */ ecriture(D.CreerActionDocument);
/** Changes an action; absent fields stay as they are. @throws SofiError */
export const modifierAction = /* @__PURE__ */ ecriture(D.ModifierActionDocument);
/** Another draft like it, with its sessions and dispositifs. @throws SofiError */
export const dupliquerAction = /* @__PURE__ */ ecriture(D.DupliquerActionDocument);
/** A draft under an action. With a lot, its dispositif is created too. @throws SofiError */
export const creerSession = /* @__PURE__ */ ecriture(D.CreerSessionDocument);
/** Changes a session; absent fields stay as they are. @throws SofiError */
export const modifierSession = /* @__PURE__ */ ecriture(D.ModifierSessionDocument);
/** Copies a session to n dates and m places at once. @throws SofiError */
export const dupliquerSession = /* @__PURE__ */ ecriture(D.DupliquerSessionDocument);
/** A dispositif of a session. @throws SofiError */
export const creerDispositif = /* @__PURE__ */ ecriture(D.CreerDispositifDocument);
/** Changes a dispositif; absent fields stay as they are. @throws SofiError */
export const modifierDispositif = /* @__PURE__ */ ecriture(D.ModifierDispositifDocument);
/** The draft of a whole offer under a lot, filled in for you. @throws SofiError */
export const creerOffre = /* @__PURE__ */ ecriture(D.CreerOffreDocument);
/** A whole offer, created or brought to what is given, matched on your own references: again, it writes nothing. @throws SofiError */
export const saisirOffre = /* @__PURE__ */ ecriture(D.SaisirOffreDocument);
/** A place of an organisme. @throws SofiError */
export const creerLieu = /* @__PURE__ */ ecriture(D.CreerLieuDocument);
/** A person in the address book of an organisme. @throws SofiError */
export const creerContact = /* @__PURE__ */ ecriture(D.CreerContactDocument);
/** Corrects a person wherever they are named; public at once. @throws SofiError */
export const modifierContact = /* @__PURE__ */ ecriture(D.ModifierContactDocument);
/** Erases a person, from fiches and journal too. @throws SofiError */
export const supprimerContact = /* @__PURE__ */ ecriture(D.SupprimerContactDocument);
/** Corrects a place wherever it is used; public at once. @throws SofiError */
export const modifierLieu = /* @__PURE__ */ ecriture(D.ModifierLieuDocument);
/** Removes a place that nothing uses. @throws SofiError */
export const supprimerLieu = /* @__PURE__ */ ecriture(D.SupprimerLieuDocument);
/** Changes what an organisme says of itself; public at once. @throws SofiError */
export const modifierOrganisme = /* @__PURE__ */ ecriture(D.ModifierOrganismeDocument);
/** Removes a draft: a formation, an action, a session or a dispositif. @throws SofiError */
export const supprimerFiche = /* @__PURE__ */ ecriture(D.SupprimerFicheDocument);

/** To the CARIF-OREF; refused with `anomalies` while something blocking is left. @throws SofiError */
export const envoyerEnValidation = /* @__PURE__ */ ecriture(D.EnvoyerEnValidationDocument);
/** Back from the CARIF-OREF, to go on writing. @throws SofiError */
export const rappeler = /* @__PURE__ */ ecriture(D.RappelerDocument);
/** A validator asks; the organisme has to answer. @throws SofiError */
export const demanderReponses = /* @__PURE__ */ ecriture(D.DemanderReponsesDocument);
/** Answers all open questions at once. @throws SofiError */
export const repondre = /* @__PURE__ */ ecriture(D.RepondreDocument);
/** A validator sends it back, with the reason. @throws SofiError */
export const refuser = /* @__PURE__ */ ecriture(D.RefuserDocument);
/** A validator publishes it. @throws SofiError */
export const valider = /* @__PURE__ */ ecriture(D.ValiderDocument);
/** Withdraws it from publication. @throws SofiError */
export const archiver = /* @__PURE__ */ ecriture(D.ArchiverDocument);

/** Back in the publication as it was. @throws SofiError */
export const desarchiver = /* @__PURE__ */ ecriture(D.DesarchiverDocument);
/** Withdraws one published session without its action. @throws SofiError */
export const archiverSession = /* @__PURE__ */ ecriture(D.ArchiverSessionDocument);
/** The same session, published again as it was. @throws SofiError */
export const desarchiverSession = /* @__PURE__ */ ecriture(D.DesarchiverSessionDocument);
/** Back to what is published. @throws SofiError */
export const abandonnerModifications = /* @__PURE__ */ ecriture(D.AbandonnerModificationsDocument);
/** A validator replaces a Certif Info code by another. @throws SofiError */
export const remplacerCertifInfo = /* @__PURE__ */ ecriture(D.RemplacerCertifInfoDocument);
/** The organisme acknowledges replaced Certif Info codes. @throws SofiError */
export const acquitterCertifInfo = /* @__PURE__ */ ecriture(D.AcquitterCertifInfoDocument);
/** The Région agrees to a change of what it pays for. @throws SofiError */
export const donnerAccordRegion = /* @__PURE__ */ ecriture(D.DonnerAccordRegionDocument);
/** Asks the Région to agree to what is being changed for a dispositif. @throws SofiError */
export const demanderAccordRegion = /* @__PURE__ */ ecriture(D.DemanderAccordRegionDocument);
/** The Région does not agree; the organisme reads why. @throws SofiError */
export const refuserAccordRegion = /* @__PURE__ */ ecriture(D.RefuserAccordRegionDocument);
/** Loads the Région's yearly file, of 750,000 bytes at most: for validators and administrators. @throws SofiError */
export const importerProgramme = /* @__PURE__ */ ecriture(D.ImporterProgrammeDocument);
/** Undoes such an import as a whole, by its `run`. @throws SofiError */
export const annulerImportDeProgramme = /* @__PURE__ */ ecritureDeCompte(
  D.AnnulerImportDeProgrammeDocument,
);
