import { builder } from '../builder.ts';
import { TypePeriodeInscriptionEnum } from './enums.ts';

builder.drizzleObject('informationsCollectives', {
  name: 'InformationCollective',
  description: 'A meeting that presents a session. LHEO: `recrutement`, modality 9.',
  fields: (t) => ({
    date: t.expose('date', { type: 'Date', description: 'Its day.' }),
    heureDebut: t.exposeString('heureDebut', {
      nullable: true,
      description: '`HHhMM`; null where it is not said. LHEO: `heure-debut`.',
    }),
    heureFin: t.exposeString('heureFin', {
      nullable: true,
      description: '`HHhMM`; null where it is not said. LHEO: `heure-fin`.',
    }),
    aDistance: t.exposeBoolean('aDistance', {
      description: 'Whether one attends from elsewhere. LHEO: `a-distance`.',
    }),
    lieu: t.relation('lieu', { nullable: true, description: 'Where; null at a distance.' }),
    url: t.expose('url', {
      type: 'Url',
      nullable: true,
      description: 'Where to connect; null on site.',
    }),
    places: t.exposeInt('places', {
      nullable: true,
      description: 'Seats; null where it is not said. LHEO: `nb-places`.',
    }),
    commentaire: t.exposeString('commentaire', {
      nullable: true,
      description: 'At most 500 characters; null without one.',
    }),
  }),
});

builder.drizzleObject('periodesInscription', {
  name: 'PeriodeInscription',
  description: 'When one may apply. LHEO: `periode-inscription`, `recrutement/periode`.',
  fields: (t) => ({
    type: t.expose('type', {
      type: TypePeriodeInscriptionEnum,
      description: 'What happens then.',
    }),
    debut: t.expose('debut', { type: 'Date', description: 'First day.' }),
    fin: t.expose('fin', { type: 'Date', description: 'Last day, included.' }),
  }),
});
