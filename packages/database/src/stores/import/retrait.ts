import type { Composition } from './composition.ts';
import type { ContexteDImport, OffreAEcrire } from './contexte.ts';
import type { Fiche } from './fiche.ts';
import { cleDe, fichesDe, parentDe } from './fiche.ts';

interface Placee {
  aEcrire: OffreAEcrire;
  formation: number;
  actions: readonly number[];
  sessions: ReadonlyMap<string, number>;
}

/** Takes away what the source gave under these formations and gives no longer: never what others wrote. */
export function retirerAbsentes(
  composition: Composition,
  places: readonly Placee[],
  contexte: ContexteDImport,
): void {
  const sessions = new Set(places.flatMap((place) => [...place.sessions.values()]));
  const numeros = new Map(
    places.map(({ aEcrire, formation }) => [formation, aEcrire.offre.provenance.numeroSource]),
  );
  for (const fiche of premieres(composition, 'sessions', contexte)) {
    if (sessions.has(fiche.numero)) continue;
    const formation = formationDe(composition, fiche);
    const numero = formation === undefined ? undefined : numeros.get(formation);
    if (numero === undefined) continue;
    // Another formation of the run takes it: it is not gone.
    if (contexte.recensement.actionAilleurs(fiche.ligne['action_source'] as string, numero))
      continue;
    retirerSession(composition, fiche);
  }
  retirerVides(composition, places, contexte);
}

/** Takes away all that the source gave under these formations. */
export function retirerToutes(composition: Composition, contexte: ContexteDImport): void {
  for (const fiche of premieres(composition, 'sessions', contexte))
    retirerSession(composition, fiche);
  retirerVides(composition, [], contexte, true);
}

function retirerSession(composition: Composition, fiche: Fiche): void {
  const action = parentDe(fiche);
  const dispositifs = fichesDe(composition.apres, 'dispositifs').filter(
    (dispositif) => parentDe(dispositif) === fiche.numero,
  );
  // Somebody here pays for it otherwise: it is theirs too.
  if (dispositifs.some(({ ligne }) => ligne['source'] == null)) {
    composition.ecritures.push({ fiche, acte: 'CONFLIT', changements: [] });
    return;
  }
  if (composition.etatDe(action) === 'ARCHIVEE') return;
  const garderTravail =
    composition.estEnSaisie(action) && differe(composition, 'sessions', fiche.numero);
  composition.retirer('sessions', fiche.numero, { garderTravail });
  for (const { vue, numero } of dispositifs)
    if (vue === 'PUBLIEE' || !garderTravail)
      composition.apres.delete(cleDe('dispositifs', vue, numero));
}

/** Actions without any session left, and formations without any action. */
function retirerVides(
  composition: Composition,
  places: readonly Placee[],
  { source, recensement }: ContexteDImport,
  toutes = false,
): void {
  const gardees = new Set(places.flatMap(({ actions }) => actions));
  const occupees = (table: 'sessions' | 'actions', vue: Fiche['vue']) =>
    new Set(
      fichesDe(composition.apres, table)
        .filter((fiche) => fiche.vue === vue)
        .map(parentDe),
    );
  for (const vue of ['PUBLIEE', 'TRAVAIL'] as const) {
    const avecSessions = occupees('sessions', vue);
    for (const fiche of fichesDe(composition.avant, 'actions')) {
      if (fiche.vue !== vue || fiche.ligne['source'] !== source) continue;
      if (gardees.has(fiche.numero) || avecSessions.has(fiche.numero)) continue;
      const etat = composition.etatDe(fiche.numero);
      if (vue === 'TRAVAIL' && etat === 'ARCHIVEE') continue;
      const differente = differe(composition, 'actions', fiche.numero);
      if (vue === 'TRAVAIL' && composition.estEnSaisie(fiche.numero) && differente) continue;
      composition.apres.delete(cleDe('actions', vue, fiche.numero));
      if (vue === 'TRAVAIL')
        composition.ecritures.push({ fiche, acte: 'RETRAIT', changements: [] });
    }
    const avecActions = occupees('actions', vue);
    const propres = new Set(places.map(({ formation }) => formation));
    for (const fiche of fichesDe(composition.avant, 'formations')) {
      if (fiche.vue !== vue || fiche.ligne['source'] !== source) continue;
      if (propres.has(fiche.numero) || avecActions.has(fiche.numero)) continue;
      if (!toutes && recensement.formation(fiche.ligne['numero_source'] as string)) continue;
      composition.apres.delete(cleDe('formations', vue, fiche.numero));
      if (vue === 'TRAVAIL')
        composition.ecritures.push({ fiche, acte: 'RETRAIT', changements: [] });
    }
  }
}

/** One row for each fiche of the source, whatever its views. */
function premieres(
  { avant }: Composition,
  table: 'sessions',
  { source }: ContexteDImport,
): Fiche[] {
  const parNumero = new Map<number, Fiche>();
  for (const fiche of fichesDe(avant, table))
    if (fiche.ligne['source'] === source && !parNumero.has(fiche.numero))
      parNumero.set(fiche.numero, fiche);
  return [...parNumero.values()];
}

function formationDe({ avant }: Composition, session: Fiche): number | undefined {
  const action = avant.get(cleDe('actions', session.vue, parentDe(session)));
  return action && parentDe(action);
}

/** Whether the working view says something else than the published one. */
function differe({ avant }: Composition, table: 'sessions' | 'actions', numero: number): boolean {
  const [publiee, travail] = (['PUBLIEE', 'TRAVAIL'] as const).map((vue) =>
    avant.get(cleDe(table, vue, numero)),
  );
  const contenu = (fiche: Fiche) => {
    const {
      vue: _,
      version: __,
      modifie_le: ___,
      cree_le: ____,
      etat: _____,
      ...ligne
    } = fiche.ligne;
    return JSON.stringify([ligne, fiche.listes]);
  };
  return travail !== undefined && (!publiee || contenu(publiee) !== contenu(travail));
}
