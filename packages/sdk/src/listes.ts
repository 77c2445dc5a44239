import * as D from './generated/documents.ts';
import { liste } from './verbe.ts';

/** Formations by their keys. */
export const listerFormations = /* @__PURE__ */ liste(D.FormationsDocument, (r) => r.formations);
/** Formations with all their fields: to copy the offer. */
export const listerFormationsEntieres = /* @__PURE__ */ liste(
  D.FormationsEntieresDocument,
  (r) => r.formations,
);
/** Actions of a formation: what `formation.actions` holds beyond its first page. */
export const listerActionsDeFormation = /* @__PURE__ */ liste(
  D.ActionsDeFormationDocument,
  (r) => r.formation?.actions,
);
/** Actions by their keys. */
export const listerActions = /* @__PURE__ */ liste(D.ActionsDocument, (r) => r.actions);
/** Actions with all their fields: to copy the offer. */
export const listerActionsEntieres = /* @__PURE__ */ liste(
  D.ActionsEntieresDocument,
  (r) => r.actions,
);
/** Sessions of an action: what `action.sessions` holds beyond its first page. */
export const listerSessionsDAction = /* @__PURE__ */ liste(
  D.SessionsDActionDocument,
  (r) => r.action?.sessions,
);
/** Everything that happened to an action, oldest first; nothing where it may not be seen. */
export const listerHistorique = /* @__PURE__ */ liste(
  D.HistoriqueDActionDocument,
  (r) => r.action?.historique,
);
/** Questions of the validators about an action, with their answers; nothing where it may not be seen. */
export const listerQuestions = /* @__PURE__ */ liste(
  D.QuestionsDActionDocument,
  (r) => r.action?.questions,
);
/** Sessions by their keys. */
export const listerSessions = /* @__PURE__ */ liste(D.SessionsDocument, (r) => r.sessions);
/** Sessions with all their fields: to copy the offer. */
export const listerSessionsEntieres = /* @__PURE__ */ liste(
  D.SessionsEntieresDocument,
  (r) => r.sessions,
);
/** All that the public search finds. */
export const listerOffres = /* @__PURE__ */ liste(D.OffresDocument, (r) => r.offres);
/** Communes whose name or postal code begins with a text, whole names first. */
export const listerCommunes = /* @__PURE__ */ liste(D.CommunesDocument, (r) => r.communes);
/** Organismes whose name holds every word, or whose SIRET begins with it; all without a text. */
export const listerOrganismes = /* @__PURE__ */ liste(D.OrganismesDocument, (r) => r.organismes);
/** Address book of one's organisme; nothing for others. */
export const listerCarnet = /* @__PURE__ */ liste(D.CarnetDocument, (r) => r.organisme?.carnet);
/** Places of an organisme. */
export const listerLieux = /* @__PURE__ */ liste(
  D.LieuxDOrganismeDocument,
  (r) => r.organisme?.lieux,
);
/** Actions of an organisme. */
export const listerActionsDOrganisme = /* @__PURE__ */ liste(
  D.ActionsDOrganismeDocument,
  (r) => r.organisme?.actions,
);
/** Sessions of an organisme. */
export const listerSessionsDOrganisme = /* @__PURE__ */ liste(
  D.SessionsDOrganismeDocument,
  (r) => r.organisme?.sessions,
);
/** Lots of a programme, by its `id`. */
export const listerLots = /* @__PURE__ */ liste(D.LotsDeProgrammeDocument, ({ node }) =>
  node && 'lots' in node ? node.lots : null,
);
/** Formacodes whose label holds words that begin with a text; all without one. */
export const listerFormacodes = /* @__PURE__ */ liste(D.FormacodesDocument, (r) => r.formacodes);
