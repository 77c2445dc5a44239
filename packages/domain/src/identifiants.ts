/** Checks of the codes that identify organismes and places. docs/domain.md section 8. */

/** 14 digits with Luhn's key over 14 and over the first 9 (SIREN). La Poste's branches: a sum of digits divisible by 5. */
export function siretValide(siret: string): boolean {
  if (!/^\d{14}$/.test(siret) || /^0+$/.test(siret)) return false;
  const siren = siret.slice(0, 9);
  if (siren === SIREN_LA_POSTE && sommeDesChiffres(siret) % 5 === 0) return true;
  return luhn(siren) && luhn(siret);
}

/** 7 digits and the letter that their number modulo 23 commands (no I, O, Q). */
export function uaiValide(uai: string): boolean {
  if (!/^\d{7}[A-Z]$/.test(uai)) return false;
  return uai[7] === LETTRES_UAI[Number(uai.slice(0, 7)) % 23];
}

/** The same SIRET written without blanks, or null when it is not one. */
export function lireSiret(texte: string): string | null {
  const siret = texte.replace(/[\s.\u00A0\u202F]/g, '');
  return siretValide(siret) ? siret : null;
}

/** A SIRET with a right key, from its first 8 digits and the number of the establishment: for invented organismes. */
export function siretFictif(racine: number, etablissement: number): string {
  const siren = completerParLuhn(String(racine).padStart(8, '0').slice(0, 8));
  return completerParLuhn(siren + String(etablissement).padStart(4, '0').slice(-4));
}

const SIREN_LA_POSTE = '356000000';
const LETTRES_UAI = 'ABCDEFGHJKLMNPRSTUVWXYZ';

const sommeDesChiffres = (chiffres: string) =>
  chiffres.split('').reduce((somme, chiffre) => somme + Number(chiffre), 0);

function luhn(chiffres: string): boolean {
  let somme = 0;
  for (let rang = 0; rang < chiffres.length; rang++) {
    const chiffre = Number(chiffres[chiffres.length - 1 - rang]);
    const valeur = rang % 2 === 1 ? chiffre * 2 : chiffre;
    somme += valeur > 9 ? valeur - 9 : valeur;
  }
  return somme % 10 === 0;
}

function completerParLuhn(chiffres: string): string {
  for (let cle = 0; cle < 10; cle++) if (luhn(chiffres + cle)) return chiffres + cle;
  throw new RangeError(`Not digits: ${chiffres}`);
}
