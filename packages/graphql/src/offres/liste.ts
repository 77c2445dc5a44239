import type {
  ChampDeTri,
  FiltreOffres,
  MotifDOffre,
  NomDeFacette,
  OffresLues,
  OffreTrouvee,
  PageDOffres,
  PartsDOffres,
  PlaceDOffre,
  Selection,
  ValeurDeFacette,
} from '@sofi/database';
import {
  enTableau,
  lireExtraits,
  lireMotifs,
  lireOffres,
  PLACES,
  sectionsDe,
} from '@sofi/database';
import { sql } from 'drizzle-orm';
import type { GraphQLResolveInfo } from 'graphql';
import type { Contexte } from '../schema/context.ts';
import { demandeSesBords } from '../reading/requested-fields.ts';
import { saisieInvalide } from '../http/errors.ts';
import type { ArgumentsDePage, Connexion } from '../pagination/page.ts';
import { CHEMINS_DES_ITEMS, lireTaille, PageLue } from '../pagination/page.ts';
import { unefois } from '../pagination/racine.ts';
import type { LecturePlanifiee, Partie } from '../reading/plans.ts';
import { lirePlanifiee, planifierEnPartie } from '../reading/plans.ts';
import { ecrirePlace, lirePlace } from './curseur.ts';
import type { RechercheFaite, SelectionLue } from './recherche.ts';
import { chercher } from './recherche.ts';

/** An offer of a page: its row with all that the document selects, and what the search knows of it. */
export interface OffreLue {
  place: OffreTrouvee;
  /** Of all offers of the page at once. */
  extraits: () => Promise<Map<number, string>>;
  motifs: () => Promise<Map<number, MotifDOffre>>;
  session: number;
}

export interface ListeDOffres extends Connexion<OffreLue> {
  filtre: FiltreOffres;
  facettes: (noms: readonly NomDeFacette[], limite: number) => Promise<ValeurDeFacette[]>;
  rechercheFaite: () => Promise<RechercheFaite>;
}

interface Tri {
  champ: ChampDeTri;
  descendant: boolean;
}

/**
 * A list of offers. Its page, total and facets, as far as the document asks for them, are one statement; what is
 * selected beneath the offers is part of it or a second one.
 */
export function listerOffres(
  selection: SelectionLue,
  tri: Tri,
  args: ArgumentsDePage & { signature: () => string },
  ctx: Contexte,
  info: GraphQLResolveInfo,
): ListeDOffres {
  const { taille, aRebours } = lireTaille(args);
  const point = selection.filtre.proximite ?? null;
  if (tri.champ === 'DISTANCE' && point === null)
    throw saisieInvalide('Le tri par DISTANCE demande un point : « filter.proximite ».');
  const sectionsAu = (jour: string, selon: Selection) => {
    const sections = sectionsDe(tri.champ, selon, { jour, point });
    return tri.descendant
      ? sections.toReversed().map((section) => ({ ...section, descendant: !section.descendant }))
      : sections;
  };
  const types = () => sectionsAu(ctx.jour, selection).map(({ type }) => type);
  const apres = lirePlace(args.after, 'after', args.signature, types);
  const avant = lirePlace(args.before, 'before', args.signature, types);
  // The list keeps the day on which its first page was read: what begins is not shown twice.
  const jour = apres?.jour ?? avant?.jour ?? ctx.jour;
  const lecture = groupee(ctx, selection);
  const pageEntre = (
    bornes: { apres: PlaceDOffre | null; avant: PlaceDOffre | null },
    limite: number,
    rebours: boolean,
  ) => ({
    selon: (selon: Selection): PageDOffres => ({
      sections: sectionsAu(jour, selon),
      ...bornes,
      limite,
      aRebours: rebours,
      point,
    }),
  });

  /** Whether an offer stands on the far side of a cursor. */
  const existeAuDela = async (place: PlaceDOffre | null, cote: 'apres' | 'avant') => {
    if (place === null) return false;
    const bornes = cote === 'apres' ? { apres: place, avant: null } : { apres: null, avant: place };
    const { bord } = await lecture.demander({ bord: pageEntre(bornes, 1, cote === 'avant') });
    return bord!;
  };

  const page = unefois(async () => {
    let partie: Partie | null = null;
    const { page: trouvees, fiches } = await lecture.demander({
      page: pageEntre({ apres, avant }, taille + (demandeSesBords(info) ? 1 : 0), aRebours),
      fiches: () => (partie = planifierEnPartie(FICHES_DES_PLACES, ctx, info))?.sql ?? null,
    });
    const lignes = fiches && partie!.lire(fiches);
    const gardees = trouvees!.slice(0, taille);
    if (aRebours) gardees.reverse();
    return new PageLue(await lireFiches(gardees, { lignes, lecture }, ctx, info), {
      curseurDe: ({ place }) => ecrirePlace(args.signature(), jour, place),
      aRebours,
      encore: () => trouvees!.length > taille,
      avant: () => existeAuDela(apres, 'avant'),
      apres: () => existeAuDela(avant, 'apres'),
    });
  });

  return {
    filtre: selection.filtre,
    page,
    totalCount: async () => (await lecture.demander({ total: true })).total!,
    facettes: async (noms, limite) =>
      (await lecture.demander({ facettes: { noms, limite } })).facettes!.filter(({ facette }) =>
        noms.includes(facette),
      ),
    rechercheFaite: lecture.faite,
  };
}

interface Demande {
  page?: { selon: (selection: Selection) => PageDOffres };
  fiches?: NonNullable<PartsDOffres['fiches']>;
  bord?: { selon: (selection: Selection) => PageDOffres };
  total?: true;
  facettes?: { noms: readonly NomDeFacette[]; limite: number };
}

interface Lecture {
  demander: (demande: Demande) => Promise<OffresLues & { bord: boolean | null }>;
  selection: () => Selection;
  faite: () => Promise<RechercheFaite>;
}

/** Gathers what the fields of one list ask for in the same tick into one statement. */
function groupee({ db, columns }: Contexte, demandee: SelectionLue): Lecture {
  let faite: RechercheFaite | null = null;
  let attente: { demandes: Demande[]; lues: Promise<OffresLues> } | undefined;
  let derniere: Promise<unknown> | undefined;

  const lire = async (demandes: readonly Demande[]): Promise<OffresLues> => {
    const selon = (selection: Selection) =>
      lireOffres(db, selection, partsDe(demandes, selection), columns);
    if (faite !== null) return selon(faite.selection);
    const { lues, faite: trouvee } = await chercher(db, demandee, selon, estVide);
    faite = trouvee;
    return lues;
  };
  const demander = async (demande: Demande) => {
    attente ??= ((demandes: Demande[]) => ({
      demandes,
      lues: Promise.resolve().then(() => {
        attente = undefined;
        return lire(demandes);
      }),
    }))([]);
    const { demandes, lues } = attente;
    derniere = lues;
    demandes.push(demande);
    const rang = demandes.filter(({ bord }) => bord).indexOf(demande);
    const resultat = await lues;
    return { ...resultat, bord: demande.bord ? resultat.bords![rang]! : null };
  };
  return {
    demander,
    selection: () => faite?.selection ?? demandee,
    async faite() {
      // Fields beside this one may be about to ask for what finds out.
      await Promise.resolve();
      await (derniere ?? demander({ total: true }));
      return faite!;
    },
  };
}

function partsDe(demandes: readonly Demande[], selection: Selection): PartsDOffres {
  const { page, fiches } = demandes.find((demande) => demande.page) ?? {};
  const bords = demandes.flatMap(({ bord }) => bord ?? []);
  const facettes = demandes.flatMap((demande) => demande.facettes ?? []);
  return {
    ...(page ? { page: page.selon(selection) } : {}),
    ...(fiches ? { fiches } : {}),
    ...(bords.length > 0 ? { bords: bords.map((bord) => bord.selon(selection)) } : {}),
    ...(demandes.some(({ total }) => total) ? { total: true } : {}),
    ...(facettes.length > 0
      ? {
          facettes: {
            noms: [...new Set(facettes.flatMap(({ noms }) => noms))],
            limite: Math.max(...facettes.map(({ limite }) => limite)),
          },
        }
      : {}),
  };
}

const estVide = ({ page, bords, total, facettes }: OffresLues): boolean =>
  bords === null && !page?.length && !total && !facettes?.length;

const FICHES = {
  table: 'offres',
  type: 'Offre',
  chemins: CHEMINS_DES_ITEMS,
  colonnes: { session: true },
} as const;
const FICHES_DES_PLACES: LecturePlanifiee<'offres'> = {
  ...FICHES,
  nom: 'places',
  condition: (t) => sql`${t.session} = any(array(select session from ${PLACES}))`,
};
const FICHES_DES_SESSIONS: LecturePlanifiee<'offres'> = {
  ...FICHES,
  nom: 'sessions',
  // One text, however many: `in` would be prepared for each number of them.
  condition: (t) => sql`${t.session} = any(${sql.placeholder('sessions')}::integer[])`,
};

/** The rows of these offers, in their order; one withdrawn since is left out. `lignes`: null where they are still to be read. */
async function lireFiches(
  trouvees: readonly OffreTrouvee[],
  { lignes, lecture }: { lignes: Record<string, unknown>[] | null; lecture: Lecture },
  ctx: Contexte,
  info: GraphQLResolveInfo,
): Promise<OffreLue[]> {
  if (trouvees.length === 0) return [];
  const sessions = trouvees.map(({ session }) => session);
  const lues =
    lignes ??
    (await lirePlanifiee(
      { ...FICHES_DES_SESSIONS, valeurs: { sessions: enTableau(sessions) } },
      ctx,
      info,
    ));
  const parSession = new Map(lues.map((ligne) => [ligne['session'], ligne]));
  const extraits = unefois(async () => {
    const { recherche } = lecture.selection();
    return recherche ? lireExtraits(ctx.db, recherche, sessions) : new Map<number, string>();
  });
  const motifs = unefois(async (): Promise<Map<number, MotifDOffre>> => {
    const { selection, interpretation } = await lecture.faite();
    if (selection.recherche) return lireMotifs(ctx.db, selection.recherche, sessions);
    const [lieu] = interpretation;
    return new Map(
      lieu ? sessions.map((une) => [une, { type: 'LIEU', libelle: lieu.libelle }]) : [],
    );
  });
  return trouvees.flatMap((place) => {
    const ligne = parSession.get(place.session);
    return ligne ? [Object.assign(ligne, { place, extraits, motifs, session: place.session })] : [];
  });
}
