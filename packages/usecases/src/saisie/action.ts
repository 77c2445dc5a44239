import type { Db } from '@sofi/database';
import {
  colonnesDAction,
  creerFiche,
  journaliser,
  lireHabitudes,
  modifierFiche,
  remplacerListe,
  verrouillerFormation,
  visible,
} from '@sofi/database';
import type { ReferencesDAction, SaisieAction } from '@sofi/domain';
import {
  exigerValide,
  exigerVersion,
  InterditError,
  IntrouvableError,
  normaliserAction,
  peutSaisirPour,
  proposer,
  verifierAction,
} from '@sofi/domain';
import { eq, or, sql } from 'drizzle-orm';
import { exigerPlaceDeBrouillon } from './brouillons.ts';
import type { ActionTenue, EnvDActe } from './acte.ts';
import { auteurDe, enTransaction, saisirSurAction } from './acte.ts';
import { sansAbsents } from './formation.ts';
import type { LotTrouve, Reference } from './references.ts';
import { auNomDe, contactsDe, enLignes, lotDe, siNomme } from './references.ts';

/** Fields of an action, with the entries of the dispensateur's address book that answer for it. */
export interface ChampsDAction extends SaisieAction, ReferencesDAction {}

export interface CreationDAction extends ChampsDAction {
  formation: number;
  /** SIRET; the actor's own when absent and they have one. */
  dispensateur?: string | null;
  /** The lot that it will be given under. */
  lot?: number | null;
}

/** A draft under a formation whose working view the actor sees: another organisme's, for the Cariforef. @throws SaisieInvalideError, IntrouvableError, InterditError. @returns its number. */
export const creerAction = (env: EnvDActe, creation: CreationDAction): Promise<number> =>
  enTransaction(env, (tx) => creerActionDans(tx, env, creation));

export async function creerActionDans(
  tx: Db,
  env: EnvDActe,
  {
    formation,
    dispensateur,
    lot,
    contacts,
    source,
    numeroSource,
    ...saisie
  }: CreationDAction & { source?: string; numeroSource?: string },
): Promise<number> {
  const { valeur: dispensateurId, fautes } = await auNomDe(tx, env, dispensateur, 'dispensateur');
  const lotNomme = await siNomme(lot, (id) => lotDe(tx, id, dispensateurId, ['lot']));
  const trouve = lotNomme.valeur ?? null;
  exigerSaisiePour(env, dispensateurId, trouve);
  // An action of one's own shows what is being written of its formation: under another's, the Cariforef puts it, or the holder
  // of the lot, whose formateurs give actions under its formations.
  const vue = await tx.query.formations.findFirst({
    columns: { numero: true },
    where: {
      vue: 'TRAVAIL',
      numero: formation,
      RAW: (t) =>
        or(
          visible.formation(env.acteur, t) ?? sql`true`,
          trouve ? eq(t.organismeId, trouve.mandataireId) : undefined,
        )!,
    },
  });
  if (!vue || !(await verrouillerFormation(tx, formation)))
    throw new IntrouvableError('Cette formation n’existe pas, ou vous ne pouvez pas la voir.');
  const habitudes =
    contacts === undefined && dispensateurId !== undefined
      ? await lireHabitudes(tx, dispensateurId)
      : undefined;
  const { contacts: usuels, ...proposee } = proposer(trouve?.programme ?? null, habitudes).action;
  const propre = normaliserAction({ ...proposee, ...sansAbsents(saisie) });
  const contactsNommes = await lireContacts(
    tx,
    contacts === undefined ? usuels : contacts,
    dispensateurId,
  );
  exigerValide([
    ...fautes,
    ...lotNomme.fautes,
    ...verifierAction(propre),
    ...contactsNommes.fautes,
  ]);
  await exigerPlaceDeBrouillon(tx, env, dispensateurId!);
  const numero = await creerFiche(
    tx,
    'ACTION',
    {
      ...colonnesDAction(propre),
      formationNumero: formation,
      dispensateurId,
      mandataireId: trouve?.mandataireId ?? null,
      source,
      numeroSource,
    },
    env.maintenant,
  );
  await ecrireListes(tx, env, numero, propre, contactsNommes.valeur);
  await journaliser(tx, auteurDe(env), [
    { type: 'CREATION', fiche: 'ACTION', numero, actionNumero: numero },
  ]);
  return numero;
}

/** In the name of the dispensateur, or of the holder of the lot that it trains for. @throws InterditError */
export function exigerSaisiePour(
  { acteur }: EnvDActe,
  dispensateurId: number | undefined,
  lot: LotTrouve | null,
): void {
  if (dispensateurId === undefined) return;
  const mandataires = lot?.titulaires.includes(dispensateurId) ? [lot.mandataireId] : [];
  if (!peutSaisirPour(acteur, [dispensateurId, ...mandataires]))
    throw new InterditError('Vous ne pouvez pas saisir au nom de cet organisme.');
}

/**
 * Changes fields of an action. A validated one is taken up again; what is published of it stays.
 * @throws IntrouvableError, EtatInterditError, InterditError, SaisieInvalideError, VersionPerimeeError
 */
export const modifierAction = (
  env: EnvDActe,
  { numero, version, ...champs }: ChampsDAction & { numero: number; version: number },
): Promise<number> =>
  saisirSurAction(env, { fiche: 'ACTION', numero }, async (tenue) => {
    exigerVersion(tenue.offre.action, version);
    await ecrireAction(tenue, env, champs);
    return numero;
  });

/** @throws SaisieInvalideError */
export async function ecrireAction(
  { tx, offre: { action } }: ActionTenue,
  env: EnvDActe,
  { contacts, ...saisie }: ChampsDAction,
): Promise<void> {
  const propre = normaliserAction(saisie);
  const contactsNommes = await lireContacts(tx, contacts, action.dispensateur.id);
  exigerValide([...verifierAction(propre), ...contactsNommes.fautes]);
  const cle = { fiche: 'ACTION' as const, numero: action.numero };
  await modifierFiche(tx, cle, colonnesDAction(propre), env.maintenant);
  await ecrireListes(tx, env, action.numero, propre, contactsNommes.valeur);
}

/** `organisme`: absent if the one that the input names does not exist, which is a fault of its own. */
export const lireContacts = (
  tx: Db,
  contacts: readonly number[] | null | undefined,
  organisme: number | undefined,
): Promise<Reference<number[] | null>> =>
  siNomme(organisme === undefined ? undefined : contacts, (ids) =>
    contactsDe(tx, [organisme!], ids, ['contacts']),
  );

async function ecrireListes(
  tx: Db,
  { maintenant }: EnvDActe,
  numero: number,
  { equipements, blocsCompetences }: SaisieAction,
  contacts: readonly number[] | null | undefined,
): Promise<void> {
  await remplacerListe(tx, 'equipements', numero, equipements, maintenant);
  await remplacerListe(tx, 'blocsCompetences', numero, blocsCompetences, maintenant);
  await remplacerListe(tx, 'contactsDAction', numero, enLignes(contacts), maintenant);
}
