import {
  abandonnerModifications,
  acquitterCertifInfo,
  envoyerEnValidation,
  rappeler,
  repondre,
} from '@sofi/usecases';
import { LIMITE_DE_TEXTE } from '@sofi/domain';
import { builder } from '../builder.ts';
import { acteSurAction } from '../ecriture/acte.ts';
import { numeroDe } from '../ecriture/references.ts';

/* What an organisme does with an action that it entered. */

acteSurAction('envoyerEnValidation', {
  description:
    'Sends an action to the CARIF-OREF. Refused while something blocking is left to mend: `anomalies` says what (ETAT_INTERDIT).',
  entree: () => ({}),
  agir: envoyerEnValidation,
  succes: 'The action waits for validation.',
});

acteSurAction('rappeler', {
  description: 'Takes an action back that waits for validation, to go on writing.',
  entree: () => ({}),
  agir: rappeler,
  succes: 'The action is being entered again.',
});

const ReponseInput = builder.inputType('ReponseInput', {
  description: 'What an organisme answers to one question.',
  fields: (t) => ({
    question: t.id({ required: true, description: 'Which question: `Question.id`.' }),
    texte: t.string({
      required: true,
      description: `The answer: plain text of 1 to ${LIMITE_DE_TEXTE} characters.`,
    }),
  }),
});

acteSurAction('repondre', {
  description: 'Answers all open questions at once: the action waits for validation again.',
  entree: (t) => ({
    reponses: t.field({
      type: [ReponseInput],
      required: true,
      description: 'One for each open question.',
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
    'Gives up what changed since the last validation: the working view is what is published again.',
  entree: () => ({}),
  agir: abandonnerModifications,
  succes: 'The action is validated as it was.',
});

acteSurAction('acquitterCertifInfo', {
  description: 'Takes note of the Certif Info codes that the CARIF-OREF replaced.',
  entree: () => ({}),
  agir: acquitterCertifInfo,
  succes: 'No replacement waits to be taken note of.',
});
