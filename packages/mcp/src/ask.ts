/** Sends the body of a GraphQL request in the caller's name, and gives its answer. */
export type Post = (body: string) => Promise<unknown>;

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
}

/** Something that the caller can put right. The message is shown as the tool's answer. */
export class Refusal extends Error {}

/** Asks the API. @throws Refusal with the messages of its errors, each with its code and place. */
export const askWith =
  (post: Post) =>
  async <T>(query: string, variables: Record<string, unknown> = {}): Promise<T> => {
    const { data, errors } = (await post(JSON.stringify({ query, variables }))) as Answer;
    if (errors)
      throw new Refusal(
        errors
          .map(({ message, path, extensions }) => {
            const place = path ? ` (${path.join('.')})` : '';
            return `${extensions?.code ?? 'ERREUR'}${place} : ${message}`;
          })
          .join('\n'),
      );
    return data as T;
  };
