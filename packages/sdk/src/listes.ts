import * as D from './generated/documents.ts';
import { liste } from './verbe.ts';

/** Formations by their keys. @throws SofiError */
export const listerFormations = /* @__PURE__ */ liste(D.FormationsDocument, (r) => r.formations);
/** Formations with all their fields: to copy the offer. @throws SofiError */
export const listerFormationsEntieres = /* @__PURE__ */ liste(
  D.FormationsEntieresDocument,
  (r) => r.formations,
);
/** Actions of a formation: what `formation.actions` holds beyond its first page. @throws SofiError */
export const listerActionsDeFormation = /* @__PURE__ */ liste(
  D.ActionsDeFormationDocument,
  (r) => r.formation?.actions,
);
/** Actions by their keys. @throws SofiError */
export const listerActions = /* @__PURE__ */ liste(D.ActionsDocument, (r) => r.actions);
/** Actions with all their fields: to copy the offer. @throws SofiError */
export const listerActionsEntieres = /* @__PURE__ */ liste(
  D.ActionsEntieresDocument,
  (r) => r.actions,
);
/** Sessions of an action: what `action.sessions` holds beyond its first page. @throws SofiError */
export const listerSessionsDAction = /* @__PURE__ */ liste(
  D.SessionsDActionDocument,
  (r) => r.action?.sessions,
);
/** Everything that happened to an action, oldest first; nothing where it may not be seen. @throws SofiError */
export const listerHistorique = /* @__PURE__ */ liste(
  D.HistoriqueDActionDocument,
  (r) => r.action?.historique,
);
/** Questions of the validators about an action, with their answers; nothing where it may not be seen. @throws SofiError */
export const listerQuestions = /* @__PURE__ */ liste(
  D.QuestionsDActionDocument,
  (r) => r.action?.questions,
);
/** What the Région is asked to agree to: for the Région and the CARIF-OREF. @throws SofiError */
export const listerDemandesDAccord = /* @__PURE__ */ liste(
  D.DemandesDAccordDocument,
  (r) => r.demandesDAccord,
);
/** The same for one action; nothing where it may not be seen. @throws SofiError */
export const listerDemandesDAccordDAction = /* @__PURE__ */ liste(
  D.DemandesDAccordDActionDocument,
  (r) => r.action?.demandesDAccord,
);
/** Sessions by their keys. @throws SofiError */
export const listerSessions = /* @__PURE__ */ liste(D.SessionsDocument, (r) => r.sessions);
/** Sessions with all their fields: to copy the offer. @throws SofiError */
export const listerSessionsEntieres = /* @__PURE__ */ liste(
  D.SessionsEntieresDocument,
  (r) => r.sessions,
);
/** All that the public search finds. @throws SofiError */
export const listerOffres = /* @__PURE__ */ liste(D.OffresDocument, (r) => r.offres);
/** Communes whose name, a word of it, or postal code begins with a text, those with offers first. @throws SofiError */
export const listerCommunes = /* @__PURE__ */ liste(D.CommunesDocument, (r) => r.communes);
/** Organismes whose name holds every word, or whose SIRET begins with it; all without a text. @throws SofiError */
export const listerOrganismes = /* @__PURE__ */ liste(D.OrganismesDocument, (r) => r.organismes);
/** Address book of one's organisme; nothing for others. @throws SofiError */
export const listerCarnet = /* @__PURE__ */ liste(D.CarnetDocument, (r) => r.organisme?.carnet);
/** Places of an organisme. @throws SofiError */
export const listerLieux = /* @__PURE__ */ liste(
  D.LieuxDOrganismeDocument,
  (r) => r.organisme?.lieux,
);
/** Actions of an organisme. @throws SofiError */
export const listerActionsDOrganisme = /* @__PURE__ */ liste(
  D.ActionsDOrganismeDocument,
  (r) => r.organisme?.actions,
);
/** Sessions of an organisme. @throws SofiError */
export const listerSessionsDOrganisme = /* @__PURE__ */ liste(
  D.SessionsDOrganismeDocument,
  (r) => r.organisme?.sessions,
);
/** Lots of a programme, by its `id`. @throws SofiError */
export const listerLots = /* @__PURE__ */ liste(D.LotsDeProgrammeDocument, ({ node }) =>
  node && 'lots' in node ? node.lots : null,
);
/** Formacodes whose label holds words that begin with a text; all without one. @throws SofiError */
export const listerFormacodes = /* @__PURE__ */ liste(D.FormacodesDocument, (r) => r.formacodes);
/** Values of a table that a form searches, those in use first. @throws SofiError */
export const listerChoix = /* @__PURE__ */ liste(D.ChoixDocument, (r) => r.choix);
/**
 * Created, changed and withdrawn sessions in order, to keep a copy of the offer: `pages()` gives the cursor to keep with each page
 * that was copied, and `{ after: curseur }` resumes from there. @throws SofiError
 */
export const listerChangements = /* @__PURE__ */ liste(D.ChangementsDocument, (r) => r.changements);
