import { z } from 'zod';
import { CRITERIA, readCriteria } from '../criteria.ts';
import { answer } from '../results.ts';
import type { Register } from './index.ts';

const QUERY = `query ($search: String, $filter: OffreFilter, $par: [DimensionStatistique!]!, $first: Int!) {
  statistiques(search: $search, filter: $filter, par: $par, first: $first) {
    tronque
    total { sessions actions formations organismes places }
    lignes { valeurs { dimension code libelle } sessions actions formations organismes places }
  }
}`;

interface Measures {
  sessions: number;
  actions: number;
  formations: number;
  organismes: number;
  places: number;
}

interface Counted {
  statistiques: {
    tronque: boolean;
    total: Measures;
    lignes: (Measures & { valeurs: { dimension: string; code: string; libelle: string }[] })[];
  };
}

const COUNTED =
  'Chaque session publiée que les sites régionaux montrent (ou terminée, si demandé) compte une fois par valeur ; « total » la compte une seule fois. Sans valeur connue : code vide.';

export const registerCount: Register = (server, context) => {
  const dimensions = context.dimensions as [string, ...string[]];
  server.registerTool(
    'compter_offres',
    {
      title: 'Compter l’offre',
      description:
        'Compte sessions, actions, formations, organismes et places par une à trois dimensions (département, mois, type, programme, niveau…), avec les mêmes critères. / Statistics.',
      inputSchema: z.object({
        par: z.array(z.enum(dimensions)).min(1).max(3),
        ...CRITERIA,
        lignes: z.number().int().min(1).max(200).default(50).describe('Lignes au plus / lines'),
      }),
      annotations: { readOnlyHint: true },
    },
    ({ par, lignes, ...given }) =>
      answer(async () => {
        const { search, filter, lieuCompris } = await readCriteria(context, given);
        const { statistiques } = await context.ask<Counted>(QUERY, {
          search,
          filter,
          par,
          first: lignes,
        });
        return {
          commentCompte: COUNTED,
          lieuCompris,
          total: statistiques.total,
          lignes: statistiques.lignes.map(({ valeurs, ...measures }) => ({
            ...Object.fromEntries(
              valeurs.map(({ dimension, code, libelle }) => [
                dimension,
                `${code} ${libelle}`.trim(),
              ]),
            ),
            ...measures,
          })),
          autresLignes: statistiques.tronque,
        };
      }, context.signal),
  );
};
