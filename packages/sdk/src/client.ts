import { verbesDAbonnements } from './abonnements.ts';
import { verbesDeComptes } from './comptes.ts';
import type { Document } from './document.ts';
import { ecrireAvec } from './ecrire.ts';
import * as D from './generated/documents.ts';
import type * as O from './generated/operations.ts';
import { verbesDeSaisie } from './saisie.ts';
import type { OptionsDAppel, OptionsDeClient } from './transport.ts';
import { transport } from './transport.ts';
import { verbesDeWorkflow } from './workflow.ts';

/** Items that a list reads from the server at a time: the most that it gives. */
const TAILLE_DE_PAGE = 100;

interface Page<Item> {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null | undefined };
  nodes: Item[];
}
const VIDE: Page<never> = { pageInfo: { hasNextPage: false }, nodes: [] };
type Sans<T> = Omit<T, 'first' | 'after'>;

export type SofiClient = ReturnType<typeof createClient>;

/**
 * A client of the API. One act is one request; a list is one request a page, as it is walked. What is absent
 * is null; what the server refuses throws RequeteRefuseeError, what fails on the way TransportError.
 */
export function createClient(options: OptionsDeClient) {
  const { executer, suivre } = transport(options);
  const ecrire = ecrireAvec(executer);
  const saisie = verbesDeSaisie(ecrire);

  /** Walks a list to its end, page by page; stop iterating to stop asking. */
  async function* parcourir<Resultat, Variables, Item>(
    document: Document<Resultat, Variables>,
    variables: Sans<Variables>,
    page: (resultat: Resultat) => Page<Item>,
    appel?: OptionsDAppel,
  ): AsyncGenerator<Item, void, undefined> {
    for (let after: string | null = null; ;) {
      const demande = { ...variables, first: TAILLE_DE_PAGE, after } as Variables;
      const { nodes, pageInfo }: Page<Item> = page(await executer(document, demande, appel));
      yield* nodes;
      if (!pageInfo.hasNextPage) return;
      after = pageInfo.endCursor ?? null;
    }
  }

  return {
    /** Any operation of your own: a text, typed by `as Document<Resultat, Variables>`. */
    executer,

    /** The formation, action or session of a code in any of its forms; null where none bears it. */
    fasd: async (code: string, vue: O.Vue = 'PUBLIEE', appel?: OptionsDAppel) =>
      (await executer(D.FasdDocument, { code, vue }, appel)).fasd ?? null,

    formations: {
      ...saisie.formations,
      /** With its actions and their sessions; null where there is none. */
      lire: async (numero: number, vue: O.Vue = 'PUBLIEE', appel?: OptionsDAppel) =>
        (await executer(D.FormationDocument, { numero, vue }, appel)).formation ?? null,
      lister: (variables: Sans<O.FormationsQueryVariables> = {}, appel?: OptionsDAppel) =>
        parcourir(D.FormationsDocument, variables, ({ formations }) => formations, appel),
      /** How many there are, read without reading them. */
      compter: async (filter?: O.FormationFilter, vue: O.Vue = 'PUBLIEE', appel?: OptionsDAppel) =>
        (await executer(COMPTER_FORMATIONS, { filter: filter ?? null, vue }, appel)).total
          .totalCount,
    },

    actions: {
      ...saisie.actions,
      ...verbesDeWorkflow(ecrire),
      /** With its sessions; null where there is none. */
      lire: async (numero: number, vue: O.Vue = 'PUBLIEE', appel?: OptionsDAppel) =>
        (await executer(D.ActionDocument, { numero, vue }, appel)).action ?? null,
      lister: (variables: Sans<O.ActionsQueryVariables> = {}, appel?: OptionsDAppel) =>
        parcourir(D.ActionsDocument, variables, ({ actions }) => actions, appel),
      compter: async (filter?: O.ActionFilter, vue: O.Vue = 'PUBLIEE', appel?: OptionsDAppel) =>
        (await executer(COMPTER_ACTIONS, { filter: filter ?? null, vue }, appel)).total.totalCount,
      /** Its working view: what lacks, what it changes, which acts may be done, questions, sessions; null where it may not be seen. */
      suivre: async (numero: number, appel?: OptionsDAppel) =>
        (await executer(D.SuiviDActionDocument, { numero }, appel)).action ?? null,
      /** Everything that happened to it, oldest first; nothing where it may not be seen. */
      historique: (numero: number, appel?: OptionsDAppel) =>
        parcourir(
          D.HistoriqueDActionDocument,
          { numero },
          ({ action }) => action?.historique ?? VIDE,
          appel,
        ),
    },

    sessions: {
      ...saisie.sessions,
      /** With its action and formation; null where there is none. */
      lire: async (numero: number, vue: O.Vue = 'PUBLIEE', appel?: OptionsDAppel) =>
        (await executer(D.SessionDocument, { numero, vue }, appel)).session ?? null,
      lister: (variables: Sans<O.SessionsQueryVariables> = {}, appel?: OptionsDAppel) =>
        parcourir(D.SessionsDocument, variables, ({ sessions }) => sessions, appel),
      compter: async (filter?: O.SessionFilter, vue: O.Vue = 'PUBLIEE', appel?: OptionsDAppel) =>
        (await executer(COMPTER_SESSIONS, { filter: filter ?? null, vue }, appel)).total.totalCount,
    },

    dispositifs: saisie.dispositifs,
    lieux: saisie.lieux,
    contacts: saisie.contacts,
    supprimerFiche: saisie.supprimerFiche,

    /** The public search over published sessions. */
    offres: {
      ...saisie.offres,
      /** One page with its total, and the facets that are named: what a search screen shows. */
      chercher: async (
        {
          facettes = [],
          ...variables
        }: Omit<O.RechercheDOffresQueryVariables, 'facettes'> & { facettes?: O.FacetName[] } = {},
        appel?: OptionsDAppel,
      ) => (await executer(D.RechercheDOffresDocument, { ...variables, facettes }, appel)).offres,
      lister: (variables: Sans<O.OffresQueryVariables> = {}, appel?: OptionsDAppel) =>
        parcourir(D.OffresDocument, variables, ({ offres }) => offres, appel),
      compter: async (variables: O.NombreDOffresQueryVariables = {}, appel?: OptionsDAppel) =>
        (await executer(D.NombreDOffresDocument, variables, appel)).offres.totalCount,
    },

    /** Five measures of the published offer by one to three dimensions, under the filter of `offres`. */
    statistiques: async (variables: O.StatistiquesQueryVariables, appel?: OptionsDAppel) =>
      (await executer(D.StatistiquesDocument, variables, appel)).statistiques,

    /** Communes whose name or postal code begins so, whole names first. */
    communes: (search: string, appel?: OptionsDAppel) =>
      parcourir(D.CommunesDocument, { search }, ({ communes }) => communes, appel),

    organismes: {
      /** By SIRET; null where there is none. */
      lire: async (siret: string, appel?: OptionsDAppel) =>
        (await executer(D.OrganismeDocument, { siret }, appel)).organisme ?? null,
      /** Those whose name holds every word, or whose SIRET begins so; all without a text. */
      chercher: (search?: string, appel?: OptionsDAppel) =>
        parcourir(
          D.OrganismesDocument,
          { search: search ?? null },
          ({ organismes }) => organismes,
          appel,
        ),
      /** The address book of one's organisme; nothing for others. */
      carnet: (siret: string, appel?: OptionsDAppel) =>
        parcourir(D.CarnetDocument, { siret }, ({ organisme }) => organisme?.carnet ?? VIDE, appel),
    },

    /** Programmes of the Région, with their procedure and lots; of all years without one. */
    programmes: async (annee?: number, appel?: OptionsDAppel) =>
      (await executer(D.ProgrammesDocument, { annee: annee ?? null }, appel)).programmes,

    /** A whole value table. */
    nomenclature: async (nom: O.NomNomenclature, appel?: OptionsDAppel) =>
      (await executer(D.NomenclatureDocument, { nom }, appel)).nomenclature,

    /** Formacodes whose label holds words that begin so; all without a text. */
    formacodes: (search?: string, appel?: OptionsDAppel) =>
      parcourir(
        D.FormacodesDocument,
        { search: search ?? null },
        ({ formacodes }) => formacodes,
        appel,
      ),

    comptes: verbesDeComptes(executer),
    abonnements: verbesDAbonnements(suivre),

    /** The signed-in user, or null. */
    moi: async (appel?: OptionsDAppel) => (await executer(D.MoiDocument, {}, appel)).moi ?? null,

    /** The counters of an organisme: one's own without a SIRET. */
    tableauDeBord: async (siret?: string, appel?: OptionsDAppel) =>
      (await executer(D.TableauDeBordDocument, { siret: siret ?? null }, appel)).tableauDeBord,
  };
}

type Compteur<Filtre> = Document<
  { total: { totalCount: number } },
  { filter: Filtre | null; vue: O.Vue }
>;
const compteur = (champ: string, type: string) =>
  `query ($filter: ${type}, $vue: Vue) { total: ${champ}(filter: $filter, vue: $vue) { totalCount } }`;
const COMPTER_FORMATIONS: Compteur<O.FormationFilter> = compteur('formations', 'FormationFilter');
const COMPTER_ACTIONS: Compteur<O.ActionFilter> = compteur('actions', 'ActionFilter');
const COMPTER_SESSIONS: Compteur<O.SessionFilter> = compteur('sessions', 'SessionFilter');
