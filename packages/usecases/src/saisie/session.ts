import type { Db } from '@sofi/database';
import { colonnesDeSession, creerFiche, modifierFiche, remplacerListe } from '@sofi/database';
import type {
  ChampInvalide,
  ReferencesDeSession,
  SaisieInformationCollective,
  SaisieSession,
} from '@sofi/domain';
import { exigerValide, exigerVersion, normaliser, proposer, verifierSession } from '@sofi/domain';
import { exigerPlaceDeBrouillon } from './brouillons.ts';
import { creerDispositifDans } from './dispositif.ts';
import type { ActionTenue, EnvDActe } from './acte.ts';
import { saisirSurAction } from './acte.ts';
import { contactsDe, lieuDe, lotDe, organismeDeSiret, retenir } from './references.ts';

export interface ReunionSaisie extends SaisieInformationCollective {
  /** A place of the dispensateur or of the responsable. */
  lieu?: number | null;
}

/** Fields of a session, with the places, organismes and contacts that it names. */
export interface ChampsDeSession
  extends Omit<SaisieSession, 'informationsCollectives'>, ReferencesDeSession {
  informationsCollectives?: ReunionSaisie[] | null;
}

export interface CreationDeSession extends ChampsDeSession {
  action: number;
  /** The lot that pays for it: its mandataire is then responsable, and its dispositif is made with it. */
  lot?: number | null;
}

/** A draft under an action. @throws IntrouvableError, EtatInterditError, InterditError, SaisieInvalideError. @returns its number. */
export const creerSession = (
  env: EnvDActe,
  { action, ...creation }: CreationDeSession,
): Promise<number> =>
  saisirSurAction(env, { fiche: 'ACTION', numero: action }, (tenue) =>
    creerSessionDans(tenue, env, creation),
  );

export async function creerSessionDans(
  tenue: ActionTenue,
  env: EnvDActe,
  {
    lot: lotNumero,
    source,
    numeroSource,
    ...champs
  }: Omit<CreationDeSession, 'action'> & { source?: string; numeroSource?: string },
): Promise<number> {
  const { tx, offre } = tenue;
  const fautes: ChampInvalide[] = [];
  const { dispensateur } = offre.action;
  const lot =
    lotNumero == null
      ? undefined
      : retenir(await lotDe(tx, lotNumero, dispensateur.id, ['lot']), fautes);
  const lue = await lire(
    tx,
    champs,
    [dispensateur.id, lot?.mandataireId ?? dispensateur.id],
    fautes,
  );
  exigerValide(fautes);
  await exigerPlaceDeBrouillon(tx, env, dispensateur.id);
  const numero = await creerFiche(
    tx,
    'SESSION',
    {
      ...proposer(null).session,
      ...lue.colonnes,
      responsableId: lue.colonnes.responsableId ?? lot?.mandataireId ?? dispensateur.id,
      actionNumero: offre.action.numero,
      source,
      numeroSource,
    },
    env.maintenant,
  );
  await ecrireListes(tx, env, numero, lue.listes);
  if (lot) await creerDispositifDans(tenue, env, { session: numero, lot: lot.id });
  return numero;
}

export interface ChangementDeSession extends ChampsDeSession {
  numero: number;
  version: number;
  /** What it does at once to the published session is wanted: `ConfirmationRequiseError`. */
  confirmer?: boolean;
}

/**
 * Changes fields of a session. The state of its recruitment, its meetings, its contacts and its URLs are public at once where it
 * is published, and then keep the rules of what is validated.
 * @throws IntrouvableError, EtatInterditError, InterditError, SaisieInvalideError, VersionPerimeeError, ConfirmationRequiseError
 */
export const modifierSession = (
  env: EnvDActe,
  { numero, version, confirmer = false, ...champs }: ChangementDeSession,
): Promise<number> =>
  saisirSurAction(
    env,
    { fiche: 'SESSION', numero },
    async (tenue) => {
      const session = tenue.offre.sessions.find((une) => une.numero === numero)!;
      exigerVersion(session, version);
      await ecrireSession(tenue, env, numero, champs);
      return numero;
    },
    { confirmer },
  );

/** @throws SaisieInvalideError */
export async function ecrireSession(
  { tx, offre }: ActionTenue,
  env: EnvDActe,
  numero: number,
  champs: ChampsDeSession,
): Promise<void> {
  const fautes: ChampInvalide[] = [];
  const { responsable } = offre.sessions.find((une) => une.numero === numero)!;
  const lue = await lire(tx, champs, [offre.action.dispensateur.id, responsable.id], fautes);
  exigerValide(fautes);
  await modifierFiche(tx, { fiche: 'SESSION', numero }, lue.colonnes, env.maintenant);
  await ecrireListes(tx, env, numero, lue.listes);
}

/** The fields as columns and lists, their faults beside the others. `organismes`: whose places and contacts they may name. */
async function lire(
  tx: Db,
  {
    lieu,
    lieuInscription,
    responsable,
    contacts,
    informationsCollectives,
    ...saisie
  }: ChampsDeSession,
  organismes: readonly number[],
  fautes: ChampInvalide[],
) {
  const propre = normaliser({ ...saisie, informationsCollectives });
  fautes.push(...verifierSession(propre));
  const place = async (id: number | null | undefined, chemin: readonly string[]) =>
    id == null ? id : retenir(await lieuDe(tx, organismes, id, chemin), fautes);
  const responsableId =
    responsable == null
      ? undefined
      : retenir(await organismeDeSiret(tx, responsable, ['responsable']), fautes);
  const reunions: object[] = [];
  for (const [rang, { lieu: ou, ...reunion }] of (propre.informationsCollectives ?? []).entries())
    reunions.push({
      ...reunion,
      aDistance: reunion.aDistance ?? false,
      lieuId: await place(ou, ['informationsCollectives', String(rang), 'lieu']),
    });
  const siens = contacts && (await contactsDe(tx, organismes, contacts, ['contacts']));
  return {
    colonnes: {
      ...colonnesDeSession(propre),
      lieuId: await place(lieu, ['lieu']),
      lieuInscriptionId: await place(lieuInscription, ['lieuInscription']),
      responsableId,
    },
    listes: {
      informationsCollectives: informationsCollectives && reunions,
      periodesInscription: propre.periodesInscription,
      contactsDeSession:
        siens?.map((contact) => ({ contactId: retenir(contact, fautes) })) ?? siens,
    },
  };
}

async function ecrireListes(
  tx: Db,
  { maintenant }: EnvDActe,
  numero: number,
  listes: Awaited<ReturnType<typeof lire>>['listes'],
): Promise<void> {
  for (const nom of [
    'informationsCollectives',
    'periodesInscription',
    'contactsDeSession',
  ] as const)
    await remplacerListe(tx, nom, numero, listes[nom], maintenant);
}
