import { ajouterMois } from '@sofi/domain';
import type { IntervalleDeJours, Liste } from '../filtres/commun.ts';
import type { FiltreOffres } from './filtre.ts';

/** What the labels of each field begin with. */
const ETIQUETTES = Object.entries({
  formacodes: 'formacode',
  rome: 'rome',
  codesRncp: 'rncp',
  codesCertifInfo: 'certifinfo',
  typesDispositif: 'type',
  programmes: 'programme',
  organismes: 'siret',
  communes: 'commune',
  departements: 'dep',
  regions: 'region',
  modalitesEnseignement: 'modalite',
  entreesSorties: 'entrees',
  etatsRecrutement: 'recrutement',
  niveauxSortie: 'niveau',
  voies: 'voie',
  certifiante: 'certifiante',
} as const satisfies Partial<Record<keyof FiltreOffres, string>>);

/** The labels that offers bear for the values asked: all groups must be met, each by any of its labels. */
export function etiquettes(filtre: FiltreOffres): string[][] {
  const groupes: string[][] = [];
  for (const [champ, nom] of ETIQUETTES) {
    const valeurs = filtre[champ as keyof FiltreOffres] as Liste<string> | string | boolean;
    if (valeurs == null) continue;
    const toutes = typeof valeurs === 'object' ? new Set(valeurs) : [String(valeurs)];
    groupes.push(Array.from(toutes, (une) => `${nom}:${une}`));
  }
  return groupes;
}

/** So many labels may stand in one tsquery; of communes and organismes, which have few offers each, fewer, above all without words. */
const ENSEMBLE_MAX = 100;
const RARES_MAX = { seules: 3, parMots: 50 };

/** The groups to be read value by value: see `valeurParValeur`. */
export function longues(
  groupes: readonly string[][],
  { parMots }: { parMots: boolean },
): string[][] {
  const rares = parMots ? RARES_MAX.parMots : RARES_MAX.seules;
  return groupes.filter(
    (groupe) => groupe.length > (/^(?:commune|siret):/.test(groupe[0]!) ? rares : ENSEMBLE_MAX),
  );
}

/** Longer spans narrow too little to be worth their labels. */
const MOIS_MAX = 18;

/** The months that the days of a closed interval belong to, as 2026-12: the days themselves are checked besides. */
export function mois(intervalle: IntervalleDeJours | null | undefined): string[] {
  const { min, max } = intervalle ?? {};
  if (!min || !max || max < min) return [];
  const trouves: string[] = [];
  for (let jour = `${min.slice(0, 7)}-01`; jour <= max; jour = ajouterMois(jour, 1)) {
    if (trouves.length === MOIS_MAX) return [];
    trouves.push(jour.slice(0, 7));
  }
  return trouves;
}

/** Labels of départements and months together: of a million sessions, 40 cost half of each apart, 150 a third more. */
const CROISEES_MAX = 40;

/** The groups with the months: in one label with each département (`dep:44@2026-12`), else beside, or not at all. */
export function dater(
  groupes: string[][],
  duree: string[],
  { etroite }: { etroite: boolean },
): string[][] {
  if (duree.length === 0) return groupes;
  const departements = groupes.find(estDeDepartement);
  if (departements && departements.length * duree.length <= CROISEES_MAX) {
    const croisees = departements.flatMap((un) => duree.map((unMois) => `${un}@${unMois}`));
    return groupes.map((groupe) => (groupe === departements ? croisees : groupe));
  }
  return etroite ? groupes : [...groupes, duree.map((unMois) => `mois:${unMois}`)];
}

const estDeDepartement = ([premiere]: readonly string[]) => premiere!.startsWith('dep:');

/** The one département that these labels ask for and nothing else, or null. */
export function departementSeul(groupes: readonly string[][]): string | null {
  const [groupe] = groupes;
  if (groupes.length !== 1 || groupe!.length !== 1 || !estDeDepartement(groupe!)) return null;
  return groupe![0]!.slice('dep:'.length);
}
