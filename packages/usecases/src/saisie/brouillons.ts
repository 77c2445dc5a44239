import type { Db } from '@sofi/database';
import { compterBrouillons } from '@sofi/database';
import { SaisieInvalideError } from '@sofi/domain';
import type { EnvDActe } from './acte.ts';

/** By transaction and organisme: drafts that may still be made. They are counted once. */
const restants = new WeakMap<Db, Map<number, number>>();

/**
 * There is room for as many more drafts of this organisme. Acts that run at once do not see each other's: each may use what is
 * left. @throws SaisieInvalideError: TROP_DE_BROUILLONS
 */
export async function exigerPlaceDeBrouillon(
  tx: Db,
  { brouillonsMax }: EnvDActe,
  organismeId: number,
  nombre = 1,
): Promise<void> {
  if (brouillonsMax === undefined) return;
  let parOrganisme = restants.get(tx);
  if (!parOrganisme) restants.set(tx, (parOrganisme = new Map()));
  const avant =
    parOrganisme.get(organismeId) ??
    brouillonsMax - (await compterBrouillons(tx, organismeId, brouillonsMax));
  if (avant < nombre) {
    const code = 'TROP_DE_BROUILLONS';
    const message = `Un organisme a ${brouillonsMax} fiches jamais publiées au plus : envoyez-en en validation, ou supprimez-en.`;
    throw new SaisieInvalideError([{ chemin: [], code, message }], message, code);
  }
  parOrganisme.set(organismeId, avant - nombre);
}
