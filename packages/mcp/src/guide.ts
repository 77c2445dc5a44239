/** A question of the analysts' guide. */
export interface Question {
  title: string;
  query: string;
}

export interface Guide {
  text: string;
  questions: readonly Question[];
}

/** Reads `## N. Title`, each followed by its query. */
export function readGuide(text: string): Guide {
  const questions = [...text.matchAll(/^## \d+\. (.+)\n\n```graphql\n([\s\S]*?)```/gm)].map(
    ([, title, query]) => ({ title: title!, query: query! }),
  );
  return { text, questions };
}
