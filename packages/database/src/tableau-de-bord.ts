import type { CodeRubriqueActions, CodeRubriqueSessions } from '@sofi/domain';
import { ajouterMois, RUBRIQUES_ACTIONS, RUBRIQUES_SESSIONS } from '@sofi/domain';
import type { SQL } from 'drizzle-orm';
import { aliasedTable, eq, sql } from 'drizzle-orm';
import type { Db } from './base.ts';
import { ACTIONS_DES_RUBRIQUES, SESSIONS_DES_RUBRIQUES } from './rubriques.ts';
import { organismes } from './tables/organisme.ts';

/** The counters of an organisme; null for those not asked for. */
export interface Compteurs {
  sessions: Record<CodeRubriqueSessions, number> | null;
  actions: Record<CodeRubriqueActions, number> | null;
}

/**
 * The counters of the dashboard in one statement, read only from covering indexes: the same figures as the lists of
 * `filtrerSessions` and `filtrerActions`. `jour`: today in Paris. Null for an unknown SIRET.
 */
export async function compterRubriques(
  db: Db,
  siret: string,
  jour: string,
  parts: Parts,
): Promise<Compteurs | null> {
  const dansUnMois = ajouterMois(jour, 1);
  const [compteurs] = await preparee(db, parts).execute({ siret, jour, dansUnMois });
  return compteurs ?? null;
}

interface Parts {
  sessions: boolean;
  actions: boolean;
}

type Preparee = ReturnType<typeof preparer>;
const preparees = new WeakMap<Db, Map<string, Preparee>>();

/** Its text does not change: it is written once for a database. */
function preparee(db: Db, parts: Parts): Preparee {
  let requetes = preparees.get(db);
  if (!requetes) preparees.set(db, (requetes = new Map()));
  const cle = `${parts.sessions} ${parts.actions}`;
  let requete = requetes.get(cle);
  if (!requete) requetes.set(cle, (requete = preparer(db, parts)));
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
const compterSessions = (): SQL =>
  enObjet(
    RUBRIQUES_SESSIONS,
    SESSIONS_DES_RUBRIQUES,
    {
      fin: sql`fin`,
      modaliteEnseignement: sql`modalite_enseignement`,
      deVoie: (condition) => condition(sql`voie`),
      payeePar: (type) => sql`${type} = any(types_dispositif)`,
      jour: sql.placeholder('jour'),
      dansUnMois: sql.placeholder('dansUnMois'),
    },
    sql`(
    select fin, voie, modalite_enseignement, types_dispositif from offres where dispensateur_id = o.id
    union all
    select fin, voie, modalite_enseignement, types_dispositif from offres
      where responsable_id = o.id and dispensateur_id <> o.id
  ) offertes`,
  );

/** Working actions that are not settled, and those of certifications to take note of: the others are counted nowhere. */
const compterActions = (): SQL =>
  enObjet(
    RUBRIQUES_ACTIONS,
    ACTIONS_DES_RUBRIQUES,
    {
      numero: sql`travaillees.numero`,
      formationNumero: sql`travaillees.formation_numero`,
      etat: sql`etat`,
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
  ) travaillees`,
  );

/** `{"CODE": count, ...}`, in the order of the rubriques. */
function enObjet<Code extends string, Ligne>(
  rubriques: Record<Code, string>,
  conditions: Record<Code, (ligne: Ligne) => SQL | undefined>,
  ligne: Ligne,
  source: SQL,
): SQL {
  const paires = (Object.keys(rubriques) as Code[]).map(
    (code) => sql`${sql.raw(`'${code}'`)}, count(*) filter (where ${conditions[code](ligne)})`,
  );
  return sql`select json_build_object(${sql.join(paires, sql`, `)}) from ${source}`;
}
