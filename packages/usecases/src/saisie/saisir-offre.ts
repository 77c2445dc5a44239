import type { Db } from '@sofi/database';
import { lireOffreEnSaisie, supprimerFicheDeTravail, verrouillerFormation } from '@sofi/database';
import type { ChampInvalide, EtatSaisie, SaisieFormation } from '@sofi/domain';
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
import { auNomDe } from './references.ts';
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
  /** Fiches that were created or changed: 0 for an offer that was already so. */
  ecrites: number;
}

/**
 * Creates or brings a whole offer to what is given, all or nothing, matched by references: the same call again writes nothing.
 * Sessions and dispositifs that are no longer given are removed; actions are not, and archived with `archiver`.
 * @throws SaisieInvalideError with all faults of one fiche, InterditError, IntrouvableError, EtatInterditError, ConfirmationRequiseError
 */
export const saisirOffre = (env: EnvDActe, offre: OffreASaisir): Promise<OffreSaisie> =>
  enTransaction(env, async (tx) => {
    const nomme = await auNomDe(tx, env, offre.organisme);
    exigerValide(nomme.fautes);
    const organismeId = nomme.valeur!;
    if (!peutSaisirPour(env.acteur, [organismeId]))
      throw new InterditError('Vous ne pouvez pas saisir au nom de cet organisme.');
    exigerReferences(offre);
    const organisme = (await tx.query.organismes.findFirst({
      columns: { siret: true },
      where: { id: organismeId },
    }))!.siret;
    const source = `saisie:${organisme}`;
    const compte = { ecrites: 0 };

    const connue = await numeroDe(tx, 'formations', source, offre.reference);
    const formation = await sous(['formation'], async () => {
      if (connue === null) {
        compte.ecrites++;
        return creerFormationDans(tx, env, {
          ...offre.formation,
          organisme,
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
      if ((await version())!.version !== avant!.version) compte.ecrites++;
      return connue;
    });
    const actions: OffreSaisie['actions'] = [];
    for (const [rang, action] of offre.actions.entries())
      actions.push(
        await sous(['actions', String(rang)], () =>
          saisirAction(
            tx,
            env,
            { formation, source, organisme, confirmer: offre.confirmer ?? false },
            action,
            compte,
          ),
        ),
      );
    return { formation, actions, ecrites: compte.ecrites };
  });

/** What the actions of one call have in common. */
interface Cadre {
  formation: number;
  source: string;
  organisme: string;
  confirmer: boolean;
}

async function saisirAction(
  tx: Db,
  env: EnvDActe,
  { formation, source, organisme, confirmer }: Cadre,
  { reference, sessions, dispensateur, lot, ...champs }: ActionASaisir,
  compte: { ecrites: number },
): Promise<OffreSaisie['actions'][number]> {
  const connue = await numeroDe(tx, 'actions', source, reference);
  if (connue === null) compte.ecrites++;
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
  const tenue = await tenir(tx, env, { fiche: 'ACTION', numero });
  let ordre: readonly number[] = [];
  const ecrire = async () => {
    if (connue !== null) await ecrireAction(tenue, env, champs);
    ordre = await saisirSessions(tenue, env, source, sessions, compte);
  };
  const etat = await modifierDans(env, tenue, ecrire, {
    confirmer,
    chemin: (session) => ['sessions', String(ordre.indexOf(session))],
  });
  const apres = (await lireOffreEnSaisie(tx, numero))!;
  if (connue !== null)
    compte.ecrites += new Set(modifications(tenue.offre, apres).map(({ fiche }) => fiche)).size;
  return { reference, numero, etat };
}

/** @returns their numbers, in the order of the input */
async function saisirSessions(
  tenue: ActionTenue,
  env: EnvDActe,
  source: string,
  sessions: readonly SessionASaisir[],
  compte: { ecrites: number },
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
      if (connue === null) compte.ecrites++;
      const numero =
        connue ??
        (await creerSessionDans(tenue, env, { ...champs, source, numeroSource: reference }));
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
              ...dispositif,
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

/** The working fiche with this reference. */
async function numeroDe(
  tx: Db,
  table: 'formations' | 'actions' | 'sessions',
  source: string,
  numeroSource: string,
): Promise<number | null> {
  const { findFirst } = tx.query[table] as unknown as {
    findFirst: (requete: object) => Promise<{ numero: number } | undefined>;
  };
  const connue = await findFirst.call(tx.query[table], {
    columns: { numero: true },
    where: { vue: 'TRAVAIL', source, numeroSource },
  });
  return connue?.numero ?? null;
}

/** Faults found beneath a part of the input, at their place in the whole. */
async function sous<T>(chemin: readonly string[], faire: () => Promise<T>): Promise<T> {
  try {
    return await faire();
  } catch (erreur) {
    if (!(erreur instanceof SaisieInvalideError)) throw erreur;
    throw new SaisieInvalideError(
      erreur.champs.map((champ) => ({ ...champ, chemin: [...chemin, ...champ.chemin] })),
      erreur.message,
      erreur.code,
    );
  }
}

const REFERENCE_MAX = 100;

/** References are given, short enough, and each once. @throws SaisieInvalideError */
function exigerReferences({ reference, actions }: OffreASaisir): void {
  const verifier = (donnee: string, chemin: string[], connues: Set<string>): ChampInvalide[] => {
    const malFormee = donnee.trim() === '' || donnee.length > REFERENCE_MAX;
    const doublon = connues.has(donnee);
    connues.add(donnee);
    return [
      ...(malFormee
        ? [{ chemin, code: 'LEN', message: `Une référence a 1 à ${REFERENCE_MAX} caractères.` }]
        : []),
      ...(doublon
        ? [{ chemin, code: 'DOUBLON', message: `La référence ${donnee} est donnée deux fois.` }]
        : []),
    ];
  };
  const [desActions, desSessions] = [new Set<string>(), new Set<string>()];
  exigerValide([
    ...verifier(reference, ['reference'], new Set()),
    ...actions.flatMap((action, rang) => [
      ...verifier(action.reference, ['actions', String(rang), 'reference'], desActions),
      ...action.sessions.flatMap((session, place) =>
        verifier(
          session.reference,
          ['actions', String(rang), 'sessions', String(place), 'reference'],
          desSessions,
        ),
      ),
    ]),
  ]);
}
