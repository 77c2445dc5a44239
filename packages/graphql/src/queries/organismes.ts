import type { organismes } from '@sofi/database';
import { contientLesMots, PLAN_SUR_MESURE } from '@sofi/database';
import { chercherFormacodes } from '@sofi/referentiels';
import { and, or, like } from 'drizzle-orm';
import { builder } from '../builder.ts';
import { ORDRE_PAR_NOM } from '../ordres.ts';
import { argumentsDePage, connexionDe } from '../pagination/connexions.ts';
import { signer } from '../pagination/curseur.ts';
import { paginerEnMemoire } from '../pagination/memoire.ts';
import { lireListe } from '../pagination/racine.ts';
import { Formacode } from '../types/nomenclature.ts';
import { OrganismeConnection } from '../types/organisme.ts';

const FormacodeConnection = connexionDe(Formacode, 'Formacode');

builder.queryFields((t) => ({
  organisme: t.drizzleField({
    type: 'organismes',
    nullable: true,
    description: 'The organisme with this SIRET; null if there is none.',
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
          condition: (t) => (search == null ? undefined : and(PLAN_SUR_MESURE, trouver(t, search))),
          ordre: ORDRE_PAR_NOM,
          signature: () => signer('organismes', search ?? null),
        },
        args,
        ctx,
        info,
      ),
  }),
  formacodes: t.field({
    type: FormacodeConnection,
    description: 'Descriptors of domains; labels that begin with the text come first.',
    args: {
      search: t.arg.string({
        description:
          'Beginnings of words of the label, or of the code; accents and case are ignored. All descriptors when absent or blank.',
      }),
      ...argumentsDePage,
    },
    resolve: (_racine, { search, ...args }) =>
      paginerEnMemoire(chercherFormacodes(search ?? ''), args, signer('formacodes', search ?? '')),
  }),
}));

function trouver(t: typeof organismes, texte: string) {
  const chiffres = texte.replace(/\s/g, '');
  return or(
    contientLesMots(t.nom, texte),
    /^\d{3,14}$/.test(chiffres) ? like(t.siret, `${chiffres}%`) : undefined,
  );
}
