import { LIMITES_ACCORD_REGION } from '@sofi/domain';
import { donnerAccordRegion } from '@sofi/usecases';
import { champVersion, envDActe, REFUS } from '../writing/act.ts';
import { ficheRelue } from '../writing/read-again.ts';
import { jourObligatoire } from '../fiche/inputs.ts';
import { mutation } from '../writing/mutation.ts';
import { numeroDeFiche } from '../writing/references.ts';

mutation('donnerAccordRegion', {
  description:
    'The Région agrees to what the working view changes of what it pays for: to these values and no others, for one change. Refused where nothing is changed (ETAT_INTERDIT). Other values, or another change, need another agreement. It answers the request for these values.',
  entree: (t) => ({
    dispositif: t.id({
      required: true,
      description:
        'The dispositif: its `id` in either view; the published one’s where it was taken away.',
    }),
    version: champVersion(t),
    date: jourObligatoire(t, 'Day of the agreement, today at the latest (Europe/Paris)'),
    reference: t.string({
      required: true,
      description: `The Région’s reference of the agreement, 1 to ${LIMITES_ACCORD_REGION.reference} characters.`,
    }),
    retrait: t.boolean({
      description:
        'Whether it agrees to the withdrawal of the published session, as removing it or archiving its action does, instead of to the values that are being written. False when absent.',
    }),
  }),
  refus: REFUS,
  agir: async ({ dispositif: id, retrait, ...accord }, ctx, champ) => {
    const env = envDActe(ctx, champ);
    const dispositif = numeroDeFiche(id, 'dispositif', 'Dispositif');
    const numero = await donnerAccordRegion(env, {
      ...accord,
      dispositif,
      retrait: retrait ?? false,
    });
    return { numeros: [numero] };
  },
  succes: 'The agreement is kept with the dispositif.',
  champs: (t) => ({ action: ficheRelue(t, 'Action') }),
});
