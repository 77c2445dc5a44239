import { saisieInvalide } from '../http/errors.ts';
import { builder } from '../schema/builder.ts';

export const NombresInput = builder.inputType('IntRangeInput', {
  description: 'Interval of whole numbers, bounds included; an absent bound is open.',
  fields: (t) => ({
    min: t.int({ description: 'This number or more.' }),
    max: t.int({ description: 'This number or less.' }),
  }),
});

interface Intervalle<Borne> {
  min?: Borne | null | undefined;
  max?: Borne | null | undefined;
}

/** The same interval. @throws BAD_USER_INPUT where it ends before it begins. */
export function lireIntervalle<Lu extends Intervalle<string | number> | null | undefined>(
  champ: string,
  intervalle: Lu,
): Lu {
  const { min, max } = intervalle ?? {};
  if (min != null && max != null && max < min)
    throw saisieInvalide(`« ${champ} » finit avant de commencer : de ${min} à ${max}.`);
  return intervalle;
}
