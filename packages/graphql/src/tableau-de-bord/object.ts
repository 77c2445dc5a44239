import type { CodeRubriqueActions, CodeRubriqueSessions } from '@sofi/domain';
import {
  organismesDe,
  peutVoirTableauDeBord,
  RUBRIQUES_ACTIONS,
  RUBRIQUES_SESSIONS,
} from '@sofi/domain';
import type { Compteurs } from '@sofi/database';
import { compterRubriques } from '@sofi/database';
import { queryFromInfo, getSchemaConfig } from '@pothos/plugin-drizzle';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../schema/builder.ts';
import type { Contexte } from '../schema/context.ts';
import { champsDemandes } from '../reading/requested-fields.ts';
import { interdit, nonIdentifie, saisieInvalide } from '../http/errors.ts';
import { listerActions, listerSessions } from '../reading/lists.ts';
import { ActionConnection } from '../action/object.ts';
import { CodeRubriqueActionsEnum, CodeRubriqueSessionsEnum } from '../schema/enums.ts';
import { argumentsDePage } from '../pagination/connexions.ts';
import { ActionOrder, SessionOrder } from '../fiche/filters.ts';
import { Organisme } from '../organisme/object.ts';
import { SessionConnection } from '../session/object.ts';

interface Rubrique<Code> {
  code: Code;
  nombre: number;
  siret: string;
}

const RubriqueSessions = builder
  .objectRef<Rubrique<CodeRubriqueSessions>>('RubriqueSessions')
  .implement({
    description: 'A counter over published sessions, and the list behind it under the same filter.',
    fields: (t) => ({
      code: t.expose('code', { type: CodeRubriqueSessionsEnum, description: 'The rubrique.' }),
      libelle: t.string({
        description: 'Label, in SOFI’s words.',
        resolve: ({ code }) => RUBRIQUES_SESSIONS[code],
      }),
      nombre: t.exposeInt('nombre', {
        description: 'Count; always the `totalCount` of `sessions`.',
      }),
      sessions: t.field({
        type: SessionConnection,
        description: 'The sessions counted.',
        args: {
          orderBy: t.arg({ type: SessionOrder, description: 'Sort order; defaults to number.' }),
          ...argumentsDePage,
        },
        resolve: ({ code, siret }, args, ctx, info) =>
          listerSessions(
            { ...args, vue: 'PUBLIEE', filter: { rubrique: code, organismes: [siret] } },
            ctx,
            info,
          ),
      }),
    }),
  });

const RubriqueActions = builder
  .objectRef<Rubrique<CodeRubriqueActions>>('RubriqueActions')
  .implement({
    description: 'A counter over working actions, and the list behind it under the same filter.',
    fields: (t) => ({
      code: t.expose('code', { type: CodeRubriqueActionsEnum, description: 'The rubrique.' }),
      libelle: t.string({
        description: 'Label, in SOFI’s words.',
        resolve: ({ code }) => RUBRIQUES_ACTIONS[code],
      }),
      nombre: t.exposeInt('nombre', {
        description: 'Count; always the `totalCount` of `actions`.',
      }),
      actions: t.field({
        type: ActionConnection,
        description: 'The actions counted.',
        args: {
          orderBy: t.arg({ type: ActionOrder, description: 'Sort order; defaults to number.' }),
          ...argumentsDePage,
        },
        resolve: ({ code, siret }, args, ctx, info) =>
          listerActions(
            { ...args, vue: 'TRAVAIL', filter: { rubrique: code, organismes: [siret] } },
            ctx,
            info,
          ),
      }),
    }),
  });

export const TableauDeBord = builder
  .objectRef<{ organisme: object | undefined; siret: string; compteurs: Compteurs }>(
    'TableauDeBord',
  )
  .implement({
    description: 'Dashboard of an organisme: rubriques in SOFI’s order and words.',
    fields: (t) => ({
      organisme: t.field({
        type: Organisme,
        description: 'Organisme of the dashboard.',
        resolve: ({ organisme }) => organisme as never,
      }),
      calculeLe: t.field({
        type: 'DateTime',
        description: 'When it was counted; its day is in Europe/Paris.',
        resolve: (_tableau, _args, { maintenant }) => maintenant,
      }),
      sessions: t.field({
        type: [RubriqueSessions],
        description: 'The eight counters of sessions.',
        resolve: ({ siret, compteurs }) => rubriques(compteurs.sessions!, siret),
      }),
      actions: t.field({
        type: [RubriqueActions],
        description: 'The five counters of actions.',
        resolve: ({ siret, compteurs }) => rubriques(compteurs.actions!, siret),
      }),
    }),
  });

builder.queryField('tableauDeBord', (t) =>
  t.field({
    type: TableauDeBord,
    description:
      'Dashboard of an organisme; defaults to the viewer’s own when they act for exactly one. For its people and the validators; others get UNAUTHENTICATED or FORBIDDEN.',
    args: {
      siret: t.arg({
        type: 'Siret',
        description:
          'SIRET of the organisme; defaults to the viewer’s own when they act for exactly one.',
      }),
    },
    resolve: (_racine, { siret }, ctx, info) =>
      lireTableauDeBord(siretDuTableau(siret, ctx), ctx, info),
  }),
);

/** Whose dashboard is meant. @throws UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT */
export function siretDuTableau(demande: string | null | undefined, { acteur }: Contexte): string {
  if (acteur.type === 'ANONYME') throw nonIdentifie();
  const organismes = organismesDe(acteur);
  const siret = demande ?? (organismes.length === 1 ? organismes[0]!.siret : null);
  if (siret === null)
    throw saisieInvalide('Nommez l’organisme (« siret ») : vous n’agissez pas pour un seul.');
  // An unknown organisme and somebody else's look the same to an organisme.
  if (!peutVoirTableauDeBord(acteur, siret))
    throw interdit('Ce tableau de bord est celui d’un autre organisme.');
  return siret;
}

/** The parts that the document asks for, in one statement beside the organisme's; `comptes`: what was counted already. */
export async function lireTableauDeBord(
  siret: string,
  ctx: Contexte,
  info: GraphQLResolveInfo,
  comptes?: Compteurs | null,
) {
  const demandes = champsDemandes(info, 1);
  const [compteurs, organisme] = await Promise.all([
    comptes === undefined
      ? compterRubriques(ctx.db, siret, ctx.jour, {
          sessions: demandes.has('sessions'),
          actions: demandes.has('actions'),
        })
      : comptes,
    demandes.has('organisme') ? chargerOrganisme(siret, ctx, info) : undefined,
  ]);
  if (compteurs === null) throw saisieInvalide(`Aucun organisme ne porte le SIRET ${siret}.`);
  return { organisme, siret, compteurs };
}

/** The organisme with all that is selected beneath `organisme`: one statement. */
const chargerOrganisme = (siret: string, ctx: Contexte, info: GraphQLResolveInfo) =>
  ctx.db.query.organismes.findFirst({
    ...queryFromInfo({
      config: getSchemaConfig(builder),
      context: ctx,
      info,
      typeName: 'Organisme',
      path: [{ name: 'organisme' }],
      columns: { id: true },
    }),
    where: { siret },
  });

/** In the order of the counters, which is SOFI's. */
const rubriques = <Code extends string>(
  compteurs: Record<Code, number>,
  siret: string,
): Rubrique<Code>[] =>
  (Object.keys(compteurs) as Code[]).map((code) => ({ code, nombre: compteurs[code], siret }));
