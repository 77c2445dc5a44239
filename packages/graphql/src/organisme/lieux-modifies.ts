import type { SaisieLieu } from '@sofi/domain';
import {
  ConfirmationRequiseError,
  IntrouvableError,
  LIMITES_ADRESSE,
  SaisieInvalideError,
} from '@sofi/domain';
import { modifierLieu, supprimerLieu } from '@sofi/usecases';
import { CHAMPS_CHANGES, siret, texte } from '../fiche/inputs.ts';
import { envDActe } from '../writing/act.ts';
import type { ChampsDEntree, InputsOf } from '../writing/mutation.ts';
import { mutation } from '../writing/mutation.ts';
import { numeroDe } from '../writing/references.ts';
import { Lieu } from './lieu.ts';

const lieu = (t: ChampsDEntree) =>
  t.id({ required: true, description: '`id` of a place of the organisme.' });

mutation('modifierLieu', {
  formulaire: 'lieu',
  description: `Corrects a place wherever it is used; public at once with the sessions that use it, which ConfirmationRequiseError lists first. ${CHAMPS_CHANGES} The address of a published session that the Région pays stays: it needs another place and an agreement. A feed no longer overwrites it.`,
  entree: (t) =>
    ({
      lieu: lieu(t),
      confirmer: t.boolean({
        description: 'Yes to changing what published sessions show. False when absent.',
      }),
      nom: texte(t, 'Name of the place; null for the town’s', LIMITES_ADRESSE.denomination),
      lignes: t.stringList({
        description: `Address lines: 1 to 4, at most ${LIMITES_ADRESSE.ligne} characters each.`,
      }),
      codePostal: t.string({ description: 'Postal code: five digits, one of the commune’s.' }),
      codeInsee: t.string({ description: 'INSEE code of the commune: `44109`.' }),
      siret: siret(t, 'Establishment at this place'),
      uai: t.string({ description: 'UAI of the school at this place: 7 digits and a letter.' }),
      latitude: t.float({
        description:
          'Latitude in degrees (WGS 84), given with `longitude`; the centre of a new commune when absent.',
      }),
      longitude: t.float({ description: 'Longitude in degrees (WGS 84), given with `latitude`.' }),
      estSite: t.boolean({ description: 'Whether the organisme trains there.' }),
    }) satisfies InputsOf<SaisieLieu & { lieu: unknown; confirmer: unknown }>,
  refus: [SaisieInvalideError, IntrouvableError, ConfirmationRequiseError],
  agir: async ({ lieu: id, confirmer, ...saisie }, ctx, champ) => ({
    id: await modifierLieu(envDActe(ctx, champ), {
      ...(saisie as Partial<SaisieLieu>),
      lieu: numeroDe('Lieu', id),
      confirmer: confirmer ?? false,
    }),
  }),
  succes: 'The place has the requested values.',
  champs: (t) => ({
    lieu: t.drizzleField({
      type: Lieu,
      description: 'The place in its new state.',
      resolve: async (query, { id }, _args, { db }) =>
        (await db.query.lieux.findFirst(query({ where: { id } })))!, // just written
    }),
  }),
});

mutation('supprimerLieu', {
  description:
    'Removes a place that no session, no contact and no organisme has as its address; SaisieInvalideError says which do.',
  entree: (t) => ({ lieu: lieu(t) }),
  refus: [SaisieInvalideError, IntrouvableError],
  agir: async ({ lieu: id }, ctx, champ) => {
    await supprimerLieu(envDActe(ctx, champ), { lieu: numeroDe('Lieu', id) });
    return { id };
  },
  succes: 'The place was removed.',
  champs: (t) => ({
    id: t.id({ description: '`id` of the place that was removed.', resolve: ({ id }) => id }),
  }),
});
