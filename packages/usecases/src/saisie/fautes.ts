import type { Db } from '@sofi/database';
import type { ChampInvalide, DispositifEnSaisie, SaisieFormation } from '@sofi/domain';
import {
  ConfirmationRequiseError,
  EtatInterditError,
  normaliserAction,
  normaliserFormation,
  SaisieInvalideError,
  verifierAction,
  verifierFormation,
} from '@sofi/domain';
import type { ChampsDAction } from './action.ts';
import { lireContacts } from './action.ts';
import type { ChampsDeDispositif } from './dispositif.ts';
import { lireDispositif } from './dispositif.ts';
import type { LotTrouve } from './references.ts';
import { lotDe, organismeDeSiret, siNomme } from './references.ts';
import type { ChampsDeSession } from './session.ts';
import { lireSession } from './session.ts';

/** Faults found beneath a part of the input, at their place in the whole. */
export async function sous<T>(chemin: readonly string[], faire: () => Promise<T>): Promise<T> {
  try {
    return await faire();
  } catch (erreur) {
    if (!(erreur instanceof SaisieInvalideError)) throw erreur;
    throw new SaisieInvalideError(placees(chemin, erreur.champs), erreur.message, erreur.code);
  }
}

const placees = (chemin: readonly string[], fautes: readonly ChampInvalide[]): ChampInvalide[] =>
  fautes.map((faute) => ({ ...faute, chemin: [...chemin, ...faute.chemin] }));

/** A tree of an offer as it is judged: what stands under each fiche, whatever its names in the input. */
export interface OffreAJuger {
  formation: { chemin: string[]; champs: SaisieFormation };
  actions: readonly ActionAJuger[];
}

export interface ActionAJuger {
  chemin: string[];
  champs: ChampsDAction;
  /** SIRET. */
  dispensateur: string;
  lot?: number | null | undefined;
  sessions: readonly SessionAJuger[];
}

export interface SessionAJuger {
  chemin: string[];
  champs: ChampsDeSession;
  /** Identifier of the organisme that answers for it now; absent of a new one. */
  responsable?: number | undefined;
  /** `avant`: what it changes; null for a new one. */
  dispositifs: readonly {
    chemin: string[];
    champs: ChampsDeDispositif;
    avant: DispositifEnSaisie | null;
  }[];
}

/**
 * Writes a tree: where a part of it is refused, all that is wrong with any of its values is said, at its path. What else the
 * refusal was is said beside them. @throws SaisieInvalideError, and what `ecrire` throws
 */
export async function enDisantTout<T>(
  tx: Db,
  offre: () => Promise<OffreAJuger>,
  ecrire: () => Promise<T>,
): Promise<T> {
  try {
    return await ecrire();
  } catch (erreur) {
    if (
      !(erreur instanceof SaisieInvalideError) &&
      !(erreur instanceof EtatInterditError) &&
      !(erreur instanceof ConfirmationRequiseError)
    )
      throw erreur;
    const fautes = await fautesDOffre(tx, await offre());
    if (!(erreur instanceof SaisieInvalideError)) {
      if (fautes.length === 0) throw erreur;
      const { code, message } = erreur;
      throw new SaisieInvalideError([...fautes, { chemin: [], code, message }]);
    }
    const cle = ({ chemin, code }: ChampInvalide) => JSON.stringify([chemin, code]);
    const connues = new Set(fautes.map(cle));
    const autres = erreur.champs.filter((champ) => !connues.has(cle(champ)));
    throw new SaisieInvalideError([...autres, ...fautes], erreur.message, erreur.code);
  }
}

async function fautesDOffre(tx: Db, { formation, actions }: OffreAJuger): Promise<ChampInvalide[]> {
  const fautes = [
    placees(formation.chemin, verifierFormation(normaliserFormation(formation.champs))),
  ];
  for (const action of actions) fautes.push(await fautesDAction(tx, action));
  return fautes.flat();
}

async function fautesDAction(tx: Db, action: ActionAJuger): Promise<ChampInvalide[]> {
  const { contacts, ...champs } = action.champs;
  const dispensateur = await organismeDeSiret(tx, action.dispensateur, ['dispensateur']);
  const lot = await siNomme(action.lot, (id) => lotDe(tx, id, dispensateur.valeur, ['lot']));
  const contactsNommes = await lireContacts(tx, contacts, dispensateur.valeur);
  const siennes = [
    ...verifierAction(normaliserAction(champs)),
    ...dispensateur.fautes,
    ...lot.fautes,
    ...contactsNommes.fautes,
  ];
  const fautes = [placees(action.chemin, siennes)];
  for (const session of action.sessions)
    fautes.push(await fautesDeSession(tx, session, dispensateur.valeur, lot.valeur));
  return fautes.flat();
}

async function fautesDeSession(
  tx: Db,
  { chemin, champs, responsable, dispositifs }: SessionAJuger,
  dispensateur: number | undefined,
  lot: LotTrouve | null | undefined,
): Promise<ChampInvalide[]> {
  const organismes = [dispensateur, responsable ?? lot?.mandataireId].filter(
    (id) => id !== undefined,
  );
  // Whose places and contacts they would be is not known: that is the fault.
  const { lieu: _lieu, lieuInscription: _adresse, contacts: _contacts, ...reste } = champs;
  const lue = await lireSession(tx, dispensateur === undefined ? reste : champs, organismes);
  const fautes = [placees(chemin, lue.fautes)];
  for (const { chemin: place, champs: donnes, avant } of dispositifs) {
    const lu = await lireDispositif(tx, dispensateur, avant, donnes);
    fautes.push(placees(place, lu.fautes));
  }
  return fautes.flat();
}
