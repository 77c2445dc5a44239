import type { organismes } from '@sofi/database';
import { connectionsForList, contientLesMots } from '@sofi/database';
import { or, like } from 'drizzle-orm';
import { builder } from '../schema/builder.ts';
import { ORDRE_PAR_NOM } from '../reading/orders.ts';
import { argumentsDePage } from '../pagination/connexions.ts';
import { signer } from '../pagination/curseur.ts';
import { lireListe } from '../pagination/racine.ts';
import { OrganismeConnection } from './object.ts';

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
      ...argumentsDePage,
    },
    resolve: (_racine, { search, ...args }, ctx, info) =>
      lireListe<typeof organismes>(
        {
          table: 'organismes',
          connections: connectionsForList(ctx.db, { search }),
          condition: (t) => (search == null ? undefined : trouver(t, search)),
          ordre: ORDRE_PAR_NOM,
          signature: () => signer('organismes', search ?? null),
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
