import type { organismes } from '@sofi/database';
import { connectionsForList, contientLesMots, filtrerOrganismes } from '@sofi/database';
import { and, or, like } from 'drizzle-orm';
import { builder } from '../schema/builder.ts';
import { LISTES } from '../fiche/filters.ts';
import { ORDRE_PAR_NOM } from '../reading/orders.ts';
import { argumentsDePage } from '../pagination/connexions.ts';
import { signer } from '../pagination/curseur.ts';
import { lireListe } from '../pagination/racine.ts';
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
          'Words that must all occur in the name, or the first digits of a SIRET; accents and case are ignored. All organismes when absent or blank.',
      }),
      filter: t.arg({
        type: OrganismeFilter,
        description: 'Filter; all organismes when absent.',
      }),
      ...argumentsDePage,
    },
    resolve: (_racine, { search, filter, ...args }, ctx, info) =>
      lireListe<typeof organismes>(
        {
          table: 'organismes',
          connections: connectionsForList(ctx.db, { search, filter }),
          condition: (t) =>
            and(
              search == null ? undefined : trouver(t, search),
              filter ? filtrerOrganismes(t, filter, ctx.jour) : undefined,
            ),
          ordre: ORDRE_PAR_NOM,
          signature: () => signer('organismes', search ?? null, ...(filter ? [filter] : [])),
        },
        args,
        ctx,
        info,
      ),
  }),
}));

function trouver(t: typeof organismes, texte: string) {
  const chiffres = texte.replace(/\s/g, '');
  return or(
    contientLesMots(t.nom, texte),
    /^\d{3,14}$/.test(chiffres) ? like(t.siret, `${chiffres}%`) : undefined,
  );
}
