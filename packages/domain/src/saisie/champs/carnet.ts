import { siretValide, uaiValide } from '../../identifiants.ts';
import { LIMITES_ADRESSE, LIMITES_CONTACT } from '../../organisme.ts';
import type { Controle, Rempli } from '../controles.ts';
import { booleen, codeDe, forme, liste, nombre, rempli, texte, url } from '../controles.ts';
import type { ChampSaisi, ObjetDe } from './champ.ts';

const siret: Controle<string> = {
  type: 'SIRET',
  motif: /^\d{14}$/,
  juger: (valeur, chemin) =>
    valeur === null || siretValide(valeur as string)
      ? []
      : [{ chemin, code: 'CODE', message: 'Un SIRET a 14 chiffres, dont la clé.' }],
};

export const uai: Controle<string> = {
  type: 'UAI',
  motif: /^\d{7}[A-Za-z]$/,
  juger: (valeur, chemin) => {
    if (valeur === null || uaiValide(valeur as string)) return [];
    const message = 'Un code UAI a 7 chiffres et une lettre, qui est sa clé.';
    return [{ chemin, code: 'CODE', message }];
  },
};

/** One to four lines: `liste` bounds the upper side. */
const lignesAuPlus = liste(rempli(texte(LIMITES_ADRESSE.ligne)), 4);
const lignes: Rempli<string[]> = {
  ...lignesAuPlus,
  rempli: true,
  juger: (valeur, chemin) =>
    Array.isArray(valeur) && valeur.length > 0
      ? lignesAuPlus.juger(valeur, chemin)
      : [{ chemin, code: 'REQ', message: 'Donnez au moins une ligne d’adresse.' }],
};

const codeInsee: Controle<string> = {
  ...forme(/^(\d{2}|2[AB])\d{3}$/, 'le code INSEE d’une commune, comme 44109', 'REFERENCE'),
  vers: 'COMMUNE',
};

/** A place of an organisme. docs/domain.md 4.6. */
export const LIEU = {
  nom: {
    libelle: 'Nom',
    aide: 'Tel que le public le connaît ; la commune si vous ne dites rien.',
    section: 'Lieu',
    controle: texte(LIMITES_ADRESSE.denomination),
  },
  lignes: {
    libelle: 'Adresse',
    aide: 'Numéro et rue, bâtiment : une à quatre lignes de 50 caractères.',
    section: 'Lieu',
    controle: lignes,
  },
  codePostal: {
    libelle: 'Code postal',
    aide: 'Un des codes postaux de la commune.',
    section: 'Lieu',
    controle: rempli(forme(/^\d{5}$/, 'cinq chiffres')),
  },
  /** INSEE's code: says the town, the département and the région. */
  codeInsee: {
    libelle: 'Commune',
    aide: 'Cherchez la commune par son nom ou son code postal.',
    section: 'Lieu',
    controle: rempli(codeInsee),
  },
  siret: {
    libelle: 'SIRET',
    aide: 'S’il diffère de celui de l’organisme.',
    section: 'Établissement',
    controle: siret,
  },
  uai: {
    libelle: 'UAI',
    aide: 'Pour un établissement scolaire.',
    section: 'Établissement',
    controle: uai,
  },
  /** Degrees, WGS 84, with `longitude`; the town's centre when absent. */
  latitude: {
    libelle: 'Latitude',
    aide: 'Le centre de la commune si vous ne dites rien.',
    section: 'Position',
    unite: 'DEGRES',
    controle: nombre(-90, 90),
  },
  longitude: {
    libelle: 'Longitude',
    aide: null,
    section: 'Position',
    unite: 'DEGRES',
    controle: nombre(-180, 180),
  },
  /** Training takes place there; true when absent. */
  estSite: {
    libelle: 'Lieu de formation',
    aide: 'Non pour une adresse où l’on ne forme pas : réunion, inscription.',
    section: 'Usage',
    controle: booleen,
  },
} as const satisfies Record<string, ChampSaisi>;
export interface SaisieLieu extends ObjetDe<typeof LIEU> {}

const telephone = forme(
  /^[\d+() .]{1,25}$/,
  'un téléphone : chiffres, +, parenthèses et blancs',
  'TELEPHONE',
);

/** An entry of an organisme's address book: a name, and a telephone or an email address. docs/domain.md 4.6. */
export const CONTACT = {
  type: {
    libelle: 'Fonction',
    aide: 'Le référent handicap se choisit ici.',
    section: 'Personne',
    controle: codeDe('TYPE_CONTACT'),
  },
  civilite: {
    libelle: 'Civilité',
    aide: 'M. ou Mme.',
    section: 'Personne',
    controle: texte(LIMITES_CONTACT.civilite),
  },
  nom: {
    libelle: 'Nom',
    aide: 'Le nom d’une personne, ou celui d’un service.',
    section: 'Personne',
    controle: rempli(texte(LIMITES_CONTACT.nom)),
  },
  prenom: {
    libelle: 'Prénom',
    aide: null,
    section: 'Personne',
    controle: texte(LIMITES_CONTACT.prenom),
  },
  telephone: {
    libelle: 'Téléphone fixe',
    aide: 'Au moins un téléphone ou un courriel.',
    section: 'Coordonnées',
    controle: telephone,
  },
  portable: {
    libelle: 'Téléphone portable',
    aide: null,
    section: 'Coordonnées',
    controle: telephone,
  },
  courriel: {
    libelle: 'Courriel',
    aide: 'De préférence celui du service : il paraît avec l’offre.',
    section: 'Coordonnées',
    controle: forme(
      /^(?=.{3,160}$)[^@\s]+@[^@\s]+\.[^@\s]+$/,
      'une adresse de courriel',
      'COURRIEL',
    ),
  },
  urls: {
    libelle: 'Pages',
    aide: 'Trois au plus.',
    section: 'Coordonnées',
    controle: liste(url, 3),
  },
} as const satisfies Record<string, ChampSaisi>;
/** One of them at least is given. */
export const JOINDRE = ['telephone', 'portable', 'courriel'] as const;
export interface SaisieContact extends ObjetDe<typeof CONTACT> {}
