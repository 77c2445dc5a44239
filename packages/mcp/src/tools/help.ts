import { z } from 'zod';
import { Refusal } from '../ask.ts';
import { answer } from '../results.ts';
import type { Register } from './index.ts';

export const registerHelp: Register = (server, context) =>
  void server.registerTool(
    'aide',
    {
      title: 'Exemples',
      description:
        'Liste les questions types des analystes, ou donne la requête GraphQL de l’une d’elles par son numéro. / Example questions and their queries.',
      inputSchema: z.object({ numero: z.number().int().min(1).optional() }),
      annotations: { readOnlyHint: true },
    },
    ({ numero }) =>
      answer(async () => {
        const { questions } = context.guide;
        if (numero === undefined)
          return questions.map(({ title }, rank) => `${rank + 1}. ${title}`);
        const question = questions[numero - 1];
        if (!question)
          throw new Refusal(
            `Les questions vont de 1 à ${questions.length} : ${numero} n’existe pas.`,
          );
        return question;
      }, context.signal),
  );
