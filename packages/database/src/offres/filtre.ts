import type {
  EntreesSorties,
  EtatRecrutement,
  ModaliteEnseignement,
  Recherche,
  TypeDispositif,
  Voie,
} from '@sofi/domain';
import type { SQL } from 'drizzle-orm';
import { aliasedTable, and, eq, gte, sql } from 'drizzle-orm';
import type { IntervalleDeJours, Liste } from '../filtres/commun.ts';
import { entre, parmi } from '../filtres/commun.ts';
import { existe } from '../existe.ts';
import { tableau } from '../sql.ts';
import { offres, offresCube } from '../tables/offre.ts';
import { sessions } from '../tables/session.ts';
import type { CanalCeJour, StatutsCeJour } from './canaux.ts';
import { parCanal, parStatut } from './canaux.ts';
import { cubeAu, jourDesCompteurs } from './compteurs.ts';
import { dater, departementSeul, etiquettes, longues, mois } from './etiquettes.ts';
import { distance, pointDe } from './globe.ts';
import type { Poids } from './mots.ts';
import { requeteDeCodes, requeteDeMots } from './mots.ts';
import { distanceMax } from './sphere.ts';

/** Codes as offers have them: `lireCodes` (domain). */
export interface FiltreOffres {
  formacodes?: Liste<string>;
  rome?: Liste<string>;
  codesRncp?: Liste<string>;
  codesRs?: Liste<string>;
  codesCertifInfo?: Liste<string>;
  typesDispositif?: Liste<TypeDispositif>;
  programmes?: Liste<string>;
  /** SIRETs of the dispensateur or of the responsable. */
  organismes?: Liste<string>;
  dispensateurs?: Liste<string>;
  responsables?: Liste<string>;
  anneesProgramme?: Liste<string>;
  lots?: Liste<string>;
  publics?: Liste<string>;
  niveauxEntree?: Liste<string>;
  informationCollective?: boolean | null;
  places?: IntervalleDeNombres | null;
  dureeCentre?: IntervalleDeNombres | null;
  creeDepuis?: Date | null;
  communes?: Liste<string>;
  departements?: Liste<string>;
  regions?: Liste<string>;
  proximite?: Proximite | null;
  debut?: IntervalleDeJours | null;
  fin?: IntervalleDeJours | null;
  modalitesEnseignement?: Liste<ModaliteEnseignement>;
  entreesSorties?: EntreesSorties | null;
  etatsRecrutement?: Liste<EtatRecrutement>;
  niveauxSortie?: Liste<string>;
  voies?: Liste<Voie>;
  certifiante?: boolean | null;
  modifieDepuis?: Date | null;
  canal?: CanalCeJour | null;
  statuts?: StatutsCeJour | null;
  /** What offers must not match; it has none of its own. */
  sauf?: Omit<FiltreOffres, 'sauf'> | null;
}

/** Bounds included; an absent one is open. */
interface IntervalleDeNombres {
  min?: number | null;
  max?: number | null;
}

/** Degrees (WGS 84) and kilometres. */
export interface Proximite {
  latitude: number;
  longitude: number;
  rayonKm: number;
}

/** What is asked of the published offer: by lists, totals, facets and statistics alike. */
export interface Selection {
  /** Null without a search; one without words or codes finds nothing. */
  recherche: Recherche | null;
  filtre: FiltreOffres;
  /** Words of the search that too many offers have to be selected by. */
  motsIgnores?: readonly string[];
}

/**
 * The one reading of a Selection; undefined: all offers. `sauf`: a field left out, for disjunctive facets. `poids`: of the
 * words, and `groupe`, a tsquery that is to hold too, for the order by relevance. `compte`: all of them are read, in no order of the table's.
 */
export function filtrerOffres(
  { recherche, filtre }: Selection,
  {
    sauf,
    poids = '',
    groupe,
    compte = false,
  }: { sauf?: keyof FiltreOffres; poids?: Poids; groupe?: SQL | null; compte?: boolean } = {},
): SQL | undefined {
  const retenu = sauf === undefined ? filtre : { ...filtre, [sauf]: undefined };
  const parMots = recherche !== null;
  if (parMots && !aDesMots(recherche)) return sql`false`;
  const groupesDEtiquettes = etiquettes(retenu);
  if (groupesDEtiquettes.some(({ length }) => length === 0)) return sql`false`;
  const parValeur = longues(groupesDEtiquettes, { parMots });
  // Beside words and what is narrow, the lists of its months would cost more to read than the few offers of other days.
  const etroite = (parMots && estEtroit(retenu)) || parValeur.length > 0;
  const duree = mois(retenu.debut);
  const cherches = recherche && requeteDeMots(recherche, poids);
  const mots = cherches && groupe ? sql`(${cherches} && ${groupe})` : cherches;
  const { proximite } = retenu;
  // A single département, with or without dates, is one range of the index (departement, debut).
  const seul = parMots ? null : departementSeul(groupesDEtiquettes);
  // Beside words, or where the months are labels, the index of days has nothing to add: it is hidden from the planner.
  const cache = etroite || (compte && seul === null && (parMots || duree.length > 0));
  const debut = cache ? sql`${offres.debut} + 0` : offres.debut;
  const reste = and(
    entre(debut, retenu.debut),
    // An unknown day, which is kept as `infinity`, is in no interval.
    entre(offres.fin, retenu.fin),
    retenu.fin ? sql`${offres.fin} < 'infinity'` : undefined,
    retenu.debut ? sql`${offres.debut} < 'infinity'` : undefined,
    retenu.modifieDepuis ? gte(offres.modifieLe, retenu.modifieDepuis) : undefined,
    proximite ? dansLeCercle(proximite) : undefined,
    parNombres(sql`${offres.places}`, retenu.places),
    deLaSession(retenu),
    retenu.sauf ? nier(retenu.sauf) : undefined,
    retenu.canal ? parCanal(retenu.canal) : undefined,
    // Beside words or labels, the index of last days has nothing to add either.
    retenu.statuts
      ? parStatut(retenu.statuts, { cache: parMots || groupesDEtiquettes.length > 0 })
      : undefined,
  );
  if (seul !== null) return and(eq(offres.departement, seul), reste);
  const groupes = dater(groupesDEtiquettes, duree, { etroite }).filter(
    (groupe) => !parValeur.includes(groupe),
  );
  const tous = [
    ...groupes.map((groupe) => groupe.map((etiquette) => [etiquette])),
    ...(recherche?.codes ?? []),
  ];
  const etiquetage = tous.length === 0 ? null : sql`${requeteDeCodes(tous)}::tsquery`;
  const requete = mots && etiquetage ? sql`(${mots} && ${etiquetage})` : (mots ?? etiquetage);
  if (parValeur.length === 0)
    return and(requete ? sql`${offres.recherche} @@ ${requete}` : undefined, reste);
  return and(...parValeur.map((groupe) => valeurParValeur(groupe, requete)), reste);
}

/**
 * The offers that have any of these labels and meet the rest, found label by label. Were all in one tsquery, the planner
 * would take what they find for much, walk a table or an order, and compute them for each of its rows.
 */
function valeurParValeur(groupe: readonly string[], reste: SQL | null): SQL {
  const chacune = sql`une.etiquette::tsquery`;
  // In a subquery, the words are read once.
  const requete = reste ? sql`((select ${reste}) && ${chacune})` : chacune;
  const toutes = groupe.map((etiquette) => requeteDeCodes([[[etiquette]]]));
  return sql`${offres.session} = any(array(select trouvees.session from unnest(${tableau(toutes, 'text')}) as une(etiquette)
    cross join lateral (select ${offres.session} from ${offres} where ${offres.recherche} @@ ${requete}) as trouvees))`;
}

const aDesMots = ({ mots, codes }: Recherche): boolean => mots.length > 0 || codes.length > 0;

/** Only the index of words and labels serves to read all of it: whatever the values, the plan is the same. */
export const parMotsSeuls = ({ recherche, filtre }: Selection): boolean =>
  recherche !== null &&
  aDesMots(recherche) &&
  filtre.proximite == null &&
  filtre.fin == null &&
  filtre.modifieDepuis == null &&
  filtre.places == null &&
  filtre.dureeCentre == null &&
  filtre.creeDepuis == null &&
  filtre.sauf == null;

const parNombres = (
  nombre: SQL,
  intervalle: IntervalleDeNombres | null | undefined,
): SQL | undefined =>
  and(
    intervalle?.min == null ? undefined : sql`${nombre} >= ${intervalle.min}`,
    intervalle?.max == null ? undefined : sql`${nombre} <= ${intervalle.max}`,
  );

/** What only the session itself says. */
function deLaSession({ dureeCentre, creeDepuis }: FiltreOffres): SQL | undefined {
  if (dureeCentre == null && creeDepuis == null) return undefined;
  const duree = sql`${s.dureeCentreHeures}`;
  return existe(
    s,
    and(
      eq(s.vue, 'PUBLIEE'),
      eq(s.numero, offres.session),
      dureeCentre ? sql`${duree} is not null` : undefined,
      parNombres(duree, dureeCentre),
      creeDepuis ? gte(s.creeLe, creeDepuis) : undefined,
    ),
  );
}

const s = aliasedTable(sessions, 'filtre_os');

/** What is not known is not matched: it stays. */
function nier(filtre: FiltreOffres): SQL | undefined {
  const condition = filtrerOffres({ recherche: null, filtre });
  return condition && sql`not coalesce((${condition}), false)`;
}

/** A wide circle does not narrow: its index would be read whole, and the offers sorted, before the nearest are known. */
const LARGE_KM = 100;

const dansLeCercle = (cercle: Proximite): SQL => {
  const proche = sql`${distance(cercle)} <= ${distanceMax(cercle)}`;
  return cercle.rayonKm > LARGE_KM
    ? proche
    : sql`${offres.position} <@ cube_enlarge(${pointDe(cercle)}, ${distanceMax(cercle)}, 3) and ${proche}`;
};

/** All that the regional sites show, without another condition: the counters know. */
export const estEntiere = ({ recherche, filtre }: Selection): boolean => {
  const { canal: _canal, statuts: _statuts, ...autres } = filtre;
  return (
    recherche === null &&
    jourDesCompteurs(filtre) !== null &&
    Object.values(autres).every((valeur) => valeur == null)
  );
};

/** Rows of the cube, under its own name. */
export interface LignesDuCube {
  table: SQL;
  condition: SQL;
}

/**
 * What of the cube is the same selection, where first day, département and modality say all of it beside what the regional
 * sites show; null where they do not. `parDepartement`: rows of each département are wanted, not those of all.
 */
export function filtrerCube(
  { recherche, filtre }: Selection,
  { parDepartement }: { parDepartement: boolean },
): LignesDuCube | null {
  const {
    debut,
    departements,
    modalitesEnseignement,
    canal: _canal,
    statuts: _statuts,
    ...autres
  } = filtre;
  const jour = jourDesCompteurs(filtre);
  if (recherche !== null || jour === null) return null;
  if (Object.values(autres).some((valeur) => valeur != null)) return null;
  const chacun = departements
    ? parmi(offresCube.departement, departements)!
    : parDepartement
      ? sql`${offresCube.departement} <> '*'`
      : sql`${offresCube.departement} = '*'`;
  const condition = and(
    chacun,
    entre(offresCube.debut, debut),
    debut ? sql`${offresCube.debut} < 'infinity'` : undefined,
    parmi(offresCube.modaliteEnseignement, modalitesEnseignement),
  )!;
  return { table: cubeAu(jour), condition };
}

/** One place, organisme or code: few offers have it. */
const estEtroit = (filtre: FiltreOffres): boolean =>
  filtre.codesRncp != null ||
  filtre.codesCertifInfo != null ||
  filtre.codesRs != null ||
  [
    filtre.departements,
    filtre.communes,
    filtre.organismes,
    filtre.dispensateurs,
    filtre.responsables,
    filtre.formacodes,
  ].some((valeurs) => valeurs?.length === 1);
