import type { Composition } from './composition.ts';
import type { Fiche, Ligne } from './fiche.ts';

/** What a source gives of how a session is paid, to be written once it has a number. */
export interface DispositifDonne {
  session: number;
  ligne: Ligne;
  /** The one here that is most like it; null: a new one. */
  numero: number | null;
  comment: { publier: boolean; enSaisie: boolean };
}

/**
 * A source numbers none of them: each takes the number of the one here that is most like it, so that what the Région agreed to
 * stays with it. Those that it no longer gives go; those entered here stay.
 */
export function apparier(
  composition: Composition,
  session: number,
  donnes: readonly Ligne[],
  comment: DispositifDonne['comment'],
): DispositifDonne[] {
  const existants = new Map<number, Fiche>();
  for (const fiche of composition.dispositifsDe(session))
    if (fiche.ligne['source'] != null) existants.set(fiche.numero, fiche);
  const tous = donnes.map((ligne): DispositifDonne => ({ session, ligne, numero: null, comment }));
  for (const colonnes of SEMBLABLES)
    for (const donne of tous) {
      if (donne.numero !== null) continue;
      const trouve = [...existants.values()]
        .toSorted((a, b) => a.numero - b.numero)
        .find((fiche) =>
          colonnes.every((nom) => (fiche.ligne[nom] ?? null) === (donne.ligne[nom] ?? null)),
        );
      if (!trouve) continue;
      donne.numero = trouve.numero;
      existants.delete(trouve.numero);
    }
  for (const { numero } of existants.values())
    composition.retirer('dispositifs', numero, { garderTravail: false });
  return tous;
}

/** From alike to less so; the last takes any. */
const SEMBLABLES: readonly (readonly string[])[] = [
  ['type', 'financeur', 'programme_source', 'lot_source', 'nombre_places'],
  ['type', 'financeur', 'programme_source', 'lot_source'],
  ['type', 'financeur'],
  [],
];
