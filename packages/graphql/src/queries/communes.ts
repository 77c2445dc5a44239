import type { Commune as CommuneConnue } from '@sofi/referentiels';
import { centreDeCommune, chercherCommunes } from '@sofi/referentiels';
import { builder } from '../builder.ts';
import { argumentsDePage, connexionDe } from '../pagination/connexions.ts';
import { signer } from '../pagination/curseur.ts';
import { paginerEnMemoire } from '../pagination/memoire.ts';

const Commune = builder.objectRef<CommuneConnue>('Commune').implement({
  description: 'A commune, or an arrondissement of Paris, Lyon or Marseille.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'INSEE’s code, as filters take it.' }),
    nom: t.exposeString('nom', { description: 'Its official name.' }),
    departement: t.exposeString('departement', { description: 'Code of its département: `44`.' }),
    codesPostaux: t.exposeStringList('codesPostaux', {
      description: 'Its postal codes, CEDEX apart; empty for the uninhabited islands.',
    }),
    latitude: t.float({
      nullable: true,
      description:
        'Degrees, WGS 84, of its centre, or of the middle of its neighbours of the same postal code; null where neither is known.',
      resolve: ({ code }) => centreDeCommune(code)?.latitude ?? null,
    }),
    longitude: t.float({
      nullable: true,
      description: 'Likewise.',
      resolve: ({ code }) => centreDeCommune(code)?.longitude ?? null,
    }),
  }),
});

const CommuneConnection = connexionDe(Commune, 'Commune');

builder.queryField('communes', (t) =>
  t.field({
    type: CommuneConnection,
    description:
      'Communes for a field that completes itself: those of which the text is the whole name first.',
    args: {
      search: t.arg.string({
        required: true,
        description:
          'Beginning of the name, of a postal code or of INSEE’s code; accents and case do not matter.',
      }),
      ...argumentsDePage,
    },
    resolve: (_racine, { search, ...args }) =>
      paginerEnMemoire(chercherCommunes(search), args, signer('communes', search)),
  }),
);
