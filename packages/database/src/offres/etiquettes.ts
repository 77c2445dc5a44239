import type { LabelKind } from '@sofi/domain';
import { ajouterMois, isLabelOf, label } from '@sofi/domain';
import type { IntervalleDeJours, Liste } from '../filtres/commun.ts';
import type { FiltreOffres } from './filtre.ts';

/** The fields that ask for labels; those of a field are named after it. */
const CHAMPS = [
  'formacodes',
  'rome',
  'codesRncp',
  'codesRs',
  'codesCertifInfo',
  'typesDispositif',
  'programmes',
  'organismes',
  'dispensateurs',
  'responsables',
  'anneesProgramme',
  'lots',
  'publics',
  'niveauxEntree',
  'informationCollective',
  'communes',
  'departements',
  'regions',
  'modalitesEnseignement',
  'entreesSorties',
  'etatsRecrutement',
  'niveauxSortie',
  'voies',
  'certifiante',
] as const satisfies readonly (keyof FiltreOffres & LabelKind)[];

/** The labels of the values asked: offers must match every group, each by any of its labels. */
export function etiquettes(filtre: FiltreOffres): string[][] {
  const groupes: string[][] = [];
  for (const champ of CHAMPS) {
    const valeurs: Liste<string> | string | boolean = filtre[champ];
    if (valeurs == null) continue;
    const toutes = typeof valeurs === 'object' ? new Set(valeurs) : [String(valeurs)];
    groupes.push(Array.from(toutes, (valeur) => label(champ, valeur)));
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
  return groupes.filter((groupe) => groupe.length > (groupe.some(estRare) ? rares : ENSEMBLE_MAX));
}

/** Whether few offers have a label. */
const estRare = (etiquette: string) =>
  (['communes', 'organismes', 'dispensateurs', 'responsables'] as const).some((sorte) =>
    isLabelOf(sorte, etiquette),
  );

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
    const croisees = departements.flatMap((departement) =>
      duree.map((mois) => `${departement}@${mois}`),
    );
    return groupes.map((groupe) => (groupe === departements ? croisees : groupe));
  }
  return etroite ? groupes : [...groupes, duree.map((unMois) => label('moisDeDebut', unMois))];
}

const estDeDepartement = ([premiere]: readonly string[]) => isLabelOf('departements', premiere!);

/** The one département that these labels ask for and nothing else, or null. */
export function departementSeul(groupes: readonly string[][]): string | null {
  const [groupe] = groupes;
  if (groupes.length !== 1 || groupe!.length !== 1 || !estDeDepartement(groupe!)) return null;
  return groupe![0]!.slice(label('departements', '').length);
}
