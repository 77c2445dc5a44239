import {
  lireFasd,
  poserQuestions,
  publierAction,
  questionsOuvertes,
  repondreAux,
  reprendreAction,
  republierAction,
  retirerAction,
  utiliserAccords,
} from '@sofi/database';
import type { QuestionPosee } from '@sofi/database';
import type { ChangementProtege } from '@sofi/domain';
import {
  changementsProteges,
  compteDe,
  exigerValide,
  modifications,
  normaliser,
  retraitDAction,
  verifierMotif,
  verifierQuestions,
  verifierReponses,
} from '@sofi/domain';
import type { EnvDActe } from '../saisie/acte.ts';
import type { CibleDActe } from './acte.ts';
import { executerActe } from './acte.ts';
import { ecrireCanaux, ecrireQuestion } from './redaction.ts';

/*
 * The acts of the workflow, one by one. docs/domain.md section 5. Each returns the action's number.
 * @throws IntrouvableError, InterditError, VersionPerimeeError, EtatInterditError; SaisieInvalideError where something is written with it
 */

/** To the Cariforef; refused while a blocking anomaly is left. */
export const envoyerEnValidation = (env: EnvDActe, cible: CibleDActe): Promise<number> =>
  executerActe(env, 'ENVOYER_EN_VALIDATION', cible);

/** Back from the Cariforef, to go on writing. */
export const rappeler = (env: EnvDActe, cible: CibleDActe): Promise<number> =>
  executerActe(env, 'RAPPELER', cible);

export const demanderReponses = (
  env: EnvDActe,
  { questions, ...cible }: CibleDActe & { questions: readonly QuestionPosee[] },
): Promise<number> => {
  const propres = normaliser([...questions]);
  return executerActe(env, 'DEMANDER_REPONSES', cible, {
    async faire({ tx, offre }) {
      exigerValide(verifierQuestions(propres, offre));
      await poserQuestions(tx, cible.numero, propres, echangeDe(env));
    },
    precisions: () => propres.map(ecrireQuestion),
  });
};

/** Every open question at once. */
export const repondre = (
  env: EnvDActe,
  { reponses, ...cible }: CibleDActe & { reponses: readonly { question: number; texte: string }[] },
): Promise<number> =>
  executerActe(env, 'REPONDRE', cible, {
    async faire({ tx }) {
      const propres = normaliser([...reponses]);
      exigerValide(verifierReponses(await questionsOuvertes(tx, cible.numero), propres));
      await repondreAux(tx, propres, echangeDe(env));
    },
  });

export const refuser = (
  env: EnvDActe,
  { motif: ecrit, ...cible }: CibleDActe & { motif: string },
): Promise<number> => {
  const motif = normaliser(ecrit);
  return executerActe(env, 'REFUSER', cible, {
    faire: async () => exigerValide(verifierMotif(motif)),
    motif,
  });
};

/** What was sent becomes what is published. */
export const valider = (env: EnvDActe, cible: CibleDActe): Promise<number> =>
  executerActe(env, 'VALIDER', cible, {
    precisions: ({ offre, jour }) => ecrireCanaux(offre, jour),
    async ensuite({ tx, offre, jour }) {
      const changements = changementsProteges(offre.publiee, offre, jour);
      await utiliserAccords(tx, dispositifsDe(changements), env.maintenant);
      await publierAction(tx, cible.numero);
    },
  });

/** Its sessions leave the publication. */
export const archiver = (env: EnvDActe, cible: CibleDActe): Promise<number> =>
  executerActe(env, 'ARCHIVER', cible, {
    async ensuite({ tx, offre, jour }) {
      const retraits = retraitDAction(offre.publiee, jour);
      await utiliserAccords(tx, dispositifsDe(retraits), env.maintenant);
      await retirerAction(tx, cible.numero);
    },
  });

/** What was published is again, and what was being written goes on: nothing is changed by having been archived. */
export const desarchiver = (env: EnvDActe, cible: CibleDActe): Promise<number> =>
  executerActe(env, 'DESARCHIVER', cible, {
    faire: ({ tx }) => republierAction(tx, cible.numero),
    async suite({ tx, offre }) {
      const publiee = await lireFasd(tx, 'PUBLIEE', cible.numero);
      const telQuelle = publiee !== null && modifications(publiee, offre).length === 0;
      return telQuelle ? 'VALIDEE' : 'EN_COURS_DE_SAISIE';
    },
  });

const dispositifsDe = (changements: readonly ChangementProtege[]) =>
  changements.map(({ dispositif }) => dispositif);

/** What is published is what is being written again. */
export const abandonnerModifications = (env: EnvDActe, cible: CibleDActe): Promise<number> =>
  executerActe(env, 'ABANDONNER_MODIFICATIONS', cible, {
    faire: ({ tx }) => reprendreAction(tx, cible.numero),
  });

const echangeDe = ({ acteur, maintenant }: EnvDActe) => ({
  utilisateurId: compteDe(acteur),
  maintenant,
});
