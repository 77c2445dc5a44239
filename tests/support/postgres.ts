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

async function executer(requete: string): Promise<void> {
  const client = postgres(process.env['TEST_DATABASE_URL']!, { max: 1, onnotice: () => {} });
  try {
    await client.unsafe(requete);
  } finally {
    await client.end();
  }
}
