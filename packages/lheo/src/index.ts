import type { OffreImportee } from '@sofi/domain';
import type { Anomalie } from './anomalie.ts';
import { montrer } from './anomalie.ts';
import { avertir } from './avertissements.ts';
import type { ElementCompact, ElementLheo } from './element.ts';
import { compacter, decompacter, enfantsDe } from './element.ts';
import { empreinte } from './empreinte.ts';
import { lireFormations } from './flux.ts';
import { gardesDe } from './gardes.ts';
import { offreDe } from './offre.ts';
import type { Mode } from './validation.ts';
import { valider } from './validation.ts';

export { LheoIllisibleError, montrer, type Anomalie } from './anomalie.ts';
export { DEFINITION, type Definition, type DefinitionDElement } from './definition.ts';
export { compacter, decompacter, type ElementCompact, type ElementLheo } from './element.ts';
export { ESPACES_ACCEPTES } from './flux.ts';
export { detacher, recenser, type Recenseur } from './recensement.ts';
export { type Mode } from './validation.ts';

export interface OptionsDeLecture {
  /** What the caller calls the feed: numbers are unique in it. `lheo` by default. */
  source?: string;
  /** tolerant by default. */
  mode?: Mode;
  /** Called with what is repaired while reading, and the line where that was seen. */
  surAvis?: (message: string, ligne: number) => void;
  /** Called at the end with the document but for its formations. */
  surDocument?: (document: ElementLheo) => void;
}

export type LieuDansFichier = Pick<Anomalie, 'chemin' | 'ligne' | 'colonne'>;

/** One `formation` of a document. */
export interface LectureDeFormation {
  /** In the document, from 1. */
  rang: number;
  numero: string | null;
  /** Where it stands, for what is said of it as a whole. */
  lieu: LieuDansFichier;
  /** Its actions that have a number. */
  actions: { numero: string; lieu: LieuDansFichier }[];
  /** As read, before any repair: extras and elements without a field of ours included. */
  arbre: ElementCompact;
  /** SHA-256 of what it says. */
  empreinte: string;
  /** Null when it is refused. */
  offre: OffreImportee | null;
  /** Leaves that are kept and that no field of ours holds: `action/duree-cycle`. */
  gardes: string[];
  anomalies: Anomalie[];
}

/**
 * Reads LHEO 2.3 (or 2.2) as a stream, one formation at a time. A bad formation does not stop the others.
 * @throws LheoIllisibleError where the document cannot be read further, after the formations before that place.
 */
export async function* lireLheo(
  flux: AsyncIterable<Uint8Array | string>,
  { source = 'lheo', mode = 'tolerant', surAvis, surDocument }: OptionsDeLecture = {},
): AsyncGenerator<LectureDeFormation, void, undefined> {
  let rang = 0;
  for await (const { arbre, tropGrande } of lireFormations(flux, { surAvis, surDocument })) {
    const numero = arbre.attributs['numero']?.trim() || null;
    const lieu = { chemin: 'formation', ligne: arbre.ligne, colonne: arbre.colonne };
    const anomalies: Anomalie[] = [];
    const noter = (anomalie: Partial<Anomalie> & Omit<Anomalie, 'gravite'>) =>
      void anomalies.push({ gravite: 'AVERTISSEMENT', ...anomalie });
    const refusee = () => anomalies.some(({ gravite }) => gravite === 'ERREUR');
    // As read: what follows repairs the tree in place.
    const lue = {
      actions: actionsDe(arbre),
      arbre: compacter(arbre),
      empreinte: empreinte(arbre),
      gardes: gardesDe(arbre),
    };
    let offre: OffreImportee | null = null;
    if (tropGrande)
      noter({
        ...lieu,
        gravite: 'ERREUR',
        code: 'TROP_GRAND',
        valeur: montrer(numero),
        message:
          'Cette formation est trop grande : 2 000 000 de signes et 50 000 éléments au plus.',
      });
    else {
      anomalies.push(...valider(arbre, mode));
      exigerNumeros(arbre, noter);
      if (!refusee()) offre = offreDe(arbre, { source, noter });
      if (offre) avertir(arbre, offre, noter);
    }
    yield {
      rang: ++rang,
      numero,
      lieu,
      ...lue,
      offre: refusee() ? null : offre,
      anomalies,
    };
  }
}

/** Every number that is missing or too long, all at once: without one, an offer cannot be followed from one file to the next. */
function exigerNumeros(formation: ElementLheo, noter: (anomalie: Anomalie) => void): void {
  const exiger = ({ nom, attributs, ligne, colonne }: ElementLheo, chemin: string) => {
    const numero = attributs['numero']?.trim() ?? '';
    const fautif = { gravite: 'ERREUR', chemin: `${chemin}/@numero`, ligne, colonne } as const;
    if (numero === '' && nom !== 'session')
      noter({
        ...fautif,
        code: 'NUMERO',
        valeur: null,
        message: `« ${nom} » n’a pas de numéro : sans lui, elle ne peut pas être suivie d’un envoi à l’autre.`,
      });
    if (numero.length > NUMERO_MAX)
      noter({
        ...fautif,
        code: 'LONGUEUR',
        valeur: montrer(numero),
        message: `Le numéro de « ${nom} » a ${numero.length} signes : ${NUMERO_MAX} au plus sont admis.`,
      });
  };
  exiger(formation, 'formation');
  for (const [rang, action] of enfantsDe(formation, 'action').entries()) {
    exiger(action, `formation/action[${rang + 1}]`);
    for (const [place, session] of enfantsDe(action, 'session').entries())
      exiger(session, `formation/action[${rang + 1}]/session[${place + 1}]`);
  }
}

const NUMERO_MAX = 255;

const actionsDe = (formation: ElementLheo): LectureDeFormation['actions'] =>
  enfantsDe(formation, 'action').flatMap(({ attributs, ligne, colonne }, rang) => {
    const numero = attributs['numero']?.trim();
    return numero
      ? { numero, lieu: { chemin: `formation/action[${rang + 1}]`, ligne, colonne } }
      : [];
  });

/** The offer of a formation that was read before and kept; null where it is no longer taken. */
export function relire(arbre: ElementCompact, source: string): OffreImportee | null {
  const lue = decompacter(arbre);
  if (valider(lue, 'tolerant').some(({ gravite }) => gravite === 'ERREUR')) return null;
  return offreDe(lue, { source, noter: () => {} });
}
