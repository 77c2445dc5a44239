import { LIMITES_DISPOSITIF } from '@sofi/domain';
import { donnerAccordRegion } from '@sofi/usecases';
import { champVersion, envDActe, REFUS } from '../ecriture/acte.ts';
import { ficheRelue } from '../ecriture/fiches.ts';
import { mutation } from '../ecriture/mutation.ts';
import { ficheDeTravail } from '../ecriture/references.ts';

mutation('donnerAccordRegion', {
  description:
    'The Région agrees to a change of what it pays for: the action may then be sent with other dates, places, durations or organismes than are published.',
  entree: (t) => ({
    dispositif: t.id({ required: true, description: 'The dispositif: `id` of its working view.' }),
    version: champVersion(t),
    date: t.field({ type: 'Date', required: true, description: 'Day of the agreement.' }),
    reference: t.string({
      required: true,
      description: `The Région’s reference of it, 1 to ${LIMITES_DISPOSITIF.accordRegionReference} characters.`,
    }),
  }),
  refus: REFUS,
  agir: async ({ dispositif: id, ...accord }, ctx, champ) => {
    const env = envDActe(ctx, champ);
    const { numero: dispositif } = ficheDeTravail(id, 'dispositif', ['Dispositif']);
    return { numeros: [await donnerAccordRegion(env, { ...accord, dispositif })] };
  },
  succes: 'The agreement is kept with the dispositif.',
  champs: (t) => ({ action: ficheRelue(t, 'Action') }),
});
