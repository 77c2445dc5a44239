import { dupliquerSession } from '@sofi/usecases';
import { builder } from '../builder.ts';
import { champVersion, envDActe, REFUS } from '../ecriture/acte.ts';
import { fichesRelues } from '../ecriture/fiches.ts';
import { mutation } from '../ecriture/mutation.ts';
import { ficheDeTravail, numerosDe } from '../ecriture/references.ts';

const PeriodeInput = builder.inputType('PeriodeInput', {
  description: 'When a session is held.',
  fields: (t) => ({
    debut: t.field({ type: 'Date', required: true, description: 'First day.' }),
    fin: t.field({ type: 'Date', required: true, description: 'Last day, included.' }),
  }),
});

mutation('dupliquerSession', {
  description:
    'Makes one session n dates times m places: drafts of the same action, at most 200 in one call. Its meetings and application periods, which have days of their own, stay behind.',
  entree: (t) => ({
    session: t.id({ required: true, description: 'The session: `id` of its working view.' }),
    version: champVersion(t),
    periodes: t.field({
      type: [PeriodeInput],
      required: true,
      description: 'The dates of the copies, one at least.',
    }),
    lieux: t.idList({
      description:
        'Their places: of the dispensateur or of the responsable. The session’s own when absent or empty.',
    }),
  }),
  refus: REFUS,
  agir: async ({ session, version, periodes, lieux }, ctx, champ) => {
    const env = envDActe(ctx, champ);
    const { numero } = ficheDeTravail(session, 'session', ['Session']);
    const numeros = await dupliquerSession(env, {
      numero,
      version,
      periodes,
      lieux: numerosDe('Lieu', lieux) ?? [],
    });
    return { numeros };
  },
  succes: 'The copies were made.',
  champs: (t) => ({
    sessions: fichesRelues(t, 'Session', 'The new sessions: all places of the first dates first.'),
  }),
});
