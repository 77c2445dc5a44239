import { commune } from '@sofi/referentiels';
import { siretValide, uaiValide } from '../identifiants.ts';
import { LIMITES_ADRESSE, LIMITES_CONTACT } from '../organisme.ts';
import type { ChampInvalide } from '../refus.ts';
import type { Controle } from './controles.ts';
import { booleen, codeDe, forme, liste, nombre, objet, rempli, texte, url } from './controles.ts';
import { normaliser } from './normaliser.ts';

/** A place of an organisme, as somebody enters it. docs/domain.md 4.6. */
export interface SaisieLieu {
  nom?: string | null;
  /** 1 to 4 lines of at most 50 characters. */
  lignes: string[];
  codePostal: string;
  /** INSEE's code: says the town, the département and the région. */
  codeInsee: string;
  siret?: string | null;
  uai?: string | null;
  /** Degrees, WGS 84, both or neither; the town's centre when absent. */
  latitude?: number | null;
  longitude?: number | null;
  /** Training takes place there; true when absent. */
  estSite?: boolean | null;
}

/** An entry of an organisme's address book: a name, and a telephone or an address. docs/domain.md 4.6. */
export interface SaisieContact {
  type?: string | null;
  civilite?: string | null;
  nom: string;
  prenom?: string | null;
  telephone?: string | null;
  portable?: string | null;
  courriel?: string | null;
  urls?: string[] | null;
}

/** Rules E of a place, ADR among them: the postal code is one of the town's. */
export function verifierLieu(saisie: SaisieLieu): ChampInvalide[] {
  const propre = normaliser(saisie);
  const fautes = objet(LIEU)(propre, []);
  const ville = commune(propre.codeInsee ?? '');
  if (propre.codeInsee && !ville)
    fautes.push({
      chemin: ['codeInsee'],
      code: 'CODE',
      message: `Aucune commune n’a le code INSEE ${propre.codeInsee}.`,
    });
  if (ville && propre.codePostal && !ville.codesPostaux.includes(propre.codePostal))
    fautes.push({
      chemin: ['codePostal'],
      code: 'ADR',
      message: `Le code postal ${propre.codePostal} n’est pas un de ceux de ${ville.nom} : ${ville.codesPostaux.join(', ')}.`,
    });
  if (((propre.latitude ?? null) === null) !== ((propre.longitude ?? null) === null))
    fautes.push({
      chemin: ['latitude'],
      code: 'REQ',
      message: 'Latitude et longitude vont ensemble.',
    });
  return fautes;
}

export function verifierContact(saisie: SaisieContact): ChampInvalide[] {
  const propre = normaliser(saisie);
  const fautes = objet(CONTACT)(propre, []);
  if (!propre.telephone && !propre.portable && !propre.courriel)
    fautes.push({
      chemin: ['telephone'],
      code: 'REQ',
      message: 'Donnez au moins un téléphone ou un courriel.',
    });
  return fautes;
}

const siret: Controle = (valeur, chemin) =>
  valeur === null || siretValide(valeur as string)
    ? []
    : [{ chemin, code: 'CODE', message: 'Un SIRET a 14 chiffres, dont la clé.' }];

const uai: Controle = (valeur, chemin) =>
  valeur === null || uaiValide(valeur as string)
    ? []
    : [
        {
          chemin,
          code: 'CODE',
          message: 'Un code UAI a 7 chiffres et une lettre, qui est sa clé.',
        },
      ];

/** One to four lines: `liste` bounds the upper side. */
const lignes: Controle = (valeur, chemin) =>
  Array.isArray(valeur) && valeur.length > 0
    ? liste(rempli(texte(LIMITES_ADRESSE.ligne)), 4)(valeur, chemin)
    : [{ chemin, code: 'REQ', message: 'Donnez au moins une ligne d’adresse.' }];

const LIEU = {
  nom: texte(LIMITES_ADRESSE.denomination),
  lignes,
  codePostal: rempli(forme(/^\d{5}$/, 'cinq chiffres')),
  codeInsee: rempli(forme(/^(\d{2}|2[AB])\d{3}$/, 'le code INSEE d’une commune, comme 44109')),
  siret,
  uai,
  latitude: nombre(-90, 90),
  longitude: nombre(-180, 180),
  estSite: booleen,
} satisfies Record<keyof SaisieLieu, Controle>;

const telephone = forme(/^[\d+() .]{1,25}$/, 'un téléphone : chiffres, +, parenthèses et blancs');

const CONTACT = {
  type: codeDe('TYPE_CONTACT'),
  civilite: texte(LIMITES_CONTACT.civilite),
  nom: rempli(texte(LIMITES_CONTACT.nom)),
  prenom: texte(LIMITES_CONTACT.prenom),
  telephone,
  portable: telephone,
  courriel: forme(/^(?=.{3,160}$)[^@\s]+@[^@\s]+\.[^@\s]+$/, 'une adresse de courriel'),
  urls: liste(url, 3),
} satisfies Record<keyof SaisieContact, Controle>;
