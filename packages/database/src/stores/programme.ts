import type {
  EtatDesProgrammes,
  LotDuProgramme,
  OrganismeDuProgramme,
  ProcedureDeSaisie,
  ProgrammeDeLAnnee,
} from '@sofi/domain';
import { sql } from 'drizzle-orm';
import type { Db } from '../base.ts';
import { lignes, tableau } from '../sql.ts';
import type { importsProgramme } from '../tables/import.ts';
import { json } from './import/ecriture.ts';
import { ecrireOffresDOrganisme } from './offres.ts';

/* What the Région's file is compared with, and how it is written. */

const CLE_DE_PROGRAMME = sql.raw(`'[' || p.annee || ',' || to_json(p.code)::text || ']'`);
const CLE_DE_LOT = sql.raw(
  `'[' || p.annee || ',' || to_json(p.code)::text || ',' || to_json(l.code)::text || ']'`,
);

/** Organismes of these SIRETs, programmes and lots of these years. */
export async function lireEtatDesProgrammes(
  db: Db,
  { sirets, annees }: { sirets: readonly string[]; annees: readonly number[] },
): Promise<EtatDesProgrammes> {
  const [organismes, programmes, lots] = await Promise.all([
    lignes<OrganismeDuProgramme & { cle: string }>(
      db,
      sql`select siret as cle, nom, numero_declaration_activite as "numeroDeclarationActivite"
        from organismes where siret = any(${tableau(sirets, 'text')}) order by siret`,
    ),
    lignes<ProgrammeDeLAnnee & { cle: string }>(
      db,
      sql`select ${CLE_DE_PROGRAMME} as cle, p.libelle from programmes p
        where p.annee = any(${tableau(annees, 'integer')}) order by p.annee, p.code`,
    ),
    lignes<LotDuProgramme & { cle: string }>(
      db,
      sql`select ${CLE_DE_LOT} as cle, l.libelle, l.etat, l.departements, m.siret as mandataire,
          array(select f.siret from lots_formateurs lf join organismes f on f.id = lf.organisme_id
            where lf.lot_id = l.id and f.id <> l.mandataire_id order by f.siret) as formateurs,
          l.places_commandees as "placesCommandees", l.procedure
        from lots l join programmes p on p.id = l.programme_id join organismes m on m.id = l.mandataire_id
        where p.annee = any(${tableau(annees, 'integer')}) order by p.annee, p.code, l.code`,
    ),
  ]);
  return {
    organismes: parCle(organismes),
    programmes: parCle(programmes),
    lots: parCle(lots),
  };
}

const parCle = <T>(lues: readonly (T & { cle: string })[]): Map<string, Omit<T, 'cle'>> =>
  new Map(lues.map(({ cle, ...valeur }) => [cle, valeur]));

/** Writes organismes, by SIRET; offers that show a name that changes are written again. */
export async function ecrireOrganismes(
  tx: Db,
  organismes: readonly (OrganismeDuProgramme & { siret: string })[],
): Promise<void> {
  const ecrits = await lignes<{ id: number; existait: boolean }>(
    tx,
    sql`with lues as (select * from jsonb_to_recordset(${json(organismes)})
          as x(siret text, nom text, "numeroDeclarationActivite" text)),
        avant as (select o.siret, o.nom from organismes o join lues using (siret)),
        ecrits as (insert into organismes as o (siret, nom, raison_sociale, numero_declaration_activite)
          select siret, nom, nom, "numeroDeclarationActivite" from lues order by siret
          on conflict (siret) do update set nom = excluded.nom, modifie_le = now(),
            numero_declaration_activite = excluded.numero_declaration_activite
          returning id, siret, nom)
      select e.id, a.siret is not null as existait from ecrits e left join avant a using (siret)
      where a.nom is distinct from e.nom order by e.id`,
  );
  for (const { id, existait } of ecrits) if (existait) await ecrireOffresDOrganisme(tx, id);
}

/**
 * Writes programmes, by year and code. One that is new takes over the procedure of the year before, its days a year later, or
 * the one given.
 */
export const ecrireProgrammes = (
  tx: Db,
  programmes: readonly (ProgrammeDeLAnnee & {
    annee: number;
    code: string;
    procedure: ProcedureDeSaisie;
  })[],
) =>
  tx.execute(
    sql`insert into programmes as p (annee, code, libelle, procedure)
      select x.annee, x.code, x.libelle, coalesce((
        select x.procedure || avant.procedure || jsonb_strip_nulls(jsonb_build_object(
          'debutMin', ((avant.procedure->>'debutMin')::date + interval '1 year')::date,
          'debutMax', ((avant.procedure->>'debutMax')::date + interval '1 year')::date))
        from programmes avant where avant.annee = x.annee - 1 and avant.code = x.code), x.procedure)
      from jsonb_to_recordset(${json(programmes)}) as x(annee integer, code text, libelle text, procedure jsonb)
      order by x.annee, x.code
      on conflict (annee, code) do update set libelle = excluded.libelle`,
  );

/** Writes lots with their formateurs, by programme and code; programmes and organismes are there. */
export async function ecrireLots(
  tx: Db,
  lots: readonly (LotDuProgramme & { annee: number; programme: string; code: string })[],
): Promise<void> {
  const lus = sql`(select x.*, p.id as programme_id, m.id as mandataire_id
    from jsonb_to_recordset(${json(lots)}) as x(annee integer, programme text, code text, libelle text, etat etat_lot,
      departements jsonb, mandataire text, formateurs jsonb, "placesCommandees" integer, procedure jsonb)
    join programmes p on p.annee = x.annee and p.code = x.programme
    join organismes m on m.siret = x.mandataire) x`;
  await tx.execute(
    sql`insert into lots as l (programme_id, annee, code, libelle, etat, departements, mandataire_id, places_commandees, procedure)
      select x.programme_id, x.annee, x.code, x.libelle, x.etat, array(select jsonb_array_elements_text(x.departements)),
        x.mandataire_id, x."placesCommandees", x.procedure
      from ${lus} order by x.annee, x.programme, x.code
      on conflict (programme_id, code) do update set libelle = excluded.libelle, etat = excluded.etat,
        departements = excluded.departements, mandataire_id = excluded.mandataire_id,
        places_commandees = excluded.places_commandees, procedure = excluded.procedure`,
  );
  const voulus = sql`(select l.id as lot_id, o.id as organisme_id
    from ${lus} join lots l on l.programme_id = x.programme_id and l.code = x.code
    cross join lateral jsonb_array_elements_text(x.formateurs) f(siret) join organismes o on o.siret = f.siret)`;
  await tx.execute(
    sql`delete from lots_formateurs lf using ${lus} join lots l on l.programme_id = x.programme_id and l.code = x.code
      where lf.lot_id = l.id and (lf.lot_id, lf.organisme_id) not in ${voulus}`,
  );
  await tx.execute(
    sql`insert into lots_formateurs (lot_id, organisme_id) select lot_id, organisme_id from ${voulus} v on conflict do nothing`,
  );
}

/** A session that a lot pays, of either view; `lot`: key. */
export interface SessionDeLot {
  formation: number;
  action: number;
  session: number;
  lot: string;
  publiee: boolean;
}

/** Sessions that are not over on this day and that lots of these years pay. */
export const sessionsDeLots = (
  db: Db,
  annees: readonly number[],
  jour: string,
): Promise<SessionDeLot[]> =>
  lignes<SessionDeLot>(
    db,
    sql`select a.formation_numero as formation, a.numero as action, s.numero as session, ${CLE_DE_LOT} as lot,
        bool_or(s.vue = 'PUBLIEE') as publiee
      from lots l join programmes p on p.id = l.programme_id
      join dispositifs d on d.lot_id = l.id and d.vue in ('TRAVAIL', 'PUBLIEE')
      join sessions s on s.vue = d.vue and s.numero = d.session_numero and s.archivee_le is null
      join actions a on a.vue = s.vue and a.numero = s.action_numero and a.etat <> 'ARCHIVEE'
      where p.annee = any(${tableau(annees, 'integer')}) and coalesce(s.fin, 'infinity') >= ${jour}
      group by 1, 2, 3, 4 order by 3, 4`,
  );

type LigneDuJournal = Pick<
  typeof importsProgramme.$inferSelect,
  'objet' | 'cle' | 'avant' | 'apres'
>;

/** Appends what a run changed. */
export const journaliserProgramme = (
  tx: Db,
  importId: number,
  changements: readonly LigneDuJournal[],
) =>
  tx.execute(
    sql`insert into imports_programme (import_id, objet, cle, avant, apres)
      select ${importId}::integer, x.objet, x.cle, nullif(x.avant, 'null'), nullif(x.apres, 'null')
      from jsonb_to_recordset(${json(changements)}) as x(objet objet_de_programme, cle text, avant jsonb, apres jsonb)`,
  );

/** What a run of the Région's file changed, in its order; empty for any other run. */
export const lireJournalDuProgramme = (db: Db, importId: number): Promise<LigneDuJournal[]> =>
  lignes<LigneDuJournal>(
    db,
    sql`select objet, cle, avant, apres from imports_programme where import_id = ${importId} order by id`,
  );

/** Whether a later run of the Région's file stands. */
export async function estSuiviDUnProgramme(db: Db, importId: number): Promise<boolean> {
  const suivants = await lignes(
    db,
    sql`select from imports i where i.id > ${importId} and i.etat <> 'ANNULE'
      and exists (select from imports_programme p where p.import_id = i.id) limit 1`,
  );
  return suivants.length > 0;
}

/** Deletes a lot that nothing was entered under. @returns whether it was. */
export async function supprimerLot(
  tx: Db,
  { annee, programme, code }: { annee: number; programme: string; code: string },
): Promise<boolean> {
  const supprimes = await lignes(
    tx,
    sql`delete from lots l using programmes p where p.id = l.programme_id and p.annee = ${annee} and p.code = ${programme}
      and l.code = ${code} and not exists (select from dispositifs d where d.lot_id = l.id) returning l.id`,
  );
  return supprimes.length > 0;
}

/** Deletes a programme that has neither lots nor dispositifs. @returns whether it was. */
export async function supprimerProgramme(
  tx: Db,
  { annee, code }: { annee: number; code: string },
): Promise<boolean> {
  const supprimes = await lignes(
    tx,
    sql`delete from programmes p where p.annee = ${annee} and p.code = ${code}
      and not exists (select from lots l where l.programme_id = p.id)
      and not exists (select from dispositifs d where d.programme_id = p.id) returning p.id`,
  );
  return supprimes.length > 0;
}

/** Deletes an organisme that has no account, no fiche and no lot. @returns whether it was. */
export async function supprimerOrganisme(tx: Db, siret: string): Promise<boolean> {
  const supprimes = await lignes(
    tx,
    sql`delete from organismes o where o.siret = ${siret} and ${sql.join(
      LIENS.map(
        ([table, colonne]) =>
          sql`not exists (select from ${sql.identifier(table)} x where x.${sql.identifier(colonne)} = o.id)`,
      ),
      sql` and `,
    )} returning o.id`,
  );
  return supprimes.length > 0;
}

/** What an organisme that people use has, or is named by. */
const LIENS = [
  ['utilisateurs_organismes', 'organisme_id'],
  ['lieux', 'organisme_id'],
  ['contacts', 'organisme_id'],
  ['demandes_de_compte', 'organisme_id'],
  ['formations', 'organisme_id'],
  ['actions', 'dispensateur_id'],
  ['sessions', 'responsable_id'],
  ['lots', 'mandataire_id'],
  ['lots_formateurs', 'organisme_id'],
  ['evenements', 'organisme_id'],
] as const;
