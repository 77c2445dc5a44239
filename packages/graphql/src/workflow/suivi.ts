import type {
  Acte as UnActe,
  EtatDeSaisie as UnEtat,
  EtatParCanal as UnEtatParCanal,
  Modification as UneModification,
  NomActe,
} from '@sofi/domain';
import { actesDe, etatDeSaisie, modifications } from '@sofi/domain';
import { builder } from '../schema/builder.ts';
import { Anomalie } from '../writing/business-errors.ts';
import { Action } from '../action/object.ts';
import { CanalDiffusionEnum, enumeration } from '../schema/enums.ts';

/*
 * What rules say of an action. All of it is about the working view, whichever view it is asked of, and for those who may see
 * that; a request reads the action once, however many of these fields it asks for.
 */

const EtatParCanal = builder.objectRef<UnEtatParCanal>('EtatParCanal').implement({
  description: 'What keeps an action from a channel, beside what blocks sending it.',
  fields: (t) => ({
    canal: t.expose('canal', { type: CanalDiffusionEnum, description: 'The channel.' }),
    pret: t.exposeBoolean('pret', {
      description: 'Whether all its sessions would be shown there once it is validated.',
    }),
    anomalies: t.field({
      type: [Anomalie],
      description:
        'What lacks, each with its field; the message begins with the channel’s name. Empty without a session.',
      resolve: ({ anomalies }) => anomalies,
    }),
  }),
});

const EtatDeSaisie = builder.objectRef<UnEtat>('EtatDeSaisie').implement({
  description: 'What is still missing in an action, with its formation, sessions and dispositifs.',
  fields: (t) => ({
    complet: t.exposeBoolean('complet', {
      description: 'Whether no BLOQUANTE anomaly is left, so that the action can be sent.',
    }),
    avancement: t.exposeInt('avancement', {
      description:
        'Share of what is to be entered that is filled in, 0 to 100; 100 only when nothing blocks. What a fiche has by itself or by its lot does not count.',
    }),
    anomalies: t.field({
      type: [Anomalie],
      description: 'All anomalies, fiche by fiche, in the order of fields.',
      resolve: ({ anomalies }) => anomalies,
    }),
    canaux: t.field({
      type: [EtatParCanal],
      description: 'The same channel by channel, in the order of CanalDiffusion.',
      resolve: ({ canaux }) => canaux,
    }),
  }),
});

export const Modification = builder.objectRef<UneModification>('Modification').implement({
  description: 'A field whose working value differs from the published one.',
  fields: (t) => ({
    fiche: t.expose('fiche', {
      type: 'CodeFasd',
      description: 'The fiche that changes; a dispositif is named by its session’s code.',
    }),
    champ: t.exposeString('champ', {
      description:
        'Path of the field: `debut`, `dispositifs.0.nombrePlaces`; `session` or `dispositifs.1` for an added or removed fiche.',
    }),
    avant: t.exposeString('avant', {
      nullable: true,
      description: 'Published value as text, codes as the API takes them; null if none.',
    }),
    apres: t.exposeString('apres', {
      nullable: true,
      description: 'Working value, likewise; null if none.',
    }),
  }),
});

export const NomActeEnum = enumeration<NomActe>('NomActe', 'Acts on an action.', {
  MODIFIER: 'Change its fields, or those of its sessions and dispositifs.',
  ENVOYER_EN_VALIDATION: 'Send it to the CARIF-OREF.',
  RAPPELER: 'Recall it before it is validated.',
  DEMANDER_REPONSES: 'Ask the organisme questions.',
  REPONDRE: 'Answer the CARIF-OREF’s questions.',
  REFUSER: 'Return it to the organisme, with the reason.',
  VALIDER: 'Publish it.',
  ARCHIVER: 'Withdraw it.',
  DESARCHIVER: 'Bring it back as it was.',
  ABANDONNER_MODIFICATIONS: 'Discard the changes.',
  DEMANDER_ACCORD_REGION: 'Ask the Région to agree to a change of what it funds.',
  DONNER_ACCORD_REGION: 'Record the Région’s agreement to a change of what it funds.',
  REFUSER_ACCORD_REGION: 'Refuse such a request, with the reason.',
  REMPLACER_CERTIFINFO: 'Replace a Certif Info code.',
  ACQUITTER_CERTIFINFO: 'Acknowledge a replaced Certif Info code.',
});

const Acte = builder.objectRef<UnActe>('Acte').implement({
  description: 'An act, and whether the viewer may perform it now.',
  fields: (t) => ({
    acte: t.expose('acte', { type: NomActeEnum, description: 'The act.' }),
    permis: t.exposeBoolean('permis', { description: 'Whether the viewer may perform it now.' }),
    motif: t.exposeString('motif', {
      nullable: true,
      description: 'Reason for a refusal, in French, to display; null when the act is allowed.',
    }),
  }),
});

const SANS_TRAVAIL: UnEtat = { complet: true, avancement: 100, anomalies: [], canaux: [] };

builder.drizzleObjectFields(Action, (t) => ({
  etatDeSaisie: t.field({
    type: EtatDeSaisie,
    description:
      'What is still missing, field by field, before the action can be sent. Only for viewers of the working view; for others it is complete and without anomalies, as the published offer was when it was validated.',
    select: { columns: { numero: true } },
    resolve: async ({ numero }, _args, { suivi, jour }) => {
      const situation = await suivi.travail.load(numero);
      return situation ? etatDeSaisie(situation.offre, { jour }) : SANS_TRAVAIL;
    },
  }),
  modifications: t.field({
    type: [Modification],
    description:
      'Differences between the working and the published view, in reading order. Empty when nothing was ever published, and for viewers who may not see the working view.',
    select: { columns: { numero: true } },
    resolve: async ({ numero }, _args, { suivi }) => {
      const situation = await suivi.travail.load(numero);
      return situation ? modifications(situation.offre.publiee, situation.offre) : [];
    },
  }),
  actes: t.field({
    type: [Acte],
    description:
      'Every act, in the order of NomActe, with the reason why it is not allowed. All are refused to viewers who may not see the working view.',
    select: { columns: { numero: true } },
    resolve: async ({ numero }, _args, { suivi, acteur }) =>
      actesDe(acteur, await suivi.travail.load(numero)),
  }),
}));
