import postgres from 'postgres';

/** The same server, another database. */
export function urlDe(nom: string): string {
  const url = new URL(process.env['TEST_DATABASE_URL']!);
  url.pathname = `/${nom}`;
  return url.href;
}

export const creerBase = (nom: string, modele = 'template0') =>
  executer(`create database "${nom}" template "${modele}" encoding 'UTF8'`);

export const supprimerBase = (nom: string) =>
  executer(`drop database if exists "${nom}" with (force)`);

/** Databases whose names begin so, with the comments on them. */
export const databasesWith = (prefix: string) =>
  executer<{ name: string; comment: string | null }>(
    `select datname as name, shobj_description(oid, 'pg_database') as comment from pg_database where starts_with(datname, '${prefix}')`,
  );

export async function executer<Row>(requete: string): Promise<Row[]> {
  const client = postgres(process.env['TEST_DATABASE_URL']!, { max: 1, onnotice: () => {} });
  try {
    return [...(await client.unsafe<Row[] & object[]>(requete))];
  } finally {
    await client.end();
  }
}
