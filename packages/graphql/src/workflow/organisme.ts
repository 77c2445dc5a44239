import {
  abandonnerModifications,
  acquitterCertifInfo,
  envoyerEnValidation,
  rappeler,
  repondre,
} from '@sofi/usecases';
import { LIMITE_DE_TEXTE } from '@sofi/domain';
import { builder } from '../schema/builder.ts';
import { acteSurAction } from '../writing/act.ts';
import { numeroDe } from '../writing/references.ts';

/* What an organisme does with an action that it entered. */

acteSurAction('envoyerEnValidation', {
  description:
    'Sends an action to the CARIF-OREF. Refused while blocking anomalies remain (ETAT_INTERDIT lists them).',
  entree: () => ({}),
  agir: envoyerEnValidation,
  succes: 'The action waits for validation.',
});

acteSurAction('rappeler', {
  description: 'Recalls an action that waits for validation, to continue editing.',
  entree: () => ({}),
  agir: rappeler,
  succes: 'The action is being edited again.',
});

const ReponseInput = builder.inputType('ReponseInput', {
  description: 'An organisme’s answer to one question.',
  fields: (t) => ({
    question: t.id({ required: true, description: '`Question.id` of the question.' }),
    texte: t.string({
      required: true,
      description: `Answer: plain text, 1 to ${LIMITE_DE_TEXTE} characters.`,
    }),
  }),
});

acteSurAction('repondre', {
  description: 'Answers all open questions at once: the action waits for validation again.',
  entree: (t) => ({
    reponses: t.field({
      type: [ReponseInput],
      required: true,
      description: 'One answer per open question.',
    }),
  }),
  agir: (env, cible, { reponses }) =>
    repondre(env, {
      ...cible,
      reponses: reponses.map(({ question, texte }) => ({
        question: numeroDe('Question', question),
        texte,
      })),
    }),
  succes: 'The questions are answered.',
});

acteSurAction('abandonnerModifications', {
  description:
    'Discards changes since the last validation: the working view becomes a copy of the published one.',
  entree: () => ({}),
  agir: abandonnerModifications,
  succes: 'The action is back in its validated state.',
});

acteSurAction('acquitterCertifInfo', {
  description: 'Acknowledges the Certif Info codes that the CARIF-OREF replaced.',
  entree: () => ({}),
  agir: acquitterCertifInfo,
  succes: 'No replacement is left to acknowledge.',
});
