import type { CanalDiffusion, EtatRecrutement, ModaliteEnseignement } from '@sofi/sdk';

const MODALITES: Readonly<Record<ModaliteEnseignement, string>> = {
  PRESENTIEL: 'Sur place',
  MIXTE: 'En partie à distance',
  A_DISTANCE: 'À distance',
};

const RECRUTEMENTS: Readonly<Record<EtatRecrutement, string>> = {
  OUVERT: 'Recrutement ouvert',
  SUSPENDU: 'Recrutement suspendu',
  FERME: 'Recrutement fermé',
};

const CANAUX: Readonly<Record<CanalDiffusion, string>> = {
  SITES_REGIONAUX: 'Sites régionaux',
  OFFRE_INFO: 'Offre Info',
  KAIROS: 'Kairos',
  OUIFORM: 'Ouiform',
};

/** A newer server may know values that this page has no label for: they stand for themselves. */
const libelle =
  <Code extends string>(libelles: Readonly<Record<Code, string>>) =>
  (code: string): string =>
    (libelles as Readonly<Record<string, string>>)[code] ?? code;

export const canal = libelle(CANAUX);
export const modalite = libelle(MODALITES);
export const recrutement = libelle(RECRUTEMENTS);

const JOUR = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

/** A day of the API, `2026-12-01`, as people write it. */
export const jourEnLettres = (jour: string): string =>
  JOUR.format(new Date(`${jour}T00:00Z`)).replace(/^1 /, '1er ');

/** When a session takes place. */
export function periode(debut: string | null, fin: string | null): string {
  if (!debut) return fin ? `Jusqu’au ${jourEnLettres(fin)}` : 'Dates à préciser';
  return fin
    ? `Du ${jourEnLettres(debut)} au ${jourEnLettres(fin)}`
    : `À partir du ${jourEnLettres(debut)}`;
}

export const nombre = (valeur: number): string => valeur.toLocaleString('fr-FR');

/** « 1 place », « 12 places ». French has the singular below 2. */
export const compte = (valeur: number, singulier: string, pluriel = `${singulier}s`): string =>
  `${nombre(valeur)} ${valeur < 2 ? singulier : pluriel}`;
