import type { Acteur } from '@sofi/domain';
import { ANONYME } from '@sofi/domain';
import type { Db } from '@sofi/database';
import { ArretAnnonce } from './arret.ts';
import type { IdentiteDeDeveloppement } from './env.ts';

/** The actor behind the development identity; anonymous without one. @throws ArretAnnonce for an unknown organisme. */
export async function acteurDeDeveloppement(
  db: Db,
  identite: IdentiteDeDeveloppement | null,
): Promise<Acteur> {
  if (identite === null) return ANONYME;
  if (identite.type === 'VALIDEUR') return identite;
  const organisme = await db.query.organismes.findFirst({
    columns: { id: true },
    where: { siret: identite.siret },
  });
  if (!organisme)
    throw new ArretAnnonce(`DEV_IDENTITY : aucun organisme ne porte le SIRET ${identite.siret}.`);
  return { type: 'ORGANISME', organismeId: organisme.id, siret: identite.siret };
}
