import { lignes } from '@sofi/database';
import { schema } from '@sofi/graphql';
import { getNamedType } from 'graphql';
import { sql } from 'drizzle-orm';
import type { Json } from './matrice.ts';
import { selection } from './matrice.ts';
import type { Offre } from './matrice-offres.ts';
import type { Role } from './matrice-roles.ts';
import type { Scene } from './matrice-scene.ts';
import type { Ecriture } from './table-des-actes.ts';
import { mots } from './table-des-droits.ts';

/** Whether the table lets this role do it to this offer. */
export function peut(role: Role, { qui }: Ecriture, offre: Offre): boolean {
  if (role === 'cle') return false;
  if (qui.includes('TOUS')) return true;
  if (role === 'anonyme') return false;
  const roles: Record<Ecriture['qui'][number], boolean> = {
    ORGANISMES: offre.organismes.includes(role),
    DISPENSATEUR: role === offre.proprietaire,
    TITULAIRE: role === offre.proprietaire,
    VALIDEUR: role === 'valideur',
    ADMINISTRATEUR: role === 'administrateur',
    REGION: role === 'region' && offre.regionale,
    COMPTE: true,
    TOUS: true,
  };
  return qui.some((mot) => roles[mot]);
}

/** The mutation of a line of the table, with all that it may answer. */
export function documentDe(ligne: string): string {
  const nom = mots(ligne)[0]!;
  const champ = schema.getMutationType()!.getFields()[nom]!;
  const [input] = champ.args;
  const reponse = selection(getNamedType(champ.type), {}, 0);
  return input
    ? `mutation ($input: ${String(input.type)}) { ${nom}(input: $input) ${reponse} }`
    : `mutation { ${nom} ${reponse} }`;
}

/** Outcome of an act: SUCCES, or the code of a refusal or an error. */
export function issueDe({ data, errors }: Json, nom: string): string {
  if (errors) return errors[0].extensions.code as string;
  const { __typename: type = 'Success', code } = data[nom];
  return String(type).endsWith('Success') ? 'SUCCES' : (code as string);
}

/** Of all that the database holds, journal and mails included. */
export async function resumerBase({ base: { db } }: Scene): Promise<Record<string, string>> {
  const tables = await lignes<{ nom: string }>(
    db,
    sql`select tablename as nom from pg_tables where schemaname = 'public' order by 1`,
  );
  const [resume] = await lignes<Record<string, string>>(
    db,
    sql.join(
      [
        sql`select `,
        sql.join(
          tables.map(
            ({ nom }) =>
              sql`(select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from ${sql.identifier(nom)} t) as ${sql.identifier(nom)}`,
          ),
          sql`, `,
        ),
      ],
      sql``,
    ),
  );
  return resume!;
}
