import { jetons, utilisateursOrganismes } from '@sofi/database';
import { lireCourriel, SaisieInvalideError } from '@sofi/domain';
import { and, eq } from 'drizzle-orm';
import { ecrireA } from '../courriels.ts';
import { dans } from './env.ts';
import type { EnvDeCompte } from './env.ts';
import { messageDActivation, messageDeCompteExistant } from './messages.ts';
import { nouveauSecret } from './secrets.ts';
import { compterTentative } from './tentatives.ts';

export interface CleDemandee {
  /** As it was read. */
  courriel: string;
  /** When the key ends, if one was made. */
  expireLe: Date;
}

/**
 * Sends a key to this address for this organisme. The answer, and the statements, are the same whether the address has an
 * account or not; which organismes there are is public. @throws SaisieInvalideError, TropDeTentativesError
 */
export async function demanderCleActivation(
  env: EnvDeCompte,
  { siret, courriel: ecrit }: { siret: string; courriel: string },
): Promise<CleDemandee> {
  const courriel = lireCourriel(ecrit);
  if (courriel === null) throw adresseRefusee();
  const { maintenant, reglages } = env;
  const expireLe = dans(reglages.dureeActivation, maintenant);
  await env.db.transaction(async (tx) => {
    await compterTentative(tx, env, 'activation', courriel);
    const organisme = await tx.query.organismes.findFirst({
      columns: { id: true, nom: true, siret: true },
      where: { siret },
    });
    if (!organisme) return;
    const compte = await tx.query.utilisateurs.findFirst({
      columns: { id: true },
      where: { courriel },
    });
    const [lien] = await tx
      .select({ organismeId: utilisateursOrganismes.organismeId })
      .from(utilisateursOrganismes)
      .where(
        and(
          eq(utilisateursOrganismes.utilisateurId, compte?.id ?? 0),
          eq(utilisateursOrganismes.organismeId, organisme.id),
        ),
      );
    const { texte: cle, empreinte } = nouveauSecret('ACTIVATION');
    await tx.insert(jetons).values({
      type: 'ACTIVATION',
      empreinte,
      organismeId: organisme.id,
      courriel,
      creeLe: maintenant,
      expireLe,
      // Nobody is told of a key that would add nothing: it is made because the others are, and used up at once.
      consommeLe: lien ? maintenant : null,
    });
    await ecrireA(
      tx,
      courriel,
      lien
        ? messageDeCompteExistant(organisme)
        : messageDActivation(organisme, { cle, compteExistant: compte !== undefined }, reglages),
      maintenant,
    );
  });
  return { courriel, expireLe };
}

const adresseRefusee = () =>
  new SaisieInvalideError([
    {
      chemin: ['courriel'],
      code: 'COURRIEL_INVALIDE',
      message: 'Ce n’est pas une adresse de courriel : prenom.nom@exemple.fr.',
    },
  ]);
