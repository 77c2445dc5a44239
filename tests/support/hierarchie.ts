import type { ServeurDeTest } from './serveur.ts';

/** One published session as the hierarchy gives it, without the search table. */
export interface Connue {
  numero: number;
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
    programme: { code: string; procedure: { informationCollectiveObligatoire: boolean } } | null;
  }[];
  action: {
    numero: number;
    modifieLe: string;
    dispensateur: { siret: string };
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
        numero debut fin etatRecrutement modaliteEnseignement entreesSorties modifieLe responsable { siret }
        lieu { latitude longitude adresse { codeInsee departement region } }
        statut informationsCollectives { heureDebut heureFin url lieu { __typename } }
        dispositifs { type nombrePlaces programme { code procedure { informationCollectiveObligatoire } } }
        action { numero modifieLe dispensateur { siret } formation { numero intitule voie certifiante modifieLe
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
  niveauxSortie: ({ action }) => [action.formation.niveauSortie?.code],
  voies: ({ action }) => [action.formation.voie],
};

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
  ) ||
  informationsCollectives.some(
    ({ heureDebut, heureFin, url, lieu }) =>
      heureDebut !== null && heureFin !== null && (url !== null || lieu !== null),
  );

/** The filter as its documentation says it: without `canal` and `statuts`, of what the regional sites show. */
export function retient(filtre: Filtre, une: Connue): boolean {
  const { formation } = une.action;
  const { statuts = ['A_VENIR', 'EN_COURS'], ...autres } = filtre;
  if (!statuts.includes(une.statut) || !aSonInformation(une)) return false;
  return Object.entries(autres).every(([champ, voulu]) => {
    const valeurs = CHAMPS[champ];
    if (valeurs)
      return valeurs(une).some((valeur) => (voulu as string[]).includes(valeur as string));
    switch (champ) {
      case 'debut':
      case 'fin':
        return entre(une[champ], voulu as Intervalle);
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
