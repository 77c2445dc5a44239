import { LIMITE_DE_TEXTE } from '@sofi/domain';
import {
  archiver,
  demanderReponses,
  desarchiver,
  refuser,
  remplacerCertifInfo,
  valider,
} from '@sofi/usecases';
import { builder } from '../builder.ts';
import { acteSurAction } from '../ecriture/acte.ts';

/* What the CARIF-OREF does with an action that was sent to it. */

const QuestionInput = builder.inputType('QuestionInput', {
  description: 'What a validator asks.',
  fields: (t) => ({
    texte: t.string({
      required: true,
      description: `The question: plain text of 1 to ${LIMITE_DE_TEXTE} characters.`,
    }),
    fiche: t.field({
      type: 'CodeFasd',
      description: 'The fiche that it is about; absent: the whole action.',
    }),
    champ: t.string({
      description: 'The field of that fiche, as anomalies name it; absent: the whole fiche.',
    }),
  }),
});

acteSurAction('demanderReponses', {
  description: 'Asks the organisme about an action that waits for validation.',
  entree: (t) => ({
    questions: t.field({
      type: [QuestionInput],
      required: true,
      description: 'One question at least.',
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
  description: 'Sends an action back to its organisme, which is told why.',
  entree: (t) => ({
    motif: t.string({
      required: true,
      description: `Why: plain text of 1 to ${LIMITE_DE_TEXTE} characters.`,
    }),
  }),
  agir: (env, cible, { motif }) => refuser(env, { ...cible, motif }),
  succes: 'The action is being entered again.',
});

acteSurAction('valider', {
  description:
    'Publishes an action with its sessions and dispositifs: what was sent becomes what everybody reads. Refused while something blocking is left to mend (ETAT_INTERDIT).',
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
    'Puts another Certif Info code in place of one of the formation’s: the last of its chain of replacements. The organisme is asked to take note of it.',
  entree: (t) => ({
    ancien: t.string({ required: true, description: 'The code that is given up, 1 to 10 digits.' }),
    nouveau: t.string({ required: true, description: 'The code in its place, 1 to 10 digits.' }),
  }),
  agir: (env, cible, codes) => remplacerCertifInfo(env, { ...cible, ...codes }),
  succes: 'The code is replaced.',
});
