import type { Acteur, Role } from '@sofi/domain';
import { ANONYME, NonIdentifieError } from '@sofi/domain';
import { porteurDe } from '@sofi/graphql';
import { identifierPorteur } from '@sofi/usecases';
import type { Db } from '@sofi/database';
import { inLane } from '@sofi/database';
import { ArretAnnonce } from './arret.ts';
import type { IdentiteDeDeveloppement } from './env.ts';
import type { VerificateurOpenId } from './openid.ts';

/**
 * Who sends a request: the holder of its session's token, of its key or of a provider's token, else `parDefaut`. The
 * identity of a request that has a proof is that proof's or none: @throws NonIdentifieError
 */
export const identifierAvec =
  (
    db: Db,
    {
      parDefaut,
      openid,
      horloge,
    }: { parDefaut: Acteur; openid: VerificateurOpenId | null; horloge: () => Date },
  ) =>
  async (autorisation: string | null): Promise<Acteur> => {
    const porteur = porteurDe(autorisation);
    if (porteur === null) return parDefaut;
    // Ours have no dot; a JWT in its compact form has two (RFC 7515, 7.1).
    if (porteur.split('.').length !== 3)
      return inLane('identity', () => identifierPorteur(db, porteur, horloge()));
    if (openid === null)
      throw new NonIdentifieError('Ce serveur n’accepte les jetons d’aucun fournisseur.');
    return inLane('identity', () => openid(db, porteur, horloge()));
  };

/** The actor behind the development identity, with the first account that fits; anonymous without one. @throws ArretAnnonce for an unknown organisme. */
export async function acteurDeDeveloppement(
  db: Db,
  identite: IdentiteDeDeveloppement | null,
): Promise<Acteur> {
  if (identite === null) return ANONYME;
  if (identite.type !== 'ORGANISME') {
    const { type } = identite;
    const utilisateur = await db.query.utilisateurs.findFirst({
      columns: { id: true },
      where: { roles: { arrayContains: [type] } },
      orderBy: { id: 'asc' },
    });
    return acteur(utilisateur, type, []);
  }
  const { siret } = identite;
  const organisme = await db.query.organismes.findFirst({
    columns: { id: true },
    where: { siret },
  });
  if (!organisme)
    throw new ArretAnnonce(`DEV_IDENTITY : aucun organisme ne porte le SIRET ${siret}.`);
  const utilisateur = await db.query.utilisateurs.findFirst({
    columns: { id: true },
    where: { organismes: { id: organisme.id } },
    orderBy: { id: 'asc' },
  });
  return acteur(utilisateur, 'ORGANISME', [{ id: organisme.id, siret }]);
}

const acteur = (
  utilisateur: { id: number } | undefined,
  role: Role,
  organismes: { id: number; siret: string }[],
): Acteur => ({
  type: 'UTILISATEUR',
  utilisateurId: utilisateur?.id ?? null,
  roles: [role],
  organismes,
  lectureSeule: false,
});
