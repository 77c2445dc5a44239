import { z } from 'zod';
import { Refusal } from '../ask.ts';
import { findCodes, TABLES } from '../codes.ts';
import { answer } from '../results.ts';
import type { Register } from './index.ts';

export const registerCodes: Register = (server, context) =>
  void server.registerTool(
    'trouver_codes',
    {
      title: 'Trouver des codes',
      description:
        'Codes d’un libellé et libellé d’un code : communes, départements, Formacode, ROME, niveaux, programmes, organismes (SIRET). / Codes to labels and back.',
      inputSchema: z.object({ table: z.enum(TABLES), texte: z.string().min(1).max(100) }),
      annotations: { readOnlyHint: true },
    },
    ({ table, texte }) =>
      answer(async () => {
        const { found, near } = await findCodes(context, table, texte);
        if (found.length === 0)
          throw new Refusal(
            `Rien dans ${table} pour « ${texte} ».${near.length > 0 ? ` Proches : ${near.map(({ code, libelle }) => `${code} (${libelle})`).join(', ')}.` : ''}`,
          );
        return { valeurs: found.slice(0, 20), autres: Math.max(0, found.length - 20) };
      }, context.signal),
  );
