import type {
  CanalDiffusion,
  Consequence as UneConsequence,
  Diffusion as UneDiffusion,
  MotifDeNonDiffusion as UnMotif,
  QuiAgit,
} from '@sofi/domain';
import { ConfirmationRequiseError, diffusion, LIBELLES_CANAUX } from '@sofi/domain';
import { builder } from '../schema/builder.ts';
import { BusinessError } from '../writing/business-errors.ts';
import { CanalDiffusionEnum, enumeration } from '../schema/enums.ts';
import { Session } from '../session/object.ts';

/* Channels: where a published session goes, why not, and what an act takes out of them. */

const QuiAgitEnum = enumeration<QuiAgit>('QuiAgit', 'Who can do something about a reason.', {
  ORGANISME: 'The organisme that enters the offer.',
  VALIDEUR: 'The CARIF-OREF.',
  REGION: 'The Région.',
  PERSONNE: 'Nobody.',
});

/** Channels that read what SOFI publishes. Nothing is sent to the others yet. */
const CANAUX_SERVIS: ReadonlySet<CanalDiffusion> = new Set(['SITES_REGIONAUX']);

interface MotifMontre extends Omit<UnMotif, 'code'> {
  code: UnMotif['code'] | 'NON_TRANSMISE';
}

const motifsDe = ({ canal, eligible, motifs }: UneDiffusion): MotifMontre[] =>
  eligible && !CANAUX_SERVIS.has(canal)
    ? [
        {
          code: 'NON_TRANSMISE',
          message: `La session remplit les conditions de ${LIBELLES_CANAUX[canal]}, mais rien n’y est encore transmis.`,
          champ: null,
          agir: 'PERSONNE',
        },
      ]
    : motifs;

const MotifDeNonDiffusion = builder.objectRef<MotifMontre>('MotifDeNonDiffusion').implement({
  description: 'A reason why a session is not shown in a channel.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable code, in capitals.' }),
    message: t.exposeString('message', { description: 'Message in French, to display.' }),
    champ: t.exposeString('champ', {
      nullable: true,
      description: 'Field to fill in, after its fiche: `session.contacts`; null where none helps.',
    }),
    agir: t.expose('agir', { type: QuiAgitEnum, description: 'Who can do something about it.' }),
  }),
});

const Diffusion = builder.objectRef<UneDiffusion>('Diffusion').implement({
  description: 'Whether a session is shown in a channel.',
  fields: (t) => ({
    canal: t.expose('canal', { type: CanalDiffusionEnum, description: 'The channel.' }),
    eligible: t.exposeBoolean('eligible', {
      description: 'Whether it meets all conditions of the channel today.',
    }),
    diffuse: t.boolean({
      description:
        'Whether it is shown there today: eligible, in a channel that SOFI serves. Nothing is sent to Offre Info, Kairos and Ouiform yet.',
      resolve: (session) => motifsDe(session).length === 0,
    }),
    motifs: t.stringList({
      description: 'Reasons why not, in French, to display; empty when it is shown.',
      resolve: (session) => motifsDe(session).map(({ message }) => message),
    }),
    motifsDetailles: t.field({
      type: [MotifDeNonDiffusion],
      description: 'The same reasons, with their codes and who can act.',
      resolve: motifsDe,
    }),
  }),
});

builder.drizzleObjectField(Session, 'diffusion', (t) =>
  t.field({
    type: [Diffusion],
    description:
      'Where this session is shown today (Europe/Paris), and where not and why, channel by channel. It is about what is published, whichever view it is asked of.',
    select: { columns: { numero: true, actionNumero: true } },
    resolve: async ({ numero, actionNumero }, _args, { suivi, jour }) =>
      diffusion(await suivi.publiee.load(actionNumero), numero, {
        jour,
        retentionJours: RETENTION_JOURS,
      }),
  }),
);

/** For how many days after its end Offre Info keeps a session: not at all. */
const RETENTION_JOURS = 0;

const Consequence = builder.objectRef<UneConsequence>('Consequence').implement({
  description: 'Something that an act does beyond what was asked for.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'Message in French, to display.' }),
    canal: t.expose('canal', {
      type: CanalDiffusionEnum,
      nullable: true,
      description: 'Channel that a session leaves; null where it is about none.',
    }),
    fiche: t.expose('fiche', {
      type: 'CodeFasd',
      nullable: true,
      description: 'Fiche that it happens to; null where it is about none.',
    }),
    agir: t.exposeString('agir', {
      nullable: true,
      description: 'What can be done about it, in French; null: nothing.',
    }),
  }),
});

builder.objectType(ConfirmationRequiseError, {
  name: 'ConfirmationRequiseError',
  description:
    'The act is public at once and has consequences: ask again with `confirmer: true`. Nothing was written.',
  interfaces: [BusinessError],
  fields: (t) => ({
    consequences: t.field({
      type: [Consequence],
      description: 'What it would do.',
      resolve: ({ consequences }) => [...consequences],
    }),
  }),
});
