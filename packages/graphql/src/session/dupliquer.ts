import { dupliquerSession } from '@sofi/usecases';
import { builder } from '../schema/builder.ts';
import { champVersion, envDActe, REFUS } from '../writing/act.ts';
import { fichesRelues } from '../writing/read-again.ts';
import { jourObligatoire } from '../fiche/inputs.ts';
import { mutation } from '../writing/mutation.ts';
import { ficheDeTravail, numerosDe } from '../writing/references.ts';

const PeriodeInput = builder.inputType('PeriodeInput', {
  description: 'Dates of a session.',
  fields: (t) => ({
    debut: jourObligatoire(t, 'First day'),
    fin: jourObligatoire(t, 'Last day, included'),
  }),
});

mutation('dupliquerSession', {
  description:
    'Copies one session n dates times m places: drafts of the same action, at most 200 per call. Informations collectives and application periods are not copied, since they have days of their own.',
  entree: (t) => ({
    session: t.id({ required: true, description: '`id` of the session’s working view.' }),
    version: champVersion(t),
    periodes: t.field({
      type: [PeriodeInput],
      required: true,
      description: 'Dates of the copies, at least one.',
    }),
    lieux: t.idList({
      description:
        'Places of the copies: of the dispensateur or of the responsable; the session’s own when absent or empty.',
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
  succes: 'The copies were created.',
  champs: (t) => ({
    sessions: fichesRelues(t, 'Session', 'The new sessions: all places of the first dates first.'),
  }),
});
