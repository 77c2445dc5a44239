import type { Db } from '@sofi/database';
import { formationsDe, sessionsVivantes } from '@sofi/database';
import { jourAParis } from '@sofi/domain';
import type { RecensementDImport } from './recensement.ts';

/** Share of a source's live sessions that a run may take away unasked. A broken feed has depublished a region before. */
const PART_MAX = 0.2;
/** Fewer than that are an edit of a small source, not a broken feed. */
const NOMBRE_MIN = 3;

/** What a run would take away. */
export interface Disparition {
  vivantes: number;
  disparues: number;
  excessive: boolean;
}

/** Live sessions that the files no longer give: under the formations that they name, or under any where they are complete. */
export async function disparition(
  db: Db,
  source: string,
  recensement: RecensementDImport,
  { complet, maintenant }: { complet: boolean; maintenant: Date },
): Promise<Disparition> {
  let [vivantes, disparues] = [0, 0];
  for await (const { formation, action, session } of sessionsVivantes(
    db,
    source,
    jourAParis(maintenant),
  )) {
    vivantes++;
    const concernee = complet || recensement.formation(formation);
    if (concernee && !recensement.session(session, action)) disparues++;
  }
  return {
    vivantes,
    disparues,
    excessive: disparues >= NOMBRE_MIN && disparues > vivantes * PART_MAX,
  };
}

/** Formations that a source gave before and a complete file no longer names. */
export const absentes = async (
  db: Db,
  source: string,
  { formation }: RecensementDImport,
): Promise<string[]> => (await formationsDe(db, source)).filter((numero) => !formation(numero));
