import * as D from './generated/documents.ts';
import type * as O from './generated/operations.ts';
import type { Document } from './document.ts';
import type { OptionsDAppel } from './options.ts';
import type { Transport } from './transport.ts';
import { lire } from './verbe.ts';

type Appel = OptionsDAppel | undefined;

/** The formation, action or session of a code in any of its forms; null if not found. @throws SofiError */
export const lireFasd = async (
  t: Transport,
  code: string,
  vue: O.Vue = 'PUBLIEE',
  appel?: Appel,
): Promise<O.FasdQuery['fasd']> => (await lire(t, D.FasdDocument, { code, vue }, appel)).fasd;

/**
 * What the public reads of a code in any of its forms, in one request: the fiche whole, the fiches above it whole, and the
 * sessions beside or below it, 50 an action; null if nothing published has that code. @throws SofiError
 */
export const lireFichePublique = async (
  t: Transport,
  code: string,
  appel?: Appel,
): Promise<O.FichePubliqueQuery['fasd']> =>
  (await lire(t, D.FichePubliqueDocument, { code }, appel)).fasd;

/** A formation whole, with its first 100 actions and their first 20 sessions; null if not found. @throws SofiError */
export const lireFormation = async (
  t: Transport,
  numero: number,
  vue: O.Vue = 'PUBLIEE',
  appel?: Appel,
): Promise<O.FormationQuery['formation']> =>
  (await lire(t, D.FormationDocument, { numero, vue }, appel)).formation;

/** An action whole, with its first 100 sessions; null if not found. @throws SofiError */
export const lireAction = async (
  t: Transport,
  numero: number,
  vue: O.Vue = 'PUBLIEE',
  appel?: Appel,
): Promise<O.ActionQuery['action']> =>
  (await lire(t, D.ActionDocument, { numero, vue }, appel)).action;

/** A session whole, with its action and formation; null if not found. @throws SofiError */
export const lireSession = async (
  t: Transport,
  numero: number,
  vue: O.Vue = 'PUBLIEE',
  appel?: Appel,
): Promise<O.SessionQuery['session']> =>
  (await lire(t, D.SessionDocument, { numero, vue }, appel)).session;

/** Working view of an action: what is missing, what changed, which acts are possible, questions, sessions; null where it may not be seen. @throws SofiError */
export const suivreAction = async (
  t: Transport,
  numero: number,
  appel?: Appel,
): Promise<O.SuiviDActionQuery['action']> =>
  (await lire(t, D.SuiviDActionDocument, { numero }, appel)).action;

/** Anything by its `id`, whole; null if not found. @throws SofiError */
export const lireNode = async (
  t: Transport,
  id: string,
  appel?: Appel,
): Promise<O.NodeQuery['node']> => (await lire(t, D.NodeDocument, { id }, appel)).node;

/** Up to 100 things by their `id`, in the order of `ids`; null for each that there is not. @throws SofiError */
export const lireNodes = async (
  t: Transport,
  ids: readonly string[],
  appel?: Appel,
): Promise<O.NodesQuery['nodes']> => (await lire(t, D.NodesDocument, { ids }, appel)).nodes;

/** An organisme whole, by SIRET, with its first 100 places; null if not found. @throws SofiError */
export const lireOrganisme = async (
  t: Transport,
  siret: string,
  appel?: Appel,
): Promise<O.OrganismeQuery['organisme']> =>
  (await lire(t, D.OrganismeDocument, { siret }, appel)).organisme;

/** One page of the public search with its total, and the facets that are named: a search screen in one request. @throws SofiError */
export const chercherOffres = async (
  t: Transport,
  {
    facettes = [],
    ...variables
  }: Omit<O.RechercheDOffresQueryVariables, 'facettes'> & {
    facettes?: readonly O.FacetName[];
  } = {},
  appel?: Appel,
): Promise<O.RechercheDOffresQuery['offres']> =>
  (await lire(t, D.RechercheDOffresDocument, { ...variables, facettes }, appel)).offres;

/** How many offers the public search finds. @throws SofiError */
export const compterOffres = async (
  t: Transport,
  variables: O.NombreDOffresQueryVariables = {},
  appel?: Appel,
): Promise<number> => (await lire(t, D.NombreDOffresDocument, variables, appel)).offres.totalCount;

/** Counts, places and shares of the published offer by one to three dimensions, under the filter of `offres`. @throws SofiError */
export const lireStatistiques = async (
  t: Transport,
  variables: O.StatistiquesQueryVariables,
  appel?: Appel,
): Promise<O.StatistiquesQuery['statistiques']> =>
  (await lire(t, D.StatistiquesDocument, variables, appel)).statistiques;

/** The same with hours, prices, ordered places and missing information collectives, which cost more. @throws SofiError */
export const lireStatistiquesDetaillees = async (
  t: Transport,
  variables: O.StatistiquesDetailleesQueryVariables,
  appel?: Appel,
): Promise<O.StatistiquesDetailleesQuery['statistiques']> =>
  (await lire(t, D.StatistiquesDetailleesDocument, variables, appel)).statistiques;

/** Published sessions and actions that look like another one. @throws SofiError */
export const lireDoublons = async (
  t: Transport,
  variables: O.DoublonsQueryVariables = {},
  appel?: Appel,
): Promise<O.DoublonsQuery['doublons']> =>
  (await lire(t, D.DoublonsDocument, variables, appel)).doublons;

/** The same counts by rows and columns, with the totals of both. @throws SofiError */
export const lireTableauCroise = async (
  t: Transport,
  variables: O.TableauCroiseQueryVariables,
  appel?: Appel,
): Promise<O.TableauCroiseQuery['tableauCroise']> =>
  (await lire(t, D.TableauCroiseDocument, variables, appel)).tableauCroise;

/** What a text may be the beginning of: titles, trades, domains, organismes, places and programmes that have offers. @throws SofiError */
export const suggerer = async (
  t: Transport,
  texte: string,
  first?: number,
  appel?: Appel,
): Promise<O.SuggestionsQuery['suggestions']> =>
  (await lire(t, D.SuggestionsDocument, { texte, ...(first ? { first } : {}) }, appel)).suggestions;

/** Programmes of the Région with their procedure and first 100 lots; of all years without one. @throws SofiError */
export const lireProgrammes = async (
  t: Transport,
  annee?: number,
  appel?: Appel,
): Promise<O.ProgrammesQuery['programmes']> =>
  (await lire(t, D.ProgrammesDocument, { annee: annee ?? null }, appel)).programmes;

/** Active lots under which one may enter an offer; of all years without one. @throws SofiError */
export const lireMesLots = async (
  t: Transport,
  annee?: number,
  appel?: Appel,
): Promise<O.MesLotsQuery['mesLots']> =>
  (await lire(t, D.MesLotsDocument, { annee: annee ?? null }, appel)).mesLots;

/** The forms of an offer: of a lot, of a programme, or without either; null if not found. @throws SofiError */
export const lireProcedure = async (
  t: Transport,
  variables: O.ProcedureQueryVariables = {},
  appel?: Appel,
): Promise<O.ProcedureQuery['procedure']> =>
  (await lire(t, D.ProcedureDocument, variables, appel)).procedure;

/** A whole value table. @throws SofiError */
export const lireNomenclature = async (
  t: Transport,
  nom: O.NomNomenclature,
  appel?: Appel,
): Promise<O.NomenclatureQuery['nomenclature']> =>
  (await lire(t, D.NomenclatureDocument, { nom }, appel)).nomenclature;

/** What an act would do to an action, or archiving to one session: nothing is written. @throws SofiError */
export const simulerActe = async (
  t: Transport,
  acte: O.NomActe,
  id: string,
  appel?: Appel,
): Promise<O.SimulerActeQuery['simulerActe']> =>
  (await lire(t, D.SimulerActeDocument, { acte, id }, appel)).simulerActe;

/** Twins that a session would have, before it is saved; `id` of the session, or of the action for a new one. @throws SofiError */
export const doublonsDeSaisie = async (
  t: Transport,
  id: string,
  session?: O.SessionEnvisageeInput,
  appel?: Appel,
): Promise<O.DoublonsDeSaisieQuery['doublonsDeSaisie']> =>
  (await lire(t, D.DoublonsDeSaisieDocument, { id, session: session ?? null }, appel))
    .doublonsDeSaisie;

/** The signed-in user; null without one. @throws SofiError */
export const lireMoi = async (t: Transport, appel?: Appel): Promise<O.MoiQuery['moi']> =>
  (await lire(t, D.MoiDocument, {}, appel)).moi;

/** The counters of an organisme, one's own without a SIRET. @throws SofiError */
export const lireTableauDeBord = async (
  t: Transport,
  siret?: string,
  appel?: Appel,
): Promise<O.TableauDeBordQuery['tableauDeBord']> =>
  (await lire(t, D.TableauDeBordDocument, { siret: siret ?? null }, appel)).tableauDeBord;

/** How many requests for the Région's agreement there are. @throws SofiError */
export const compterDemandesDAccord = async (
  t: Transport,
  filter?: O.DemandeDAccordFilter | null,
  appel?: Appel,
): Promise<number> =>
  (await lire(t, D.CompterDemandesDAccordDocument, { filter: filter ?? null }, appel))
    .demandesDAccord.totalCount;

const compteur =
  <Filtre>(champ: string, type: string) =>
  async (
    t: Transport,
    filter?: Filtre | null,
    vue: O.Vue = 'PUBLIEE',
    appel?: Appel,
  ): Promise<number> => {
    const document =
      `query Compter($filter:${type},$vue:Vue){total:${champ}(filter:$filter,vue:$vue){totalCount}}` as Document<
        { total: { totalCount: number } },
        { filter: Filtre | null; vue: O.Vue }
      >;
    return (await lire(t, document, { filter: filter ?? null, vue }, appel)).total.totalCount;
  };
/** How many formations there are. @throws SofiError */
export const compterFormations = /* @__PURE__ */ compteur<O.FormationFilter>(
  'formations',
  'FormationFilter',
);
/** How many actions there are. @throws SofiError */
export const compterActions = /* @__PURE__ */ compteur<O.ActionFilter>('actions', 'ActionFilter');
/** How many sessions there are. @throws SofiError */
export const compterSessions = /* @__PURE__ */ compteur<O.SessionFilter>(
  'sessions',
  'SessionFilter',
);
