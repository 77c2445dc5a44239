import type { Vue } from '@sofi/domain';
import type { TypesDuSchema } from '../schema/builder.ts';
import { builder } from '../schema/builder.ts';
import { VueEnum } from '../schema/enums.ts';

/** Every field of the fiche is exposed, beside those that only the API has: a field that is forgotten does not compile. */
export type FieldsOf<EnSaisie> = Record<keyof EnSaisie, unknown> & Record<string, unknown>;

interface EnTete {
  vue: Vue;
  version: number;
  creeLe: Date;
  modifieLe: Date;
}

type FieldBuilder = PothosSchemaTypes.InterfaceFieldBuilder<
  PothosSchemaTypes.ExtendDefaultTypes<TypesDuSchema>,
  EnTete
>;

/**
 * What each kind of fiche has. `builder`: of its own fields, so that the columns are selected; Pothos has no type for the
 * builder of any of four tables.
 */
export function champsDeFiche(builder: object) {
  const t = builder as FieldBuilder;
  return {
    vue: t.expose('vue', { type: VueEnum, description: 'The view this fiche belongs to.' }),
    version: t.exposeInt('version', {
      description:
        'Incremented at each change; mutations name the version they were written against.',
    }),
    creeLe: t.expose('creeLe', { type: 'DateTime', description: 'Creation time.' }),
    modifieLe: t.expose('modifieLe', { type: 'DateTime', description: 'Time of the last change.' }),
  };
}

export const Fiche = builder.interfaceRef<EnTete>('Fiche').implement({
  description: 'Fields common to formations, actions, sessions and dispositifs.',
  fields: champsDeFiche,
});
