import type { OffreImportee } from '@sofi/domain';
import type { Anomalie } from './anomalie.ts';
import type { ElementLheo } from './element.ts';
import { empreinte } from './empreinte.ts';
import { lireFormations } from './flux.ts';
import { offreDe } from './offre.ts';
import type { Mode } from './validation.ts';
import { valider } from './validation.ts';

export { LheoIllisibleError, type Anomalie } from './anomalie.ts';
export { DEFINITION, type Definition, type DefinitionDElement } from './definition.ts';
export { type ElementLheo } from './element.ts';
export { ESPACES_ACCEPTES } from './flux.ts';
export { type Mode } from './validation.ts';

export interface OptionsDeLecture {
  /** What the caller calls the feed: numbers are unique in it. `lheo` by default. */
  source?: string;
  /** tolerant by default. */
  mode?: Mode;
}

/** One `formation` of a document. */
export interface LectureDeFormation {
  /** In the document, from 1. */
  rang: number;
  numero: string | null;
  ligne: number;
  /** As read, before any mending: extras and elements without a field of ours included. */
  arbre: ElementLheo;
  /** SHA-256 of what it says. */
  empreinte: string;
  /** Null when it is refused. */
  offre: OffreImportee | null;
  anomalies: Anomalie[];
}

/**
 * Reads LHEO 2.3 (or 2.2) as a stream, one formation at a time. A bad formation does not stop the others.
 * @throws LheoIllisibleError where the document cannot be read further, after the formations before that place.
 */
export async function* lireLheo(
  flux: AsyncIterable<Uint8Array | string>,
  { source = 'lheo', mode = 'tolerant' }: OptionsDeLecture = {},
): AsyncGenerator<LectureDeFormation, void, undefined> {
  const [formationsVues, actionsVues] = [new Set<string>(), new Set<string>()];
  let rang = 0;
  for await (const arbre of lireFormations(flux)) {
    const numero = arbre.attributs['numero']?.trim() || null;
    const lue = structuredClone(arbre);
    const anomalies = valider(lue, mode);
    const noter = (anomalie: Partial<Anomalie> & Omit<Anomalie, 'gravite'>) =>
      void anomalies.push({ gravite: 'AVERTISSEMENT', ...anomalie });
    if (numero !== null && formationsVues.has(numero))
      noter({
        gravite: 'ERREUR',
        code: 'DOUBLON_FORMATION',
        chemin: 'formation',
        ligne: arbre.ligne,
        valeur: numero,
        message: `La formation ${numero} est déjà dans ce fichier : la première est gardée.`,
      });
    if (numero !== null) formationsVues.add(numero);
    const refusee = () => anomalies.some(({ gravite }) => gravite === 'ERREUR');
    const offre = refusee() ? null : offreDe(lue, { source, actionsVues, noter });
    yield {
      rang: ++rang,
      numero,
      ligne: arbre.ligne,
      arbre,
      empreinte: empreinte(arbre),
      offre: refusee() ? null : offre,
      anomalies,
    };
  }
}
