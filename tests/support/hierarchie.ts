import type { ServeurDeTest } from './serveur.ts';

/** One published session as the hierarchy gives it, without the search table. */
export interface Connue {
  numero: number;
  creeLe: string;
  dureeCentreHeures: number | null;
  debut: string | null;
  fin: string | null;
  etatRecrutement: string | null;
  modaliteEnseignement: string | null;
  entreesSorties: string | null;
  modifieLe: string;
  responsable: { siret: string };
  lieu: {
    latitude: number | null;
    longitude: number | null;
    adresse: { codeInsee: string | null; departement: string | null; region: string | null };
  } | null;
  statut: string;
  informationsCollectives: {
    heureDebut: string | null;
    heureFin: string | null;
    url: string | null;
    lieu: { __typename: string } | null;
  }[];
  dispositifs: {
    type: string;
    nombrePlaces: number | null;
    programme: {
      code: string;
      annee: number;
      procedure: { informationCollectiveObligatoire: boolean };
    } | null;
    lot: { code: string } | null;
  }[];
  action: {
    numero: number;
    modifieLe: string;
    dispensateur: { siret: string };
    niveauEntree: { code: string } | null;
    publics: { code: string }[];
    formation: {
      numero: number;
      intitule: string;
      voie: string;
      certifiante: boolean;
      modifieLe: string;
      niveauSortie: { code: string } | null;
      formacodes: { code: string }[];
      rome: { code: string }[];
      certifications: { codeRncp: string | null; codeCertifInfo: string | null }[];
    };
  };
}

/** All published sessions of the region, read page by page. */
export async function lireConnues(demander: ServeurDeTest['demander']): Promise<Connue[]> {
  const connues: Connue[] = [];
  for (let after: string | null = null; ;) {
    const { data } = await demander(
      `query ($after: String) { sessions(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes {
        numero creeLe dureeCentreHeures debut fin etatRecrutement modaliteEnseignement entreesSorties modifieLe responsable { siret }
        lieu { latitude longitude adresse { codeInsee departement region } }
        statut informationsCollectives { heureDebut heureFin url lieu { __typename } }
        dispositifs { type nombrePlaces lot { code } programme { code annee procedure { informationCollectiveObligatoire } } }
        action { numero modifieLe dispensateur { siret } niveauEntree { code } publics { code } formation { numero intitule voie certifiante modifieLe
          niveauSortie { code } formacodes { code } rome { code } certifications { codeRncp codeCertifInfo } } }
      } } }`,
      { after },
    );
    connues.push(...(data['sessions'].nodes as Connue[]));
    const { hasNextPage, endCursor } = data['sessions'].pageInfo;
    if (!hasNextPage) break;
    after = endCursor as string;
  }
  return connues;
}

export type Valeurs = (une: Connue) => readonly (string | null | undefined)[];

/** What each list field of the filter, and its facet, says of a session. */
export const CHAMPS: Record<string, Valeurs> = {
  formacodes: ({ action }) => action.formation.formacodes.map(({ code }) => code),
  rome: ({ action }) => action.formation.rome.map(({ code }) => code),
  typesDispositif: ({ dispositifs }) => [...new Set(dispositifs.map(({ type }) => type))],
  programmes: ({ dispositifs }) => [
    ...new Set(dispositifs.map(({ programme }) => programme?.code)),
  ],
  organismes: ({ action, responsable }) => [
    ...new Set([action.dispensateur.siret, responsable.siret]),
  ],
  communes: ({ lieu }) => [lieu?.adresse.codeInsee],
  departements: ({ lieu }) => [lieu?.adresse.departement],
  regions: ({ lieu }) => [lieu?.adresse.region === 'Pays de la Loire' ? '52' : null],
  modalitesEnseignement: ({ modaliteEnseignement }) => [modaliteEnseignement],
  etatsRecrutement: ({ etatRecrutement }) => [etatRecrutement],
  niveauxSortie: ({ action: { formation } }) => [
    formation.niveauSortie && niveauDAujourdhui(formation.niveauSortie.code),
  ],
  voies: ({ action }) => [action.formation.voie],
  dispensateurs: ({ action }) => [action.dispensateur.siret],
  responsables: ({ responsable }) => [responsable.siret],
  lots: ({ dispositifs }) => dispositifs.map(({ lot }) => lot?.code),
  publics: ({ action }) => action.publics.map(({ code }) => code),
  niveauxEntree: ({ action }) => [
    action.niveauEntree && niveauDAujourdhui(action.niveauEntree.code),
  ],
  codesRncp: ({ action }) => action.formation.certifications.map(({ codeRncp }) => codeRncp),
};

/** Levels of before 2019, as those of today. */
const niveauDAujourdhui = (code: string) =>
  /^[2-8]$/.test(code) ? String(Number(code) + 9) : code;

export const FACETTES: Record<string, string> = {
  DEPARTEMENT: 'departements',
  COMMUNE: 'communes',
  TYPE_DISPOSITIF: 'typesDispositif',
  PROGRAMME: 'programmes',
  MODALITE_ENSEIGNEMENT: 'modalitesEnseignement',
  FORMACODE: 'formacodes',
  NIVEAU_SORTIE: 'niveauxSortie',
  ORGANISME: 'organismes',
  ETAT_RECRUTEMENT: 'etatsRecrutement',
  MOIS_DEBUT: 'debut',
};

interface Intervalle {
  min?: string;
  max?: string;
}
interface Nombres {
  min?: number;
  max?: number;
}
export type Filtre = Record<string, unknown> & {
  debut?: Intervalle;
  fin?: Intervalle;
  statuts?: string[];
};

const entre = (jour: string | null, { min, max }: Intervalle) =>
  jour !== null && (min === undefined || jour >= min) && (max === undefined || jour <= max);

const kilometres = (
  a: { latitude: number; longitude: number },
  b: { latitude: number; longitude: number },
) => {
  const rad = (degres: number) => (degres * Math.PI) / 180;
  const h =
    Math.sin(rad(b.latitude - a.latitude) / 2) ** 2 +
    Math.cos(rad(a.latitude)) *
      Math.cos(rad(b.latitude)) *
      Math.sin(rad(b.longitude - a.longitude) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
};

/** Whether it has the information collective that its programmes demand: K01. */
const aSonInformation = ({ dispositifs, informationsCollectives }: Connue): boolean =>
  !dispositifs.some(
    ({ type, programme }) =>
      programme?.procedure.informationCollectiveObligatoire ?? type === 'PROGRAMME_REGION',
  ) || aUneInformation({ informationsCollectives });

const aUneInformation = ({ informationsCollectives }: Pick<Connue, 'informationsCollectives'>) =>
  informationsCollectives.some(
    ({ heureDebut, heureFin, url, lieu }) =>
      heureDebut !== null && heureFin !== null && (url !== null || lieu !== null),
  );

const dans = (nombre: number | null, { min = -Infinity, max = Infinity }: Nombres) =>
  nombre !== null && nombre >= min && nombre <= max;

/** The filter as its documentation says it: without `canal` and `statuts`, of what the regional sites show. */
export function retient(filtre: Filtre, une: Connue): boolean {
  const { statuts = ['A_VENIR', 'EN_COURS'], sauf, ...autres } = filtre;
  if (!statuts.includes(une.statut) || !aSonInformation(une)) return false;
  if (sauf && Object.keys(sauf).length > 0 && repond(sauf as Filtre, une)) return false;
  return repond(autres, une);
}

/** Whether each condition holds. */
function repond(filtre: Filtre, une: Connue): boolean {
  const { formation } = une.action;
  return Object.entries(filtre).every(([champ, voulu]) => {
    const valeurs = CHAMPS[champ];
    if (valeurs)
      return valeurs(une).some((valeur) => (voulu as string[]).includes(valeur as string));
    switch (champ) {
      case 'debut':
      case 'fin':
        return entre(une[champ], voulu as Intervalle);
      case 'statuts':
        return (voulu as string[]).includes(une.statut);
      case 'anneesProgramme':
        return une.dispositifs.some(
          ({ programme }) => programme && (voulu as number[]).includes(programme.annee),
        );
      case 'informationCollective':
        return aUneInformation(une) === voulu;
      case 'places': {
        const places = une.dispositifs.map(({ nombrePlaces }) => nombrePlaces ?? 0);
        return dans(
          places.reduce((somme, nombre) => somme + nombre, 0),
          voulu as Nombres,
        );
      }
      case 'dureeCentre':
        return dans(une.dureeCentreHeures, voulu as Nombres);
      case 'creeDepuis':
        return une.creeLe >= (voulu as string);
      case 'certifiante':
        return formation.certifiante === voulu;
      case 'entreesSorties':
        return une.entreesSorties === voulu;
      case 'codeRncp':
      case 'codeCertifInfo':
        return formation.certifications.some((certification) => certification[champ] === voulu);
      case 'modifieDepuis':
        return [une, une.action, formation].some(({ modifieLe }) => modifieLe >= (voulu as string));
      case 'proximite': {
        const { latitude, longitude } = une.lieu ?? {};
        const { rayonKm, ...point } = voulu as {
          latitude: number;
          longitude: number;
          rayonKm: number;
        };
        return (
          latitude != null &&
          longitude != null &&
          kilometres(point, { latitude, longitude }) <= rayonKm
        );
      }
      default:
        throw new Error(champ);
    }
  });
}
