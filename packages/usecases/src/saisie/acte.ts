import type { CleDeFiche, Db, Evenement } from '@sofi/database';
import {
  actionDe,
  changerEtat,
  changerEtatDeDemande,
  journaliser,
  lireOffreEnSaisie,
  publierSansValidation,
  toucherFiche,
  verrouillerAction,
} from '@sofi/database';
import type {
  Acteur,
  EtatSaisie,
  Modification,
  OffreEnSaisie,
  ReglagesDeCompte,
  Situation,
} from '@sofi/domain';
import {
  champsAValider,
  changementsProteges,
  compteDe,
  ConfirmationRequiseError,
  estFicheEntiere,
  etatDeDemande,
  exigerValide,
  IntrouvableError,
  jourAParis,
  jugerImmediats,
  lireCodeFasd,
  memesValeurs,
  modifications,
  modifier,
  organismesDe,
  parentesDe,
  peutVoir,
} from '@sofi/domain';
import type { Idempotence } from './idempotence.ts';
import { unefois } from './idempotence.ts';

/** What every act of entry and validation knows. */
export interface EnvDActe {
  db: Db;
  acteur: Acteur;
  maintenant: Date;
  /** Set where the caller named a key: the act is done once for it. */
  idempotence: Idempotence | null;
  /** What mails say of the service; the defaults when absent. */
  reglages?: Pick<ReglagesDeCompte, 'urlPublique' | 'contact' | 'delaiDuRecueil'>;
  /** Fiches of one organisme that were never published; any number when absent. */
  brouillonsMax?: number;
}

/** An action as an act finds it: locked, with all that rules ask for. */
export interface ActionTenue extends Situation {
  tx: Db;
}

/** Runs an act in its transaction, once for its key. A refusal that it throws leaves no trace. */
export const enTransaction = <T>(env: EnvDActe, acte: (tx: Db) => Promise<T>): Promise<T> =>
  env.db.transaction((tx) => unefois(tx, env, () => acte(tx)));

/**
 * Runs an act on the action that a fiche belongs to, exclusively of the other acts on it. What it changes in the fiches is
 * appended to the journal, field by field. @throws IntrouvableError where the actor may not see it.
 */
export const agirSurAction = <T>(
  env: EnvDActe,
  cle: CleDeFiche,
  acte: (tenue: ActionTenue) => Promise<T>,
): Promise<T> =>
  enTransaction(env, async (tx) => {
    const tenue = await tenir(tx, env, cle);
    const resultat = await acte(tenue);
    const apres = await lireOffreEnSaisie(tx, tenue.offre.action.numero);
    if (apres) {
      await suivreDemandes(tenue, apres);
      await journaliserModifications(tenue, env, modifications(tenue.offre, apres));
    }
    return resultat;
  });

/**
 * Changes fields of the fiches of an action: where they need a new validation, a validated action is taken up again; the
 * others are public at once. Values that are already there write nothing.
 * @throws IntrouvableError, EtatInterditError, InterditError, and what `ecrire` throws
 */
export const saisirSurAction = <T>(
  env: EnvDActe,
  cle: CleDeFiche,
  ecrire: (tenue: ActionTenue) => Promise<T>,
  immediate?: SaisieImmediate,
): Promise<T> =>
  enTransaction(env, async (tx) => {
    const tenue = await tenir(tx, env, cle);
    let resultat: T;
    const retenir = async () => {
      resultat = await ecrire(tenue);
    };
    await modifierDans(env, tenue, retenir, immediate);
    return resultat!;
  });

/** How a save that is public at once is answered. */
export interface SaisieImmediate {
  /** The caller knows what it does: `ConfirmationRequiseError`. */
  confirmer: boolean;
  /** Where the fields of a session stand in the input. */
  chemin?: (session: number) => readonly string[];
}

/**
 * The same in a transaction under way, on an action that it holds. @returns the state that the action is in then.
 * @throws SaisieInvalideError, ConfirmationRequiseError too, for what would be public at once
 */
export async function modifierDans(
  env: EnvDActe,
  tenue: ActionTenue,
  ecrire: () => Promise<void>,
  immediate: SaisieImmediate = { confirmer: false },
): Promise<EtatSaisie> {
  const { tx, etat, offre } = tenue;
  const { numero } = offre.action;
  // Before anything is written: who may not write learns that, and not what is wrong with their values.
  modifier(env.acteur, tenue, false);
  await ecrire();
  const apres = await lireOffreEnSaisie(tx, numero);
  const faites = apres === null ? [] : modifications(offre, apres);
  if (apres === null || faites.length === 0) return etat;
  const suite = modifier(
    env.acteur,
    tenue,
    faites.some((modification) => demandeValidation(modification, offre)),
  );
  if (suite !== etat) await changerEtat(tx, numero, suite, env.maintenant);
  const publiques = publiquesAussitot(faites, offre);
  if (publiques.size > 0) exigerPubliable(apres, tenue.jour, immediate);
  for (const session of publiques) await publierSansValidation(tx, session);
  await perimerAccordsEnCours(env, tenue, apres);
  await suivreDemandes(tenue, apres);
  await journaliserModifications(tenue, env, faites);
  return suite;
}

/** What becomes public at once keeps the rules of what is validated. */
function exigerPubliable(
  apres: OffreEnSaisie,
  jour: string,
  { confirmer, chemin = () => [] }: SaisieImmediate,
): void {
  const { fautes, consequences } = jugerImmediats(apres, jour);
  exigerValide(
    fautes.map(({ session, champ, code, message }) => ({
      chemin: [...chemin(session), ...champ.split('.')],
      code,
      message,
    })),
  );
  if (consequences.length > 0 && !confirmer) throw new ConfirmationRequiseError(consequences);
}

/** The Région agrees to a version that it read: a date that moved since makes another of every dispositif that it is about. */
async function perimerAccordsEnCours(
  env: EnvDActe,
  { tx, offre, jour }: ActionTenue,
  apres: OffreEnSaisie,
): Promise<void> {
  const avant = changementsProteges(offre.publiee, offre, jour);
  const restants = apres.sessions.flatMap(({ dispositifs }) => dispositifs);
  for (const { dispositif: numero, valeurs } of changementsProteges(apres.publiee, apres, jour)) {
    const ancien = avant.find(({ dispositif }) => dispositif === numero)?.valeurs ?? {};
    if (!memesValeurs(ancien, valeurs) && restants.some((restant) => restant.numero === numero))
      await toucherFiche(tx, { fiche: 'DISPOSITIF', numero }, env.maintenant);
  }
}

/** A request lapses once other values are written than those it is about. */
export async function suivreDemandes(
  { tx, jour }: ActionTenue,
  apres: OffreEnSaisie,
): Promise<void> {
  for (const demande of apres.demandes) {
    const etat = etatDeDemande(demande, apres, jour);
    if (etat !== demande.etat) await changerEtatDeDemande(tx, demande.id, etat);
  }
}

/** An action as an act finds it, locked. @throws IntrouvableError where the actor may not see it. */
export async function tenir(tx: Db, { acteur, maintenant }: EnvDActe, cle: CleDeFiche) {
  const numero = await actionDe(tx, cle);
  const verrouillee = numero === null ? null : await verrouillerAction(tx, numero);
  const offre = verrouillee && (await lireOffreEnSaisie(tx, numero!));
  // While it was waited for, the fiche may have been removed.
  if (!offre || !contient(offre, cle) || !peutVoir(acteur, parentesDe(offre)))
    throw new IntrouvableError('Cette fiche n’existe pas, ou vous ne pouvez pas la voir.');
  return { tx, etat: verrouillee.etat, offre, jour: jourAParis(maintenant) };
}

const contient = ({ sessions }: OffreEnSaisie, { fiche, numero }: CleDeFiche): boolean =>
  fiche === 'ACTION' ||
  (fiche === 'SESSION'
    ? sessions.some((session) => session.numero === numero)
    : sessions.some(({ dispositifs }) =>
        dispositifs.some((dispositif) => dispositif.numero === numero),
      ));

/** A session that was never published has nothing that could be public at once. */
function demandeValidation({ fiche, champ }: Modification, { publiee }: OffreEnSaisie): boolean {
  const session = sessionDe(fiche);
  if (session === null || champ.startsWith('dispositifs')) return true;
  return (
    !publiee?.sessions.some(({ numero }) => numero === session) ||
    champsAValider('session', [champ]).length > 0
  );
}

/** Published sessions of which something changed that needs no validation. */
const publiquesAussitot = (
  faites: readonly Modification[],
  offre: OffreEnSaisie,
): ReadonlySet<number> =>
  new Set(
    faites
      .filter((modification) => !demandeValidation(modification, offre))
      .flatMap(({ fiche }) => sessionDe(fiche) ?? []),
  );

/** The session that a code names, where it names one. */
function sessionDe(code: string): number | null {
  const cle = code.split('-').length === 3 ? lireCodeFasd(code)[0] : undefined;
  return cle?.fiche === 'session' ? cle.session : null;
}

export const auteurDe = ({ acteur, maintenant }: EnvDActe) => ({
  utilisateurId: compteDe(acteur),
  organismeId: organismesDe(acteur)[0]?.id ?? null,
  maintenant,
});

const journaliserModifications = (
  { tx, offre: { action } }: ActionTenue,
  env: EnvDActe,
  faites: readonly Modification[],
) =>
  journaliser(
    tx,
    auteurDe(env),
    faites.map(({ fiche, champ, avant, apres }) => ({
      ...cleDuCode(fiche),
      // Of the formation too: this is the history of this action.
      actionNumero: action.numero,
      type: estFicheEntiere(champ) ? (avant === null ? 'CREATION' : 'SUPPRESSION') : 'MODIFICATION',
      champ,
      avant,
      apres,
    })),
  );

function cleDuCode(code: string): Pick<Evenement, 'fiche' | 'numero'> {
  const [formation, action, session] = code.split('-').map(Number);
  if (session !== undefined) return { fiche: 'SESSION', numero: session };
  if (action !== undefined) return { fiche: 'ACTION', numero: action };
  return { fiche: 'FORMATION', numero: formation! };
}
