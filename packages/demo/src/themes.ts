import { centreDeCommune, communesDuDepartement, nomenclature } from '@sofi/referentiels';
import communes from '../data/communes.json' with { type: 'json' };
import themes from '../data/themes.json' with { type: 'json' };

/** A domain of training: codes of the lists, and words to write invented offers with. */
export interface Theme {
  formacodes: [string, ...string[]];
  nsf: string;
  rome: string;
  metier: string;
  titres: [string, ...string[]];
  gestes: [string, string, string, string];
  niveau: string;
}

export const THEMES = themes as unknown as readonly [Theme, ...Theme[]];

export const COMPLEMENTS = [
  'Parcours intensif',
  'Groupe du soir',
  'Module d’approfondissement',
  'Promotion de printemps',
  'Promotion d’automne',
  'Rythme alterné',
] as const;
export const PUBLICS = ['80006', '80001', '83056', '81022', '82055'] as const;
export const PRENOMS = [
  'Camille',
  'Dominique',
  'Claude',
  'Sacha',
  'Maxime',
  'Andréa',
  'Lou',
  'Charlie',
  'Noa',
  'Eden',
] as const;
export const NOMS = [
  'Aubépin',
  'Brisemarais',
  'Clairvoile',
  'Desgenêts',
  'Fontvive',
  'Grandpré',
  'Hautbois',
  'Joliverne',
  'Merlandier',
  'Ventclair',
] as const;
export const VOIES_DE_RUE = [
  'rue des Ajoncs',
  'quai des Gabares',
  'allée des Roseaux',
  'place du Vieux Moulin',
  'rue de la Fonderie',
  'chemin des Salines',
  'boulevard des Marronniers',
  'rue du Halage',
] as const;
export const NOMS_D_ORGANISMES = [
  'Atelier',
  'Campus',
  'Maison',
  'École',
  'Centre',
  'Institut',
  'Coopérative',
  'Pôle',
] as const;
export const QUALITES_D_ORGANISMES = [
  'des Métiers du Bocage',
  'de la Confluence',
  'du Savoir-Faire ligérien',
  'des Deux Rives',
  'de l’Estuaire fictif',
  'du Marais blanc',
  'des Hautes Marches',
  'de la Vallée verte',
  'du Phare',
  'des Grands Ajoncs',
] as const;

/** Towns of the five départements: INSEE's code, and the town's centre in degrees. */
export const COMMUNES = communes as unknown as readonly (readonly [
  insee: string,
  latitude: number,
  longitude: number,
])[];

/** Where places may be: the towns of the region, or all of France’s whose centre and postal code are known. */
export const communesDe = ({ etendue }: { etendue: 'region' | 'france' }): typeof COMMUNES =>
  etendue === 'region' ? COMMUNES : (communesDeFrance ??= toutesLesCommunes());

let communesDeFrance: typeof COMMUNES | undefined;

const toutesLesCommunes = (): typeof COMMUNES =>
  nomenclature('DEPARTEMENT').flatMap(({ code }) =>
    communesDuDepartement(code)
      .filter(({ codesPostaux }) => codesPostaux.length > 0)
      .flatMap(({ code: insee }) => {
        const centre = centreDeCommune(insee);
        return centre ? [[insee, centre.latitude, centre.longitude] as const] : [];
      }),
  );
