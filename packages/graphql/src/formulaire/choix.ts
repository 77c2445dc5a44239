import type { Choix } from '@sofi/domain';
import { chercherChoix } from '@sofi/domain';
import { NomNomenclatureEnum } from '../nomenclature/object.ts';
import { argumentsDePage, connexionDe } from '../pagination/connexions.ts';
import { signer } from '../pagination/curseur.ts';
import { paginerEnMemoire } from '../pagination/memoire.ts';
import { builder } from '../schema/builder.ts';

export const ChoixDeChamp = builder.objectRef<Choix>('Choix').implement({
  description: 'A value to choose.',
  fields: (t) => ({
    valeur: t.exposeString('valeur', { description: 'What the input takes.' }),
    libelle: t.exposeString('libelle', { description: 'Label in French.' }),
    libelleCourt: t.exposeString('libelleCourt', {
      nullable: true,
      description: 'The same in few words: `Niveau 3 (CAP, BEP)`; null where the label is short.',
    }),
    obsolete: t.exposeBoolean('obsolete', {
      description:
        'Whether it is no longer in use. A field of the type CHOIX refuses it at a save; a certification is only warned of.',
    }),
    parent: t.exposeString('parent', {
      nullable: true,
      description: 'Code of the group that it belongs to; null without one.',
    }),
  }),
});

const ChoixConnection = connexionDe(ChoixDeChamp, 'Choix');

builder.queryField('choix', (t) =>
  t.field({
    type: ChoixConnection,
    description:
      'Values of a table for autocompletion, those in use first, then labels that begin with the text.',
    args: {
      nomenclature: t.arg({
        type: NomNomenclatureEnum,
        required: true,
        description: 'The table: `ChampDeSaisie.nomenclature`.',
      }),
      search: t.arg.string({
        description:
          'Beginnings of words of the label, or of the code; accents and case are ignored. All values when absent or blank.',
      }),
      ...argumentsDePage,
    },
    resolve: (_racine, { nomenclature, search, ...args }) =>
      paginerEnMemoire(
        chercherChoix(nomenclature, search ?? ''),
        args,
        signer('choix', nomenclature, search ?? ''),
        ({ valeur }) => valeur,
      ),
  }),
);
