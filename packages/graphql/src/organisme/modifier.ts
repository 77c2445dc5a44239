import type { Coordonnees, SaisieOrganisme } from '@sofi/domain';
import { LIMITES_ORGANISME, SaisieInvalideError } from '@sofi/domain';
import { modifierOrganisme } from '@sofi/usecases';
import { CHAMPS_CHANGES, organisme, texte } from '../fiche/inputs.ts';
import { builder } from '../schema/builder.ts';
import { envDActe } from '../writing/act.ts';
import type { InputsOf } from '../writing/mutation.ts';
import { mutation } from '../writing/mutation.ts';
import { Organisme } from './object.ts';

const CoordonneesInput = builder.inputType('CoordonneesInput', {
  description: `How to reach an organisme. ${CHAMPS_CHANGES}`,
  fields: (t) =>
    ({
      nom: t.string({ description: 'Whom to ask for.' }),
      telephones: t.stringList({ description: 'At most 3 landline numbers.' }),
      portables: t.stringList({ description: 'At most 3 mobile numbers.' }),
      fax: t.stringList({ description: 'At most 3 fax numbers.' }),
      courriel: t.string({ description: 'Email address, at most 160 characters.' }),
      urls: t.stringList({ description: 'At most 3 absolute http(s) URLs.' }),
    }) satisfies InputsOf<Coordonnees>,
});

mutation('modifierOrganisme', {
  description: `Changes what an organisme says of itself, public at once with its offers. ${CHAMPS_CHANGES} SIRET and legal name are Sirene’s. A feed no longer overwrites it.`,
  entree: (t) =>
    ({
      organisme: organisme(t, 'Organisme to change'),
      nom: texte(t, 'Usual name', LIMITES_ORGANISME.nom),
      numeroDeclarationActivite: t.string({ description: 'NDA: 11 digits.' }),
      uai: t.string({ description: 'UAI of a school: 7 digits and a letter.' }),
      renseignementsSpecifiques: texte(
        t,
        'Qualiopi and the like',
        LIMITES_ORGANISME.renseignementsSpecifiques,
      ),
      potentiel: t.stringList({
        description:
          'Formacodes of what it could give: codes of the nomenclature FORMACODE, at most 25.',
      }),
      categorie: t.string({ description: 'Category: two digits.' }),
      coordonnees: t.field({ type: CoordonneesInput, description: 'How to reach it.' }),
    }) satisfies InputsOf<SaisieOrganisme & { organisme: unknown }>,
  refus: [SaisieInvalideError],
  agir: async (saisie, ctx, champ) => ({
    id: await modifierOrganisme(envDActe(ctx, champ), saisie as SaisieOrganisme),
  }),
  succes: 'The organisme has the requested values.',
  champs: (t) => ({
    organisme: t.drizzleField({
      type: Organisme,
      description: 'The organisme in its new state.',
      resolve: async (query, { id }, _args, { db }) =>
        (await db.query.organismes.findFirst(query({ where: { id } })))!, // just written
    }),
  }),
});
