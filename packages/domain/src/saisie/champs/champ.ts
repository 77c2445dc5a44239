import type { CanalDiffusion } from '../diffusion.ts';
import type { Controle, Reference, Rempli } from '../controles.ts';

/** When a field must be filled in. SAISIE, that it can never be emptied, is said by its `controle`. */
export type Moment = 'ENVOI' | CanalDiffusion;

/** Always, or for the fiches of which this holds. */
type Condition<Fiche> = true | ((fiche: Fiche) => boolean);

/** A field that somebody enters: all that forms, saves, sending, publication and the Région's agreement ask of it. */
export interface ChampSaisi<Fiche = never> {
  /** In SOFI's words. */
  libelle: string;
  /** What a form says beside it, in French; null if its label says enough. */
  aide: string | null;
  /** Heading that it stands under; fields of one section follow each other. */
  section: string;
  unite?: 'EUROS' | 'HEURES' | 'DEGRES';
  controle: Controle;
  /** Given only where another field has this value. */
  seulementSi?: { champ: string; valeur: string };
  requis?: Readonly<Partial<Record<Moment, Condition<Fiche>>>>;
  /** Of a published session: public as soon as it is written, without a new validation. docs/domain.md section 5. */
  immediat?: true;
  /** Once published under a dispositif of the Région: it must agree to a change. docs/domain.md section 5. */
  protege?: true;
}

/** A field that only a feed fills in. */
export interface ChampImporte {
  libelle: string;
  importe: true;
}

export type Champ<Fiche = never> = ChampSaisi<Fiche> | ChampImporte;

/** Names of the fields of a table that have this. */
export type ChampsAvec<Champs, Trait> = {
  [Nom in keyof Champs]: Champs[Nom] extends Trait ? Nom : never;
}[keyof Champs];

type ValeurDe<Champ> = Champ extends { controle: Controle<infer Valeur> } ? Valeur : never;
type ParReference = { controle: Reference<unknown> };
type AvecControle = { controle: Controle };

/** What a caller writes of a fiche: `undefined` is not given, `null` is emptied. References are apart: ReferencesDe. */
export type SaisieDe<Champs> = {
  [Nom in Exclude<ChampsAvec<Champs, AvecControle>, ChampsAvec<Champs, ParReference>>]?: ValeurDe<
    Champs[Nom]
  > | null;
};

/** The identifiers that a caller writes of a fiche. */
export type ReferencesDe<Champs> = {
  [Nom in ChampsAvec<Champs, ParReference>]?: ValeurDe<Champs[Nom]> | null;
};

type Obligatoires<Champs> = ChampsAvec<Champs, { controle: Rempli<unknown> }>;

/** What a caller writes of an object that has no life of its own: given whole. */
export type ObjetDe<Champs> = { [Nom in Obligatoires<Champs>]: ValeurDe<Champs[Nom]> } & Omit<
  SaisieDe<Champs>,
  Obligatoires<Champs>
>;
