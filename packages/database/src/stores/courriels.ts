import type { Avis, Role } from '@sofi/domain';
import { and, eq, isNull, not, sql } from 'drizzle-orm';
import type { Db } from '../base.ts';
import { tableau } from '../sql.ts';
import { courriels } from '../tables/compte.ts';
import { utilisateurs, utilisateursOrganismes } from '../tables/utilisateur.ts';

/** Addresses of the accounts that act for one of these organismes and want this notice, each once. */
export async function destinatairesDOrganismes(
  tx: Db,
  organismes: readonly number[],
  avis: Avis,
): Promise<string[]> {
  const trouves = await tx
    .selectDistinct({ courriel: utilisateurs.courriel })
    .from(utilisateurs)
    .innerJoin(utilisateursOrganismes, eq(utilisateursOrganismes.utilisateurId, utilisateurs.id))
    .where(
      and(
        sql`${utilisateursOrganismes.organismeId} = any(${tableau(organismes, 'integer')})`,
        veut(avis),
      ),
    )
    .orderBy(utilisateurs.courriel);
  return trouves.map(({ courriel }) => courriel);
}

/** Addresses of the accounts in this role that want this notice. */
export async function destinatairesDeRole(tx: Db, role: Role, avis: Avis): Promise<string[]> {
  const trouves = await tx
    .select({ courriel: utilisateurs.courriel })
    .from(utilisateurs)
    .where(and(sql`${role} = any(${utilisateurs.roles})`, veut(avis)))
    .orderBy(utilisateurs.courriel);
  return trouves.map(({ courriel }) => courriel);
}

const veut = (avis: Avis) => not(sql`${avis} = any(${utilisateurs.silences})`);

/** Adds a line to the digest that waits to be sent, or begins one: a mail that is being sent is closed to it. */
export async function ajouterAuRecueil(
  tx: Db,
  {
    destinataire,
    sujet,
    entete,
    ligne,
    creeLe,
    prevuLe,
  }: {
    destinataire: string;
    sujet: string;
    entete: string;
    ligne: string;
    creeLe: Date;
    prevuLe: Date;
  },
): Promise<void> {
  const allonges = await tx
    .update(courriels)
    .set({ texte: sql`${courriels.texte} || ${`\n- ${ligne}`}` })
    .where(
      and(
        eq(courriels.destinataire, destinataire),
        eq(courriels.sujet, sujet),
        isNull(courriels.envoyeLe),
        eq(courriels.essais, 0),
      ),
    )
    .returning({ id: courriels.id });
  if (allonges.length === 0)
    await tx
      .insert(courriels)
      .values({ destinataire, sujet, texte: `${entete}\n\n- ${ligne}`, creeLe, prevuLe });
}
