import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Refusal } from '../ask.ts';
import { answer } from '../results.ts';
import type { Register } from './index.ts';

const MUTATION = `mutation ($input: SaisirOffreInput!) {
  saisirOffre(input: $input) {
    __typename
    ... on SaisirOffreSuccess {
      formation { code }
      actions { code etat etatDeSaisie { complet anomalies { message } } sessions(first: 100) { nodes { code } } }
    }
    ... on SaisieInvalideError { champs { chemin message } }
    ... on BusinessError { code message }
  }
}`;

interface Prepared {
  saisirOffre: {
    __typename: string;
    code?: string;
    message?: string;
    champs?: { chemin: string[]; message: string }[];
  } & Record<string, unknown>;
}

export const registerDraft: Register = (server, context) =>
  void server.registerTool(
    'preparer_offre',
    {
      title: 'Préparer une offre en brouillon',
      description:
        'Crée une nouvelle offre en brouillon pour l’organisme du compte ; n’envoie et ne publie jamais rien. Champs : interroger_graphql, types FormationInput et ActionInput. / Draft only.',
      inputSchema: z.object({
        formation: z.record(z.string(), z.unknown()),
        actions: z.array(z.record(z.string(), z.unknown())).min(1).max(20),
        organisme: z.string().max(20).optional().describe('SIRET'),
      }),
      annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false },
    },
    ({ formation, actions, organisme }) =>
      answer(async () => {
        // A reference of its own each time: nothing that stands is changed.
        const input = { formation, actions, organisme, reference: `mcp-${randomUUID()}` };
        const { saisirOffre: result } = await context.ask<Prepared>(MUTATION, { input });
        if (result.__typename !== 'SaisirOffreSuccess')
          throw new Refusal(
            [
              `${result.code ?? result.__typename} : ${result.message}`,
              ...(result.champs ?? []).map(
                ({ chemin, message }) => `${chemin.join('.')} : ${message}`,
              ),
            ].join('\n'),
          );
        return {
          ...result,
          suite: 'Brouillon enregistré : une personne de l’organisme le relit et l’envoie.',
        };
      }, context.signal),
  );
