import { libelle } from '@sofi/referentiels';
import { builder } from '../schema/builder.ts';
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
      commune: t.exposeString('commune', { description: 'Name of the town. LHEO: `ville`.' }),
      codeInsee: t.exposeString('codeInsee', {
        nullable: true,
        description: 'INSEE code of the commune; null if not given.',
      }),
      departement: t.exposeString('departement', {
        nullable: true,
        description: 'Code of the département: `44`, `2A`; null abroad or if unknown.',
      }),
      region: t.string({
        nullable: true,
        description: 'Name of the region; null abroad or if unknown.',
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
  description: 'A place of an organisme. LHEO: `lieu-de-formation`.',
  id: { column: ({ id }) => id },
  select: {},
  fields: (t) => ({
    nom: t.exposeString('nom', {
      description: 'Name of the place, else the town’s. LHEO: `denomination`.',
    }),
    adresse: t.field({
      type: Adresse,
      description: 'Postal address.',
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
    siretEtablissement: t.expose('siret', {
      type: 'Siret',
      nullable: true,
      description: 'SIRET of the establishment there; null if not given.',
    }),
    uai: t.exposeString('uai', {
      nullable: true,
      description: 'UAI of the school there; null if not given.',
    }),
    estSite: t.exposeBoolean('estSite', {
      description:
        'Whether the organisme trains there; false for an address of meetings or enrolment.',
    }),
    latitude: t.exposeFloat('latitude', {
      nullable: true,
      description: 'Degrees (WGS 84); null if not given.',
    }),
    longitude: t.exposeFloat('longitude', {
      nullable: true,
      description: 'Degrees (WGS 84); null if not given.',
    }),
  }),
});

export const LieuConnection = connexionDe(Lieu, 'Lieu');
