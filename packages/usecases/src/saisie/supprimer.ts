import type { CleDeFiche, Db } from '@sofi/database';
import { journaliser, supprimerFicheDeTravail, verrouillerFormation } from '@sofi/database';
import { EtatInterditError, exigerVersion, IntrouvableError, peutSaisirPour } from '@sofi/domain';
import type { ActionTenue, EnvDActe } from './acte.ts';
import { auteurDe, enTransaction, saisirSurAction } from './acte.ts';

/**
 * Removes a draft: a formation without actions, an action that was never published, or a session or dispositif, which leave
 * the published offer when the action is validated. @returns what was removed.
 * @throws IntrouvableError, EtatInterditError, InterditError, VersionPerimeeError
 */
export const supprimerFiche = (
  env: EnvDActe,
  { version, ...cle }: CleDeFiche & { version: number },
): Promise<CleDeFiche> =>
  cle.fiche === 'FORMATION'
    ? enTransaction(env, async (tx) => {
        await supprimerFormation(tx, env, cle, version);
        return cle;
      })
    : saisirSurAction(env, cle, async (tenue) => {
        await supprimerDAction(tenue, env, cle, version);
        return cle;
      });

async function supprimerFormation(
  tx: Db,
  env: EnvDActe,
  cle: CleDeFiche,
  version: number,
): Promise<void> {
  const existe = await verrouillerFormation(tx, cle.numero);
  const formation =
    existe &&
    (await tx.query.formations.findFirst({
      columns: { version: true, organismeId: true },
      where: { vue: 'TRAVAIL', numero: cle.numero },
      with: { actions: { columns: { etat: true }, limit: 1 } },
    }));
  if (
    !formation ||
    formation.organismeId === null ||
    !peutSaisirPour(env.acteur, [formation.organismeId])
  )
    throw new IntrouvableError('Cette formation n’existe pas, ou vous ne pouvez pas la supprimer.');
  exigerVersion(formation, version);
  const [action] = formation.actions;
  if (action)
    throw new EtatInterditError(action.etat, 'Cette formation a des actions : elle reste.');
  await supprimerFicheDeTravail(tx, cle);
  await journaliser(tx, auteurDe(env), [{ ...cle, type: 'SUPPRESSION' }]);
}

async function supprimerDAction(
  { tx, etat, offre }: ActionTenue,
  env: EnvDActe,
  cle: CleDeFiche,
  version: number,
): Promise<void> {
  const { action, sessions, publiee } = offre;
  const dispositifs = sessions.flatMap((session) => session.dispositifs);
  const fiches = { FORMATION: [], ACTION: [action], SESSION: sessions, DISPOSITIF: dispositifs };
  exigerVersion(
    fiches[cle.fiche].find(({ numero }) => numero === cle.numero)!,
    version,
  );
  if (cle.fiche === 'ACTION' && (publiee !== null || etat === 'VALIDEE'))
    throw new EtatInterditError(etat, 'Cette action a été publiée : archivez-la.');
  await supprimerFicheDeTravail(tx, cle);
  // Sessions and dispositifs are journalled as changes of their action.
  if (cle.fiche === 'ACTION')
    await journaliser(tx, auteurDe(env), [
      { ...cle, type: 'SUPPRESSION', actionNumero: action.numero },
    ]);
}
