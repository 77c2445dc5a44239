import type { Doublon, Doublons } from '@sofi/database';
import { lireDoublons } from '@sofi/database';
import { builder } from '../schema/builder.ts';
import { saisieInvalide } from '../http/errors.ts';

const DoublonRef = builder.objectRef<Doublon>('Doublon').implement({
  description: 'Two published fiches that look like one, as the rules of the entry say.',
  fields: (t) => ({
    regle: t.exposeString('regle', {
      description:
        '`DUP`: sessions of one action, at one place, on the same days or on days that overlap. `DUA`: actions of one formation and dispensateur, at one place, taught in one way, within ten hours.',
    }),
    fiche: t.expose('fiche', { type: 'CodeFasd', description: 'The older one.' }),
    autre: t.expose('autre', { type: 'CodeFasd', description: 'The one that looks like it.' }),
    message: t.string({ description: 'What they share, in French.', resolve: messageDe }),
  }),
});

function messageDe({ regle, memesDates, fiche, autre }: Doublon): string {
  if (regle === 'DUA')
    return `Les actions ${fiche} et ${autre} ont même formation, même site, même modalité et même durée : les plateformes du CPF refusent ces doublons.`;
  return memesDates
    ? `Les sessions ${fiche} et ${autre} ont lieu sur le même site aux mêmes dates.`
    : `Les sessions ${fiche} et ${autre} ont lieu sur le même site à des dates qui se chevauchent.`;
}

const DoublonsRef = builder.objectRef<Doublons>('Doublons').implement({
  description: 'Duplicates of the published offer.',
  fields: (t) => ({
    total: t.exposeInt('total', { description: 'How many pairs there are.' }),
    paires: t.expose('paires', {
      type: [DoublonRef],
      description: 'The first of them, by rule and code.',
    }),
  }),
});

const PAIRES_MAX = 1000;

builder.queryField('doublons', (t) =>
  t.field({
    type: DoublonsRef,
    description:
      'Published sessions and actions that look like another one, among those that are not over today.',
    args: {
      organismes: t.arg({
        type: ['Siret'],
        description:
          'Delivered by one of these organismes, or under its responsibility; all when absent.',
      }),
      first: t.arg.int({
        defaultValue: 100,
        description: 'Maximum number of pairs: 1 to 1,000.',
      }),
    },
    resolve: (_racine, { organismes, first }, { db, jour }) => {
      const limite = first ?? 100;
      if (limite < 1 || limite > PAIRES_MAX)
        throw saisieInvalide(`« first » va de 1 à ${PAIRES_MAX} : ${limite} est refusé.`);
      return lireDoublons(db, { organismes, jour, limite });
    },
  }),
);
