import { compteDe, IntrouvableError, SaisieInvalideError } from '@sofi/domain';
import { creerCleApi, revoquerCleApi } from '@sofi/usecases';
import { builder } from '../schema/builder.ts';
import type { ChampsSur } from '../writing/mutation.ts';
import { mutation } from '../writing/mutation.ts';
import { Utilisateur } from './utilisateur.ts';

const CleApi = builder.drizzleObject('clesApi', {
  name: 'CleApi',
  description:
    'API key of an integrator’s program, sent as a bearer token. It has at most the current rights of its owner.',
  fields: (t) => ({
    id: t.id({ description: 'Identifier for `revoquerCleApi`.', resolve: ({ id }) => String(id) }),
    nom: t.exposeString('nom', { description: 'Label given by the owner.' }),
    debut: t.exposeString('debut', {
      description: 'First characters of the key; the rest was shown once and is not stored.',
    }),
    lectureSeule: t.exposeBoolean('lectureSeule', {
      description:
        'Read-only keys have their owner’s reading rights; every mutation refuses them (FORBIDDEN).',
    }),
    creeLe: t.expose('creeLe', { type: 'DateTime', description: 'Creation time.' }),
    expireLe: t.expose('expireLe', {
      type: 'DateTime',
      nullable: true,
      description: 'Expiry; null if it never expires.',
    }),
    revoqueeLe: t.expose('revoqueeLe', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was revoked; null while active.',
    }),
  }),
});

builder.drizzleObjectField(Utilisateur, 'clesApi', (t) =>
  t.relation('clesApi', {
    type: CleApi,
    description:
      'The newest 100 keys of the signed-in user’s own account, revoked ones included; empty for anyone else.',
    query: (_args, { acteur }) => ({
      where: { utilisateurId: compteDe(acteur) ?? 0 },
      orderBy: { id: 'desc' },
      limit: 100,
    }),
  }),
);

mutation('creerCleApi', {
  description:
    'Creates an API key for the signed-in account, at most 20 active ones. A key cannot create another (FORBIDDEN).',
  entree: (t) => ({
    nom: t.string({ required: true, description: 'Label: 1 to 100 characters.' }),
    lectureSeule: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Whether the key is read-only.',
    }),
    expireLe: t.field({
      type: 'DateTime',
      description:
        'When it ends; absent: after the server’s `KEY_DAYS`, a year unless it says otherwise; null: when it is revoked.',
    }),
  }),
  audit: true,
  refus: [SaisieInvalideError],
  agir: ({ nom, lectureSeule, expireLe }, ctx) =>
    creerCleApi(ctx, ctx, { nom, lectureSeule, expireLe }),
  succes: 'A newly created key.',
  champs: (t) => ({
    cle: t.exposeString('cle', { description: 'The key itself; shown once.' }),
    cleApi: lireCle(t, 'The key as it is stored.'),
  }),
});

mutation('revoquerCleApi', {
  description: 'Revokes one of the viewer’s own keys at once. Idempotent.',
  entree: (t) => ({ id: t.id({ required: true, description: '`CleApi.id` of the key.' }) }),
  audit: true,
  refus: [IntrouvableError],
  agir: async ({ id }, ctx) => {
    const numero = /^\d{1,9}$/.test(id) ? Number(id) : 0;
    await revoquerCleApi(ctx, ctx.acteur, numero);
    return { id: numero };
  },
  succes: 'The key was revoked.',
  champs: (t) => ({ cleApi: lireCle(t, 'The revoked key.') }),
});

function lireCle(t: ChampsSur<{ id: number }>, description: string) {
  return t.drizzleField({
    type: CleApi,
    description,
    resolve: async (query, { id }, _args, { db }) =>
      (await db.query.clesApi.findFirst(query({ where: { id } })))!, // just written
  });
}
