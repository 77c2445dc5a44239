import type { Acteur } from '@sofi/domain';
import { ANONYME } from '@sofi/domain';
import type { Db } from '@sofi/database';
import { ArretAnnonce } from './arret.ts';
import type { IdentiteDeDeveloppement } from './env.ts';

/** The actor behind the development identity, with the first account that fits; anonymous without one. @throws ArretAnnonce for an unknown organisme. */
export async function acteurDeDeveloppement(
  db: Db,
  identite: IdentiteDeDeveloppement | null,
): Promise<Acteur> {
  if (identite === null) return ANONYME;
  if (identite.type === 'VALIDEUR') {
    const valideur = await db.query.utilisateurs.findFirst({
      columns: { id: true },
      where: { roles: { arrayContains: ['VALIDEUR'] } },
      orderBy: { id: 'asc' },
    });
    return { ...identite, ...(valideur ? { utilisateurId: valideur.id } : {}) };
  }
  const organisme = await db.query.organismes.findFirst({
    columns: { id: true },
    where: { siret: identite.siret },
  });
  if (!organisme)
    throw new ArretAnnonce(`DEV_IDENTITY : aucun organisme ne porte le SIRET ${identite.siret}.`);
  const utilisateur = await db.query.utilisateurs.findFirst({
    columns: { id: true },
    where: { organismes: { id: organisme.id } },
    orderBy: { id: 'asc' },
  });
  return {
    type: 'ORGANISME',
    organismeId: organisme.id,
    siret: identite.siret,
    ...(utilisateur ? { utilisateurId: utilisateur.id } : {}),
  };
}
