import { sql } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import { tableau } from '../../sql.ts';
import type { Annuaire } from './annuaire.ts';
import { oublier } from './annuaire.ts';
import type { Composition } from './composition.ts';
import type { ContexteDImport, NumerosFasd, OffreAEcrire } from './contexte.ts';
import { cleDeSession } from './contexte.ts';
import { coordonneesDOrganismes } from './donnees.ts';
import { json } from './ecriture.ts';
import type { Fiche } from './fiche.ts';
import type { Precedente } from './numeros.ts';

/** An offer with the numbers of its fiches. */
export interface Place {
  aEcrire: OffreAEcrire;
  ecartees: string[];
  precedente: Precedente | undefined;
  formation: number;
  creation: boolean;
  /** By rank, the number of the action; by key, that of the session. */
  actions: number[];
  sessions: Map<string, number>;
}

/** What the source now says of these formations, and what it said before, to undo the run. */
export async function retenir(
  tx: Db,
  { ecrit }: Composition,
  places: readonly Place[],
  annuaire: Annuaire,
  { source, maintenant, importId }: ContexteDImport,
): Promise<void> {
  const rangees = places.map(({ aEcrire: { offre, empreinte, contenu }, formation, ...place }) => {
    const marques = [
      `f${formation}`,
      ...place.actions.map((numero) => `a${numero}`),
      ...[...place.sessions.values()].map((numero) => `s${numero}`),
    ];
    const numeros: NumerosFasd = { formation, sessions: {} };
    for (const [rang, { sessions }] of offre.actions.entries())
      for (const { provenance } of sessions) {
        const cle = cleDeSession(provenance.actionSource, provenance.numeroSource);
        numeros.sessions[cle] = [place.actions[rang]!, place.sessions.get(cle)!];
      }
    return {
      source,
      numero_source: offre.provenance.numeroSource,
      empreinte,
      contenu,
      formation_numero: formation,
      ecrit: Object.fromEntries(marques.map((marque) => [marque, ecrit.get(marque)])),
      numeros,
      ...coordonneesDOrganismes(annuaire, offre),
      importee_le: maintenant.toISOString(),
    };
  });
  const formations = places.map(({ formation }) => formation);
  const deplacer = sql`with nouvelles as (select numero_source from jsonb_to_recordset(${json(
    rangees.map(({ numero_source }) => ({ numero_source })),
  )}) as n (numero_source text)),
    anciennes as (select f.* from formations_importees f where f.source = ${source}
      and (f.numero_source in (select numero_source from nouvelles) or f.formation_numero = any(${tableau(formations, 'integer')}))),
    gardees as (insert into imports_formations (import_id, numero_source, avant)
      select ${importId}::integer, coalesce(n.numero_source, a.numero_source), to_jsonb(a) from nouvelles n full join anciennes a using (numero_source))
    delete from formations_importees f using anciennes a where f.source = a.source and f.numero_source = a.numero_source`;
  await Promise.all([
    tx.execute(deplacer),
    tx.execute(
      sql`insert into formations_importees select * from jsonb_populate_recordset(null::formations_importees, ${json(rangees)})`,
    ),
  ]);
}

/** Contacts and places of the fiches that changed: what nothing uses any more goes. */
export async function oublierAnciennes(
  tx: Db,
  { avant, apres }: Composition,
  places: readonly Place[],
  precedentes: ReadonlyMap<string, Precedente>,
  { source }: ContexteDImport,
): Promise<void> {
  const changees = [...avant].flatMap(([cle, fiche]) => (apres.get(cle) === fiche ? [] : fiche));
  const anciennes = places.flatMap(({ precedente }) => precedente ?? []);
  if (changees.length === 0 && anciennes.length === 0) return;
  await oublier(tx, source, {
    contacts: uniques([
      ...changees.flatMap(contactsDe),
      ...[...precedentes.values()].flatMap(({ contacts }) => contacts),
    ]),
    lieux: uniques([
      ...changees.flatMap(lieuxDe),
      ...[...precedentes.values()].flatMap(({ lieux }) => lieux),
    ]),
  });
}

export const contactsDe = ({ listes }: Fiche): number[] =>
  ['actions_contacts', 'sessions_contacts'].flatMap((liste) =>
    (listes[liste] ?? []).map((rangee) => rangee['contact_id'] as number),
  );

export const lieuxDe = ({ ligne, listes }: Fiche): number[] =>
  [
    ligne['lieu_id'],
    ligne['lieu_inscription_id'],
    ...(listes['informations_collectives'] ?? []).map((rangee) => rangee['lieu_id']),
  ].filter((id): id is number => typeof id === 'number');

const uniques = (numeros: readonly number[]) => [...new Set(numeros)].toSorted((a, b) => a - b);
