import { compteDe, IntrouvableError, SaisieInvalideError } from '@sofi/domain';
import { creerCleApi, revoquerCleApi } from '@sofi/usecases';
import { builder } from '../builder.ts';
import type { ChampsSur } from '../ecriture/mutation.ts';
import { mutation } from '../ecriture/mutation.ts';
import { Utilisateur } from '../types/utilisateur.ts';

const CleApi = builder.drizzleObject('clesApi', {
  name: 'CleApi',
  description:
    'A key with which an integrator’s programs sign in, sent as a bearer token. Its rights are its owner’s of the moment, or less.',
  fields: (t) => ({
    id: t.id({ description: 'For `revoquerCleApi`.', resolve: ({ id }) => String(id) }),
    nom: t.exposeString('nom', { description: 'Given by its owner, to tell what it is for.' }),
    debut: t.exposeString('debut', {
      description: 'Its first characters: the rest was shown once, and is not kept.',
    }),
    lectureSeule: t.exposeBoolean('lectureSeule', {
      description: 'It reads what its owner reads, and every mutation refuses it (FORBIDDEN).',
    }),
    creeLe: t.expose('creeLe', { type: 'DateTime', description: 'When it was made.' }),
    expireLe: t.expose('expireLe', {
      type: 'DateTime',
      nullable: true,
      description: 'It is worth nothing from then on; null: until it is revoked.',
    }),
    revoqueeLe: t.expose('revoqueeLe', {
      type: 'DateTime',
      nullable: true,
      description: 'It has been worth nothing since; null: it was not revoked.',
    }),
  }),
});

builder.drizzleObjectField(Utilisateur, 'clesApi', (t) =>
  t.relation('clesApi', {
    type: CleApi,
    description:
      'The newest 100, revoked ones too. For the signed-in user’s own account: empty for anybody else.',
    query: (_args, { acteur }) => ({
      where: { utilisateurId: compteDe(acteur) ?? 0 },
      orderBy: { id: 'desc' },
      limit: 100,
    }),
  }),
);

mutation('creerCleApi', {
  description:
    'Makes a key for programs, of the signed-in account: 20 at a time. A key makes no other (FORBIDDEN).',
  entree: (t) => ({
    nom: t.string({ required: true, description: 'What it is for: 1 to 100 characters.' }),
    lectureSeule: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Whether it may only read.',
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
  succes: 'A key that was just made.',
  champs: (t) => ({
    cle: t.exposeString('cle', { description: 'The key itself: shown now, and never again.' }),
    cleApi: lireCle(t, 'What is kept of it.'),
  }),
});

mutation('revoquerCleApi', {
  description: 'Ends one of one’s own keys, at once. A second time changes nothing.',
  entree: (t) => ({ id: t.id({ required: true, description: 'Of the key: `CleApi.id`.' }) }),
  audit: true,
  refus: [IntrouvableError],
  agir: async ({ id }, ctx) => {
    const numero = /^\d{1,9}$/.test(id) ? Number(id) : 0;
    await revoquerCleApi(ctx, ctx.acteur, numero);
    return { id: numero };
  },
  succes: 'The key is worth nothing any more.',
  champs: (t) => ({ cleApi: lireCle(t, 'The key, revoked.') }),
});

function lireCle(t: ChampsSur<{ id: number }>, description: string) {
  return t.drizzleField({
    type: CleApi,
    description,
    resolve: async (query, { id }, _args, { db }) =>
      (await db.query.clesApi.findFirst(query({ where: { id } })))!, // just written
  });
}
