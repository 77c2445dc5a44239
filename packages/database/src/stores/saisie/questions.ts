import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import { questions } from '../../tables/question.ts';

export interface QuestionPosee {
  texte: string;
  /** FASD code and field that it is about; null: the whole. */
  fiche: string | null;
  champ: string | null;
}

interface Echange {
  utilisateurId: number | null;
  maintenant: Date;
}

export async function poserQuestions(
  tx: Db,
  actionNumero: number,
  posees: readonly QuestionPosee[],
  { utilisateurId, maintenant }: Echange,
): Promise<void> {
  await tx.insert(questions).values(
    posees.map((question) => ({
      ...question,
      actionNumero,
      poseeParId: utilisateurId,
      poseeLe: maintenant,
    })),
  );
}

/** Those that wait for an answer, oldest first. */
export async function questionsOuvertes(tx: Db, actionNumero: number): Promise<number[]> {
  const ouvertes = await tx
    .select({ id: questions.id })
    .from(questions)
    .where(and(eq(questions.actionNumero, actionNumero), isNull(questions.repondueLe)))
    .orderBy(questions.id);
  return ouvertes.map(({ id }) => id);
}

export async function repondreAux(
  tx: Db,
  reponses: readonly { question: number; texte: string }[],
  { utilisateurId, maintenant }: Echange,
): Promise<void> {
  for (const { question, texte } of reponses)
    await tx
      .update(questions)
      .set({ reponse: texte, repondueParId: utilisateurId, repondueLe: maintenant })
      .where(and(eq(questions.id, question), isNull(questions.repondueLe)));
}
