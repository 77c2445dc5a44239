import type { NomNomenclature } from '@sofi/referentiels';
import {
  DESCRIPTIONS_NOMENCLATURES,
  NOMS_NOMENCLATURES,
  formacode,
  libelle,
  nomenclature,
} from '@sofi/referentiels';
import { builder } from '../schema/builder.ts';

export interface EntreeDeNomenclature {
  code: string;
  libelle: string;
}

/** An entry of a value table. */
export const Nomenclature = builder.objectRef<EntreeDeNomenclature>('Nomenclature').implement({
  description: 'An entry of a value table.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Code, as LHEO writes it.' }),
    libelle: t.exposeString('libelle', {
      description: 'Label in French; the code itself if unknown.',
    }),
  }),
});

/** A descriptor of the Formacode thesaurus. */
export const Formacode = builder
  .objectRef<EntreeDeNomenclature & { version: string }>('Formacode')
  .implement({
    description:
      'A descriptor of the Formacode thesaurus. LHEO: `code-FORMACODE`, `code-public-vise`.',
    fields: (t) => ({
      code: t.exposeString('code', { description: 'Five digits.' }),
      libelle: t.exposeString('libelle', {
        description: 'Label in French; the code itself if unknown in this version.',
      }),
      version: t.exposeString('version', {
        description: 'Version, `V10` to `V14`. LHEO: attribute `ref`.',
      }),
    }),
  });

export const NomNomenclatureEnum = builder.enumType('NomNomenclature', {
  description: 'The value tables.',
  values: Object.fromEntries(
    NOMS_NOMENCLATURES.map((nom) => [
      nom,
      { value: nom, description: DESCRIPTIONS_NOMENCLATURES[nom] },
    ]),
  ) as Record<NomNomenclature, { value: NomNomenclature; description: string }>,
});

builder.queryField('nomenclature', (t) =>
  t.field({
    type: [Nomenclature],
    description: 'A value table, in the order of its source.',
    args: {
      nom: t.arg({ type: NomNomenclatureEnum, required: true, description: 'The table.' }),
    },
    resolve: (_racine, { nom }) => [...nomenclature(nom)],
  }),
);

/** The entry of a code, or null without one. */
export const entreeDe = (nom: NomNomenclature, code: string | null): EntreeDeNomenclature | null =>
  code === null ? null : { code, libelle: libelle(nom, code) };

/** The entries of several codes, in their order. */
export const entreesDe = (nom: NomNomenclature, codes: readonly string[]): EntreeDeNomenclature[] =>
  codes.map((code) => ({ code, libelle: libelle(nom, code) }));

/** Codes and their versions, which stand in two columns of the same length. */
export const formacodesDe = (codes: readonly string[], versions: readonly string[]) =>
  codes.map((code, rang) => {
    const version = versions[rang]!;
    return { code, version, libelle: formacode(code, version)?.libelle ?? code };
  });
