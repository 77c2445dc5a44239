import { sql } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import { tableau } from '../../sql.ts';
import { ecrireOffresDOrganisme, ecrireOffres } from '../offres.ts';
import { Annuaire } from './annuaire.ts';
import type { Entendus } from './annuaire.ts';
import { Composition } from './composition.ts';
import type { ContexteDImport, OffreAEcrire } from './contexte.ts';
import { cleDeSession } from './contexte.ts';
import {
  demanderTout,
  donneesDAction,
  donneesDeDispositifs,
  donneesDeFormation,
  donneesDeSession,
} from './donnees.ts';
import type { DispositifDonne } from './dispositifs.ts';
import { apparier } from './dispositifs.ts';
import { allouer, ecrireEtat } from './ecriture.ts';
import type { Etat } from './fiche.ts';
import { cleDe, fichesDe, parentDe } from './fiche.ts';
import type { EcritureDImport } from './journal.ts';
import { journaliserImport } from './journal.ts';
import { lireEtat } from './lecture.ts';
import type { Place } from './memoire.ts';
import { oublierAnciennes, retenir } from './memoire.ts';
import type { Precedente, SessionConnue } from './numeros.ts';
import { actionsDe, ecarter, formationDe, lireConnus, sessionsConnues } from './numeros.ts';
import { retirerAbsentes } from './retrait.ts';

/** What became of an offer. */
export interface OffreEcrite {
  issue: 'CREEE' | 'MODIFIEE' | 'INCHANGEE' | 'REFUSEE';
  /** Numbers of actions that another formation of the run holds: they were left out. */
  ecartees: string[];
  /** Each fiche that was created, changed or withdrawn, and what was kept against the source. */
  ecritures: EcritureDImport[];
}

/**
 * Writes offers of a source into both views, all together: a few statements, whatever their number. What others wrote under
 * them stays, and so does what is being written here. Call it in a transaction, with offers that share no number.
 * @returns what became of each, and what the run heard of organismes: to be remembered once committed.
 */
export async function ecrireLot(
  tx: Db,
  offres: readonly OffreAEcrire[],
  contexte: ContexteDImport,
): Promise<{ ecrites: OffreEcrite[]; entendus: Entendus }> {
  const { source, maintenant } = contexte;
  // Plans are made once, maybe over tables that are still empty: those of foreign keys too.
  await tx.execute(sql`set local enable_seqscan = off`);
  const { precedentes, sessions: connues } = await lireConnus(tx, offres, source);
  const resultats: OffreEcrite[] = offres.map(({ empreinte, offre }) => ({
    issue:
      empreinte !== null && precedentes.get(offre.provenance.numeroSource)?.empreinte === empreinte
        ? 'INCHANGEE'
        : 'REFUSEE',
    ecartees: [],
    ecritures: [],
  }));
  const retenues = offres.flatMap((aEcrire, rang) => {
    if (resultats[rang]!.issue === 'INCHANGEE') return [];
    const { offre, ecartees } = ecarter(aEcrire.offre, connues, contexte);
    resultats[rang]!.ecartees = ecartees;
    if (offre.actions.length === 0) return [];
    const empreinte = ecartees.length > 0 ? null : aEcrire.empreinte;
    return { rang, aEcrire: { ...aEcrire, offre, empreinte }, ecartees };
  });
  if (retenues.length === 0) return { ecrites: resultats, entendus: new Map() };

  await verrouiller(tx, [...precedentes.values(), ...connues.values()]);
  const avant = await lireEtat(
    tx,
    uniques([...precedentes.values(), ...connues.values()].map(({ formation }) => formation)),
  );
  const places = await placer(tx, retenues, precedentes, connues, avant, contexte);
  const annuaire = new Annuaire(source, contexte.entendus);
  for (const { aEcrire } of places) demanderTout(annuaire, aEcrire.offre);
  await annuaire.resoudre(tx, maintenant);

  const dernier = Object.assign({}, ...[...precedentes.values()].map(({ ecrit }) => ecrit ?? {}));
  const composition = new Composition(avant, dernier, contexte);
  const dispositifs = places.flatMap((place) => composer(composition, place, annuaire, contexte));
  const nouveaux = await allouer(tx, {
    dispositifs: dispositifs.filter(({ numero }) => numero === null).length,
  });
  for (const { session, ligne, numero, comment } of dispositifs)
    composition.ecrire(
      'dispositifs',
      numero ?? nouveaux.dispositifs(),
      { ligne: { ...ligne, session_numero: session }, listes: {} },
      comment,
    );
  retirerAbsentes(composition, places, contexte);
  // Sent in this order; Postgres works through them while the next group is read.
  const [parFormation] = await Promise.all([
    journaliserImport(tx, composition, contexte),
    ecrireEtat(tx, avant, composition.apres),
    retenir(tx, composition, places, annuaire, contexte),
    ecrireOffres(tx, actionsTouchees(composition)),
    ...annuaire.renommes.map((id) => ecrireOffresDOrganisme(tx, id)),
  ]);
  await oublierAnciennes(tx, composition, places, precedentes, contexte);

  for (const [rang, place] of places.entries()) {
    const resultat = resultats[retenues[rang]!.rang]!;
    resultat.ecritures = parFormation.get(place.formation) ?? [];
    const ecrit = resultat.ecritures.some(({ acte }) => acte !== 'CONFLIT');
    resultat.issue = place.creation ? 'CREEE' : ecrit ? 'MODIFIEE' : 'INCHANGEE';
  }
  return { ecrites: resultats, entendus: annuaire.nouveaux };
}

/** As acts do (`verrouillerFormation`): who changes one of these by hand waits, or is waited for. */
const verrouiller = (tx: Db, connus: readonly { formation: number }[]) =>
  connus.length === 0
    ? undefined
    : tx.execute(
        sql`select numero from formations where vue = 'TRAVAIL'
          and numero = any(${tableau(uniques(connus.map(({ formation }) => formation)), 'integer')}) order by numero for update`,
      );

/** Gives each fiche its number: the one it had, else a new one. */
async function placer(
  tx: Db,
  retenues: readonly { aEcrire: OffreAEcrire; ecartees: string[] }[],
  precedentes: ReadonlyMap<string, Precedente>,
  connues: ReadonlyMap<string, SessionConnue>,
  avant: Etat,
  contexte: ContexteDImport,
): Promise<Place[]> {
  const formationsPrises = new Set<number>();
  const actionsPrises = new Set<number>();
  const elues = retenues.map(({ aEcrire, ecartees }) => {
    const precedente = precedentes.get(aEcrire.offre.provenance.numeroSource);
    const formation = formationDe(aEcrire, precedente, connues, contexte, formationsPrises);
    if (formation !== null) formationsPrises.add(formation);
    const cles = new Set(sessionsConnues(aEcrire.offre, connues).map(({ numero }) => numero));
    const libre = (action: number) => {
      const fiche = avant.get(cleDe('actions', 'TRAVAIL', action));
      if (!fiche) return true;
      if (fiche.ligne['source'] !== contexte.source) return false;
      if (parentDe(fiche) === formation) return true;
      return fichesDe(avant, 'sessions').every(
        (session) =>
          parentDe(session) !== action ||
          cles.has(session.numero) ||
          !contexte.recensement.action(session.ligne['action_source'] as string),
      );
    };
    return {
      aEcrire,
      ecartees,
      precedente,
      formation,
      actions: actionsDe(aEcrire, connues, libre, actionsPrises),
    };
  });
  const clesDe = ({ offre }: OffreAEcrire) =>
    offre.actions.flatMap(({ sessions }) =>
      sessions.map(({ provenance }) =>
        cleDeSession(provenance.actionSource, provenance.numeroSource),
      ),
    );
  const sessionDe = (cle: string, { numeros }: OffreAEcrire) =>
    connues.get(cle)?.numero ?? numeros?.sessions[cle]?.[1];
  const numeros = await allouer(tx, {
    formations: elues.filter(({ formation }) => formation === null).length,
    actions: elues
      .flatMap(({ actions }) => actions)
      .filter((numeroDAction) => numeroDAction === null).length,
    sessions: elues
      .flatMap(({ aEcrire }) => clesDe(aEcrire).map((cle) => sessionDe(cle, aEcrire)))
      .filter((session) => session === undefined).length,
  });
  return elues.map(({ formation, actions, ...place }) => ({
    ...place,
    creation: !place.precedente && !avant.has(cleDe('formations', 'TRAVAIL', formation ?? 0)),
    formation: formation ?? numeros.formations(),
    actions: actions.map((action) => action ?? numeros.actions()),
    sessions: new Map(
      clesDe(place.aEcrire).map((cle) => [
        cle,
        sessionDe(cle, place.aEcrire) ?? numeros.sessions(),
      ]),
    ),
  }));
}

function composer(
  composition: Composition,
  { aEcrire: { offre }, formation, actions, sessions }: Place,
  annuaire: Annuaire,
  contexte: ContexteDImport,
): DispositifDonne[] {
  composition.ecrire('formations', formation, donneesDeFormation(offre), {
    publier: true,
    enSaisie: composition.formationEnSaisie(formation),
  });
  return offre.actions.flatMap((action, rang) => {
    const numero = actions[rang]!;
    const enSaisie = composition.estEnSaisie(numero);
    const archivee = composition.etatDe(numero) === 'ARCHIVEE';
    composition.ecrire('actions', numero, donneesDAction(annuaire, action, formation), {
      publier: !archivee,
      enSaisie,
      neuve: { etat: 'VALIDEE' },
    });
    return action.sessions.flatMap((session) => {
      const { provenance } = session;
      const sien = sessions.get(cleDeSession(provenance.actionSource, provenance.numeroSource))!;
      const retiree =
        composition.avant.get(cleDe('sessions', 'TRAVAIL', sien))?.ligne['archivee_le'] != null;
      const comment = { publier: !archivee && !retiree, enSaisie };
      composition.ecrire(
        'sessions',
        sien,
        donneesDeSession(annuaire, action.action.dispensateur.siret, session, numero),
        comment,
      );
      return apparier(composition, sien, donneesDeDispositifs(contexte.lots, session), comment);
    });
  });
}

/** Actions whose offers may read otherwise: those with a fiche that changed, and all of a formation that did. */
function actionsTouchees({ avant, apres, ecritures }: Composition): number[] {
  const actions = new Set<number>();
  const actionDe = (etat: Etat, session: number): number | undefined => {
    const fiche = etat.get(cleDe('sessions', 'PUBLIEE', session));
    return fiche && parentDe(fiche);
  };
  const ajouter = (numero: number | undefined) => numero !== undefined && actions.add(numero);
  for (const { fiche, acte } of ecritures) {
    if (acte === 'CONFLIT') continue;
    const { table, numero } = fiche;
    if (table === 'formations')
      for (const action of [...fichesDe(avant, 'actions'), ...fichesDe(apres, 'actions')])
        if (parentDe(action) === numero) actions.add(action.numero);
    if (table === 'actions') actions.add(numero);
    const session = table === 'sessions' ? numero : table === 'dispositifs' ? parentDe(fiche) : 0;
    ajouter(actionDe(avant, session));
    ajouter(actionDe(apres, session));
  }
  return [...actions];
}

const uniques = (numeros: readonly number[]) => [...new Set(numeros)].toSorted((a, b) => a - b);
