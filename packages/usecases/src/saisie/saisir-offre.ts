import type { Db } from '@sofi/database';
import { lireOffreEnSaisie, supprimerFicheDeTravail, verrouillerFormation } from '@sofi/database';
import type { EtatSaisie, SaisieFormation } from '@sofi/domain';
import {
  exigerValide,
  InterditError,
  modifications,
  peutSaisirPour,
  SaisieInvalideError,
} from '@sofi/domain';
import type { ChampsDAction } from './action.ts';
import { creerActionDans, ecrireAction } from './action.ts';
import type { ChampsDeDispositif } from './dispositif.ts';
import { creerDispositifDans, ecrireDispositif } from './dispositif.ts';
import type { ActionTenue, EnvDActe } from './acte.ts';
import { creerFormationDans, modifierFormationDans } from './formation.ts';
import { enTransaction, modifierDans, tenir } from './acte.ts';
import { exigerReferences, numeroDe } from './references-de-l-appelant.ts';
import type { OffreAJuger } from './fautes.ts';
import { enDisantTout, sous } from './fautes.ts';
import { auNomDe, lotDe } from './references.ts';
import type { ChampsDeSession } from './session.ts';
import { creerSessionDans, ecrireSession } from './session.ts';

/** A whole tree as its owner holds it elsewhere; `reference` is their own name of each fiche, unique among those of its organisme. */
export interface OffreASaisir {
  /** SIRET; the actor's own when absent and they have one. */
  organisme?: string | null;
  reference: string;
  formation: SaisieFormation;
  actions: readonly ActionASaisir[];
  /** What it does at once to published sessions is wanted: `ConfirmationRequiseError`. */
  confirmer?: boolean;
}

export interface ActionASaisir extends ChampsDAction {
  reference: string;
  /** SIRET; the organisme's own when absent. */
  dispensateur?: string | null;
  lot?: number | null;
  sessions: readonly SessionASaisir[];
}

export interface SessionASaisir extends ChampsDeSession {
  reference: string;
  /** Matched by their order. */
  dispositifs: readonly ChampsDeDispositif[];
}

export interface OffreSaisie {
  formation: number;
  actions: { reference: string; numero: number; etat: EtatSaisie }[];
  /** Every reference of the call with the number of its fiche, in the order of the input. */
  references: { fiche: 'formation' | 'action' | 'session'; reference: string; numero: number }[];
  /** Fiches that were created or changed: 0 for an offer that was already so. */
  ecrites: number;
}

/**
 * Creates or brings a whole offer to what is given, all or nothing, matched by references: the same call again writes nothing.
 * Sessions and dispositifs that are no longer given are removed; actions are not, and archived with `archiver`.
 * @throws SaisieInvalideError with every fault of the tree, InterditError, IntrouvableError, EtatInterditError, ConfirmationRequiseError
 */
export const saisirOffre = (env: EnvDActe, offre: OffreASaisir): Promise<OffreSaisie> =>
  enTransaction(env, async (tx) => {
    const nomme = await auNomDe(tx, env, offre.organisme);
    exigerValide(nomme.fautes);
    const organismeId = nomme.valeur!;
    if (!peutSaisirPour(env.acteur, [organismeId]))
      throw new InterditError('Vous ne pouvez pas saisir au nom de cet organisme.');
    const organisme = (await tx.query.organismes.findFirst({
      columns: { siret: true },
      where: { id: organismeId },
    }))!.siret;
    const cadre = { source: `saisie:${organisme}`, organisme, confirmer: offre.confirmer ?? false };
    return enDisantTout(
      tx,
      () => aJuger(tx, cadre, offre),
      () => ecrireOffre(tx, env, cadre, offre),
    );
  });

/** What the fiches of one call have in common. */
interface Cadre {
  source: string;
  organisme: string;
  confirmer: boolean;
}

async function ecrireOffre(
  tx: Db,
  env: EnvDActe,
  cadre: Cadre,
  offre: OffreASaisir,
): Promise<OffreSaisie> {
  exigerReferences(offre);
  const ecrite: OffreSaisie = { formation: 0, actions: [], references: [], ecrites: 0 };
  const formation = await sous(['formation'], () => saisirFormation(tx, env, cadre, offre, ecrite));
  ecrite.formation = formation;
  ecrite.references.push({ fiche: 'formation', reference: offre.reference, numero: formation });
  for (const [rang, action] of offre.actions.entries())
    await sous(['actions', String(rang)], () =>
      saisirAction(tx, env, { ...cadre, formation }, action, ecrite),
    );
  return ecrite;
}

async function saisirFormation(
  tx: Db,
  env: EnvDActe,
  { source, organisme }: Cadre,
  offre: OffreASaisir,
  ecrite: OffreSaisie,
): Promise<number> {
  const connue = await numeroDe(tx, 'formations', source, offre.reference);
  if (connue === null) {
    ecrite.ecrites++;
    const lot = offre.actions.find((action) => action.lot != null)?.lot;
    // The action that names the lot says what is wrong with it.
    const trouve = lot == null ? undefined : (await lotDe(tx, lot, undefined, [])).valeur;
    return creerFormationDans(tx, env, {
      ...offre.formation,
      organisme,
      programme: trouve?.programme ?? null,
      source,
      numeroSource: offre.reference,
    });
  }
  await verrouillerFormation(tx, connue);
  const version = () =>
    tx.query.formations.findFirst({
      columns: { version: true },
      where: { vue: 'TRAVAIL', numero: connue },
    });
  const avant = await version();
  await modifierFormationDans(tx, env, connue, null, offre.formation);
  if ((await version())!.version !== avant!.version) ecrite.ecrites++;
  return connue;
}

async function saisirAction(
  tx: Db,
  env: EnvDActe,
  { formation, source, organisme, confirmer }: Cadre & { formation: number },
  { reference, sessions, dispensateur, lot, ...champs }: ActionASaisir,
  ecrite: OffreSaisie,
): Promise<void> {
  const connue = await numeroDe(tx, 'actions', source, reference);
  if (connue === null) ecrite.ecrites++;
  const numero =
    connue ??
    (await creerActionDans(tx, env, {
      ...champs,
      formation,
      dispensateur: dispensateur ?? organisme,
      ...(lot === undefined ? {} : { lot }),
      source,
      numeroSource: reference,
    }));
  ecrite.references.push({ fiche: 'action', reference, numero });
  const tenue = await tenir(tx, env, { fiche: 'ACTION', numero });
  let ordre: readonly number[] = [];
  const ecrire = async () => {
    if (connue !== null) await ecrireAction(tenue, env, champs);
    ordre = await saisirSessions(tenue, env, { source, lot }, sessions, ecrite);
  };
  const etat = await modifierDans(env, tenue, ecrire, {
    confirmer,
    chemin: (session) => ['sessions', String(ordre.indexOf(session))],
  });
  const apres = (await lireOffreEnSaisie(tx, numero))!;
  if (connue !== null)
    ecrite.ecrites += new Set(modifications(tenue.offre, apres).map(({ fiche }) => fiche)).size;
  ecrite.actions.push({ reference, numero, etat });
}

/** @returns their numbers, in the order of the input */
async function saisirSessions(
  tenue: ActionTenue,
  env: EnvDActe,
  { source, lot }: { source: string; lot: number | null | undefined },
  sessions: readonly SessionASaisir[],
  ecrite: OffreSaisie,
): Promise<number[]> {
  const { tx, offre } = tenue;
  const gardees = new Set<number>();
  for (const [rang, { reference, dispositifs, ...champs }] of sessions.entries())
    await sous(['sessions', String(rang)], async () => {
      const connue = await numeroDe(tx, 'sessions', source, reference);
      if (connue !== null && !offre.sessions.some(({ numero }) => numero === connue))
        throw new SaisieInvalideError([
          {
            chemin: ['reference'],
            code: 'DOUBLON',
            message: `La référence ${reference} est celle d’une session d’une autre action.`,
          },
        ]);
      if (connue === null) ecrite.ecrites++;
      const numero =
        connue ??
        (await creerSessionDans(tenue, env, {
          ...champs,
          // Its holder answers for the session; the dispositifs are those that are given.
          ...(lot == null ? {} : { lot }),
          sansDispositif: true,
          source,
          numeroSource: reference,
        }));
      ecrite.references.push({ fiche: 'session', reference, numero });
      if (connue !== null) await ecrireSession(tenue, env, numero, champs);
      gardees.add(numero);
      const existants =
        offre.sessions.find((session) => session.numero === numero)?.dispositifs ?? [];
      for (const [place, dispositif] of dispositifs.entries())
        await sous(['dispositifs', String(place)], async () => {
          const existant = existants[place];
          if (existant) await ecrireDispositif(tenue, env, existant.numero, dispositif);
          else
            await creerDispositifDans(tenue, env, {
              ...sousLeLot(dispositif, lot),
              session: numero,
            });
        });
      for (const { numero: enTrop } of existants.slice(dispositifs.length))
        await supprimerFicheDeTravail(tx, { fiche: 'DISPOSITIF', numero: enTrop });
    });
  for (const { numero } of offre.sessions)
    if (!gardees.has(numero)) await supprimerFicheDeTravail(tx, { fiche: 'SESSION', numero });
  return [...gardees];
}

/** A new dispositif that says neither its type nor a lot is that of the action's lot. */
const sousLeLot = (dispositif: ChampsDeDispositif, lot: number | null | undefined) =>
  lot == null || dispositif.type != null || dispositif.lot !== undefined
    ? dispositif
    : { ...dispositif, lot };

/** The tree as it is judged, beside what it changes. */
async function aJuger(
  tx: Db,
  { source, organisme }: Cadre,
  offre: OffreASaisir,
): Promise<OffreAJuger> {
  const actions: OffreAJuger['actions'][number][] = [];
  for (const [rang, action] of offre.actions.entries()) {
    const { reference, sessions, dispensateur, lot, ...champs } = action;
    const connue = await numeroDe(tx, 'actions', source, reference);
    const avant = connue === null ? null : await lireOffreEnSaisie(tx, connue);
    const deSession = async (
      { reference: sienne, dispositifs, ...donnes }: SessionASaisir,
      place: number,
    ) => {
      const numero = await numeroDe(tx, 'sessions', source, sienne);
      const session = avant?.sessions.find((une) => une.numero === numero);
      const chemin = ['actions', String(rang), 'sessions', String(place)];
      return {
        chemin,
        champs: donnes,
        responsable: session?.responsable.id,
        dispositifs: dispositifs.map((dispositif, ordre) => {
          const existant = session?.dispositifs[ordre] ?? null;
          return {
            chemin: [...chemin, 'dispositifs', String(ordre)],
            champs: existant ? dispositif : sousLeLot(dispositif, lot),
            avant: existant,
          };
        }),
      };
    };
    actions.push({
      chemin: ['actions', String(rang)],
      champs,
      dispensateur: dispensateur ?? organisme,
      lot,
      sessions: await Promise.all(sessions.map(deSession)),
    });
  }
  // A title that is not given is the programme's: only the write knows.
  return {
    formation: { chemin: ['formation'], champs: offre.formation },
    actions,
  };
}
