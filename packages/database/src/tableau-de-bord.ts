import type { CodeRubriqueActions, CodeRubriqueSessions } from '@sofi/domain';
import {
  ajouterMois,
  DISPOSITIFS_PUBLICS,
  RUBRIQUES_ACTIONS,
  RUBRIQUES_SESSIONS,
} from '@sofi/domain';
import type { SQL } from 'drizzle-orm';
import { aliasedTable, eq, sql } from 'drizzle-orm';
import type { Db } from './base.ts';
import { tableau } from './sql.ts';
import { organismes } from './tables/organisme.ts';

/** The counters of an organisme; null for those not asked for. */
export interface Compteurs {
  sessions: Record<CodeRubriqueSessions, number> | null;
  actions: Record<CodeRubriqueActions, number> | null;
}

/**
 * The counters of the dashboard in one statement: the same figures as the lists of `filtrerSessions` and
 * `filtrerActions` (a property holds them together), read from covering indexes alone. `jour`: today in Paris. Null for a
 * SIRET that no organisme bears.
 */
export async function compterRubriques(
  db: Db,
  siret: string,
  jour: string,
  parts: Parts,
): Promise<Compteurs | null> {
  const dansUnMois = ajouterMois(jour, 1);
  const [lus] = await preparee(db, parts).execute({ siret, jour, dansUnMois });
  return lus ?? null;
}

interface Parts {
  sessions: boolean;
  actions: boolean;
}

type Preparee = ReturnType<typeof preparer>;
const preparees = new WeakMap<Db, Map<string, Preparee>>();

/** Its text does not change: it is written once for a database. */
function preparee(db: Db, parts: Parts): Preparee {
  let siennes = preparees.get(db);
  if (!siennes) preparees.set(db, (siennes = new Map()));
  const cle = `${parts.sessions} ${parts.actions}`;
  let requete = siennes.get(cle);
  if (!requete) siennes.set(cle, (requete = preparer(db, parts)));
  return requete;
}

const o = aliasedTable(organismes, 'o');

const preparer = (db: Db, { sessions, actions }: Parts) =>
  db
    .select({
      sessions: sessions ? sql<Compteurs['sessions']>`(${compterSessions()})` : sql<null>`null`,
      actions: actions ? sql<Compteurs['actions']>`(${compterActions()})` : sql<null>`null`,
    })
    .from(o)
    .where(eq(o.siret, sql.placeholder('siret')))
    .prepare('tableau_de_bord');

/** Offers that it gives, and those of others that it answers for: never the same ones. */
function compterSessions(): SQL {
  const [jour, dansUnMois] = [sql.placeholder('jour'), sql.placeholder('dansUnMois')];
  const active = sql`fin >= ${jour}`;
  const paye = (type: string) => sql`${active} and ${sql.raw(`'${type}'`)} = any(types_dispositif)`;
  return enObjet(
    RUBRIQUES_SESSIONS,
    {
      ACTIVES: sql`${active} and voie <> 'FORMATION_INITIALE'`,
      INITIALES_ACTIVES: sql`${active} and voie = 'FORMATION_INITIALE'`,
      INACTIVES_SOUS_UN_MOIS: sql`${active} and fin < ${dansUnMois}`,
      INACTIVES: sql`fin < ${jour}`,
      PROGRAMME_REGION: paye('PROGRAMME_REGION'),
      APPRENTISSAGE: paye('CONTRAT_APPRENTISSAGE'),
      PROFESSIONNALISATION: paye('CONTRAT_PROFESSIONNALISATION'),
      A_DISTANCE: sql`${active} and modalite_enseignement in ('MIXTE', 'A_DISTANCE')`,
    },
    sql`(
    select fin, voie, modalite_enseignement, types_dispositif from offres where dispensateur_id = o.id
    union all
    select fin, voie, modalite_enseignement, types_dispositif from offres
      where responsable_id = o.id and dispensateur_id <> o.id
  ) siennes`,
  );
}

/**
 * Working actions that are not settled, and those of certifications to take note of: the others are counted nowhere.
 */
function compterActions(): SQL {
  return enObjet(
    RUBRIQUES_ACTIONS,
    {
      EN_COURS_DE_SAISIE: sql`etat = 'EN_COURS_DE_SAISIE'`,
      PUBLIQUES_EN_COURS_DE_SAISIE: sql`etat = 'EN_COURS_DE_SAISIE' and exists (
      select from sessions s join dispositifs d on d.vue = 'TRAVAIL' and d.session_numero = s.numero
      where s.vue = 'TRAVAIL' and s.action_numero = siennes.numero
        and d.type = any(${tableau(DISPOSITIFS_PUBLICS, 'type_dispositif')}))`,
      EN_ATTENTE_DE_VALIDATION: sql`etat = 'EN_ATTENTE_DE_VALIDATION'`,
      EN_ATTENTE_DE_REPONSES: sql`etat = 'EN_ATTENTE_DE_REPONSES'`,
      CERTIFINFO_REMPLACE: sql`etat <> 'ARCHIVEE' and exists (
      select from certifications c where c.vue = 'TRAVAIL' and c.formation_numero = siennes.formation_numero
        and c.remplace_le is not null and c.acquitte_le is null)`,
    },
    sql`(
    select numero, etat, formation_numero from actions where vue = 'TRAVAIL' and dispensateur_id = o.id
    union all
    select a.numero, a.etat, a.formation_numero
      from (select distinct action_numero from sessions where vue = 'TRAVAIL' and responsable_id = o.id) s
      cross join lateral (
        -- One look-up for each, however many: offset 0 keeps the planner from reading the whole table for them.
        select numero, etat, formation_numero from actions
        where vue = 'TRAVAIL' and numero = s.action_numero and dispensateur_id <> o.id offset 0
      ) a
  ) siennes`,
  );
}

/** `{"CODE": count, ...}`, in the order of the rubriques. */
function enObjet<Code extends string>(
  rubriques: Record<Code, string>,
  conditions: Record<Code, SQL>,
  source: SQL,
): SQL {
  const paires = (Object.keys(rubriques) as Code[]).map(
    (code) => sql`${sql.raw(`'${code}'`)}, count(*) filter (where ${conditions[code]})`,
  );
  return sql`select json_build_object(${sql.join(paires, sql`, `)}) from ${source}`;
}
