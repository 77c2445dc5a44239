import type {
  CanalDiffusion,
  Consequence as UneConsequence,
  Diffusion as UneDiffusion,
  MotifDeNonDiffusion as UnMotif,
  QuiAgit,
} from '@sofi/domain';
import { ConfirmationRequiseError, diffusion, LIBELLES_CANAUX } from '@sofi/domain';
import { builder } from '../schema/builder.ts';
import type { Contexte } from '../schema/context.ts';
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

/** Channels that read what SOFI publishes: the others show what was sent to them. */
const CANAUX_SERVIS: ReadonlySet<CanalDiffusion> = new Set(['SITES_REGIONAUX']);

interface MotifMontre extends Omit<UnMotif, 'code'> {
  code: UnMotif['code'] | 'NON_TRANSMISE';
}

/** A channel of the session of this number. */
interface DiffusionMontree extends UneDiffusion {
  session: number;
}

const derniere = async ({ canal, session }: DiffusionMontree, { suivi }: Contexte) =>
  (await suivi.transmissions.load(session)).find((transmission) => transmission.canal === canal) ??
  null;

const motifsDe = async (etat: DiffusionMontree, ctx: Contexte): Promise<MotifMontre[]> => {
  const { canal, eligible, motifs } = etat;
  return eligible && !CANAUX_SERVIS.has(canal) && (await derniere(etat, ctx)) === null
    ? [
        {
          code: 'NON_TRANSMISE',
          message: `La session remplit les conditions de ${LIBELLES_CANAUX[canal]}, mais n’y a pas encore été transmise.`,
          champ: null,
          agir: 'PERSONNE',
        },
      ]
    : motifs;
};

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

const Diffusion = builder.objectRef<DiffusionMontree>('Diffusion').implement({
  description: 'Whether a session is shown in a channel.',
  fields: (t) => ({
    canal: t.expose('canal', { type: CanalDiffusionEnum, description: 'The channel.' }),
    eligible: t.exposeBoolean('eligible', {
      description: 'Whether it meets all conditions of the channel today.',
    }),
    diffuse: t.boolean({
      description:
        'Whether it is shown there today: eligible, and sent to Offre Info, Kairos or Ouiform at least once.',
      resolve: async (etat, _args, ctx) => (await motifsDe(etat, ctx)).length === 0,
    }),
    motifs: t.stringList({
      description: 'Reasons why not, in French, to display; empty when it is shown.',
      resolve: async (etat, _args, ctx) =>
        (await motifsDe(etat, ctx)).map(({ message }) => message),
    }),
    motifsDetailles: t.field({
      type: [MotifDeNonDiffusion],
      description: 'The same reasons, with their codes and who can act.',
      resolve: (etat, _args, ctx) => motifsDe(etat, ctx),
    }),
    envoyeLe: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'When it last left for there, whether or not it still may; null: never, or for a channel that reads SOFI itself. UTC.',
      resolve: async (etat, _args, ctx) => (await derniere(etat, ctx))?.envoyeLe ?? null,
    }),
    empreinteEnvoyee: t.string({
      nullable: true,
      description:
        'SHA-256 of what was said of it then, hexadecimal: another one each time that it changed; null: never sent.',
      resolve: async (etat, _args, ctx) => (await derniere(etat, ctx))?.empreinte ?? null,
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
      }).map((etat) => ({ ...etat, session: numero })),
  }),
);

/** For how many days after its end Offre Info keeps a session: not at all. */
const RETENTION_JOURS = 0;

export const Consequence = builder.objectRef<UneConsequence>('Consequence').implement({
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
