import { archiverSession, desarchiverSession } from '@sofi/usecases';
import type { EnvDActe } from '@sofi/usecases';
import { champVersion, envDActe, REFUS } from '../writing/act.ts';
import { mutation } from '../writing/mutation.ts';
import { ficheRelue } from '../writing/read-again.ts';
import { ficheDeTravail } from '../writing/references.ts';

acteSurSession('archiverSession', {
  description:
    'Withdraws one published session without its action: it leaves every channel, and can be brought back. Refused while changes of it are not published, and without the Région’s agreement to it (`donnerAccordRegion` with `retrait`) where it pays and the session is not over (ETAT_INTERDIT).',
  agir: archiverSession,
  succes: 'The session is withdrawn.',
});

acteSurSession('desarchiverSession', {
  description: 'Brings back a session that was withdrawn without its action, published as it was.',
  agir: desarchiverSession,
  succes: 'The session is published again.',
});

interface ActeSurSession {
  description: string;
  agir: (env: EnvDActe, cible: { numero: number; version: number }) => Promise<number>;
  succes: string;
}

/** A mutation that is done to one session, and answers with it. */
function acteSurSession(nom: string, { description, agir, succes }: ActeSurSession): void {
  mutation(nom, {
    description,
    entree: (t) => ({
      session: t.id({ required: true, description: '`id` of the session’s working view.' }),
      version: champVersion(t),
    }),
    refus: REFUS,
    agir: async ({ session, version }, ctx, champ) => {
      const { numero } = ficheDeTravail(session, 'session', ['Session']);
      return { numeros: [await agir(envDActe(ctx, champ), { numero, version })] };
    },
    succes,
    champs: (t) => ({ session: ficheRelue(t, 'Session') }),
  });
}
