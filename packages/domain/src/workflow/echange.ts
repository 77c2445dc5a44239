import type { ChampInvalide } from '../refus.ts';
import { verifierTexte } from '../saisie/verifier.ts';

/* What validators and organismes write to one another. docs/domain.md section 5. */

/** At least one question, each with its text. Paths are those of `{ questions: [{ texte }] }`. */
export function verifierQuestions(questions: readonly { texte: string }[]): ChampInvalide[] {
  if (questions.length === 0)
    return [{ chemin: ['questions'], code: 'REQ', message: 'Posez au moins une question.' }];
  return questions.flatMap(({ texte }, rang) =>
    verifierTexte(texte, ['questions', String(rang), 'texte']),
  );
}

/** An answer, with its text, to each open question and to no other. Paths are those of `{ reponses: [{ question, texte }] }`. */
export function verifierReponses<Id extends string | number>(
  ouvertes: readonly Id[],
  reponses: readonly { question: Id; texte: string }[],
): ChampInvalide[] {
  const repondues = new Set(reponses.map(({ question }) => question));
  const restantes = ouvertes.filter((question) => !repondues.has(question));
  return [
    ...reponses.flatMap(({ question, texte }, rang): ChampInvalide[] => {
      const chemin = ['reponses', String(rang)];
      if (ouvertes.includes(question)) return verifierTexte(texte, [...chemin, 'texte']);
      const message = 'Cette question n’attend pas de réponse.';
      return [{ chemin: [...chemin, 'question'], code: 'CODE', message }];
    }),
    ...(restantes.length > 0
      ? [
          {
            chemin: ['reponses'],
            code: 'REQ',
            message: `Questions encore sans réponse : ${restantes.length}.`,
          },
        ]
      : []),
  ];
}

/** The reason of a refusal, or of a request. */
export const verifierMotif = (motif: string): ChampInvalide[] => verifierTexte(motif, ['motif']);
