import { getTableColumns, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { getTableConfig } from 'drizzle-orm/pg-core';
import type { SQL } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import { lignes } from '../../sql.ts';
import { actions, actionsContacts, blocsCompetences, equipements } from '../../tables/action.ts';
import { dispositifs } from '../../tables/dispositif.ts';
import { certifications, formations } from '../../tables/formation.ts';
import {
  informationsCollectives,
  periodesInscription,
  sessions,
  sessionsContacts,
} from '../../tables/session.ts';
import type { Etat, Fiche, Ligne } from './fiche.ts';
import { NOMS_DE_TABLES, TABLES } from './fiche.ts';

const DE_FICHES = { formations, actions, sessions, dispositifs };
const DE_LISTES = {
  certifications,
  equipements,
  blocs_competences: blocsCompetences,
  actions_contacts: actionsContacts,
  informations_collectives: informationsCollectives,
  periodes_inscription: periodesInscription,
  sessions_contacts: sessionsContacts,
};

/**
 * Writes what differs between two states: one statement for each table, whatever the number of fiches. They are sent in their
 * order and not waited for one by one: Postgres goes on by itself.
 */
export async function ecrireEtat(tx: Db, avant: Etat, apres: Etat): Promise<void> {
  const requetes = requetesDEtat(avant, apres);
  await Promise.all(requetes.map((requete) => tx.execute(requete)));
}

function requetesDEtat(avant: Etat, apres: Etat): SQL[] {
  const requetes: SQL[] = [];
  const changees = [...apres].flatMap(([cle, fiche]) => (avant.get(cle) === fiche ? [] : fiche));
  const retirees = [...avant].flatMap(([cle, fiche]) => (apres.has(cle) ? [] : fiche));
  // Children first: what a withdrawn parent leaves would go with it.
  const upserts = NOMS_DE_TABLES.map((table) => changees.filter((fiche) => fiche.table === table));
  for (const [rang, table] of NOMS_DE_TABLES.entries())
    if (upserts[rang]!.length > 0)
      requetes.push(
        ecrire(
          DE_FICHES[table],
          enUneLigne(upserts[rang]!.map(({ numero, ligne }) => ({ cle: `${numero}`, ligne }))),
        ),
      );
  for (const table of NOMS_DE_TABLES.toReversed()) {
    const deTable = retirees.filter((fiche) => fiche.table === table);
    if (deTable.length > 0)
      requetes.push(
        sql`delete from ${DE_FICHES[table]} t using ${cles(deTable)} where t.vue = c.vue::vue and t.numero = c.numero`,
      );
  }
  for (const table of NOMS_DE_TABLES)
    for (const liste of TABLES[table].listes)
      requetes.push(...requetesDeListe(avant, changees, table, liste));
  return requetes;
}

/** Rows that both views have alike are sent once, without their view. */
function enUneLigne(rangees: readonly { cle: string; ligne: Ligne }[]): Ligne[] {
  return [...Map.groupBy(rangees, ({ cle }) => cle).values()].flatMap((vues) => {
    const [premiere, seconde] = vues.map(({ ligne }) => ligne);
    return seconde &&
      Object.keys(premiere!).every((nom) => nom === 'vue' || premiere![nom] === seconde[nom])
      ? [{ ...premiere, vue: null }]
      : vues.map(({ ligne }) => ligne);
  });
}

function requetesDeListe(
  avant: Etat,
  changees: readonly Fiche[],
  table: keyof typeof DE_FICHES,
  liste: keyof typeof DE_LISTES,
): SQL[] {
  const requetes: SQL[] = [];
  const { cle } = TABLES[table];
  const ancienne = ({ vue, numero }: Fiche) =>
    avant.get(`${table} ${vue} ${numero}`)?.listes[liste];
  const autres = changees.filter(
    (fiche) => fiche.table === table && fiche.listes[liste] !== ancienne(fiche),
  );
  const remplies = autres.filter((fiche) => (ancienne(fiche)?.length ?? 0) > 0);
  if (remplies.length > 0)
    requetes.push(
      sql`delete from ${DE_LISTES[liste]} t using ${cles(remplies)} where t.vue = c.vue::vue and t.${sql.identifier(cle)} = c.numero`,
    );
  const rangees = autres.flatMap(({ vue, numero, listes }) =>
    listes[liste]!.map((rangee, rang) => ({
      cle: `${numero} ${rang}`,
      ligne: { ...rangee, vue, rang, [cle]: numero },
    })),
  );
  if (rangees.length > 0) requetes.push(ecrire(DE_LISTES[liste], enUneLigne(rangees)));
  return requetes;
}

const cles = (fiches: readonly Fiche[]): SQL =>
  sql`jsonb_to_recordset(${json(fiches.map(({ vue, numero }) => ({ vue, numero })))}) as c (vue text, numero integer)`;

/** Rows as JSON: their number does not change the text of the statement, which Postgres plans once. */
export const json = (valeur: unknown): SQL => sql`cast(${JSON.stringify(valeur)}::text as jsonb)`;

const textes = new Map<PgTable, { debut: SQL; fin: SQL }>();

/** Inserts these rows, or brings those of the same key to their values. A row whose view is null goes to both. */
export function ecrire(table: PgTable, rangees: readonly Ligne[]): SQL {
  let texte = textes.get(table);
  if (!texte) {
    const { columns, primaryKeys } = getTableConfig(table);
    const noms = columns.map(({ name }) => name);
    const cle = (primaryKeys[0]?.columns ?? columns.filter(({ primary }) => primary)).map(
      ({ name }) => name,
    );
    const identifiant = columns.some(({ generatedIdentity }) => generatedIdentity);
    const liste = (lesquelles: readonly string[]) =>
      sql.join(
        lesquelles.map((nom) => sql.identifier(nom)),
        sql`, `,
      );
    const autres = noms.filter((nom) => !cle.includes(nom) && nom !== 'cree_le');
    const deVue = noms.includes('vue');
    const valeurs = sql.join(
      noms.map((nom) => (nom === 'vue' ? sql`v.vue` : sql`r.${sql.identifier(nom)}`)),
      sql`, `,
    );
    texte = {
      debut: sql`insert into ${table} (${liste(noms)})${identifiant ? sql` overriding system value` : sql``} select ${valeurs} from jsonb_populate_recordset(null::${table}, `,
      fin: sql`) r${deVue ? sql` join (values ('PUBLIEE'::vue), ('TRAVAIL')) v (vue) on r.vue is null or r.vue = v.vue` : sql``} on conflict (${liste(cle)}) do update set ${sql.join(
        autres.map((nom) => sql`${sql.identifier(nom)} = excluded.${sql.identifier(nom)}`),
        sql`, `,
      )}`,
    };
    textes.set(table, texte);
  }
  return sql`${texte.debut}${json(rangees)}${texte.fin}`;
}

/** Columns that a new row has where nothing is said of them. */
export const vide = (table: keyof typeof DE_FICHES): Readonly<Ligne> => VIDES[table];

const VIDES = Object.fromEntries(
  Object.entries(DE_FICHES).map(([nom, table]) => [
    nom,
    Object.fromEntries(
      Object.values(getTableColumns(table)).map((colonne) => [
        colonne.name,
        colonne.dimensions ? [] : null,
      ]),
    ),
  ]),
) as Record<keyof typeof DE_FICHES, Ligne>;

/** New numbers of sequences, all in one statement. */
export async function allouer<Nom extends string>(
  tx: Db,
  combien: Record<Nom, number>,
): Promise<Record<Nom, () => number>> {
  const noms = Object.keys(combien) as Nom[];
  const [ligne] = await lignes<Record<Nom, (number | string)[] | null>>(
    tx,
    sql`select ${sql.join(
      noms.map(
        (nom) =>
          sql`(select array_agg(nextval(${SEQUENCES[nom] ?? nom}::text::regclass)) from generate_series(1, ${combien[nom]}::integer)) as ${sql.identifier(nom)}`,
      ),
      sql`, `,
    )}`,
  );
  return Object.fromEntries(
    noms.map((nom) => {
      const numeros = (ligne![nom] ?? []).map(Number);
      return [nom, () => numeros.shift()!];
    }),
  ) as Record<Nom, () => number>;
}

const SEQUENCES: Record<string, string> = {
  formations: 'formations_numero_seq',
  actions: 'actions_numero_seq',
  sessions: 'sessions_numero_seq',
  dispositifs: 'dispositifs_numero_seq',
  organismes: 'organismes_id_seq',
  lieux: 'lieux_id_seq',
  contacts: 'contacts_id_seq',
};
