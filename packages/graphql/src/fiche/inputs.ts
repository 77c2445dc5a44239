import type { NomNomenclature } from '@sofi/referentiels';
import type { ChampsDEntree } from '../writing/mutation.ts';

/*
 * Fields that many inputs have. All that is wrong with their values is refused at once by the use case, at its path: URLs, days
 * and SIRET are therefore texts here, since a scalar would refuse the whole request instead.
 */

/** What every change of a fiche says of its fields. */
export const CHAMPS_CHANGES = 'Absent fields are kept; null clears one.';

export const texte = (t: ChampsDEntree, sens: string, max: number) =>
  t.string({ description: `${sens}: plain text, at most ${max} characters.` });

export const url = (t: ChampsDEntree, sens: string) =>
  t.string({ description: `${sens}: an absolute http(s) URL, at most 400 characters.` });

export const code = (t: ChampsDEntree, sens: string, nom: NomNomenclature) =>
  t.string({ description: `${sens}: a code of the nomenclature ${nom}.` });

export const codes = (t: ChampsDEntree, sens: string, nom: NomNomenclature, max?: number) =>
  t.stringList({
    description: `${sens}: codes of the nomenclature ${nom}${max === undefined ? '' : `, at most ${max}`}.`,
  });

export const siret = (t: ChampsDEntree, sens: string) =>
  t.string({ description: `${sens}: SIRET, 14 digits with its key; blanks are ignored.` });

const descriptionDeJour = (sens: string) => `${sens}: ISO 8601 (\`2026-09-01\`).`;
export const jour = (t: ChampsDEntree, sens: string) =>
  t.string({ description: descriptionDeJour(sens) });
export const jourObligatoire = (t: ChampsDEntree, sens: string) =>
  t.string({ required: true, description: descriptionDeJour(sens) });

/** In whose name something is entered. */
export const organisme = (t: ChampsDEntree, sens: string) =>
  siret(t, `${sens}; defaults to the viewer’s own when they act for exactly one`);

/** Which lot the entry is for. */
export const lot = (t: ChampsDEntree, suite: string) =>
  t.id({ description: `Lot of the Région’s programme that it is entered under: ${suite}` });
