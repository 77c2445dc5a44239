import { compteDe, IntrouvableError } from '@sofi/domain';
import { estConnexionDe, fermerSession } from '@sofi/usecases';
import { builder } from '../builder.ts';
import { mutation } from '../ecriture/mutation.ts';
import { Utilisateur } from '../types/utilisateur.ts';

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
    utilisateurId: await fermerSession(
      ctx,
      ctx.acteur,
      /^\d{1,9}$/.test(session) ? Number(session) : 0,
    ),
  }),
  succes: 'The session has ended.',
  champs: (t) => ({
    utilisateur: t.drizzleField({
      type: Utilisateur,
      description: 'Account, with the sessions that go on.',
      resolve: async (query, { utilisateurId: id }, _args, { db }) =>
        (await db.query.utilisateurs.findFirst(query({ where: { id } })))!, // just read
    }),
  }),
});
