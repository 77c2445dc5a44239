import { supprimerFiche } from '@sofi/usecases';
import { champVersion, envDActe, REFUS } from '../ecriture/acte.ts';
import { mutation } from '../ecriture/mutation.ts';
import { ficheDeTravail } from '../ecriture/references.ts';

const FICHES = {
  Formation: 'FORMATION',
  Action: 'ACTION',
  Session: 'SESSION',
  Dispositif: 'DISPOSITIF',
} as const;

mutation('supprimerFiche', {
  description:
    'Removes a draft, with what hangs on it: a formation without actions, an action that was never published (others are archived), a session or a dispositif; these leave the published offer once the action is validated.',
  entree: (t) => ({
    fiche: t.id({
      required: true,
      description: 'A formation, an action, a session or a dispositif: `id` of its working view.',
    }),
    version: champVersion(t),
  }),
  refus: REFUS,
  agir: async ({ fiche: id, version }, ctx, champ) => {
    const env = envDActe(ctx, champ);
    const { type, numero } = ficheDeTravail(
      id,
      'fiche',
      Object.keys(FICHES) as (keyof typeof FICHES)[],
    );
    await supprimerFiche(env, { fiche: FICHES[type], numero, version });
    return { id };
  },
  succes: 'The fiche is no more.',
  champs: (t) => ({ id: t.exposeID('id', { description: 'What it was read by.' }) }),
});
