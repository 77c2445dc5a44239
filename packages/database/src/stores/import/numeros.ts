import type { OffreImportee } from '@sofi/domain';
import { sql } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import { lignes, tableau } from '../../sql.ts';
import type { ContexteDImport, OffreAEcrire } from './contexte.ts';
import { cleDeSession } from './contexte.ts';

/** A session that this source gave before, and where it stands here. */
export interface SessionConnue {
  numero: number;
  action: number;
  formation: number;
  actionSource: string;
  numeroSource: string;
  /** Number of its formation in the source. */
  formationSource: string;
}

/** The row of `formations_importees`, without its content. */
export interface Precedente {
  numeroSource: string;
  empreinte: string | null;
  formation: number;
  ecrit: Record<string, Record<string, string>> | null;
  contacts: number[];
  lieux: number[];
}

/** What is known here of what these offers name. */
export async function lireConnus(
  tx: Db,
  offres: readonly OffreAEcrire[],
  source: string,
): Promise<{ precedentes: Map<string, Precedente>; sessions: Map<string, SessionConnue> }> {
  const numeros = offres.map(({ offre }) => offre.provenance.numeroSource);
  const actions = new Set(
    offres.flatMap(({ offre }) =>
      offre.actions.flatMap(({ sessions }) =>
        sessions.map((session) => session.provenance.actionSource),
      ),
    ),
  );
  const sessions = await lignes<SessionConnue>(
    tx,
    sql`select distinct on (s.numero) s.numero, s.action_numero as action, a.formation_numero as formation,
        s.action_source as "actionSource", s.numero_source as "numeroSource", f.numero_source as "formationSource"
      from sessions s join actions a on a.vue = s.vue and a.numero = s.action_numero
      join formations f on f.vue = a.vue and f.numero = a.formation_numero
      where s.source = ${source} and f.source = ${source} and s.action_source = any(${tableau([...actions], 'text')})
      order by s.numero, s.vue`,
  );
  const precedentes = await lirePrecedentes(
    tx,
    sql`source = ${source} and (numero_source = any(${tableau(numeros, 'text')})
      or formation_numero = any(${tableau([...new Set(sessions.map(({ formation }) => formation))], 'integer')}))`,
  );
  return {
    precedentes: new Map(precedentes.map((provenance) => [provenance.numeroSource, provenance])),
    sessions: new Map(
      sessions.map((session) => [
        cleDeSession(session.actionSource, session.numeroSource),
        session,
      ]),
    ),
  };
}

/** Fingerprints of what these formations of a source were last written as; none where something was left out. */
export async function empreintesDe(
  db: Db,
  source: string,
  numeros: readonly string[],
): Promise<Map<string, string>> {
  const connues = await lignes<{ numero: string; empreinte: string }>(
    db,
    sql`select numero_source as numero, empreinte from formations_importees
      where source = ${source} and numero_source = any(${tableau(numeros, 'text')}) and empreinte is not null`,
  );
  return new Map(connues.map(({ numero, empreinte }) => [numero, empreinte]));
}

const lirePrecedentes = (tx: Db, condition: ReturnType<typeof sql>) =>
  lignes<Precedente>(
    tx,
    sql`select numero_source as "numeroSource", empreinte, formation_numero as formation, ecrit, contacts, lieux
      from formations_importees where ${condition}`,
  );

/**
 * The offer without the actions that another formation of the run holds and still names. @returns their numbers in the
 * source beside it.
 */
export function ecarter(
  offre: OffreImportee,
  connues: ReadonlyMap<string, SessionConnue>,
  { recensement }: ContexteDImport,
): { offre: OffreImportee; ecartees: string[] } {
  const ecartees = new Set<string>();
  for (const { sessions } of offre.actions)
    for (const { provenance } of sessions) {
      const connue = connues.get(cleDeSession(provenance.actionSource, provenance.numeroSource));
      if (
        connue &&
        connue.formationSource !== offre.provenance.numeroSource &&
        recensement.actionSous(provenance.actionSource, connue.formationSource)
      )
        ecartees.add(provenance.actionSource);
    }
  if (ecartees.size === 0) return { offre, ecartees: [] };
  const actions = offre.actions
    .map((action) => ({
      ...action,
      sessions: action.sessions.filter(({ provenance }) => !ecartees.has(provenance.actionSource)),
    }))
    .filter(({ sessions }) => sessions.length > 0);
  return { offre: { ...offre, actions }, ecartees: [...ecartees] };
}

/**
 * The formation here that an offer stands for: the one it had, else the one most of its sessions had where no formation
 * of the run claims it. Null: a new one.
 */
export function formationDe(
  { offre, numeros }: OffreAEcrire,
  precedente: Precedente | undefined,
  connues: ReadonlyMap<string, SessionConnue>,
  { recensement }: ContexteDImport,
  prises: ReadonlySet<number>,
): number | null {
  if (precedente) return precedente.formation;
  const voix = new Map<number, number>();
  for (const connue of sessionsConnues(offre, connues))
    if (!recensement.formation(connue.formationSource) && !prises.has(connue.formation))
      voix.set(connue.formation, (voix.get(connue.formation) ?? 0) + 1);
  return elu(voix) ?? numeros?.formation ?? null;
}

/**
 * For each action of an offer, the action here whose number it keeps: the one most of its sessions had. Null: a new one.
 * `libre` says whether an action may be taken from another formation.
 */
export function actionsDe(
  { offre, numeros }: OffreAEcrire,
  connues: ReadonlyMap<string, SessionConnue>,
  libre: (action: number) => boolean,
  prises: Set<number>,
): (number | null)[] {
  const voix = offre.actions.flatMap(({ sessions }, rang) => {
    const comptes = new Map<number, number>();
    for (const { provenance } of sessions) {
      const cle = cleDeSession(provenance.actionSource, provenance.numeroSource);
      const action = connues.get(cle)?.action ?? numeros?.sessions[cle]?.[0];
      if (action !== undefined && !prises.has(action) && libre(action))
        comptes.set(action, (comptes.get(action) ?? 0) + 1);
    }
    return [...comptes].map(([action, nombre]) => ({ rang, action, nombre }));
  });
  const elues: (number | null)[] = offre.actions.map(() => null);
  for (const { rang, action } of voix.toSorted(
    (a, b) => b.nombre - a.nombre || a.action - b.action,
  )) {
    if (elues[rang] !== null || prises.has(action)) continue;
    elues[rang] = action;
    prises.add(action);
  }
  return elues;
}

export const sessionsConnues = (
  { actions }: OffreImportee,
  connues: ReadonlyMap<string, SessionConnue>,
): SessionConnue[] =>
  actions.flatMap(({ sessions }) =>
    sessions.flatMap(
      ({ provenance }) =>
        connues.get(cleDeSession(provenance.actionSource, provenance.numeroSource)) ?? [],
    ),
  );

const elu = (voix: ReadonlyMap<number, number>): number | undefined =>
  [...voix].toSorted(([a, na], [b, nb]) => nb - na || a - b)[0]?.[0];
