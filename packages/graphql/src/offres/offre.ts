import type { FiltreOffres, MotifDOffre, NomDeFacette, ValeurDeFacette } from '@sofi/database';
import { CHAMP_DE_FACETTE, enKilometres } from '@sofi/database';
import { builder } from '../schema/builder.ts';
import { saisieInvalide } from '../http/errors.ts';
import { argumentsDePage, connexionDe } from '../pagination/connexions.ts';
import { signer } from '../pagination/curseur.ts';
import { FacetNameEnum, TypeDeMotifEnum } from './enums.ts';
import { argumentsDeSelection, lireSelection, OffreOrder } from './filtre.ts';
import { libelleDe } from './libelles.ts';
import { champsDeRecherche } from './champs-de-recherche.ts';
import type { ListeDOffres, OffreLue } from './liste.ts';
import { listerOffres } from './liste.ts';

const MotifDOffreRef = builder.objectRef<MotifDOffre>('MotifDOffre').implement({
  description:
    'What holds the most words of the search; of several, the first in the order of TypeDeMotif.',
  fields: (t) => ({
    type: t.expose('type', { type: TypeDeMotifEnum, description: 'Where the words stand.' }),
    libelle: t.exposeString('libelle', {
      description: 'The title, label, name or code itself; « Texte de la fiche » for TEXTE.',
    }),
  }),
});

const Offre = builder.drizzleObject('offres', {
  name: 'Offre',
  description: 'A published session as a search result.',
  select: {},
  fields: (t) => ({
    session: t.relation('laSession', { description: 'The session found.' }),
    action: t.relation('lAction', { description: 'Action of the session.' }),
    formation: t.relation('laFormation', { description: 'Formation of the session.' }),
    extrait: t.string({
      nullable: true,
      description:
        'Matched words in their context, HTML-escaped, each inside <mark>; null without words, and when only labels match.',
      resolve: async (offre) => {
        const { session, extraits } = offre as unknown as OffreLue;
        return (await extraits()).get(session) ?? null;
      },
    }),
    motif: t.field({
      type: MotifDOffreRef,
      nullable: true,
      description:
        'Why the offer is shown, in a few words, also where `extrait` is null; null without words, codes or a place in the search.',
      resolve: async (offre) => {
        const { session, motifs } = offre as unknown as OffreLue;
        return (await motifs()).get(session) ?? null;
      },
    }),
    distanceKm: t.float({
      nullable: true,
      description:
        'Distance in kilometres from the point of the search; null without such a point, and for a place without coordinates.',
      resolve: (offre) => {
        const { corde } = (offre as unknown as OffreLue).place;
        return corde === null ? null : Math.round(enKilometres(corde) * 1000) / 1000;
      },
    }),
  }),
});

const OffreConnection = connexionDe(Offre, 'Offre');

interface Facette {
  nom: NomDeFacette;
  valeurs: ValeurDeFacette[];
  filtre: FiltreOffres;
}

const FacetValue = builder
  .objectRef<ValeurDeFacette & { choisie: boolean }>('FacetValue')
  .implement({
    description: 'A value and the number of offers that have it.',
    fields: (t) => ({
      code: t.exposeString('code', { description: 'Code, as the filter takes it.' }),
      libelle: t.string({
        description: 'Label in French; the code itself if unknown.',
        resolve: ({ facette, code, libelle }) => libelleDe(facette, code, libelle),
      }),
      count: t.int({
        description: 'The `totalCount` when this value is the only one selected.',
        resolve: ({ sessions }) => sessions,
      }),
      selected: t.boolean({
        description: 'Whether the filter of the list selects it.',
        resolve: ({ choisie }) => choisie,
      }),
    }),
  });

const Facet = builder.objectRef<Facette>('Facet').implement({
  description:
    'Counts under the same search and filter, without the facet’s own selection (disjunctive).',
  fields: (t) => ({
    name: t.expose('nom', { type: FacetNameEnum, description: 'The facet.' }),
    values: t.field({
      type: [FacetValue],
      description: 'Most frequent first, months in order; selected values are always included.',
      resolve: ({ nom, valeurs, filtre }) =>
        valeurs.map((valeur) => ({ ...valeur, choisie: estChoisie(nom, valeur.code, filtre) })),
    }),
  }),
});

const FACETTES_MAX = 500;

builder.objectFields(OffreConnection, (t) => ({
  facets: t.field({
    type: [Facet],
    description: 'Counts by value, in the order of `names`; computed only when selected.',
    args: {
      names: t.arg({ type: [FacetNameEnum], required: true, description: 'Facets to count.' }),
      first: t.arg.int({
        defaultValue: 100,
        description: 'Maximum number of values per facet, selected ones aside: 1 to 500.',
      }),
    },
    resolve: async (connexion, { names, first }) => {
      const limite = first ?? 100;
      if (limite < 1 || limite > FACETTES_MAX)
        throw saisieInvalide(`« first » va de 1 à ${FACETTES_MAX} : ${limite} est refusé.`);
      const { facettes, filtre } = connexion as unknown as ListeDOffres;
      const noms = [...new Set(names)];
      if (noms.length === 0) return [];
      const valeurs = await facettes(noms, limite);
      return noms.map((nom) => ({
        nom,
        filtre,
        valeurs: valeurs.filter(({ facette }) => facette === nom),
      }));
    },
  }),
  ...champsDeRecherche(t, (connexion) => (connexion as ListeDOffres).rechercheFaite()),
}));

builder.queryField('offres', (t) =>
  t.field({
    type: OffreConnection,
    description:
      'Public search over published sessions: words, place, dates, dispositif; with facets. Sorted by relevance unless `orderBy` is given.',
    args: {
      ...argumentsDeSelection,
      orderBy: t.arg({ type: OffreOrder, description: 'Sort order; defaults to relevance.' }),
      ...argumentsDePage,
    },
    resolve: (_racine, { search, filter, sansInterpretation, orderBy, ...args }, ctx, info) => {
      const selection = lireSelection({ search, filter, sansInterpretation }, ctx.jour);
      const champ = orderBy?.field ?? 'PERTINENCE';
      const descendant = orderBy?.direction === 'DESC';
      let signature: string | undefined;
      const signee = () =>
        (signature ??= signer(
          'offres',
          search?.trim() || null,
          filter ?? null,
          champ,
          descendant,
          ...(sansInterpretation?.length ? [sansInterpretation] : []),
        ));
      return listerOffres(
        selection,
        { champ, descendant },
        { ...args, signature: signee },
        ctx,
        info,
      );
    },
  }),
);

function estChoisie(nom: NomDeFacette, code: string, filtre: FiltreOffres): boolean {
  if (nom === 'MOIS_DEBUT') {
    const { min, max } = filtre.debut ?? {};
    return (
      (min != null || max != null) &&
      (min == null || code >= min.slice(0, 7)) &&
      (max == null || code <= max.slice(0, 7))
    );
  }
  const valeurs = filtre[CHAMP_DE_FACETTE[nom]];
  return Array.isArray(valeurs) && (valeurs as readonly string[]).includes(code);
}
