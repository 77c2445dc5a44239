import { sql } from 'drizzle-orm';
import type { Db } from '../base.ts';
import type { EtatDePublication } from '../publication.ts';
import { ETAT_DE_PUBLICATION } from '../publication.ts';
import { lignes } from '../sql.ts';
import { offres, publication, publications } from '../tables/offre.ts';
import { FIELD, ROW_END } from './protocol.ts';

/** Fields of a row, in the order in which `OfferColumns` reads them. */
const FIELDS = [
  offres.session,
  offres.action,
  offres.formation,
  offres.dispensateurId,
  offres.places,
  sql`(extract(epoch from ${offres.modifieLe}) * 1000000)::bigint`,
  sql`to_json(${offres.organismes})`,
  offres.debut,
  offres.fin,
  offres.departement,
  offres.commune,
  offres.position,
  offres.modaliteEnseignement,
  offres.entreesSorties,
  offres.etatRecrutement,
  offres.voie,
  sql`${offres.certifiante}::text`,
  offres.niveauSortie,
  sql`to_json(${offres.typesDispositif})`,
  sql`to_json(${offres.programmes})`,
  sql`to_json(${offres.formacodes})`,
];

const ROWS = sql`coalesce(string_agg(concat(${sql.join(FIELDS, sql`, ${FIELD}::text, `)}), ${ROW_END}::text), '')`;

/** Offers read in one statement of a load: with 500, the buffers that their texts pass through leave 8 MB more behind. */
const BATCH = 200;

/** All offers that the regional sites may show, in parts; what changes meanwhile may stand in them or not. */
export async function* readAllRows(db: Db): AsyncGenerator<string> {
  for (let last: number | null = -1; last !== null;) {
    const [part]: { rows: string; last: number | null }[] = await lignes(
      db,
      sql`select ${ROWS} as rows, max(session) as last from (
        select * from ${offres} where ${offres.siteRegional} and ${offres.session} > ${last} order by ${offres.session} limit ${BATCH}
      ) as ${offres}`,
    );
    last = part!.last;
    yield part!.rows;
  }
}

export interface Changes {
  state: EtatDePublication;
  /** Null: everything may have changed, or what did is no longer known. */
  actions: number[] | null;
  /** The offers of these actions as they are now. */
  rows: string;
}

/** What changed in the offers since a state, in one snapshot. */
export async function readChanges(db: Db, since: EtatDePublication): Promise<Changes> {
  const [read] = await lignes<EtatDePublication & { actions: number[] | null; rows: string }>(
    db,
    sql`with suivantes as (select * from ${publications} where revision > ${since.revision}),
      changees as (
        select case when ${publication.base} = ${since.base}::uuid
            and exists (select from ${publications} where revision = ${since.revision} and transaction = ${since.transaction})
            and not exists (select from suivantes where actions is null)
          then array(select distinct unnest(actions) from suivantes) end as actions
        from ${publication})
      select ${ETAT_DE_PUBLICATION}, array_to_json(changees.actions) as actions,
        (select ${ROWS} from ${offres} where ${offres.siteRegional} and ${offres.action} = any(changees.actions)) as rows
      from ${publication} cross join changees`,
  );
  const { actions, rows, ...state } = read!;
  return { state, actions, rows };
}
