import { inLane } from '@sofi/database';
import { compteDe, IntrouvableError, SaisieInvalideError } from '@sofi/domain';
import { changerMotDePasse, estConnexionDe, fermerSession } from '@sofi/usecases';
import { builder } from '../schema/builder.ts';
import type { ChampsSur } from '../writing/mutation.ts';
import { mutation } from '../writing/mutation.ts';
import { Utilisateur } from './utilisateur.ts';

const SessionOuverte = builder.drizzleObject('jetons', {
  name: 'SessionOuverte',
  description: 'A place where an account is signed in.',
  fields: (t) => ({
    id: t.id({ description: 'For `fermerSession`.', resolve: ({ id }) => String(id) }),
    creeLe: t.expose('creeLe', { type: 'DateTime', description: 'Sign-in. UTC.' }),
    vueLe: t.field({
      type: 'DateTime',
      description: 'Last request, to within five minutes. UTC.',
      select: { columns: { vuLe: true, creeLe: true } },
      resolve: ({ vuLe, creeLe }) => vuLe ?? creeLe,
    }),
    courante: t.boolean({
      description: 'Whether this request came with it.',
      select: { columns: { empreinte: true } },
      resolve: ({ empreinte }, _args, { porteur }) => estConnexionDe(empreinte, porteur),
    }),
  }),
});

builder.drizzleObjectField(Utilisateur, 'sessionsOuvertes', (t) =>
  t.relation('connexions', {
    type: SessionOuverte,
    description:
      'The newest 100 open sessions of the signed-in user’s own account: empty for anybody else.',
    query: (_args, { acteur, maintenant }) => ({
      where: { utilisateurId: compteDe(acteur) ?? 0, expireLe: { gt: maintenant } },
      orderBy: { id: 'desc' },
      limit: 100,
    }),
  }),
);

mutation('fermerSession', {
  description: 'Ends one of one’s own sessions, at once.',
  entree: (t) => ({
    session: t.id({ required: true, description: 'Session to end: `SessionOuverte.id`.' }),
  }),
  audit: true,
  refus: [IntrouvableError],
  agir: async ({ session }, ctx) => ({
    utilisateurId: await fermerSession(ctx, /^\d{1,9}$/.test(session) ? Number(session) : 0),
  }),
  succes: 'The session has ended.',
  champs: (t) => ({ utilisateur: lireCompte(t) }),
});

mutation('changerMotDePasse', {
  description:
    'Changes the password of the signed-in account, and ends all its sessions but this one at once. A wrong current password is refused with IDENTIFIANTS_REFUSES; attempts are limited (RATE_LIMITED). API keys cannot (FORBIDDEN); they stay valid.',
  entree: (t) => ({
    motDePasseActuel: t.string({ required: true, description: 'Current password.' }),
    motDePasse: t.string({
      required: true,
      description:
        'New password, at least 12 characters unless the server is configured otherwise.',
    }),
  }),
  audit: true,
  refus: [SaisieInvalideError],
  agir: (entree, ctx) =>
    inLane('identity', async () => ({ utilisateurId: await changerMotDePasse(ctx, ctx, entree) })),
  succes: 'The password was changed.',
  champs: (t) => ({ utilisateur: lireCompte(t) }),
});

function lireCompte(t: ChampsSur<{ utilisateurId: number }>) {
  return t.drizzleField({
    type: Utilisateur,
    description: 'Account, with the sessions that go on.',
    resolve: async (query, { utilisateurId: id }, _args, { db }) =>
      (await db.query.utilisateurs.findFirst(query({ where: { id } })))!, // just read
  });
}
