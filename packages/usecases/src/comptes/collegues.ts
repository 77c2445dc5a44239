import type { Db } from '@sofi/database';
import { utilisateursOrganismes } from '@sofi/database';
import { compteDe, IntrouvableError, peutGererComptes, peutSaisirPour } from '@sofi/domain';
import { and, eq } from 'drizzle-orm';
import { ecrireA } from '../courriels.ts';
import type { Acces, OrigineDAdresse } from './acces.ts';
import { autoriserAdresses, envoyerCle, journaliserCompte, retirerAdresse } from './acces.ts';
import { avertir } from './avertir.ts';
import type { EnvDeGestion } from './gestion.ts';
import { cloreDemandes, exiger, exigerCourriel, trouverOrganisme } from './gestion.ts';
import { messageDeCompteExistant, messageDeRetrait } from './messages.ts';

const RESERVE = 'Réservé aux personnes de cet organisme et au Cariforef.';

/**
 * Gives an address for an organisme, and sends it a key: by its own people, or by the Cariforef. @returns the address, as read.
 * @throws NonIdentifieError, InterditError, IntrouvableError, SaisieInvalideError
 */
export const inviterCollegue = (env: EnvDeGestion, designation: Designation) =>
  surEquipe(env, designation, (tx, acces) =>
    inviter(tx, env, acces, {
      auteurId: compteDe(env.acteur),
      origine: peutGererComptes(env.acteur) ? 'CARIFOREF' : 'COLLEGUE',
    }),
  );

/**
 * Lets an account act for an organisme no longer, and its address get no key for it. Those who stay and the Cariforef hear of it.
 * @throws NonIdentifieError, InterditError, IntrouvableError, SaisieInvalideError
 */
export const retirerCollegue = (env: EnvDeGestion, designation: Designation) =>
  surEquipe(env, designation, (tx, acces) =>
    retirer(tx, env, acces, { auteurId: compteDe(env.acteur) }),
  );

/** Who, and of which organisme. */
interface Designation {
  siret: string;
  courriel: string;
}

interface AccesDOrganisme {
  organisme: { id: number; nom: string; siret: string };
  courriel: string;
}

async function surEquipe(
  env: EnvDeGestion,
  { siret, courriel: ecrit }: Designation,
  agir: (tx: Db, acces: AccesDOrganisme) => Promise<void>,
): Promise<{ courriel: string }> {
  const { db, acteur } = env;
  exiger(acteur.type !== 'ANONYME', env, RESERVE);
  const courriel = exigerCourriel(ecrit);
  await db.transaction(async (tx) => {
    const organisme = await trouverOrganisme(tx, siret);
    exiger(peutSaisirPour(acteur, [organisme.id]), env, RESERVE);
    await agir(tx, { organisme, courriel });
  });
  return { courriel };
}

/** The same by right of the operator who runs the command. */
export async function inviter(
  tx: Db,
  env: Pick<EnvDeGestion, 'maintenant' | 'reglages'>,
  { organisme, courriel }: AccesDOrganisme,
  { auteurId, origine }: { auteurId: number | null; origine: OrigineDAdresse },
): Promise<void> {
  const { maintenant } = env;
  const acces = { organismeId: organisme.id, courriel };
  await autoriserAdresses(tx, [acces], { origine, donneePar: auteurId, maintenant });
  await cloreDemandes(tx, acces, { decidePar: auteurId, maintenant });
  if (await trouverCompte(tx, acces))
    await ecrireA(tx, courriel, messageDeCompteExistant(organisme), maintenant);
  else await envoyerCle(tx, env, organisme, courriel);
  await journaliserCompte(tx, { type: 'COLLEGUE_INVITE', auteurId, ...acces }, maintenant);
}

/** The same by right of the operator who runs the command. @throws IntrouvableError */
export async function retirer(
  tx: Db,
  { maintenant }: Pick<EnvDeGestion, 'maintenant'>,
  { organisme, courriel }: AccesDOrganisme,
  { auteurId }: { auteurId: number | null },
): Promise<void> {
  const acces = { organismeId: organisme.id, courriel };
  const compte = await trouverCompte(tx, acces);
  const retirees = await retirerAdresse(tx, acces, maintenant);
  if (!compte && retirees === 0)
    throw new IntrouvableError('Personne n’agit pour cet organisme à cette adresse.');
  if (compte)
    await tx
      .delete(utilisateursOrganismes)
      .where(
        and(
          eq(utilisateursOrganismes.utilisateurId, compte.id),
          eq(utilisateursOrganismes.organismeId, organisme.id),
        ),
      );
  const message = messageDeRetrait(organisme, courriel);
  await ecrireA(tx, courriel, message, maintenant);
  await avertir(tx, message, { organismeId: organisme.id, sauf: courriel, maintenant });
  await journaliserCompte(tx, { type: 'COLLEGUE_RETIRE', auteurId, ...acces }, maintenant);
}

/** The account of this address that acts for this organisme. */
const trouverCompte = (tx: Db, { organismeId, courriel }: Acces) =>
  tx.query.utilisateurs.findFirst({
    columns: { id: true },
    where: { courriel, organismes: { id: organismeId } },
  });
