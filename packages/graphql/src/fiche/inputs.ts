import type { NomNomenclature } from '@sofi/referentiels';
import type { ChampsDEntree } from '../writing/mutation.ts';

/*
 * Fields that many inputs have. All that is wrong with their values is refused at once by the use case, at its path: URLs, days
 * and SIRET are therefore texts here, since a scalar would refuse the whole request instead.
 */

/** What every change of a fiche says of its fields. */
export const CHAMPS_CHANGES = 'Absent fields are kept; null clears one.';

export const texte = (t: ChampsDEntree, quoi: string, max: number) =>
  t.string({ description: `${quoi}: plain text, at most ${max} characters.` });

export const url = (t: ChampsDEntree, quoi: string) =>
  t.string({ description: `${quoi}: an absolute http(s) URL, at most 400 characters.` });

export const code = (t: ChampsDEntree, quoi: string, nom: NomNomenclature) =>
  t.string({ description: `${quoi}: a code of the nomenclature ${nom}.` });

export const codes = (t: ChampsDEntree, quoi: string, nom: NomNomenclature, max?: number) =>
  t.stringList({
    description: `${quoi}: codes of the nomenclature ${nom}${max === undefined ? '' : `, at most ${max}`}.`,
  });

export const siret = (t: ChampsDEntree, quoi: string) =>
  t.string({ description: `${quoi}: SIRET, 14 digits with its key; blanks are ignored.` });

const descriptionDeJour = (quoi: string) => `${quoi}: ISO 8601 (\`2026-09-01\`).`;
export const jour = (t: ChampsDEntree, quoi: string) =>
  t.string({ description: descriptionDeJour(quoi) });
export const jourObligatoire = (t: ChampsDEntree, quoi: string) =>
  t.string({ required: true, description: descriptionDeJour(quoi) });

/** In whose name something is entered. */
export const organisme = (t: ChampsDEntree, quoi: string) =>
  siret(t, `${quoi}; defaults to the viewer’s own when they act for exactly one`);

/** Which lot the entry is for. */
export const lot = (t: ChampsDEntree, suite: string) =>
  t.id({ description: `Lot of the Région’s programme that it is entered under: ${suite}` });
