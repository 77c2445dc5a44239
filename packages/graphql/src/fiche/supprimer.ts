import { supprimerFiche } from '@sofi/usecases';
import { champVersion, envDActe, REFUS } from '../writing/act.ts';
import { mutation } from '../writing/mutation.ts';
import { ficheDeTravail } from '../writing/references.ts';
import { FICHES, TYPES_DE_FICHE } from './kinds.ts';

mutation('supprimerFiche', {
  description:
    'Removes a draft with its children: a formation without actions, an action that was never published (archive the others), a session or a dispositif. Removed sessions and dispositifs leave the published offer when the action is validated.',
  entree: (t) => ({
    fiche: t.id({
      required: true,
      description: '`id` of the working view of a formation, an action, a session or a dispositif.',
    }),
    version: champVersion(t),
  }),
  refus: REFUS,
  agir: async ({ fiche: id, version }, ctx, champ) => {
    const env = envDActe(ctx, champ);
    const { type, numero } = ficheDeTravail(id, 'fiche', TYPES_DE_FICHE);
    await supprimerFiche(env, { fiche: FICHES[type].fiche, numero, version });
    return { id };
  },
  succes: 'The fiche was removed.',
  champs: (t) => ({ id: t.exposeID('id', { description: 'The `id` it was read by.' }) }),
});
