import { libelle } from '@sofi/referentiels';
import { builder } from '../builder.ts';
import { connexionDe } from '../pagination/connexions.ts';

const Adresse = builder
  .objectRef<{
    lignes: string[];
    codePostal: string;
    commune: string;
    codeInsee: string | null;
    departement: string | null;
    region: string | null;
    pays: string | null;
  }>('Adresse')
  .implement({
    description: 'A postal address. LHEO: `adresse`.',
    fields: (t) => ({
      lignes: t.exposeStringList('lignes', {
        description: '1 to 4 lines, at most 50 characters each. LHEO: `ligne`.',
      }),
      codePostal: t.exposeString('codePostal', { description: 'Five digits.' }),
      commune: t.exposeString('commune', { description: 'The town’s name. LHEO: `ville`.' }),
      codeInsee: t.exposeString('codeInsee', {
        nullable: true,
        description: 'INSEE’s code of the commune; null where it is not said.',
      }),
      departement: t.exposeString('departement', {
        nullable: true,
        description: 'Its code: `44`, `2A`; null abroad or where it cannot be told.',
      }),
      region: t.string({
        nullable: true,
        description: 'The region’s name; null abroad or where it cannot be told.',
        resolve: ({ region }) => (region === null ? null : libelle('REGION', region)),
      }),
      pays: t.exposeString('pays', {
        nullable: true,
        description: 'ISO 3166-1 alpha-2; null where it is not said.',
      }),
    }),
  });

export const Lieu = builder.drizzleNode('lieux', {
  name: 'Lieu',
  description: 'A place where an organisme receives. LHEO: `lieu-de-formation`.',
  id: { column: ({ id }) => id },
  select: {},
  fields: (t) => ({
    nom: t.exposeString('nom', { description: 'Its name, else the town’s. LHEO: `denomination`.' }),
    adresse: t.field({
      type: Adresse,
      description: 'Where it is.',
      select: {
        columns: {
          lignes: true,
          codePostal: true,
          commune: true,
          codeInsee: true,
          departement: true,
          region: true,
          pays: true,
        },
      },
      resolve: (lieu) => lieu,
    }),
    latitude: t.exposeFloat('latitude', {
      nullable: true,
      description: 'Degrees, WGS 84; null where it is not said.',
    }),
    longitude: t.exposeFloat('longitude', {
      nullable: true,
      description: 'Degrees, WGS 84; null where it is not said.',
    }),
  }),
});

export const LieuConnection = connexionDe(Lieu, 'Lieu');
