import type { Db } from '@sofi/database';
import {
  actionDe,
  journaliser,
  lireOffreEnSaisie,
  lireSessionDeTravail,
  republierSession,
  retirerSession,
  sessionsTermineesAvant,
  utiliserAccords,
} from '@sofi/database';
import {
  ajouterMois,
  ecrireCodeFasd,
  EtatInterditError,
  exigerArchivageDeSession,
  exigerDroit,
  exigerEtat,
  exigerVersion,
  IntrouvableError,
  jourAParis,
  retraitDAction,
} from '@sofi/domain';
import type { ActionTenue, EnvDActe } from '../saisie/acte.ts';
import { auteurDe, enTransaction, suivreDemandes, tenir } from '../saisie/acte.ts';

/** A session, and the version that the act was decided upon. */
interface CibleDeSession {
  numero: number;
  version: number;
}

/**
 * Withdraws one published session: it leaves every channel, and its action stays as it is. docs/domain.md section 6.
 * @returns its number. @throws IntrouvableError, InterditError, VersionPerimeeError, EtatInterditError
 */
export const archiverSession = (
  env: EnvDActe,
  { numero, version }: CibleDeSession,
): Promise<number> =>
  enTransaction(env, async (tx) => {
    const tenue = await tenir(tx, env, { fiche: 'SESSION', numero });
    exigerDroit(env.acteur, 'ARCHIVER', tenue.offre);
    exigerVersion(
      tenue.offre.sessions.find((session) => session.numero === numero)!,
      version,
    );
    exigerArchivageDeSession(tenue, numero);
    await archiver(env, tenue, numero);
    return numero;
  });

/** The same session in the publication again. @throws as `archiverSession` */
export const desarchiverSession = (
  env: EnvDActe,
  { numero, version }: CibleDeSession,
): Promise<number> =>
  enTransaction(env, async (tx) => {
    const action = await actionDe(tx, { fiche: 'SESSION', numero });
    if (action === null) throw introuvable();
    const tenue = await tenir(tx, env, { fiche: 'ACTION', numero: action });
    exigerDroit(env.acteur, 'DESARCHIVER', tenue.offre);
    const session = await lireSessionDeTravail(tx, numero);
    if (session === null) throw introuvable();
    exigerVersion(session, version);
    exigerEtat('ARCHIVER', tenue);
    if (session.archiveeLe === null || tenue.offre.publiee === null)
      throw new EtatInterditError(tenue.etat, 'Cette session n’est pas archivée seule.');
    await republierSession(tx, { numero, actionNumero: action }, env.maintenant);
    await retenir(env, tenue, numero, 'DESARCHIVER_SESSION');
    return numero;
  });

/**
 * Archives what has been over for so many months, some hundreds at a time: nobody has to agree to that. Sessions of an action that is
 * being changed wait for it. @returns how many
 */
export async function archiverSessionsTerminees(
  env: { db: Db; maintenant: Date },
  mois: number,
): Promise<number> {
  const limite = ajouterMois(jourAParis(env.maintenant), -mois);
  const terminees = await sessionsTermineesAvant(env.db, limite, PAR_PASSAGE);
  let archivees = 0;
  for (const { numero } of terminees) {
    const seul: EnvDActe = { ...env, acteur: PROGRAMME, idempotence: null };
    const fait = await enTransaction(seul, async (tx) => {
      const tenue = await tenir(tx, seul, { fiche: 'SESSION', numero }).catch(ignorerAbsente);
      if (tenue?.etat !== 'VALIDEE') return false;
      await archiver(seul, tenue, numero);
      return true;
    });
    if (fait) archivees++;
  }
  return archivees;
}

const PAR_PASSAGE = 500;

/** The server itself. */
const PROGRAMME = {
  type: 'UTILISATEUR',
  utilisateurId: null,
  roles: ['ADMINISTRATEUR'],
  organismes: [],
  lectureSeule: false,
} as const;

/** Removed or archived meanwhile. */
function ignorerAbsente(erreur: unknown): null {
  if (erreur instanceof IntrouvableError) return null;
  throw erreur;
}

async function archiver(env: EnvDActe, tenue: ActionTenue, numero: number): Promise<void> {
  const { tx, offre, jour } = tenue;
  const retraits = retraitDAction(offre.publiee, jour).filter(({ session }) => session === numero);
  await utiliserAccords(
    tx,
    retraits.map(({ dispositif }) => dispositif),
    env.maintenant,
  );
  await retirerSession(tx, { numero, actionNumero: offre.action.numero }, env.maintenant);
  await retenir(env, tenue, numero, 'ARCHIVER_SESSION');
}

async function retenir(
  env: EnvDActe,
  tenue: ActionTenue,
  numero: number,
  type: 'ARCHIVER_SESSION' | 'DESARCHIVER_SESSION',
): Promise<void> {
  const { tx, offre } = tenue;
  const { numero: actionNumero } = offre.action;
  const apres = await lireOffreEnSaisie(tx, actionNumero);
  if (apres) await suivreDemandes(tenue, apres);
  await journaliser(tx, auteurDe(env), [
    {
      type,
      fiche: 'SESSION',
      numero,
      actionNumero,
      champ: 'session',
      avant: null,
      apres: ecrireCodeFasd(offre.formation.numero, actionNumero, numero),
    },
  ]);
}

const introuvable = () =>
  new IntrouvableError('Cette fiche n’existe pas, ou vous ne pouvez pas la voir.');
