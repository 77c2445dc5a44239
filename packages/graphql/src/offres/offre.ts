import type { FiltreOffres, NomDeFacette, ValeurDeFacette } from '@sofi/database';
import { enKilometres, FACETTES } from '@sofi/database';
import { builder } from '../builder.ts';
import { saisieInvalide } from '../erreurs.ts';
import { argumentsDePage, connexionDe } from '../pagination/connexions.ts';
import { signer } from '../pagination/curseur.ts';
import { FacetNameEnum } from './enums.ts';
import { argumentsDeSelection, lireSelection, OffreOrder } from './filtre.ts';
import { libelleDe } from './libelles.ts';
import type { ListeDOffres, OffreLue } from './liste.ts';
import { listerOffres } from './liste.ts';

const Offre = builder.drizzleObject('offres', {
  name: 'Offre',
  description: 'One published session as the public finds it.',
  select: {},
  fields: (t) => ({
    session: t.relation('laSession', { description: 'The session found.' }),
    action: t.relation('lAction', { description: 'What it is a run of.' }),
    formation: t.relation('laFormation', { description: 'What it teaches.' }),
    extrait: t.string({
      nullable: true,
      description:
        'The matched words in their context, HTML-escaped, each inside <mark>; null without words, and where they stand in labels alone.',
      resolve: async (offre) => {
        const { session, extraits } = offre as unknown as OffreLue;
        return (await extraits()).get(session) ?? null;
      },
    }),
    distanceKm: t.float({
      nullable: true,
      description:
        'Kilometres along the surface from the point of the search; null without one, and for a place without coordinates.',
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
    description: 'A value, and how many offers have it.',
    fields: (t) => ({
      code: t.exposeString('code', { description: 'As the filter takes it.' }),
      libelle: t.string({
        description: 'In French; the code itself where no table knows it.',
        resolve: ({ facette, code, libelle }) => libelleDe(facette, code, libelle),
      }),
      count: t.int({
        description: 'The `totalCount` that selecting this value alone would give.',
        resolve: ({ sessions }) => sessions,
      }),
      selected: t.boolean({
        description: 'The filter of the list selects it.',
        resolve: ({ choisie }) => choisie,
      }),
    }),
  });

const Facet = builder.objectRef<Facette>('Facet').implement({
  description:
    'Counts under the same search and filter, the facet’s own selection left out (disjunctive).',
  fields: (t) => ({
    name: t.expose('nom', { type: FacetNameEnum, description: 'Which facet.' }),
    values: t.field({
      type: [FacetValue],
      description: 'The most frequent first, months in their order; those selected in any case.',
      resolve: ({ nom, valeurs, filtre }) =>
        valeurs.map((valeur) => ({ ...valeur, choisie: estChoisie(nom, valeur.code, filtre) })),
    }),
  }),
});

const FACETTES_MAX = 500;

builder.objectFields(OffreConnection, (t) => ({
  facets: t.field({
    type: [Facet],
    description: 'Counts by value, in the order of `names`; counted only when asked for.',
    args: {
      names: t.arg({ type: [FacetNameEnum], required: true, description: 'Which facets.' }),
      first: t.arg.int({
        defaultValue: 100,
        description: 'At most so many values of each, and those selected: 1 to 500.',
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
  rechercheCorrigee: t.string({
    nullable: true,
    description:
      'The words that were searched, where no offer has ever borne one that was written and one sign mends it; null otherwise.',
    resolve: (connexion) => (connexion as unknown as ListeDOffres).rechercheCorrigee(),
  }),
}));

builder.queryField('offres', (t) =>
  t.field({
    type: OffreConnection,
    description:
      'The public search over published sessions: words, place, dates, dispositif; with facets. By relevance when `orderBy` is absent.',
    args: {
      ...argumentsDeSelection,
      orderBy: t.arg({ type: OffreOrder, description: 'Sorted so; by relevance when absent.' }),
      ...argumentsDePage,
    },
    resolve: (_racine, { search, filter, orderBy, ...args }, ctx, info) => {
      const selection = lireSelection({ search, filter }, ctx.jour);
      const champ = orderBy?.field ?? 'PERTINENCE';
      const descendant = orderBy?.direction === 'DESC';
      let signature: string | undefined;
      const signee = () =>
        (signature ??= signer('offres', search?.trim() || null, filter ?? null, champ, descendant));
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
  const valeurs = filtre[FACETTES[nom].champ];
  return Array.isArray(valeurs) && (valeurs as readonly string[]).includes(code);
}
