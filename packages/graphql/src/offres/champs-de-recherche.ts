import { builder } from '../schema/builder.ts';
import type { ChampsSur } from '../writing/mutation.ts';
import type { Interpretation } from './lieux-reconnus.ts';
import type { RechercheFaite } from './recherche.ts';

const InterpretationRef = builder.objectRef<Interpretation>('Interpretation').implement({
  description: 'Words of a search that were taken for a filter.',
  fields: (t) => ({
    mots: t.exposeString('mots', { description: 'The words, as they were written.' }),
    filtre: t.exposeString('filtre', {
      description: 'The field of OffreFilter: `communes`, `departements` or `regions`.',
    }),
    valeur: t.string({
      description: 'Its value; the codes of communes of one name, with commas between them.',
      resolve: ({ valeurs }) => valeurs.join(','),
    }),
    libelle: t.exposeString('libelle', {
      description: 'The place and its kind: « Vendée (département) ».',
    }),
    autres: t.stringList({
      description: 'What else the words may mean, likewise.',
      resolve: ({ autres }) => [...autres],
    }),
  }),
});

/** How a search was read and what was searched in the end: the same of lists and statistics. */
export const champsDeRecherche = <Objet>(
  t: ChampsSur<Objet>,
  faite: (objet: Objet) => Promise<RechercheFaite> | RechercheFaite,
) => ({
  rechercheCorrigee: t.string({
    nullable: true,
    description:
      'The corrected words, when a word that no offer contains differs by one letter from one that offers contain; null otherwise.',
    resolve: async (objet) => (await faite(objet)).correction,
  }),
  motsIgnores: t.stringList({
    description:
      'Words of the search that more than a third of the offers contain: they do not select and only affect the rank. Empty in general; where no other word is left, the list is that of an empty search.',
    resolve: async (objet) => [...((await faite(objet)).selection.motsIgnores ?? [])],
  }),
  rechercheElargie: t.string({
    nullable: true,
    description:
      'The words that were searched where all of them find nothing: one less, the last that can be left out; null otherwise.',
    resolve: async (objet) => (await faite(objet)).elargie,
  }),
  interpretation: t.field({
    type: [InterpretationRef],
    description:
      'Words that were taken for a filter; each can be taken back by naming it in `sansInterpretation`. Empty where the filter names a place itself, and where the place has no offer that matches.',
    resolve: async (objet) => [...(await faite(objet)).interpretation],
  }),
});
