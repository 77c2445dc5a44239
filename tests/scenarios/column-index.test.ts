import { demarrer } from '@sofi/server/serveur';
import { ANONYME } from '@sofi/domain';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';
import { MAINTENANT } from '../support/temps.ts';

const serveur = serveurDeTest();

const QUESTION = `{
  tout: offres { totalCount facets(names: [DEPARTEMENT, FORMACODE, MOIS_DEBUT, ETAT_RECRUTEMENT]) { values { code count } } }
  offres(filter: { certifiante: true }) { totalCount facets(names: [DEPARTEMENT, ORGANISME, PROGRAMME]) { values { code libelle count } } }
  statistiques(par: [FORMACODE, MOIS_DEBUT]) { total { sessions actions places } lignes { sessions actions places valeurs { code libelle } } }
}`;

async function ask(origine: string): Promise<{ answer: unknown; counted: string[] }> {
  const { requetes } = serveur.base;
  const before = requetes.length;
  const response = await fetch(`${origine}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION }),
  });
  const answer: unknown = await response.json();
  return { answer, counted: requetes.slice(before).filter((text) => /count\(/.test(text)) };
}

test('a server that holds the offers answers what another reads from the database, before and after they change', async () => {
  const { origine, arreter } = await demarrer({
    base: serveur.base,
    acteur: ANONYME,
    hote: '127.0.0.1',
    port: 0,
    horloge: () => MAINTENANT,
    columnIndexFrom: 1,
  });
  try {
    await expect.poll(async () => (await ask(origine)).counted, { timeout: 20_000 }).toEqual([]);
    const before = await ask(serveur.origine());
    expect(before.counted).not.toEqual([]);
    expect((await ask(origine)).answer).toEqual(before.answer);

    await serveur.base.db.execute(
      sql`delete from offres where session in (select session from offres where certifiante order by session limit 50)`,
    );
    const after = await ask(serveur.origine());
    expect(after.answer).not.toEqual(before.answer);
    await expect.poll(async () => (await ask(origine)).answer).toEqual(after.answer);
    expect((await ask(origine)).counted).toEqual([]);
  } finally {
    await arreter();
  }
});
