import type { Vue } from '@sofi/domain';
import { resoudreLesJours } from '@sofi/domain';
import type {
  FiltreActions,
  FiltreFormations,
  FiltreSessions,
  actions,
  formations,
  sessions,
} from '@sofi/database';
import {
  filtrerActions,
  filtrerFormations,
  connectionsForList,
  filtrerSessions,
  visible,
} from '@sofi/database';
import type { SQL } from 'drizzle-orm';
import { and, eq } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Contexte } from '../schema/context.ts';
import { nonIdentifie, saisieInvalide } from '../http/errors.ts';
import { verifierCodes } from '../offres/codes.ts';
import { ORDRES_ACTIONS, ORDRES_FORMATIONS, ORDRES_SESSIONS, ordreDe } from './orders.ts';
import { signer } from '../pagination/curseur.ts';
import type { ArgumentsDePage, Ordre } from '../pagination/page.ts';
import { lireListe } from '../pagination/racine.ts';

/** Arguments of a list of fiches. `vue` is absent under a fiche, whose view it then shares. */
export interface ArgumentsDeListe<Filtre, Champ extends string> {
  vue?: Vue | null;
  filter?: Filtre | null;
  orderBy?: { field: Champ; direction?: 'ASC' | 'DESC' | null } | null;
}

/** How one kind of fiche is listed, wherever it is: rights, filter, order and cursors' signature. */
export interface Liste<Table, Filtre, Champ extends string> {
  /** @throws UNAUTHENTICATED, BAD_USER_INPUT where these arguments ask for what cannot be read. */
  verifier: (args: ArgumentsDeListe<Filtre, Champ>, ctx: Contexte) => void;
  /** @throws as `verifier` */
  condition: (t: Table, args: ArgumentsDeListe<Filtre, Champ>, ctx: Contexte) => SQL | undefined;
  ordre: (args: ArgumentsDeListe<Filtre, Champ>) => Ordre<Table>;
  signature: (args: ArgumentsDeListe<Filtre, Champ>) => string;
}

const LISTE_FORMATIONS = liste<typeof formations, FiltreFormations, keyof typeof ORDRES_FORMATIONS>(
  'formations',
  ORDRES_FORMATIONS,
  {
    visible: visible.formation,
    filtrer: filtrerFormations,
  },
);

export const LISTE_ACTIONS = liste<typeof actions, FiltreActions, keyof typeof ORDRES_ACTIONS>(
  'actions',
  ORDRES_ACTIONS,
  {
    visible: visible.action,
    filtrer: filtrerActions,
    vueDesRubriques: 'TRAVAIL',
  },
);

export const LISTE_SESSIONS = liste<typeof sessions, FiltreSessions, keyof typeof ORDRES_SESSIONS>(
  'sessions',
  ORDRES_SESSIONS,
  {
    visible: visible.session,
    filtrer: (t, filtre, { jour }) => filtrerSessions(t, filtre, jour),
    vueDesRubriques: 'PUBLIEE',
  },
);

/** Nobody reads drafts without saying who they are. @throws UNAUTHENTICATED */
export function exigerVue({ acteur }: Contexte, vue: Vue): void {
  if (vue === 'TRAVAIL' && acteur.type === 'ANONYME') throw nonIdentifie();
}

interface Lecture<Table, Filtre> {
  visible: (acteur: Contexte['acteur'], t: Table) => SQL | undefined;
  filtrer: (t: Table, filtre: Filtre, ctx: Contexte) => SQL | undefined;
  /** The view that the dashboard counts: a rubrique of the other one would be empty for ever. */
  vueDesRubriques?: Vue;
}

function liste<Table extends { vue: AnyPgColumn }, Filtre extends object, Champ extends string>(
  nom: string,
  ordres: Record<Champ | 'NUMERO', (sens: 'ASC' | 'DESC') => Ordre<Table>>,
  { visible, filtrer, vueDesRubriques }: Lecture<Table, Filtre>,
): Liste<Table, Filtre, Champ> {
  const verifier: Liste<Table, Filtre, Champ>['verifier'] = ({ vue, filter }, ctx) => {
    verifierCodes(filter);
    if (!vue) return;
    exigerVue(ctx, vue);
    if (filter && 'rubrique' in filter && filter.rubrique && vue !== vueDesRubriques)
      throw saisieInvalide(
        `La rubrique ${filter.rubrique as string} se lit dans la vue ${vueDesRubriques}.`,
      );
  };
  return {
    verifier,
    condition(t, args, ctx) {
      verifier(args, ctx);
      const { vue, filter } = args;
      return and(
        vue ? eq(t.vue, vue) : undefined,
        vue === 'PUBLIEE' ? undefined : visible(ctx.acteur, t),
        filter ? filtrer(t, resoudreLesJours(filter, ctx.jour), ctx) : undefined,
      );
    },
    ordre: ({ orderBy }) => ordreDe<Champ, Table>(ordres, orderBy),
    signature: ({ vue, filter, orderBy }) =>
      signer(nom, vue ?? null, filter ?? null, orderBy?.field, orderBy?.direction),
  };
}

type Arguments<Filtre, Champ extends string> = ArgumentsDeListe<Filtre, Champ> & ArgumentsDePage;

/** Root lists of each kind, with the arguments of their fields. */
export const listerFormations = lister('formations', LISTE_FORMATIONS);
export const listerActions = lister('actions', LISTE_ACTIONS);
export const listerSessions = lister('sessions', LISTE_SESSIONS);

function lister<Table, Filtre extends object, Champ extends string>(
  table: 'formations' | 'actions' | 'sessions',
  liste: Liste<Table, Filtre, Champ>,
) {
  return (args: Arguments<Filtre, Champ>, ctx: Contexte, info: GraphQLResolveInfo) => {
    liste.verifier(args, ctx);
    return lireListe<Table>(
      {
        table,
        connections: args.vue ? connectionsForList(ctx.db, args.filter, args.vue) : ctx.db,
        condition: (t) => liste.condition(t, args, ctx),
        ordre: liste.ordre(args),
        signature: () => liste.signature(args),
      },
      args,
      ctx,
      info,
    );
  };
}
