import { sql } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import { lignes, tableau } from '../../sql.ts';
import { ecrireOffres } from '../offres.ts';
import { Composition } from './composition.ts';
import type { ContexteDImport, NumerosFasd } from './contexte.ts';
import { json, ecrireEtat } from './ecriture.ts';
import { fichesDe } from './fiche.ts';
import type { EcritureDImport } from './journal.ts';
import { journaliserImport } from './journal.ts';
import { lireEtat } from './lecture.ts';
import { retirerToutes } from './retrait.ts';
import { oublier } from './annuaire.ts';
import { contactsDe, lieuxDe } from './memoire.ts';

export type EtatDImport = 'EN_COURS' | 'TERMINE' | 'INTERROMPU' | 'ANNULE';

/** Appends a run. @returns its identifier. */
export async function commencerImport(
  db: Db,
  run: { source: string; fichiers: readonly string[]; complet: boolean; maintenant: Date },
): Promise<number> {
  const [ligne] = await lignes<{ id: number }>(
    db,
    sql`insert into imports (source, fichiers, complet, commence_le)
      values (${run.source}, ${tableau(run.fichiers, 'text')}, ${run.complet}, ${run.maintenant.toISOString()}) returning id`,
  );
  return ligne!.id;
}

/** Runs of a source whose changes can be undone: those before them are too old. */
const GARDES = 5;

/** Says how a run ended, and forgets what undoing older ones would take. */
export async function finirImport(
  db: Db,
  id: number,
  etat: EtatDImport,
  compteurs: object,
): Promise<void> {
  await db.execute(
    sql`update imports set etat = ${etat}, termine_le = now(), compteurs = ${json(compteurs)} where id = ${id}`,
  );
  const anciens = sql`(select i.id from imports i where i.source = (select source from imports where id = ${id})
    order by i.id desc offset ${GARDES})`;
  await db.execute(sql`delete from imports_formations where import_id in ${anciens}`);
  await db.execute(sql`delete from imports_refus where import_id in ${anciens}`);
}

/** Says of a run that it was undone. */
export const marquerAnnule = (db: Db, id: number) =>
  db.execute(sql`update imports set etat = 'ANNULE' where id = ${id}`);

/** Keeps a file but for its formations. */
export const garderFichier = (
  db: Db,
  importId: number,
  { nom, contenu }: { nom: string; contenu: unknown },
) =>
  db.execute(
    sql`insert into imports_fichiers (import_id, rang, nom, contenu)
      select ${importId}, count(*), ${nom}, ${json(contenu)} from imports_fichiers where import_id = ${importId}`,
  );

/** Keeps a formation that was refused. */
export const garderRefus = (
  db: Db,
  importId: number,
  refus: { fichier: string; numero: string | null; contenu: unknown; anomalies: unknown },
) =>
  db.execute(
    sql`insert into imports_refus (import_id, fichier, numero_source, contenu, anomalies)
      values (${importId}, ${refus.fichier}, ${refus.numero}, ${json(refus.contenu)}, ${json(refus.anomalies)})`,
  );

/** A published session by the numbers of its source. */
export interface SessionVivante {
  numero: number;
  formation: string;
  action: string;
  session: string;
}

/** Published sessions of a source that are not over on this day, page after page. */
export async function* sessionsVivantes(
  db: Db,
  source: string,
  jour: string,
): AsyncGenerator<SessionVivante, void, undefined> {
  for (let apres = 0; ;) {
    const page = await lignes<SessionVivante>(
      db,
      sql`select s.numero, f.numero_source as formation, s.action_source as action, s.numero_source as session
        from sessions s join actions a on a.vue = s.vue and a.numero = s.action_numero
        join formations f on f.vue = a.vue and f.numero = a.formation_numero
        where s.vue = 'PUBLIEE' and s.source = ${source} and f.source = ${source} and coalesce(s.fin, 'infinity') >= ${jour}
          and s.numero > ${apres} order by s.numero limit ${SESSIONS_PAR_PAGE}`,
    );
    yield* page;
    if (page.length < SESSIONS_PAR_PAGE) return;
    apres = page.at(-1)!.numero;
  }
}
const SESSIONS_PAR_PAGE = 10_000;

/** Numbers of the formations that a source gave. */
export async function formationsDe(db: Db, source: string): Promise<string[]> {
  const toutes = await lignes<{ numero: string }>(
    db,
    sql`select numero_source as numero from formations_importees where source = ${source} order by numero_source`,
  );
  return toutes.map(({ numero }) => numero);
}

/** Takes away what a source gave of these formations: what others wrote stays. Call it in a transaction. */
export async function retirerFormations(
  tx: Db,
  numeros: readonly string[],
  contexte: ContexteDImport,
): Promise<EcritureDImport[]> {
  const { source, importId } = contexte;
  const connues = await lignes<{ formation: number; contacts: number[]; lieux: number[] }>(
    tx,
    sql`with retirees as (delete from formations_importees where source = ${source} and numero_source = any(${tableau(numeros, 'text')}) returning *),
      gardees as (insert into imports_formations (import_id, numero_source, avant) select ${importId}::integer, numero_source, to_jsonb(r) from retirees r)
      select formation_numero as formation, contacts, lieux from retirees`,
  );
  const formations = connues.map(({ formation }) => formation).toSorted((a, b) => a - b);
  await tx.execute(
    sql`select numero from formations where vue = 'TRAVAIL' and numero = any(${tableau(formations, 'integer')}) order by numero for update`,
  );
  const avant = await lireEtat(tx, formations);
  const composition = new Composition(avant, {}, contexte);
  retirerToutes(composition, contexte);
  await ecrireEtat(tx, avant, composition.apres);
  await ecrireOffres(tx, [...new Set(fichesDe(avant, 'actions').map(({ numero }) => numero))]);
  const parFormation = await journaliserImport(tx, composition, contexte);
  await oublier(tx, source, {
    contacts: [
      ...connues.flatMap((action) => action.contacts),
      ...[...avant.values()].flatMap(contactsDe),
    ],
    lieux: [...connues.flatMap((action) => action.lieux), ...[...avant.values()].flatMap(lieuxDe)],
  });
  return [...parFormation.values()].flat();
}

/** A run, with what undoing it takes. */
export interface ImportFait {
  id: number;
  source: string;
  etat: EtatDImport;
  commenceLe: string;
  fichiers: string[];
  compteurs: Record<string, number> | null;
}

/** The run of this identifier, and whether a later one of its source stands. */
export async function lireImport(
  db: Db,
  id: number,
): Promise<(ImportFait & { dernier: boolean }) | null> {
  const [ligne] = await lignes<ImportFait & { dernier: boolean }>(
    db,
    sql`select id, source, etat, to_char(commence_le at time zone 'Europe/Paris', 'YYYY-MM-DD HH24:MI') as "commenceLe", fichiers, compteurs,
        not exists (select from imports suivant where suivant.source = imports.source and suivant.id > imports.id and suivant.etat <> 'ANNULE'
          and exists (select from imports_formations f where f.import_id = suivant.id)) as dernier
      from imports where id = ${id}`,
  );
  return ligne ?? null;
}

/** What a run found of a formation before it wrote: null where it created it. */
export interface Anterieure {
  numeroSource: string;
  contenu: unknown;
  empreinte: string | null;
  numeros: NumerosFasd | null;
}

/** The formations that a run changed, as they were, by numbers of the source. */
export const anterieures = async (db: Db, importId: number, apres: string): Promise<Anterieure[]> =>
  lignes<Anterieure>(
    db,
    sql`select distinct on (numero_source) numero_source as "numeroSource", avant->'contenu' as contenu,
        avant->>'empreinte' as empreinte, avant->'numeros' as numeros
      from imports_formations where import_id = ${importId} and numero_source > ${apres}
      order by numero_source, id limit ${PAR_PAGE}`,
  );
const PAR_PAGE = 50;
