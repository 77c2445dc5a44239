import { jetons } from '@sofi/database';
import { IntrouvableError } from '@sofi/domain';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { titulaire } from './creer-cle-api.ts';
import type { EnvDeGestion } from './gestion.ts';
import { exigerUneConnexion } from './gestion.ts';
import { empreinteDe } from './secrets.ts';

/** Ends one of the actor's own sessions. @returns the account. @throws IntrouvableError, NonIdentifieError, InterditError */
export async function fermerSession(
  { db, maintenant, acteur, porteur }: Omit<EnvDeGestion, 'reglages'>,
  id: number,
): Promise<number> {
  const utilisateurId = titulaire(acteur);
  exigerUneConnexion(porteur);
  const closes = await db
    .update(jetons)
    .set({ consommeLe: maintenant })
    .where(
      and(
        eq(jetons.id, id),
        eq(jetons.type, 'CONNEXION'),
        eq(jetons.utilisateurId, utilisateurId),
        isNull(jetons.consommeLe),
        gt(jetons.expireLe, maintenant),
      ),
    )
    .returning({ id: jetons.id });
  if (closes.length === 0)
    throw new IntrouvableError('Vous n’avez pas de connexion ouverte à ce numéro.');
  return utilisateurId;
}

/** Whether this session is the one of this bearer token. */
export const estConnexionDe = (empreinte: string, porteur: string | null): boolean =>
  porteur !== null && empreinteDe(porteur) === empreinte;
