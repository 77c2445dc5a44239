import type { FacetName, OffreFilter, RechercheDOffresQueryVariables } from '@sofi/sdk';
import { FILTRE_DE_FACETTE } from '@sofi/sdk';

/** Facets that the screen shows, in their order, with their titles. */
export const FACETTES = {
  DEPARTEMENT: 'Département',
  MODALITE_ENSEIGNEMENT: 'À distance ou sur place',
  NIVEAU_SORTIE: 'Niveau de sortie',
  TYPE_DISPOSITIF: 'Financement',
  ETAT_RECRUTEMENT: 'Recrutement',
  PROGRAMME: 'Programme régional',
  ORGANISME: 'Organisme',
} as const satisfies Partial<Record<FacetName, string>>;
export type Facette = keyof typeof FACETTES;
export const NOMS_DE_FACETTES = Object.keys(FACETTES) as Facette[];
export const isFacette = (nom: string): nom is Facette => nom in FACETTES;

export const RAYONS = [5, 10, 20, 30, 50, 100];
export const RAYON = 20;

const ORDRES = ['PERTINENCE', 'DEBUT', 'DISTANCE'] as const;
type Ordre = (typeof ORDRES)[number];

/** The whole state of the search screen: the address says it. */
export interface EtatDeRecherche {
  q?: string;
  /** The commune around which to search, by its INSEE code, and its name as it is shown. */
  commune?: string;
  lieu?: string;
  /** Kilometres around it. */
  rayon?: number;
  /** Words that are not to be taken for a place. */
  sans?: string[];
  ordre?: Ordre;
  /** Chosen values of facets. */
  facettes?: Partial<Record<Facette, string[]>>;
}

/** Reads what an address says; what it cannot be is left out. */
export function readSearch(lu: Record<string, unknown>): EtatDeRecherche {
  const q = texte(lu['q']);
  const commune = texte(lu['commune']);
  const lieu = texte(lu['lieu']);
  const sans = textes(lu['sans']);
  const ordre = ORDRES.find((un) => un === lu['ordre']);
  const choisies = (lu['facettes'] ?? {}) as Record<string, unknown>;
  const facettes = Object.fromEntries(
    NOMS_DE_FACETTES.flatMap((nom) => {
      const codes = textes(choisies[nom]);
      return codes ? [[nom, codes]] : [];
    }),
  );
  return {
    ...(q && { q }),
    ...(commune && lieu && { commune, lieu, rayon: lireRayon(lu['rayon']) }),
    ...(sans && { sans }),
    ...(ordre && (ordre !== 'DISTANCE' || commune) && { ordre }),
    ...(Object.keys(facettes).length > 0 && { facettes }),
  };
}

const texte = (lu: unknown): string | undefined =>
  typeof lu === 'string' || typeof lu === 'number' ? String(lu).trim() || undefined : undefined;

function textes(lu: unknown): string[] | undefined {
  if (!Array.isArray(lu)) return undefined;
  const lus = lu.flatMap((un) => texte(un) ?? []);
  return lus.length > 0 ? lus : undefined;
}

const lireRayon = (lu: unknown): number => RAYONS.find((km) => km === lu) ?? RAYON;

/** The filter that the state asks for. */
function filtreDe({ commune, rayon = RAYON, facettes = {} }: EtatDeRecherche): OffreFilter {
  return {
    ...(commune && { proximite: { commune, rayonKm: rayon } }),
    ...Object.fromEntries(
      Object.entries(facettes).map(([nom, codes]) => [FILTRE_DE_FACETTE[nom as Facette], codes]),
    ),
  };
}

/** The arguments of `offres`. */
export function variablesDe(
  etat: EtatDeRecherche,
): Omit<RechercheDOffresQueryVariables, 'facettes' | 'first' | 'after'> {
  const { q, sans, ordre } = etat;
  return {
    search: q ?? null,
    filter: filtreDe(etat),
    ...(sans && { sansInterpretation: sans }),
    ...(ordre && { orderBy: { field: ordre } }),
  };
}

/** The state with a value of a facet chosen, or no longer. */
export function basculer(etat: EtatDeRecherche, facette: Facette, code: string): EtatDeRecherche {
  const { facettes = {}, ...reste } = etat;
  const choisis = facettes[facette] ?? [];
  const autres = choisis.filter((un) => un !== code);
  const apres = {
    ...facettes,
    [facette]: autres.length < choisis.length ? autres : [...choisis, code],
  };
  if (apres[facette]!.length === 0) delete apres[facette];
  return { ...reste, ...(Object.keys(apres).length > 0 && { facettes: apres }) };
}

/** The state without its place, and without the order that needs one. */
export function sansLieu({
  commune: _commune,
  lieu: _lieu,
  rayon: _rayon,
  ordre,
  ...reste
}: EtatDeRecherche): EtatDeRecherche {
  return { ...reste, ...(ordre && ordre !== 'DISTANCE' && { ordre }) };
}
