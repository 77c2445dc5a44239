import type { Db } from '@sofi/database';
import { demandesDeCompte } from '@sofi/database';
import { compteDe, IntrouvableError, peutGererComptes, SaisieInvalideError } from '@sofi/domain';
import { and, eq, isNull } from 'drizzle-orm';
import { ecrireA } from '../courriels.ts';
import { autoriserAdresses, envoyerCle, journaliserCompte } from './acces.ts';
import type { EnvDeGestion } from './gestion.ts';
import { exiger } from './gestion.ts';
import { messageDeDemandeRefusee } from './messages.ts';

/** Most characters of the reason of a refusal. */
export const MOTIF_MAX = 1000;

/** Sends the key that was asked for: the Cariforef vouches for the address. @throws NonIdentifieError, InterditError, IntrouvableError */
export function approuverDemandeDeCompte(env: EnvDeGestion, id: number): Promise<void> {
  return decider(env, id, null, async (tx, { organisme, courriel }) => {
    const { maintenant } = env;
    const donneePar = compteDe(env.acteur);
    const organismeId = organisme.id;
    await autoriserAdresses(tx, [{ organismeId, courriel }], {
      origine: 'CARIFOREF',
      donneePar,
      maintenant,
    });
    await envoyerCle(tx, env, organisme, courriel);
    await journaliserCompte(
      tx,
      { type: 'DEMANDE_APPROUVEE', auteurId: donneePar, courriel, organismeId },
      maintenant,
    );
  });
}

/** Refuses it, and writes why to the one who asked. @throws NonIdentifieError, InterditError, IntrouvableError, SaisieInvalideError */
export function refuserDemandeDeCompte(
  env: EnvDeGestion,
  id: number,
  ecrit: string,
): Promise<void> {
  const motif = ecrit.trim();
  return decider(env, id, motif, async (tx, { organisme, courriel }) => {
    const longueur = Array.from(motif).length;
    if (longueur === 0 || longueur > MOTIF_MAX)
      throw new SaisieInvalideError([
        {
          chemin: ['motif'],
          code: 'LONGUEUR',
          message: `Le motif compte de 1 à ${MOTIF_MAX} signes.`,
        },
      ]);
    const { maintenant } = env;
    await ecrireA(tx, courriel, messageDeDemandeRefusee(organisme, motif), maintenant);
    await journaliserCompte(
      tx,
      {
        type: 'DEMANDE_REFUSEE',
        auteurId: compteDe(env.acteur),
        courriel,
        organismeId: organisme.id,
        detail: motif,
      },
      maintenant,
    );
  });
}

interface Demande {
  organisme: { id: number; nom: string; siret: string };
  courriel: string;
}

/** Of two who decide at once, one finds that it no longer waits. */
async function decider(
  env: EnvDeGestion,
  id: number,
  motif: string | null,
  suite: (tx: Db, demande: Demande) => Promise<void>,
): Promise<void> {
  const { db, acteur, maintenant } = env;
  exiger(
    peutGererComptes(acteur),
    env,
    'Les demandes de compte sont pour les valideurs et les administrateurs.',
  );
  await db.transaction(async (tx) => {
    const [demande] = await tx
      .update(demandesDeCompte)
      .set({
        decideLe: maintenant,
        decidePar: compteDe(acteur),
        motif: motif?.slice(0, MOTIF_MAX) ?? null,
      })
      .where(and(eq(demandesDeCompte.id, id), isNull(demandesDeCompte.decideLe)))
      .returning({
        organismeId: demandesDeCompte.organismeId,
        courriel: demandesDeCompte.courriel,
      });
    if (!demande) throw new IntrouvableError('Aucune demande de compte n’attend à ce numéro.');
    const organisme = await tx.query.organismes.findFirst({
      columns: { id: true, nom: true, siret: true },
      where: { id: demande.organismeId },
    });
    await suite(tx, { organisme: organisme!, courriel: demande.courriel });
  });
}
