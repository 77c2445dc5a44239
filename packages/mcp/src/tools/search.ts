import { z } from 'zod';
import { CRITERIA, readCriteria } from '../criteria.ts';
import { answer, CITATIONS, linkTo, quoted } from '../results.ts';
import type { Register } from './index.ts';

const QUERY = `query ($search: String, $filter: OffreFilter, $first: Int!, $after: String) {
  offres(search: $search, filter: $filter, first: $first, after: $after) {
    totalCount
    rechercheCorrigee
    rechercheElargie
    pageInfo { hasNextPage endCursor }
    nodes {
      distanceKm
      session { code debut fin statut etatRecrutement modaliteEnseignement lieu { adresse { codePostal commune } } dispositifs { type } }
      action { dispensateur { nom } }
      formation { intitule }
    }
  }
}`;

interface Found {
  offres: {
    totalCount: number;
    rechercheCorrigee: string | null;
    rechercheElargie: string | null;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: {
      distanceKm: number | null;
      session: {
        code: string;
        debut: string | null;
        fin: string | null;
        statut: string;
        etatRecrutement: string | null;
        modaliteEnseignement: string | null;
        lieu: { adresse: { codePostal: string; commune: string } | null } | null;
        dispositifs: { type: string }[];
      };
      action: { dispensateur: { nom: string } };
      formation: { intitule: string };
    }[];
  };
}

export const registerSearch: Register = (server, context) =>
  void server.registerTool(
    'chercher_offres',
    {
      title: 'Chercher des formations',
      description:
        'Cherche des sessions de formation publiées par mots, lieu, dates, financement, programme, niveau. / Search published training sessions.',
      inputSchema: z.object({
        ...CRITERIA,
        nombre: z.number().int().min(1).max(20).default(10),
        suite: z
          .string()
          .max(2000)
          .optional()
          .describe('« suite » de la réponse précédente / next page'),
      }),
      annotations: { readOnlyHint: true },
    },
    ({ nombre, suite, ...given }) =>
      answer(async () => {
        const { search, filter, lieuCompris } = await readCriteria(context, given);
        const { offres } = await context.ask<Found>(QUERY, {
          search,
          filter,
          first: nombre,
          after: suite,
        });
        return {
          total: offres.totalCount,
          lieuCompris,
          rechercheCorrigee: offres.rechercheCorrigee ?? undefined,
          rechercheElargie: offres.rechercheElargie ?? undefined,
          avertissement: CITATIONS,
          offres: offres.nodes.map(({ distanceKm, session, action, formation }) => ({
            code: session.code,
            intitule: quoted(formation.intitule),
            organisme: quoted(action.dispensateur.nom),
            debut: session.debut,
            fin: session.fin,
            statut: session.statut,
            recrutement: session.etatRecrutement,
            modalite: session.modaliteEnseignement,
            lieu: session.lieu?.adresse
              ? `${session.lieu.adresse.codePostal} ${session.lieu.adresse.commune}`
              : null,
            distanceKm: distanceKm ?? undefined,
            types: [...new Set(session.dispositifs.map(({ type }) => type))],
            lien: linkTo(context, session.code),
          })),
          suite: offres.pageInfo.hasNextPage ? offres.pageInfo.endCursor : null,
          pourEnSavoirPlus: 'lire_fiche avec un code ; compter_offres pour des chiffres.',
        };
      }, context.signal),
  );
