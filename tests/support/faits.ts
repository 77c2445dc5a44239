import type { Base } from '@sofi/database';
import { lignes } from '@sofi/database';
import { sql } from 'drizzle-orm';
import { AUJOURDHUI } from './temps.ts';

/** What the base tables say of one published session: nothing here reads the search table. */
export interface Fait {
  numero: number;
  action: number;
  formation: number;
  debut: string | null;
  fin: string | null;
  centre: number | null;
  entreprise: number | null;
  prixTotal: string | null;
  prixHoraire: string | null;
  modalite: string | null;
  entrees: string | null;
  recrutement: string | null;
  voie: string;
  certifiante: boolean;
  niveauSortie: string | null;
  niveauEntree: string | null;
  publics: string[];
  formacodes: string[];
  rome: string[];
  certifications: Record<'rncp' | 'rs' | 'certifInfo' | 'remplacant' | 'cpf', string | null>[];
  departement: string | null;
  commune: string | null;
  region: string | null;
  dispensateur: string;
  responsable: string;
  informations: number;
  dispositifs: DispositifDit[];
}

interface DispositifDit {
  type: string;
  places: number | null;
  programme: string | null;
  annee: number | null;
  lot: string | null;
  commandees: number | null;
}

export async function lireFaits({ db }: Pick<Base, 'db'>): Promise<Map<number, Fait>> {
  const lus = await lignes<Fait>(
    db,
    sql`select s.numero, a.numero as action, f.numero as formation, s.debut::text, s.fin::text,
      s.duree_centre_heures as centre, s.duree_entreprise_heures as entreprise,
      s.prix_total_ttc as "prixTotal", s.prix_horaire_ttc as "prixHoraire", s.modalite_enseignement as modalite,
      s.entrees_sorties as entrees, s.etat_recrutement as recrutement, f.voie, f.certifiante,
      f.niveau_sortie as "niveauSortie", a.niveau_entree as "niveauEntree", to_json(a.publics) as publics,
      to_json(f.formacodes) as formacodes, to_json(f.rome) as rome, lieu.departement, lieu.code_insee as commune, lieu.region,
      dispensateur.siret as dispensateur, responsable.siret as responsable,
      (select count(*)::int from informations_collectives i where i.vue = s.vue and i.session_numero = s.numero
        and i.heure_debut is not null and i.heure_fin is not null and (i.lieu_id is not null or i.url is not null)) as informations,
      (select coalesce(json_agg(json_build_object('rncp', c.code_rncp, 'rs', c.code_rs, 'certifInfo', c.code_certif_info,
          'remplacant', c.remplace_par_certif_info, 'cpf', c.code_cpf)), '[]')
        from certifications c where c.vue = f.vue and c.formation_numero = f.numero) as certifications,
      (select coalesce(json_agg(json_build_object('type', d.type, 'places', d.nombre_places, 'programme', p.code, 'annee', p.annee,
          'lot', l.annee || '/' || pl.code || '/' || l.code, 'commandees', l.places_commandees)), '[]')
        from dispositifs d left join programmes p on p.id = d.programme_id
        left join lots l on l.id = d.lot_id left join programmes pl on pl.id = l.programme_id
        where d.vue = s.vue and d.session_numero = s.numero) as dispositifs
    from sessions s
    join actions a on a.vue = s.vue and a.numero = s.action_numero
    join formations f on f.vue = a.vue and f.numero = a.formation_numero
    join organismes dispensateur on dispensateur.id = a.dispensateur_id
    join organismes responsable on responsable.id = s.responsable_id
    left join lieux lieu on lieu.id = s.lieu_id
    where s.vue = 'PUBLIEE'`,
  );
  return new Map(lus.map((fait) => [fait.numero, fait]));
}

type Valeurs = (fait: Fait) => readonly (string | null | undefined)[];

/** What the guide says that each dimension of a session is. */
const DE_LA_SESSION: Record<string, Valeurs> = {
  DEPARTEMENT: ({ departement }) => [departement],
  COMMUNE: ({ commune }) => [commune],
  REGION: ({ region }) => [region],
  FORMACODE: ({ formacodes }) => formacodes,
  CHAMP_FORMACODE: ({ formacodes }) => formacodes.map((code) => code.slice(0, 3)),
  ROME: ({ rome }) => rome,
  GRAND_DOMAINE: ({ rome }) => rome.map((code) => code[0]),
  CERTIFICATION: ({ certifications }) =>
    certifications.map(
      ({ rncp, rs, remplacant, certifInfo, cpf }) => rncp ?? rs ?? remplacant ?? certifInfo ?? cpf,
    ),
  CERTIFIANTE: ({ certifiante }) => [String(certifiante)],
  VOIE: ({ voie }) => [voie],
  MODALITE_ENSEIGNEMENT: ({ modalite }) => [modalite],
  ENTREES_SORTIES: ({ entrees }) => [entrees],
  STATUT: ({ debut, fin }) => [
    debut !== null && debut > AUJOURDHUI
      ? 'A_VENIR'
      : fin !== null && fin < AUJOURDHUI
        ? 'TERMINEE'
        : 'EN_COURS',
  ],
  ETAT_RECRUTEMENT: ({ recrutement }) => [recrutement],
  PUBLIC: ({ publics }) => publics,
  NIVEAU_ENTREE: ({ niveauEntree }) => [niveauDAujourdhui(niveauEntree)],
  NIVEAU: ({ niveauSortie }) => [niveauDAujourdhui(niveauSortie)],
  NIVEAU_SORTIE: ({ niveauSortie }) => [niveauDAujourdhui(niveauSortie) ?? niveauSortie],
  ORGANISME: ({ dispensateur, responsable }) => [dispensateur, responsable],
  DISPENSATEUR: ({ dispensateur }) => [dispensateur],
  RESPONSABLE: ({ responsable }) => [responsable],
  SEMAINE: ({ debut }) => [debut && semaine(debut)],
  MOIS_DEBUT: ({ debut }) => [debut?.slice(0, 7)],
  TRIMESTRE: ({ debut }) => [
    debut && `${debut.slice(0, 4)}-T${Math.floor((Number(debut.slice(5, 7)) + 2) / 3)}`,
  ],
  ANNEE_DEBUT: ({ debut }) => [debut?.slice(0, 4)],
};

const DU_DISPOSITIF: Record<string, (dispositif: DispositifDit) => string | null> = {
  TYPE_DISPOSITIF: ({ type }) => type,
  PROGRAMME: ({ programme }) => programme,
  LOT: ({ lot }) => lot,
  ANNEE_PROGRAMME: ({ annee }) => (annee === null ? null : String(annee)),
};

function niveauDAujourdhui(code: string | null): string | null {
  if (code === null || code === '0') return null;
  return Number(code) >= 2 && Number(code) <= 8 ? String(Number(code) + 9) : code;
}

/** ISO 8601: week 1 holds the year's first Thursday. */
function semaine(jour: string): string {
  const date = new Date(`${jour}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const premier = Date.UTC(date.getUTCFullYear(), 0, 1);
  const rang = Math.ceil(((date.getTime() - premier) / 86_400_000 + 1) / 7);
  return `${date.getUTCFullYear()}-W${String(rang).padStart(2, '0')}`;
}

interface LigneAttendue {
  faits: Set<Fait>;
  /** Dispositifs whose places and lots count. */
  dispositifs: DispositifDit[];
  /** Places that count, of each session. */
  places: Map<Fait, number>;
}

/** Fields of the filter that name dispositifs, among others. */
type Choix = Readonly<Record<string, unknown>>;

const estChoisi = (choix: unknown, valeur: string | null): boolean =>
  choix === undefined || (choix as (string | null)[]).includes(valeur);

/** The measures of each line of these sessions, by its codes. */
export function compter(
  faits: readonly Fait[],
  par: readonly string[],
  choix: Choix,
): Map<string, Record<string, unknown>> {
  const lues = new Map<string, LigneAttendue>();
  for (const fait of faits)
    for (const [codes, siens] of lignesDe(fait, par)) {
      const ligne: LigneAttendue = lues.get(codes) ?? {
        faits: new Set(),
        dispositifs: [],
        places: new Map(),
      };
      lues.set(codes, ligne);
      const retenus = siens.filter(
        ({ type, programme }) =>
          estChoisi(choix['typesDispositif'], type) && estChoisi(choix['programmes'], programme),
      );
      ligne.faits.add(fait);
      ligne.dispositifs.push(...retenus);
      ligne.places.set(fait, somme(retenus.map(({ places }) => places)));
    }
  return new Map(Array.from(lues, ([codes, ligne]) => [codes, mesurer(ligne)]));
}

/** The lines that a session counts under, and its dispositifs that are of each. */
function lignesDe(fait: Fait, par: readonly string[]): [string, DispositifDit[]][] {
  const dites = par.filter((une) => DU_DISPOSITIF[une]);
  const parDispositif = new Map<string, DispositifDit[]>();
  for (const dispositif of fait.dispositifs) {
    const codes = JSON.stringify(dites.map((une) => DU_DISPOSITIF[une]!(dispositif) ?? ''));
    parDispositif.set(codes, [...(parDispositif.get(codes) ?? []), dispositif]);
  }
  const aucun = JSON.stringify(dites.map(() => ''));
  if (parDispositif.size === 0) parDispositif.set(aucun, []);
  if (parDispositif.size > 1) parDispositif.delete(aucun);
  let lignesLues: [string[], DispositifDit[]][] = Array.from(
    dites.length > 0 ? parDispositif : [[aucun, fait.dispositifs] as const],
    ([codes, siens]) => [JSON.parse(codes) as string[], siens],
  );
  for (const [rang, dimension] of par.entries()) {
    const valeurs = DE_LA_SESSION[dimension]?.(fait).filter((valeur) => valeur != null);
    if (!valeurs) continue;
    const uniques = valeurs.length === 0 ? [''] : [...new Set(valeurs)];
    lignesLues = lignesLues.flatMap(([codes, siens]) =>
      uniques.map((valeur): [string[], DispositifDit[]] => [
        codes.toSpliced(rang, 0, valeur),
        siens,
      ]),
    );
  }
  return lignesLues.map(([codes, siens]) => [JSON.stringify(codes), siens]);
}

function mesurer({ faits, dispositifs, places }: LigneAttendue): Record<string, unknown> {
  const tous = [...faits];
  const lots = new Map(dispositifs.map(({ lot, commandees }) => [lot, commandees ?? 0]));
  return {
    sessions: tous.length,
    actions: new Set(tous.map(({ action }) => action)).size,
    formations: new Set(tous.map(({ formation }) => formation)).size,
    organismes: new Set(tous.map(({ dispensateur }) => dispensateur)).size,
    places: somme([...places.values()]),
    placesDesSessions: somme(
      tous.flatMap((fait) => fait.dispositifs.map((dispositif) => dispositif.places)),
    ),
    placesCommandees: somme([...lots].map(([lot, commandees]) => (lot === null ? 0 : commandees))),
    heuresStagiaires: somme(
      tous.map((fait) => places.get(fait)! * ((fait.centre ?? 0) + (fait.entreprise ?? 0))),
    ),
    sansInformationCollective: tous.filter(({ informations }) => informations === 0).length,
    heuresCentre: repartir(tous.map(({ centre }) => centre)),
    heuresEntreprise: repartir(tous.map(({ entreprise }) => entreprise)),
    prixTotal: repartir(tous.map(({ prixTotal }) => nombre(prixTotal))),
    prixHoraire: repartir(tous.map(({ prixHoraire }) => nombre(prixHoraire))),
  };
}

const somme = (valeurs: readonly (number | null)[]): number =>
  valeurs.reduce<number>((total, valeur) => total + (valeur ?? 0), 0);

function nombre(texte: string | null): number | null {
  const ecrit = texte?.trim().replace(',', '.');
  return ecrit && /^\d+(\.\d+)?$/.test(ecrit) ? Number(ecrit) : null;
}

function repartir(valeurs: readonly (number | null)[]): Record<string, number> | null {
  const dites = valeurs.filter((valeur) => valeur !== null).toSorted((a, b) => a - b);
  if (dites.length === 0) return null;
  const quantile = (part: number) => {
    const rang = part * (dites.length - 1);
    const [bas, haut] = [dites[Math.floor(rang)]!, dites[Math.ceil(rang)]!];
    return bas + (haut - bas) * (rang - Math.floor(rang));
  };
  return {
    sessions: dites.length,
    somme: somme(dites),
    moyenne: somme(dites) / dites.length,
    mediane: quantile(0.5),
    p10: quantile(0.1),
    p90: quantile(0.9),
  };
}
