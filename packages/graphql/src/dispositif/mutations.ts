import type { InputShapeFromFields } from '@pothos/core';
import type { ReferencesDeDispositif, SaisieDispositif } from '@sofi/domain';
import { LIMITES_DISPOSITIF } from '@sofi/domain';
import { creerDispositif, modifierDispositif } from '@sofi/usecases';
import { champVersion, envDActe, REFUS } from '../writing/act.ts';
import { ficheRelue } from '../writing/read-again.ts';
import type { ChampsDEntree, InputsOf } from '../writing/mutation.ts';
import { mutation } from '../writing/mutation.ts';
import { ficheDeTravail, numeroDe, numeroDeFiche } from '../writing/references.ts';
import { TypeDispositifEnum } from '../schema/enums.ts';
import { CHAMPS_CHANGES, code, lot, texte } from '../fiche/inputs.ts';

export const champsDeDispositif = (t: ChampsDEntree) =>
  ({
    type: t.field({
      type: TypeDispositifEnum,
      description: 'Type; defaults to PROGRAMME_REGION when a lot is named.',
    }),
    programme: t.id({ description: 'Programme of the Région; defaults to the lot’s.' }),
    lot: lot(t, 'funder and imposed values are filled in unless given.'),
    financeur: code(t, 'Funder', 'FINANCEUR'),
    nombrePlaces: t.int({ description: 'Funded places, 1 to 99999.' }),
    priseEnChargeFraisPedagogiques: t.boolean({
      description: 'Whether teaching costs are covered.',
    }),
    detailPriseEnCharge: texte(t, 'Conditions of funding', LIMITES_DISPOSITIF.detailPriseEnCharge),
    fraisRestants: texte(t, 'Remaining costs for the learner', LIMITES_DISPOSITIF.fraisRestants),
    conventionnee: t.boolean({ description: 'Whether the funder has signed an agreement.' }),
    heuresConventionnees: t.int({ description: 'Hours under the funder’s agreement, 0 to 99999.' }),
  }) satisfies InputsOf<SaisieDispositif & ReferencesDeDispositif>;

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
  formulaire: 'dispositif',
  description: 'Adds a dispositif to a session. A validated action returns to EN_COURS_DE_SAISIE.',
  entree: (t) => ({
    session: t.id({ required: true, description: '`id` of the session, in either view.' }),
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
  succes: 'The draft was created.',
  champs: (t) => ({ dispositif: ficheRelue(t, 'Dispositif') }),
});

mutation('modifierDispositif', {
  formulaire: 'dispositif',
  description: `Changes a dispositif. ${CHAMPS_CHANGES} A validated action returns to EN_COURS_DE_SAISIE.`,
  entree: (t) => ({
    dispositif: t.id({ required: true, description: '`id` of the dispositif’s working view.' }),
    version: champVersion(t),
    ...champsDeDispositif(t),
  }),
  refus: REFUS,
  agir: async ({ dispositif, ...saisie }, ctx, champ) => {
    const env = envDActe(ctx, champ);
    const { numero } = ficheDeTravail(dispositif, 'dispositif', ['Dispositif']);
    return { numeros: [await modifierDispositif(env, { ...dispositifSaisi(saisie), numero })] };
  },
  succes: 'The dispositif has the requested values.',
  champs: (t) => ({ dispositif: ficheRelue(t, 'Dispositif') }),
});
