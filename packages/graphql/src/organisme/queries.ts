import type { organismes } from '@sofi/database';
import {
  connectionsForList,
  contientLesMots,
  corrigerDesNoms,
  filtrerOrganismes,
} from '@sofi/database';
import { and, or, like } from 'drizzle-orm';
import { builder } from '../schema/builder.ts';
import { LISTES } from '../fiche/filters.ts';
import { verifierCodes } from '../offres/codes.ts';
import { ORDRE_PAR_NOM } from '../reading/orders.ts';
import { argumentsDePage } from '../pagination/connexions.ts';
import { signer } from '../pagination/curseur.ts';
import { lireListe, unefois } from '../pagination/racine.ts';
import type { Connexion } from '../pagination/page.ts';
import { OrganismeConnection } from './object.ts';

const OrganismeFilter = builder.inputType('OrganismeFilter', {
  description: `Filter of organismes. ${LISTES}`,
  fields: (t) => ({
    sansSessionActive: t.boolean({
      description:
        'Whether it has no published session to come or under way today, delivered by it or under its responsibility.',
    }),
    departements: t.stringList({
      description: 'With its seat or a place in one of these départements: `44`, `2A`.',
    }),
  }),
});

builder.queryFields((t) => ({
  organisme: t.drizzleField({
    type: 'organismes',
    nullable: true,
    description: 'The organisme with this SIRET; null if not found.',
    args: { siret: t.arg({ type: 'Siret', required: true, description: 'Its SIRET.' }) },
    resolve: (query, _racine, { siret }, { db }) =>
      db.query.organismes.findFirst(query({ where: { siret } })),
  }),
  organismes: t.field({
    type: OrganismeConnection,
    description: 'Organismes by name, in dictionary order.',
    args: {
      search: t.arg.string({
        description:
          'Words that must all occur in the name, or the first digits of a SIRET; accents and case are ignored, and a word that no name holds is corrected by one letter. All organismes when absent or blank.',
      }),
      filter: t.arg({
        type: OrganismeFilter,
        description: 'Filter; all organismes when absent.',
      }),
      ...argumentsDePage,
    },
    resolve: (_racine, { search, filter, ...args }, ctx, info): ListeDOrganismes => {
      verifierCodes(filter);
      const lister = (texte: string | null | undefined) =>
        lireListe<typeof organismes>(
          {
            table: 'organismes',
            connections: connectionsForList(ctx.db, { search: texte, filter }),
            condition: (t) =>
              and(
                texte == null ? undefined : trouver(t, texte),
                filter ? filtrerOrganismes(t, filter, ctx.jour) : undefined,
              ),
            ordre: ORDRE_PAR_NOM,
            signature: () => signer('organismes', search ?? null, ...(filter ? [filter] : [])),
          },
          args,
          ctx,
          info,
        );
      const telle = lister(search);
      const correction = unefois(async () =>
        search?.trim() && !enChiffres(search) ? corrigerDesNoms(ctx.db, search) : null,
      );
      const corrigee = unefois(async () => {
        const texte = await correction();
        return texte === null ? null : lister(texte);
      });
      return {
        correction,
        // What finds something costs no statement more.
        async page() {
          const page = await telle.page();
          return page.nodes.length > 0 ? page : ((await (await corrigee())?.page()) ?? page);
        },
        totalCount: async () =>
          (await telle.totalCount()) || ((await (await corrigee())?.totalCount()) ?? 0),
      };
    },
  }),
}));

interface ListeDOrganismes extends Connexion<object> {
  correction: () => Promise<string | null>;
}

builder.objectFields(OrganismeConnection, (t) => ({
  rechercheCorrigee: t.string({
    nullable: true,
    description:
      'The words that were looked for instead, where no name holds one of those written and one of an organisme with offers differs from it by one letter; null otherwise.',
    resolve: (connexion) => (connexion as Partial<ListeDOrganismes>).correction?.() ?? null,
  }),
}));

const enChiffres = (texte: string) => /^\d{3,14}$/.test(texte.replace(/\s/g, ''));

function trouver(t: typeof organismes, texte: string) {
  const chiffres = texte.replace(/\s/g, '');
  return or(
    contientLesMots(t.nom, texte),
    enChiffres(texte) ? like(t.siret, `${chiffres}%`) : undefined,
  );
}
