import {
  commune as communeDe,
  communesDuDepartement,
  communesParCodePostal,
  motsDe,
} from '@sofi/referentiels';
import { LIMITES_ADRESSE } from '../../organisme.ts';
import type { Faute, Regle } from '../anomalie.ts';
import { fauteSi } from '../anomalie.ts';
import { nombreDeCaracteres } from '../controles.ts';
import type { LieuEnSaisie, SessionEnSaisie } from '../offre.ts';

const LIGNES_MAX = 4;

export const ADR: Regle<SessionEnSaisie> = {
  code: 'ADR',
  gravite: 'BLOQUANTE',
  fautes: ({ lieu, lieuInscription, informationsCollectives }) => [
    ...duLieu('lieu', lieu),
    ...informationsCollectives.flatMap((reunion, rang) =>
      duLieu(`informationsCollectives.${rang}.lieu`, reunion.lieu),
    ),
    ...duLieu('lieuInscription', lieuInscription),
  ],
};

function duLieu(champ: string, lieu: LieuEnSaisie | null): Faute[] {
  if (lieu === null) return [];
  const { nom, lignes, codePostal, commune } = lieu;
  const longue = lignes.find((ligne) => nombreDeCaracteres(ligne) > LIMITES_ADRESSE.ligne);
  return [
    ...fauteSi(
      lignes.length > LIGNES_MAX || longue !== undefined,
      champ,
      `L’adresse de « ${nom} » tient en ${LIGNES_MAX} lignes de ${LIMITES_ADRESSE.ligne} caractères au plus.`,
    ),
    ...fauteSi(
      !vontEnsemble(lieu),
      champ,
      `Adresse de « ${nom} » : le code postal ${codePostal} n’est pas celui de ${commune}.`,
    ),
  ];
}

/** Not judged: another country. A postal code that is in no list, as those of CEDEX, must be of the town's département. */
function vontEnsemble({ codePostal, commune, codeInsee, pays }: LieuEnSaisie): boolean {
  if (pays !== null && pays !== 'FR') return true;
  const connue = codeInsee === null ? null : communeDe(codeInsee);
  const possibles = communesParCodePostal(codePostal);
  const voisines =
    possibles.length > 0 ? possibles : departementsDe(codePostal).flatMap(communesDuDepartement);
  if (connue !== null) return voisines.some(({ code }) => code === connue.code);
  const nom = nomDeCommune(commune);
  return voisines.some((voisine) => nomDeCommune(voisine.nom) === nom);
}

/** Départements whose postal codes begin so: both of Corsica under 20. */
function departementsDe(codePostal: string): string[] {
  const debut = codePostal.slice(0, /^9[78]/.test(codePostal) ? 3 : 2);
  return debut === '20' ? ['2A', '2B'] : [debut];
}

/** Nantes of « NANTES CEDEX 2 », Paris of « Paris 12e », Saint-Nazaire of « ST NAZAIRE ». */
const nomDeCommune = (ecrit: string): string =>
  motsDe(ecrit)
    .join(' ')
    .replace(/ cedex.*$| \d+(er|e|eme)?( arrondissement)?$/, '')
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte');
