import type { Commune as CommuneConnue } from '@sofi/referentiels';
import { centreDeCommune } from '@sofi/referentiels';
import { builder } from '../schema/builder.ts';
import { argumentsDePage, connexionDe } from '../pagination/connexions.ts';
import { signer } from '../pagination/curseur.ts';
import { paginerEnMemoire } from '../pagination/memoire.ts';
import { chercherCommunesOffertes } from './communes-offertes.ts';

const Commune = builder.objectRef<CommuneConnue>('Commune').implement({
  description: 'A commune, or an arrondissement of Paris, Lyon or Marseille.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'INSEE code, as filters take it.' }),
    nom: t.exposeString('nom', { description: 'Official name.' }),
    departement: t.exposeString('departement', { description: 'Code of the département: `44`.' }),
    codesPostaux: t.exposeStringList('codesPostaux', {
      description: 'Postal codes, without CEDEX; empty for uninhabited islands.',
    }),
    latitude: t.float({
      nullable: true,
      description:
        'Latitude of the centre in degrees (WGS 84), or of neighbouring communes with the same postal code; null if neither is known.',
      resolve: ({ code }) => centreDeCommune(code)?.latitude ?? null,
    }),
    longitude: t.float({
      nullable: true,
      description: 'Longitude, likewise.',
      resolve: ({ code }) => centreDeCommune(code)?.longitude ?? null,
    }),
  }),
});

const CommuneConnection = connexionDe(Commune, 'Commune');

builder.objectFields(CommuneConnection, (t) => ({
  rechercheCorrigee: t.string({
    nullable: true,
    description:
      'The name that was looked for instead, one letter away from the one that no commune has; null otherwise.',
    resolve: (connexion) => (connexion as { correction?: string | null }).correction ?? null,
  }),
}));

builder.queryField('communes', (t) =>
  t.field({
    type: CommuneConnection,
    description:
      'Communes for autocompletion: those with offers, then the others; in each whole names first.',
    args: {
      search: t.arg.string({
        required: true,
        description:
          'Beginning of the name or of any of its words (« roche sur yon »), of a postal code or of an INSEE code; accents and case are ignored. A name that no commune has is corrected by one letter.',
      }),
      ...argumentsDePage,
    },
    resolve: async (_racine, { search, ...args }, { db, jour }) => {
      const { communes, correction } = await chercherCommunesOffertes(db, jour, search);
      const page = paginerEnMemoire(
        communes.map(({ commune }) => commune),
        args,
        signer('communes', search),
        ({ code }) => code,
      );
      return { ...page, correction };
    },
  }),
);
