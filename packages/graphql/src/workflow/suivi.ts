import type {
  Acte as UnActe,
  EtatDeSaisie as UnEtat,
  Modification as UneModification,
  NomActe,
} from '@sofi/domain';
import { actesDe, etatDeSaisie, modifications } from '@sofi/domain';
import { builder } from '../builder.ts';
import { Anomalie } from '../ecriture/erreurs.ts';
import { Action } from '../types/action.ts';
import { enumeration } from '../types/enums.ts';

/*
 * What rules say of an action. All of it is about the working view, whichever view it is asked of, and for those who may see
 * that; a request reads the action once, however many of these fields it asks for.
 */

const EtatDeSaisie = builder.objectRef<UnEtat>('EtatDeSaisie').implement({
  description: 'What still lacks in an action, with its formation, sessions and dispositifs.',
  fields: (t) => ({
    complet: t.exposeBoolean('complet', {
      description: 'No BLOQUANTE is left: the action may be sent.',
    }),
    avancement: t.exposeInt('avancement', {
      description:
        'Percentage, 0 to 100: the part of what the procedure asks for that is filled in.',
    }),
    anomalies: t.field({
      type: [Anomalie],
      description: 'All that is to be mended, fiche after fiche, in the order of their fields.',
      resolve: ({ anomalies }) => anomalies,
    }),
  }),
});

const Modification = builder.objectRef<UneModification>('Modification').implement({
  description: 'A field that the working view changes in what is published.',
  fields: (t) => ({
    fiche: t.expose('fiche', {
      type: 'CodeFasd',
      description: 'The fiche that changes; a dispositif goes by its session’s code.',
    }),
    champ: t.exposeString('champ', {
      description:
        'Its field: `debut`, `dispositifs.0.nombrePlaces`; `session` or `dispositifs.1` for a fiche that comes or goes.',
    }),
    avant: t.exposeString('avant', {
      nullable: true,
      description: 'The published value as text, codes as the API takes them; null: none.',
    }),
    apres: t.exposeString('apres', {
      nullable: true,
      description: 'The value in its place, likewise; null: none.',
    }),
  }),
});

const NomActeEnum = enumeration<NomActe>('NomActe', 'What may be done to an action.', {
  MODIFIER: 'Change its fields, or those of its sessions and dispositifs.',
  ENVOYER_EN_VALIDATION: 'Send it to the CARIF-OREF.',
  RAPPELER: 'Take it back before it is validated.',
  DEMANDER_REPONSES: 'Ask the organisme about it.',
  REPONDRE: 'Answer the CARIF-OREF’s questions.',
  REFUSER: 'Send it back to the organisme, with the reason.',
  VALIDER: 'Publish it.',
  ARCHIVER: 'Withdraw it.',
  DESARCHIVER: 'Bring it back as it was.',
  ABANDONNER_MODIFICATIONS: 'Go back to what is published.',
  DONNER_ACCORD_REGION: 'Agree, for the Région, to a change of what it pays for.',
  REMPLACER_CERTIFINFO: 'Put another Certif Info code in place of one.',
  ACQUITTER_CERTIFINFO: 'Take note of a replaced Certif Info code.',
});

const Acte = builder.objectRef<UnActe>('Acte').implement({
  description: 'An act, and whether the viewer may do it now.',
  fields: (t) => ({
    acte: t.expose('acte', { type: NomActeEnum, description: 'Which act.' }),
    permis: t.exposeBoolean('permis', { description: 'Whether the viewer may do it now.' }),
    motif: t.exposeString('motif', {
      nullable: true,
      description: 'Why not, in French, to show; null where it may be done.',
    }),
  }),
});

const SANS_TRAVAIL: UnEtat = { complet: true, avancement: 100, anomalies: [] };

builder.drizzleObjectFields(Action, (t) => ({
  etatDeSaisie: t.field({
    type: EtatDeSaisie,
    description:
      'What still lacks, field by field, before the action may be sent. For those who may see the working view; to others it is complete, without anomalies, as what is published was when it was validated.',
    select: { columns: { numero: true } },
    resolve: async ({ numero }, _args, { suivi, jour }) => {
      const situation = await suivi.travail.load(numero);
      return situation ? etatDeSaisie(situation.offre, { jour }) : SANS_TRAVAIL;
    },
  }),
  modifications: t.field({
    type: [Modification],
    description:
      'What the working view changes in what is published, in reading order. Empty where nothing was ever published, and for those who may not see the working view.',
    select: { columns: { numero: true } },
    resolve: async ({ numero }, _args, { suivi }) => {
      const situation = await suivi.travail.load(numero);
      return situation ? modifications(situation.offre.publiee, situation.offre) : [];
    },
  }),
  actes: t.field({
    type: [Acte],
    description:
      'Every act, in the order of NomActe: those that the viewer may do now, and why not the others. All are refused to whoever may not see the working view.',
    select: { columns: { numero: true } },
    resolve: async ({ numero }, _args, { suivi, acteur }) =>
      actesDe(acteur, await suivi.travail.load(numero)),
  }),
}));
