import type { Db } from '@sofi/database';
import { jetons, utilisateurs } from '@sofi/database';
import type { Role } from '@sofi/domain';
import { compteDe, IntrouvableError, peutAttribuerRoles, SaisieInvalideError } from '@sofi/domain';
import { eq, sql } from 'drizzle-orm';
import { ecrireA } from '../courriels.ts';
import { journaliserCompte } from './acces.ts';
import { avertir } from './avertir.ts';
import { dans } from './env.ts';
import type { EnvDeGestion } from './gestion.ts';
import { exiger, exigerCourriel } from './gestion.ts';
import { cloreJetons } from './jetons.ts';
import { messageDAccueil, messageDeNouveauRole } from './messages.ts';
import { nouveauSecret } from './secrets.ts';

/** Roles that an administrator gives; ORGANISME comes with an organisme. */
export const ROLES_ATTRIBUES = ['VALIDEUR', 'REGION', 'ADMINISTRATEUR'] as const satisfies Role[];
export type RoleAttribue = (typeof ROLES_ATTRIBUES)[number];

const RESERVE = 'Les rôles sont donnés et repris par un administrateur.';

/**
 * Gives a role to the account of an address, created if missing: its holder chooses a password by mail.
 * Administrators hear of it. @returns the account. @throws NonIdentifieError, InterditError, SaisieInvalideError
 */
export function attribuerRole(
  env: EnvDeGestion,
  { courriel, role }: { courriel: string; role: RoleAttribue },
): Promise<{ utilisateurId: number }> {
  exiger(peutAttribuerRoles(env.acteur), env, RESERVE);
  const adresse = exigerCourriel(courriel);
  return env.db.transaction(async (tx) => ({
    utilisateurId: await donnerRole(tx, env, {
      courriel: adresse,
      role,
      auteurId: compteDe(env.acteur),
    }),
  }));
}

/** The same by right of the operator who runs the command. @returns the account */
export async function donnerRole(
  tx: Db,
  env: Pick<EnvDeGestion, 'maintenant' | 'reglages'>,
  { courriel, role, auteurId }: { courriel: string; role: RoleAttribue; auteurId: number | null },
): Promise<number> {
  const { maintenant } = env;
  const compte = await tx.query.utilisateurs.findFirst({
    columns: { id: true, roles: true },
    where: { courriel },
  });
  const id = compte?.id ?? (await creer(tx, env, courriel));
  if (compte?.roles.includes(role)) return id;
  await tx
    .update(utilisateurs)
    .set({ roles: sql`array_append(${utilisateurs.roles}, ${role}::role)` })
    .where(eq(utilisateurs.id, id));
  await avertir(tx, messageDeNouveauRole(courriel, role), {
    organismeId: null,
    sauf: courriel,
    maintenant,
  });
  await journaliserCompte(
    tx,
    { type: 'ROLE_ATTRIBUE', auteurId, courriel, detail: role },
    maintenant,
  );
  return id;
}

/** An account without a password, and the mail by which its holder chooses one. */
async function creer(
  tx: Db,
  { maintenant, reglages }: Pick<EnvDeGestion, 'maintenant' | 'reglages'>,
  courriel: string,
): Promise<number> {
  const [cree] = await tx
    .insert(utilisateurs)
    .values({ courriel, roles: [], creeLe: maintenant })
    .returning({ id: utilisateurs.id });
  const { texte: cle, empreinte } = nouveauSecret('REINITIALISATION');
  await tx.insert(jetons).values({
    type: 'REINITIALISATION',
    empreinte,
    utilisateurId: cree!.id,
    creeLe: maintenant,
    expireLe: dans(reglages.dureeActivation, maintenant),
  });
  await ecrireA(tx, courriel, messageDAccueil(cle, reglages), maintenant);
  return cree!.id;
}

/**
 * Takes a role back, and ends the sessions of the account. @throws NonIdentifieError, InterditError, IntrouvableError; SaisieInvalideError
 * for the last administrator.
 */
export function retirerRole(
  env: EnvDeGestion,
  { courriel, role }: { courriel: string; role: RoleAttribue },
): Promise<{ utilisateurId: number }> {
  exiger(peutAttribuerRoles(env.acteur), env, RESERVE);
  const adresse = exigerCourriel(courriel);
  return env.db.transaction(async (tx) => ({
    utilisateurId: await reprendreRole(tx, env, {
      courriel: adresse,
      role,
      auteurId: compteDe(env.acteur),
    }),
  }));
}

/** The same by right of the operator who runs the command. @returns the account */
export async function reprendreRole(
  tx: Db,
  { maintenant }: Pick<EnvDeGestion, 'maintenant'>,
  { courriel, role, auteurId }: { courriel: string; role: RoleAttribue; auteurId: number | null },
): Promise<number> {
  // All of them, in one order: two who take the last two away at once wait for each other.
  const titulaires = await tx
    .select({ id: utilisateurs.id, courriel: utilisateurs.courriel })
    .from(utilisateurs)
    .where(sql`${role}::role = any(${utilisateurs.roles})`)
    .orderBy(utilisateurs.id)
    .for('update');
  const compte = titulaires.find((titulaire) => titulaire.courriel === courriel);
  if (!compte) throw new IntrouvableError('Aucun compte n’a ce rôle à cette adresse.');
  if (role === 'ADMINISTRATEUR' && titulaires.length === 1)
    throw new SaisieInvalideError([
      {
        chemin: ['role'],
        code: 'DERNIER_ADMINISTRATEUR',
        message: 'C’est le dernier administrateur : donnez d’abord ce rôle à quelqu’un d’autre.',
      },
    ]);
  await tx
    .update(utilisateurs)
    .set({ roles: sql`array_remove(${utilisateurs.roles}, ${role}::role)` })
    .where(eq(utilisateurs.id, compte.id));
  await cloreJetons(tx, compte.id, ['CONNEXION', 'REINITIALISATION'], { maintenant });
  await journaliserCompte(
    tx,
    { type: 'ROLE_RETIRE', auteurId, courriel, detail: role },
    maintenant,
  );
  return compte.id;
}
