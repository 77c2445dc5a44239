import type { InputShapeFromFields } from '@pothos/core';
import { LIMITES_DISPOSITIF } from '@sofi/domain';
import { creerDispositif, modifierDispositif } from '@sofi/usecases';
import { champVersion, envDActe, REFUS } from '../ecriture/acte.ts';
import { ficheRelue } from '../ecriture/fiches.ts';
import type { ChampsDEntree } from '../ecriture/mutation.ts';
import { mutation } from '../ecriture/mutation.ts';
import { ficheDeTravail, numeroDe, numeroDeFiche } from '../ecriture/references.ts';
import { TypeDispositifEnum } from '../types/enums.ts';
import { CHAMPS_CHANGES, code, lot, texte } from './champs.ts';

export const champsDeDispositif = (t: ChampsDEntree) => ({
  type: t.field({
    type: TypeDispositifEnum,
    description: 'Which kind; PROGRAMME_REGION where a lot is named.',
  }),
  programme: t.id({ description: 'A programme of the Région; a lot’s own where one is named.' }),
  lot: lot(t, 'the payer, and what its procedure imposes, are filled in where they are not given.'),
  financeur: code(t, 'Who pays', 'FINANCEUR'),
  nombrePlaces: t.int({ description: 'Places paid, 1 to 99999.' }),
  priseEnChargeFraisPedagogiques: t.boolean({
    description: 'Whether the teaching costs are taken charge of.',
  }),
  detailPriseEnCharge: texte(t, 'On which conditions', LIMITES_DISPOSITIF.detailPriseEnCharge),
  fraisRestants: texte(t, 'What the learner still pays', LIMITES_DISPOSITIF.fraisRestants),
  conventionnee: t.boolean({ description: 'Whether there is an agreement with the payer.' }),
  heuresConventionnees: t.int({ description: 'Hours under that agreement, 0 to 99999.' }),
});

/** The same with numbers in place of identifiers. */
export const dispositifSaisi = <
  Saisie extends Pick<
    InputShapeFromFields<ReturnType<typeof champsDeDispositif>>,
    'programme' | 'lot'
  >,
>({
  programme,
  lot,
  ...saisie
}: Saisie) => ({
  ...saisie,
  programme: numeroDe('Programme', programme),
  lot: numeroDe('Lot', lot),
});

mutation('creerDispositif', {
  description: 'Says how a session is paid. The action is taken up again where it was validated.',
  entree: (t) => ({
    session: t.id({ required: true, description: 'Which session: its `id` in either view.' }),
    ...champsDeDispositif(t),
  }),
  refus: REFUS,
  agir: async ({ session, ...saisie }, ctx, champ) => {
    const env = envDActe(ctx, champ);
    const numero = await creerDispositif(env, {
      ...dispositifSaisi(saisie),
      session: numeroDeFiche(session, 'session', 'Session'),
    });
    return { numeros: [numero] };
  },
  succes: 'A draft was made.',
  champs: (t) => ({ dispositif: ficheRelue(t, 'Dispositif') }),
});

mutation('modifierDispositif', {
  description: `Changes a dispositif. ${CHAMPS_CHANGES} The action is taken up again where it was validated.`,
  entree: (t) => ({
    dispositif: t.id({ required: true, description: 'The dispositif: `id` of its working view.' }),
    version: champVersion(t),
    ...champsDeDispositif(t),
  }),
  refus: REFUS,
  agir: async ({ dispositif, ...saisie }, ctx, champ) => {
    const env = envDActe(ctx, champ);
    const { numero } = ficheDeTravail(dispositif, 'dispositif', ['Dispositif']);
    return { numeros: [await modifierDispositif(env, { ...dispositifSaisi(saisie), numero })] };
  },
  succes: 'The dispositif is as it was asked for.',
  champs: (t) => ({ dispositif: ficheRelue(t, 'Dispositif') }),
});
