import type { OffreImportee } from '@sofi/domain';
import type { Anomalie } from './anomalie.ts';
import type { ElementLheo } from './element.ts';
import { enfantsDe } from './element.ts';
import { empreinte } from './empreinte.ts';
import { lireFormations } from './flux.ts';
import { offreDe } from './offre.ts';
import type { Mode } from './validation.ts';
import { valider } from './validation.ts';

export { LheoIllisibleError, type Anomalie } from './anomalie.ts';
export { DEFINITION, type Definition, type DefinitionDElement } from './definition.ts';
export { type ElementLheo } from './element.ts';
export { ESPACES_ACCEPTES } from './flux.ts';
export { type Recensement, recenser } from './recensement.ts';
export { type Mode } from './validation.ts';

export interface OptionsDeLecture {
  /** What the caller calls the feed: numbers are unique in it. `lheo` by default. */
  source?: string;
  /** tolerant by default. */
  mode?: Mode;
}

export type LieuDansFichier = Pick<Anomalie, 'chemin' | 'ligne'>;

/** One `formation` of a document. */
export interface LectureDeFormation {
  /** In the document, from 1. */
  rang: number;
  numero: string | null;
  /** Where it stands, for what is said of it as a whole. */
  lieu: LieuDansFichier;
  /** Its actions that have a number. */
  actions: { numero: string; lieu: LieuDansFichier }[];
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
  let rang = 0;
  for await (const arbre of lireFormations(flux)) {
    const lue = structuredClone(arbre);
    const anomalies = valider(lue, mode);
    const noter = (anomalie: Partial<Anomalie> & Omit<Anomalie, 'gravite'>) =>
      void anomalies.push({ gravite: 'AVERTISSEMENT', ...anomalie });
    const refusee = () => anomalies.some(({ gravite }) => gravite === 'ERREUR');
    const offre = refusee() ? null : offreDe(lue, { source, noter });
    yield {
      rang: ++rang,
      numero: arbre.attributs['numero']?.trim() || null,
      lieu: { chemin: 'formation', ligne: arbre.ligne },
      actions: actionsDe(arbre),
      arbre,
      empreinte: empreinte(arbre),
      offre: refusee() ? null : offre,
      anomalies,
    };
  }
}

const actionsDe = (formation: ElementLheo): LectureDeFormation['actions'] =>
  enfantsDe(formation, 'action').flatMap(({ attributs, ligne }, rang) => {
    const numero = attributs['numero']?.trim();
    return numero ? { numero, lieu: { chemin: `formation/action[${rang + 1}]`, ligne } } : [];
  });
