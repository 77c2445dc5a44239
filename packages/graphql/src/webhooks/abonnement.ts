import type { abonnements, envois } from '@sofi/database';
import { visible } from '@sofi/database';
import {
  ABONNEMENTS_MAX,
  aRole,
  ecrireCodeFasd,
  IntrouvableError,
  RECOUVREMENT_MAX,
  SaisieInvalideError,
} from '@sofi/domain';
import {
  creerAbonnement,
  rejouerEnvois,
  renouvelerSecret,
  supprimerAbonnement,
} from '@sofi/usecases';
import { sql } from 'drizzle-orm';
import { interdit, nonIdentifie } from '../http/errors.ts';
import { TypeDeChangement } from '../offres/changements.ts';
import { argumentsDePage, connexionDe } from '../pagination/connexions.ts';
import { signer } from '../pagination/curseur.ts';
import { connexionImbriquee } from '../pagination/imbriquee.ts';
import { lireListe } from '../pagination/racine.ts';
import { lireIdentifiant } from '../reading/node-ids.ts';
import { parIdentifiant } from '../reading/orders.ts';
import { builder } from '../schema/builder.ts';
import type { ChampsDEntree, ChampsSur } from '../writing/mutation.ts';
import { mutation } from '../writing/mutation.ts';

const Envoi = builder.drizzleObject('envois', {
  name: 'Envoi',
  description: 'A message that a webhook has not accepted yet.',
  fields: (t) => ({
    message: t.string({
      description: 'Its header `webhook-id`: the same in every attempt.',
      select: { columns: { abonnementId: true, rang: true } },
      resolve: ({ abonnementId, rang }) => `msg_${abonnementId}_${rang}`,
    }),
    code: t.field({
      type: 'CodeFasd',
      description: 'Code of formation, action and session: `19482-89393-143842`.',
      select: { columns: { formation: true, action: true, session: true } },
      resolve: ({ formation, action, session }) => ecrireCodeFasd(formation, action, session),
    }),
    type: t.expose('type', {
      type: TypeDeChangement,
      description: 'What happened to the session.',
    }),
    survenuLe: t.expose('survenuLe', { type: 'DateTime', description: 'When. UTC.' }),
    essais: t.exposeInt('essais', { description: 'Attempts so far.' }),
    prevuLe: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'Earliest next attempt; null for a dead letter, which `rejouerEnvois` sends again. UTC.',
      select: { columns: { prevuLe: true, mortLe: true } },
      resolve: ({ prevuLe, mortLe }) => (mortLe === null ? prevuLe : null),
    }),
    mortLe: t.expose('mortLe', {
      type: 'DateTime',
      nullable: true,
      description: 'When its last attempt failed; null while attempts are left. UTC.',
    }),
    erreur: t.exposeString('erreur', {
      nullable: true,
      description: 'Why the last attempt failed, 500 characters at most; null before the first.',
    }),
  }),
});

const EnvoiConnection = connexionDe(Envoi, 'Envoi');

const Abonnement = builder.drizzleNode('abonnements', {
  name: 'Abonnement',
  description:
    'A webhook: an address that receives the changes of the published offer as they happen, signed after Standard Webhooks 1.0.',
  id: { column: ({ id }) => id },
  fields: (t) => ({
    url: t.expose('url', { type: 'Url', description: 'Address that receives POST requests.' }),
    evenements: t.expose('evenements', {
      type: [TypeDeChangement],
      description: 'Changes that are sent.',
    }),
    creeLe: t.expose('creeLe', {
      type: 'DateTime',
      description: 'Creation time: only later changes are sent. UTC.',
    }),
    actif: t.boolean({
      description:
        'Whether messages are sent; false once the address answered 410, until `rejouerEnvois`.',
      select: { columns: { suspenduLe: true } },
      resolve: ({ suspenduLe }) => suspenduLe === null,
    }),
    echecs: t.exposeInt('echecs', { description: 'Failed attempts since the last success.' }),
    repriseLe: t.expose('repriseLe', {
      type: 'DateTime',
      nullable: true,
      description: 'Earliest next attempt of any message; null unless the last one failed. UTC.',
    }),
    ancienSecretJusqua: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'Until when the replaced secret signs too, a past time included; null if none was replaced. UTC.',
      select: { columns: { ancienJusqua: true } },
      resolve: ({ ancienJusqua }) => ancienJusqua,
    }),
    envois: t.field({
      type: EnvoiConnection,
      description: 'Messages that the address has not accepted, oldest first.',
      args: {
        morts: t.arg.boolean({ description: 'Only dead letters, or only the others.' }),
        ...argumentsDePage,
      },
      ...connexionImbriquee<typeof envois, { morts?: boolean | null }>({
        parent: 'abonnements',
        relation: 'envois',
        type: 'Envoi',
        condition: (table, { morts }) =>
          morts == null ? undefined : sql`(${table.mortLe} is not null) = ${morts}`,
        ordre: () => parIdentifiant<typeof envois>(),
        signature: ({ morts }) => signer('envois', morts ?? null),
      }),
    }),
  }),
});

const AbonnementConnection = connexionDe(Abonnement, 'Abonnement');

builder.queryField('abonnements', (t) =>
  t.field({
    type: AbonnementConnection,
    description:
      'Webhooks, oldest first. For administrators: UNAUTHENTICATED or FORBIDDEN to others.',
    args: argumentsDePage,
    resolve: (_racine, args, ctx, info) => {
      if (ctx.acteur.type === 'ANONYME') throw nonIdentifie();
      if (!aRole(ctx.acteur, 'ADMINISTRATEUR'))
        throw interdit('Les abonnements sont pour les administrateurs.');
      return lireListe<typeof abonnements>(
        {
          table: 'abonnements',
          condition: (table) => visible.abonnement(ctx.acteur, table),
          ordre: parIdentifiant<typeof abonnements>(),
          signature: () => signer('abonnements'),
        },
        args,
        ctx,
        info,
      );
    },
  }),
);

/** 0 names nothing: the use case refuses it. */
const numeroDe = (id: string): number => {
  const cle = lireIdentifiant(id);
  return cle?.type === 'Abonnement' ? cle.numero : 0;
};

const entreeDAbonnement = (t: ChampsDEntree) => ({
  abonnement: t.id({ required: true, description: 'The webhook: `Abonnement.id`.' }),
});

const champsDeSecret = (t: ChampsSur<{ id: number; secret: string }>) => ({
  secret: t.exposeString('secret', {
    description: 'Key that verifies signatures, `whsec_` and Base64; shown once.',
  }),
  abonnement: lireAbonnement(t, 'The webhook as it is stored.'),
});

mutation('creerAbonnement', {
  description: `Has the changes of the published offer that follow sent to an address, at most ${ABONNEMENTS_MAX} webhooks. Each is a POST with \`webhook-id\`, \`webhook-timestamp\` and \`webhook-signature\` (Standard Webhooks 1.0) and the body \`{ type, timestamp, data }\`; any 2xx status accepts it, anything else is retried. For administrators, not by API key.`,
  entree: (t) => ({
    url: t.string({
      required: true,
      description: 'Public `https:` address, 2,000 characters at most.',
    }),
    evenements: t.field({
      type: [TypeDeChangement],
      required: true,
      defaultValue: ['CREATION', 'MODIFICATION', 'RETRAIT'],
      description: 'Changes to send: at least one.',
    }),
  }),
  audit: true,
  refus: [SaisieInvalideError],
  agir: (entree, ctx) => creerAbonnement(ctx, entree),
  succes: 'A newly created webhook.',
  champs: champsDeSecret,
});

mutation('renouvelerSecretDAbonnement', {
  description:
    'Replaces the secret of a webhook; messages have both signatures for some hours. For administrators, not by API key.',
  entree: (t) => ({
    ...entreeDAbonnement(t),
    recouvrementHeures: t.int({
      required: true,
      defaultValue: 24,
      description: `Hours for which the old secret signs too: 0 to ${RECOUVREMENT_MAX}.`,
    }),
  }),
  audit: true,
  refus: [IntrouvableError, SaisieInvalideError],
  agir: ({ abonnement, recouvrementHeures }, ctx) =>
    renouvelerSecret(ctx, numeroDe(abonnement), recouvrementHeures),
  succes: 'The new secret.',
  champs: champsDeSecret,
});

mutation('rejouerEnvois', {
  description:
    'Sends everything that a webhook has not accepted again at once, dead letters included, and resumes one that answered 410. For administrators, not by API key.',
  entree: entreeDAbonnement,
  audit: true,
  refus: [IntrouvableError],
  agir: async ({ abonnement }, ctx) => {
    const id = numeroDe(abonnement);
    return { id, rejoues: await rejouerEnvois(ctx, id) };
  },
  succes: 'The messages are due.',
  champs: (t) => ({
    rejoues: t.exposeInt('rejoues', { description: 'Number of messages.' }),
    abonnement: lireAbonnement(t, 'The webhook.'),
  }),
});

mutation('supprimerAbonnement', {
  description:
    'Deletes a webhook with the messages that it has not accepted. For administrators, not by API key.',
  entree: entreeDAbonnement,
  audit: true,
  refus: [IntrouvableError],
  agir: async ({ abonnement }, ctx) => {
    await supprimerAbonnement(ctx, numeroDe(abonnement));
    return { id: abonnement };
  },
  succes: 'The webhook is gone.',
  champs: (t) => ({
    id: t.exposeID('id', { description: 'Identifier that the webhook had.' }),
  }),
});

function lireAbonnement<Valeur extends { id: number }>(t: ChampsSur<Valeur>, description: string) {
  return t.drizzleField({
    type: Abonnement,
    description,
    resolve: async (query, { id }, _args, { db }) =>
      (await db.query.abonnements.findFirst(query({ where: { id } })))!, // just written
  });
}
