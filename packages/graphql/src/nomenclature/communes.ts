import type { Commune as CommuneConnue } from '@sofi/referentiels';
import { centreDeCommune, chercherCommunes } from '@sofi/referentiels';
import { builder } from '../schema/builder.ts';
import { argumentsDePage, connexionDe } from '../pagination/connexions.ts';
import { signer } from '../pagination/curseur.ts';
import { paginerEnMemoire } from '../pagination/memoire.ts';

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

builder.queryField('communes', (t) =>
  t.field({
    type: CommuneConnection,
    description: 'Communes for autocompletion; exact names come first.',
    args: {
      search: t.arg.string({
        required: true,
        description:
          'Beginning of the name, of a postal code or of an INSEE code; accents and case are ignored.',
      }),
      ...argumentsDePage,
    },
    resolve: (_racine, { search, ...args }) =>
      paginerEnMemoire(
        chercherCommunes(search),
        args,
        signer('communes', search),
        ({ code }) => code,
      ),
  }),
);
