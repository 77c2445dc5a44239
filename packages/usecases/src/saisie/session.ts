import type { Db } from '@sofi/database';
import {
  colonnesDeSession,
  creerFiche,
  lireHabitudes,
  modifierFiche,
  remplacerListe,
} from '@sofi/database';
import type {
  ChampInvalide,
  ReferencesDeSession,
  SaisieInformationCollective,
  SaisieSession,
} from '@sofi/domain';
import { exigerValide, exigerVersion, normaliser, proposer, verifierSession } from '@sofi/domain';
import { exigerPlaceDeBrouillon } from './brouillons.ts';
import { creerDispositifDans } from './dispositif.ts';
import { sansAbsents } from './formation.ts';
import type { ActionTenue, EnvDActe } from './acte.ts';
import { saisirSurAction } from './acte.ts';
import type { Reference } from './references.ts';
import { contactsDe, enLignes, lieuDe, lotDe, organismeDeSiret, siNomme } from './references.ts';

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
    sansDispositif = false,
    source,
    numeroSource,
    ...donnes
  }: Omit<CreationDeSession, 'action'> & {
    /** Its dispositifs are written apart. */
    sansDispositif?: boolean;
    source?: string;
    numeroSource?: string;
  },
): Promise<number> {
  const { tx, offre } = tenue;
  const { dispensateur } = offre.action;
  const { valeur: lot, fautes } = await siNomme(lotNumero, (id) =>
    lotDe(tx, id, dispensateur.id, ['lot']),
  );
  const { lieu, contacts, ...proposee } = proposer(
    null,
    donnes.lieu === undefined || donnes.contacts === undefined
      ? await lireHabitudes(tx, dispensateur.id)
      : undefined,
  ).session;
  const champs = { ...proposee, ...sansAbsents({ lieu, contacts }), ...sansAbsents(donnes) };
  const organismes = [dispensateur.id, lot?.mandataireId ?? dispensateur.id];
  const lecture = await lireSession(tx, champs, organismes);
  exigerValide([...fautes, ...lecture.fautes]);
  await exigerPlaceDeBrouillon(tx, env, dispensateur.id);
  const numero = await creerFiche(
    tx,
    'SESSION',
    {
      ...lecture.colonnes,
      responsableId: lecture.colonnes.responsableId ?? lot?.mandataireId ?? dispensateur.id,
      actionNumero: offre.action.numero,
      source,
      numeroSource,
    },
    env.maintenant,
  );
  await ecrireListes(tx, env, numero, lecture.listes);
  if (lot && !sansDispositif)
    await creerDispositifDans(tenue, env, { session: numero, lot: lot.id });
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
      const session = tenue.offre.sessions.find((candidate) => candidate.numero === numero)!;
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
  const { responsable } = offre.sessions.find((session) => session.numero === numero)!;
  const lecture = await lireSession(tx, champs, [offre.action.dispensateur.id, responsable.id]);
  exigerValide(lecture.fautes);
  await modifierFiche(tx, { fiche: 'SESSION', numero }, lecture.colonnes, env.maintenant);
  await ecrireListes(tx, env, numero, lecture.listes);
}

/** The fields as columns and lists, with their faults. `organismes`: whose places and contacts they may name. */
export async function lireSession(
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
) {
  const propre = normaliser({ ...saisie, informationsCollectives });
  const lieuNomme = (numero: number | null | undefined, chemin: readonly string[]) =>
    siNomme(numero, (id) => lieuDe(tx, organismes, id, chemin));
  const nommes = {
    responsable: await siNomme(responsable, (siret) =>
      organismeDeSiret(tx, siret, ['responsable']),
    ),
    reunions: await lireReunions(propre.informationsCollectives ?? [], lieuNomme),
    lieu: await lieuNomme(lieu, ['lieu']),
    lieuInscription: await lieuNomme(lieuInscription, ['lieuInscription']),
    contacts: await siNomme(contacts, (ids) => contactsDe(tx, organismes, ids, ['contacts'])),
  };
  return {
    colonnes: {
      ...colonnesDeSession(propre),
      lieuId: nommes.lieu.valeur,
      lieuInscriptionId: nommes.lieuInscription.valeur,
      responsableId: nommes.responsable.valeur ?? undefined,
    },
    listes: {
      informationsCollectives: informationsCollectives && nommes.reunions.valeur,
      periodesInscription: propre.periodesInscription,
      contactsDeSession: enLignes(nommes.contacts.valeur),
    },
    fautes: [...verifierSession(propre), ...Object.values(nommes).flatMap(({ fautes }) => fautes)],
  };
}

/** Meetings as the rows of their list, with the places that they name. */
async function lireReunions(
  reunions: readonly ReunionSaisie[],
  lieuNomme: (
    lieu: number | null | undefined,
    chemin: readonly string[],
  ) => Promise<Reference<number | null>>,
): Promise<Reference<object[]>> {
  const lignes: object[] = [];
  const fautes: ChampInvalide[] = [];
  for (const [rang, { lieu, aDistance, ...reunion }] of reunions.entries()) {
    const nomme = await lieuNomme(lieu, ['informationsCollectives', String(rang), 'lieu']);
    lignes.push({ ...reunion, aDistance: aDistance ?? false, lieuId: nomme.valeur });
    fautes.push(...nomme.fautes);
  }
  return { valeur: lignes, fautes };
}

async function ecrireListes(
  tx: Db,
  { maintenant }: EnvDActe,
  numero: number,
  listes: Awaited<ReturnType<typeof lireSession>>['listes'],
): Promise<void> {
  for (const nom of [
    'informationsCollectives',
    'periodesInscription',
    'contactsDeSession',
  ] as const)
    await remplacerListe(tx, nom, numero, listes[nom], maintenant);
}
