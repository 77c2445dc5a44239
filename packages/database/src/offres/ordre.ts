import type { Recherche } from '@sofi/domain';
import { label } from '@sofi/domain';
import type { SQL } from 'drizzle-orm';
import { and, sql } from 'drizzle-orm';
import { offres } from '../tables/offre.ts';
import type { FiltreOffres, Proximite, Selection } from './filtre.ts';
import { filtrerOffres } from './filtre.ts';
import { antipode, distance } from './globe.ts';
import type { Poids } from './mots.ts';
import { requeteDeCodes, requeteDeMots, requeteDePhrases } from './mots.ts';

export type ChampDeTri = 'PERTINENCE' | 'DEBUT' | 'DISTANCE' | 'INTITULE' | 'MODIFIE_LE';

/**
 * A run of offers in one order, by an expression and then by session, both in one direction. A list is its sections, one
 * after the other: each has an index behind it, and the next is not read while the page is not full.
 */
export interface SectionDeTri {
  /** Which offers; undefined: all. Written where it is read: not for a page among offers that are read already. */
  condition: () => SQL | undefined;
  /** Null: only by session. */
  expression: SQL | null;
  /** SQL type that a cursor's text is read back as. */
  type: 'date' | 'float8' | 'text' | 'timestamptz' | 'integer';
  descendant: boolean;
  /** No offer can be in it: it only keeps its place in the count of sections. */
  vide?: boolean;
  /** Where all offers of the selection are read anyway, they are sorted by it at next to no cost. Absent: they are not. */
  parmiToutes?: ParmiToutes;
  /** Set where the index gives only the nearest to a point, without the session: for one direction and the other. */
  voisinage?: { croissant: SQL; decroissant: SQL };
}

/** A section among all offers of a selection, which are read once. */
interface ParmiToutes {
  /** The column that the expression of the order reads, where it is not the expression itself. */
  lue?: SQL;
  /** What of them its condition asks for beside the order; the same of all sections of a list. */
  colonnes?: SQL;
  condition?: SQL;
  /** Only for a page from the end: from the start, few of the offers are read. */
  aRebours?: true;
}

/**
 * The sections of an order. By relevance: the groups of `groupesDe`; in each those to come, the soonest first, then those
 * begun, the latest first. docs/decisions/044
 * @param jour today in Paris, or the day on which the first page was read. `point`: only for DISTANCE.
 */
export function sectionsDe(
  champ: ChampDeTri,
  selection: Selection,
  { jour, point }: { jour: string; point: Proximite | null | undefined },
): SectionDeTri[] {
  const toutes = () => filtrerOffres(selection);
  const sections: Record<ChampDeTri, () => SectionDeTri[]> = {
    DEBUT: () => [{ ...section(toutes, sql`${offres.debut}`, 'date'), parmiToutes: {} }],
    INTITULE: () => [
      {
        ...section(toutes, titre(selection.filtre), 'text'),
        parmiToutes: { lue: sql`${offres.intitule}` },
      },
    ],
    MODIFIE_LE: () => [
      { ...section(toutes, sql`${offres.modifieLe}`, 'timestamptz'), parmiToutes: {} },
    ],
    DISTANCE: () => [
      {
        ...section(
          () => and(toutes(), sql`${offres.position} is not null`),
          distance(point!),
          'float8',
        ),
        voisinage: { croissant: distance(point!), decroissant: distance(antipode(point!)) },
      },
      section(() => and(toutes(), sql`${offres.position} is null`), null, 'integer'),
    ],
    PERTINENCE: () => {
      const { min, max } = selection.filtre.debut ?? {};
      return rangsDePertinence(selection).flatMap((rang) => [
        ...(max && max < jour ? [] : [aVenir(rang, jour)]),
        ...(min && min >= jour ? [] : [commencees(rang, jour)]),
      ]);
    },
  };
  return sections[champ]();
}

/**
 * What a code chooses stands together among the titles: walking their index would pass by all the others first, which
 * the planner cannot know. Its offers are sorted instead.
 */
function titre({ formacodes, rome, codesRncp, codesRs, codesCertifInfo }: FiltreOffres): SQL {
  const parCode = [formacodes, rome, codesRncp, codesRs, codesCertifInfo].some(
    (valeur) => valeur != null,
  );
  return parCode
    ? sql`(${offres.intitule} || '') collate "und-x-icu"`
    : sql`${offres.intitule} collate "und-x-icu"`;
}

type Condition = SectionDeTri['condition'];

/** A group of an order by relevance, by itself and among all offers of the selection. */
interface Rang {
  condition: Condition;
  vide?: boolean;
  /** Absent where there are no words: there is one group. */
  parmi?: Required<Pick<ParmiToutes, 'colonnes' | 'condition'>>;
}

const section = (
  condition: Condition,
  expression: SQL | null,
  type: SectionDeTri['type'],
): SectionDeTri => ({ condition, expression, type, descendant: false });

const aVenir = (rang: Rang, jour: string): SectionDeTri =>
  deRang(rang, sql`${offres.debut} >= ${jour}`);

const commencees = (rang: Rang, jour: string): SectionDeTri => ({
  ...deRang(rang, sql`${offres.debut} < ${jour}`),
  descendant: true,
});

const deRang = ({ condition, vide = false, parmi }: Rang, jours: SQL): SectionDeTri => ({
  ...section(() => and(condition(), jours), sql`${offres.debut}`, 'date'),
  vide,
  ...(parmi && {
    parmiToutes: {
      colonnes: parmi.colonnes,
      condition: sql`${parmi.condition} and ${jours}`,
      aRebours: true,
    },
  }),
});

/** Offers of a list by relevance that none of the groups before it has. */
interface Groupe {
  /** Of the words. */
  poids: Poids;
  /** What is to hold beside them. Undefined: nothing. Null: no offer is in the group. */
  requete?: SQL | null;
  /** What groups before it have of these. Of groups that lie within one another, the largest says it. */
  sauf: readonly (SQL | null)[];
}

/**
 * The best first: the title itself, a phrase and the words of the title, of the labels beside it, then the whole name, a
 * phrase of the name of an organisme, words of all of these, and any.
 */
function groupesDe(recherche: Recherche, complete: Recherche): Groupe[] {
  const phrases = recherche.phrases ?? [complete.mots];
  const entiere = (sorte: 'intitule' | 'nomDOrganisme') =>
    sql`${requeteDeCodes([phrases.map((phrase) => [label(sorte, phrase.join(' '))])])}::tsquery`;
  const titre = entiere('intitule');
  const dansUnTitre = requeteDePhrases(phrases, 'A');
  const parTitre = requeteDeMots(complete, 'A');
  const dansUnLibelle = requeteDePhrases(phrases, 'B');
  const parLibelle = requeteDeMots(recherche, 'AB');
  const nom = entiere('nomDOrganisme');
  const dansUnNom = requeteDePhrases(phrases, 'C');
  return [
    { poids: '', requete: titre, sauf: [] },
    { poids: '', requete: dansUnTitre, sauf: [titre] },
    { poids: 'A', sauf: [titre, dansUnTitre] },
    { poids: '', requete: dansUnLibelle, sauf: [parTitre] },
    { poids: 'AB', sauf: [parTitre, dansUnLibelle] },
    { poids: '', requete: nom, sauf: [parLibelle] },
    { poids: '', requete: dansUnNom, sauf: [parLibelle, nom] },
    { poids: 'ABC', sauf: [parLibelle, nom, dansUnNom] },
    { poids: '', sauf: [requeteDeMots(recherche, 'ABC')] },
  ];
}

function rangsDePertinence(selection: Selection): Rang[] {
  const { recherche, motsIgnores = [] } = selection;
  if (recherche === null || recherche.mots.length === 0)
    return [{ condition: () => filtrerOffres(selection) }];
  const complete = { ...recherche, mots: [...motsIgnores, ...recherche.mots] };
  const groupes = groupesDe(recherche, complete);
  const colonnes = sql`case ${sql.join(
    groupes.slice(0, -1).flatMap(({ poids, requete }, rang) => {
      const marque =
        requete ?? (poids && requeteDeMots(poids === 'A' ? complete : recherche, poids));
      return requete === null || !marque
        ? []
        : [sql`when ${offres.recherche} @@ ${marque} then ${rang}::int`];
    }),
    sql` `,
  )} else ${groupes.length - 1}::int end as groupe`;
  return groupes.map(({ poids, requete, sauf }, rang) => ({
    vide: requete === null,
    // One tsquery for all of it: the planner looks up the frequencies of its words once.
    condition: () =>
      filtrerOffres(poids === 'A' ? { ...selection, recherche: complete } : selection, {
        poids,
        groupe: conjonction(requete, sauf),
      }),
    parmi: { colonnes, condition: sql`groupe = ${rang}::int` },
  }));
}

function conjonction(requete: SQL | null | undefined, sauf: readonly (SQL | null)[]): SQL | null {
  const exclues = sauf.filter((une) => une !== null);
  const parties = [
    ...(requete ? [requete] : []),
    ...(exclues.length > 0 ? [sql`!!(${sql.join(exclues, sql` || `)})`] : []),
  ];
  return parties.length === 0 ? null : sql`(${sql.join(parties, sql` && `)})`;
}

/** The same list from its end. */
export const renverser = (sections: readonly SectionDeTri[]): SectionDeTri[] =>
  sections.toReversed().map((section) => ({ ...section, descendant: !section.descendant }));
