import { LIMITE_DE_TEXTE } from '@sofi/domain';
import {
  archiver,
  demanderReponses,
  desarchiver,
  refuser,
  remplacerCertifInfo,
  valider,
} from '@sofi/usecases';
import { builder } from '../schema/builder.ts';
import { acteSurAction } from '../writing/act.ts';

/* What the CARIF-OREF does with an action that was sent to it. */

const QuestionInput = builder.inputType('QuestionInput', {
  description: 'A validator’s question.',
  fields: (t) => ({
    texte: t.string({
      required: true,
      description: `Question: plain text, 1 to ${LIMITE_DE_TEXTE} characters.`,
    }),
    fiche: t.field({
      type: 'CodeFasd',
      description: 'The fiche concerned; the whole action when absent.',
    }),
    champ: t.string({
      description: 'Field of the fiche, as in anomalies; the whole fiche when absent.',
    }),
  }),
});

acteSurAction('demanderReponses', {
  description: 'Asks the organisme questions about an action that waits for validation.',
  entree: (t) => ({
    questions: t.field({
      type: [QuestionInput],
      required: true,
      description: 'At least one question.',
    }),
  }),
  agir: (env, cible, { questions }) =>
    demanderReponses(env, {
      ...cible,
      questions: questions.map(({ texte, fiche = null, champ = null }) => ({
        texte,
        fiche,
        champ,
      })),
    }),
  succes: 'The action waits for answers.',
});

acteSurAction('refuser', {
  description: 'Returns an action to its organisme with the reason.',
  entree: (t) => ({
    motif: t.string({
      required: true,
      description: `Reason: plain text, 1 to ${LIMITE_DE_TEXTE} characters.`,
    }),
  }),
  agir: (env, cible, { motif }) => refuser(env, { ...cible, motif }),
  succes: 'The action is being edited again.',
});

acteSurAction('valider', {
  description:
    'Publishes an action with its sessions and dispositifs. Refused while blocking anomalies remain (ETAT_INTERDIT).',
  entree: () => ({}),
  agir: valider,
  succes: 'The action is validated and published.',
});

acteSurAction('archiver', {
  description:
    'Withdraws an action: its sessions leave the publication. Its organismes may do it too. Published sessions of the Région that are not over need its agreement to that (`donnerAccordRegion` with `retrait`).',
  entree: () => ({}),
  agir: archiver,
  succes: 'The action is withdrawn.',
});

acteSurAction('desarchiver', {
  description:
    'Brings an archived action back: what was published is again, and what was being written goes on. Validated where nothing was being changed.',
  entree: () => ({}),
  agir: desarchiver,
  succes: 'The action is as it was before it was withdrawn.',
});

acteSurAction('remplacerCertifInfo', {
  description:
    'Replaces one of the formation’s Certif Info codes by the last of its chain of replacements. The organisme is asked to acknowledge it.',
  entree: (t) => ({
    ancien: t.string({ required: true, description: 'Code to replace, 1 to 10 digits.' }),
    nouveau: t.string({ required: true, description: 'New code, 1 to 10 digits.' }),
  }),
  agir: (env, cible, codes) => remplacerCertifInfo(env, { ...cible, ...codes }),
  succes: 'The code was replaced.',
});
