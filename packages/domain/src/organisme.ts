/** Who gives or answers for training. docs/domain.md 4.6; LHEO: `organisme-formation-responsable`, `organisme-formateur`. */
export interface Organisme {
  /** 14 digits. */
  siret: string;
  /** NDA, 11 digits; null where the source gives none. */
  numeroDeclarationActivite: string | null;
  nom: string;
  raisonSociale: string;
  uai: string | null;
  adresse: Adresse | null;
  /** How to reach it, beside its address. LHEO: `coordonnees-organisme`. */
  coordonnees: Coordonnees | null;
  contacts: Contact[];
  renseignementsSpecifiques: string | null;
  /** Formacodes that the organisme could give. LHEO: `potentiel`. */
  potentiel: string[];
  /** Two digits. */
  categorie: string | null;
}

/** LHEO: `coordonnees`, but for the address. */
export interface Coordonnees {
  nom: string | null;
  telephones: string[];
  portables: string[];
  fax: string[];
  courriel: string | null;
  urls: string[];
}

/** Who else gives an action, as the source names them. LHEO: `organisme-formateur` beside the principal one. */
export interface AutreFormateur {
  siret: string;
  raisonSociale: string | null;
}

/** A place where an organisme receives. LHEO: `lieu-de-formation`. */
export interface Lieu {
  siret: string | null;
  uai: string | null;
  adresse: Adresse;
}

/** LHEO: `adresse`. */
export interface Adresse {
  denomination: string | null;
  /** 1 to 4, at most 50 characters each. */
  lignes: string[];
  codePostal: string;
  /** The town's name. LHEO: `ville`. */
  commune: string;
  codeInsee: string | null;
  codeInseeCanton: string | null;
  departement: string | null;
  region: string | null;
  /** ISO 3166-1 alpha-2. */
  pays: string | null;
  /** Degrees, WGS 84. */
  latitude: number | null;
  longitude: number | null;
}

/** LHEO: `coordonnees` with its `type-contact`. Personal data: shown with its offer, never searched. */
export interface Contact {
  /** Dictionary type-contact. */
  type: string | null;
  civilite: string | null;
  nom: string;
  prenom: string | null;
  /** LHEO: first `numtel` of `telfixe`; the others stand apart. */
  telephone: string | null;
  autresTelephones: string[];
  portable: string | null;
  autresPortables: string[];
  fax: string | null;
  autresFax: string[];
  courriel: string | null;
  adresse: Adresse | null;
  urls: string[];
}

/** Greatest lengths, in characters. docs/domain.md 4.6. */
export const LIMITES_ORGANISME = {
  nom: 250,
  raisonSociale: 250,
  renseignementsSpecifiques: 3000,
} as const;

export const LIMITES_ADRESSE = { denomination: 255, ligne: 50, commune: 50 } as const;

export const LIMITES_CONTACT = {
  civilite: 50,
  nom: 50,
  prenom: 50,
  telephone: 25,
  portable: 25,
  fax: 25,
  courriel: 160,
} as const;
