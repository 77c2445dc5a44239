import { chercherFormacodes } from '@sofi/referentiels';
import { argumentsDePage, connexionDe } from '../pagination/connexions.ts';
import { signer } from '../pagination/curseur.ts';
import { paginerEnMemoire } from '../pagination/memoire.ts';
import { builder } from '../schema/builder.ts';
import { Formacode } from './object.ts';

const FormacodeConnection = connexionDe(Formacode, 'Formacode');

builder.queryField('formacodes', (t) =>
  t.field({
    type: FormacodeConnection,
    description: 'Descriptors of domains; labels that begin with the text come first.',
    args: {
      search: t.arg.string({
        description:
          'Beginnings of words of the label or of its synonyms, or of the code; accents and case are ignored. All descriptors when absent or blank.',
      }),
      ...argumentsDePage,
    },
    resolve: (_racine, { search, ...args }) =>
      paginerEnMemoire(
        chercherFormacodes(search ?? ''),
        args,
        signer('formacodes', search ?? ''),
        ({ code }) => code,
      ),
  }),
);
