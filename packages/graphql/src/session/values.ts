import type {
  AutreLieu as AutreLieuDeSession,
  Recrutement as RecrutementDeSession,
} from '@sofi/domain';
import { builder } from '../schema/builder.ts';
import { TypePeriodeInscriptionEnum } from '../schema/enums.ts';
import { entreeDe, Nomenclature } from '../nomenclature/object.ts';

builder.drizzleObject('informationsCollectives', {
  name: 'InformationCollective',
  description: 'Meeting that presents a session. LHEO: `recrutement`, modality 9.',
  fields: (t) => ({
    date: t.expose('date', { type: 'Date', description: 'Day of the meeting.' }),
    dateFin: t.expose('dateFin', {
      type: 'Date',
      nullable: true,
      description: 'Its last day; null where it lasts one.',
    }),
    heureDebut: t.exposeString('heureDebut', {
      nullable: true,
      description: '`HHhMM`; null if not given. LHEO: `heure-debut`.',
    }),
    heureFin: t.exposeString('heureFin', {
      nullable: true,
      description: '`HHhMM`; null if not given. LHEO: `heure-fin`.',
    }),
    aDistance: t.exposeBoolean('aDistance', {
      description: 'Whether it takes place at a distance. LHEO: `a-distance`.',
    }),
    lieu: t.relation('lieu', { nullable: true, description: 'Place; null at a distance.' }),
    url: t.expose('url', {
      type: 'Url',
      nullable: true,
      description: 'Connection link; null on site.',
    }),
    places: t.exposeInt('places', {
      nullable: true,
      description: 'Seats; null if not given. LHEO: `nb-places`.',
    }),
    commentaire: t.exposeString('commentaire', {
      nullable: true,
      description: 'At most 500 characters; null if none.',
    }),
  }),
});

builder.drizzleObject('periodesInscription', {
  name: 'PeriodeInscription',
  description: 'Application period. LHEO: `periode-inscription`, `recrutement/periode`.',
  fields: (t) => ({
    type: t.expose('type', {
      type: TypePeriodeInscriptionEnum,
      description: 'What happens during the period.',
    }),
    debut: t.expose('debut', {
      type: 'Date',
      nullable: true,
      description: 'First day; null where a feed does not know it.',
    }),
    fin: t.expose('fin', {
      type: 'Date',
      nullable: true,
      description: 'Last day, included; null where a feed does not know it.',
    }),
  }),
});

export const AutreLieu = builder.objectRef<AutreLieuDeSession>('AutreLieu').implement({
  description: 'A place that a feed names in passing: none of the sites of an organisme here.',
  fields: (t) => ({
    nom: t.exposeString('nom', {
      nullable: true,
      description: 'Its name; null without one. LHEO: `denomination`.',
    }),
    siret: t.exposeString('siret', {
      nullable: true,
      description: 'Number of its establishment; null where it is not said.',
    }),
    lignes: t.exposeStringList('lignes', { description: '1 to 4 lines. LHEO: `ligne`.' }),
    codePostal: t.exposeString('codePostal', { description: 'Five characters.' }),
    commune: t.exposeString('commune', { description: 'Name of the town. LHEO: `ville`.' }),
    codeInsee: t.exposeString('codeInsee', {
      nullable: true,
      description: 'INSEE code of the commune; null if not given.',
    }),
    departement: t.exposeString('departement', {
      nullable: true,
      description: 'Code of the département; null abroad or if unknown.',
    }),
    pays: t.exposeString('pays', {
      nullable: true,
      description: 'ISO 3166-1 alpha-2; null where it is not said.',
    }),
  }),
});

export const Recrutement = builder.objectRef<RecrutementDeSession>('Recrutement').implement({
  description:
    'How people are chosen, as a feed says it: a test, an interview, a meeting. LHEO: `recrutement`.',
  fields: (t) => ({
    modalite: t.field({
      type: Nomenclature,
      description: 'Which kind. LHEO: `modalite-recrutement`.',
      resolve: ({ modalite }) => entreeDe('MODALITE_RECRUTEMENT', modalite)!,
    }),
    aDistance: t.exposeBoolean('aDistance', {
      nullable: true,
      description: 'Whether one attends from elsewhere; null where it is not said.',
    }),
    lieu: t.field({
      type: AutreLieu,
      nullable: true,
      description: 'Where; null where it is not said.',
      resolve: ({ lieu }) => lieu,
    }),
    url: t.expose('url', {
      type: 'Url',
      nullable: true,
      description: 'Where to connect or to apply; null without.',
    }),
    places: t.exposeInt('places', {
      nullable: true,
      description: 'Seats; null if not given. LHEO: `nb-places`.',
    }),
    debutLheo: t.exposeString('debutLheo', {
      nullable: true,
      description:
        'First day in 8 characters, as far as it is known: `AAAAMMJJ`, `AAAAMM00`, `AAAA0000`, `00000000`. Null without a period.',
    }),
    finLheo: t.exposeString('finLheo', {
      nullable: true,
      description: 'Last day likewise; `99999999`: no end.',
    }),
    heureDebut: t.exposeString('heureDebut', {
      nullable: true,
      description: 'As the feed writes it; null where it is not said.',
    }),
    heureFin: t.exposeString('heureFin', {
      nullable: true,
      description: 'As the feed writes it; null where it is not said.',
    }),
    perimetre: t.field({
      type: Nomenclature,
      nullable: true,
      description: 'From how far people may come; null where it is not said.',
      resolve: ({ perimetre }) => entreeDe('PERIMETRE_RECRUTEMENT', perimetre),
    }),
    perimetreTexte: t.exposeString('perimetreTexte', {
      nullable: true,
      description: 'The same in free words; null without.',
    }),
    commentaire: t.exposeString('commentaire', {
      nullable: true,
      description: 'At most 500 characters; null if none.',
    }),
  }),
});
