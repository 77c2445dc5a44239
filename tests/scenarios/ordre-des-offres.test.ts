import { lignes, reconstruireOffres } from '@sofi/database';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';

interface Ecrite {
  titre: string;
  complement?: string;
  organisme?: string;
  contenu?: string;
}

/** The best first. The later in the list, the sooner it begins: days by themselves would turn the order round. */
const OFFRES: readonly Ecrite[] = [
  { titre: 'Facteur de pianos' },
  { titre: 'Le métier de facteur de pianos' },
  { titre: 'Pianos anciens : gestes du facteur' },
  { titre: 'Artisanat, phrase', complement: 'Option facteur de pianos' },
  { titre: 'Artisanat, mots', complement: 'Pianos, pour facteur confirmé' },
  { titre: 'Artisanat, organisme', organisme: 'École des facteurs de pianos' },
  { titre: 'Artisanat, épars', organisme: 'Pianos du Maine', complement: 'Facteur' },
  { titre: 'Artisanat, texte', contenu: 'Accorder les pianos comme un facteur.' },
  { titre: 'Lutherie, nom entier', organisme: 'Violons Bastide' },
  { titre: 'Lutherie, nom plus long', organisme: 'Les violons Bastide de l’Ouest' },
  { titre: 'Lutherie, nom à l’envers', organisme: 'Bastide Violons' },
  { titre: 'Fournil, un libellé', complement: 'Facteur boulangerie' },
  { titre: 'Fournil, deux libellés', complement: 'Apprenti facteur' },
  { titre: 'TP Campanologue' },
  { titre: 'Titre professionnel Campanologue carillonneur' },
  { titre: 'Campanologue, titre tout autre, TP' },
  { titre: 'Harpes' },
  { titre: 'Harpes celtiques' },
];

const { demander } = serveurDeTest(async ({ db }) => {
  const choisies = await lignes<{ formation: number; action: number; organisme: number }>(
    db,
    sql`select distinct on (dispensateur_id) formation, action, dispensateur_id as organisme from offres
      where site_regional and formation in (select formation from offres group by formation having count(distinct action) = 1)
      order by dispensateur_id, formation limit ${OFFRES.length}`,
  );
  if (choisies.length < OFFRES.length)
    throw new Error('The region has too few formations of one action.');
  for (const [rang, { formation, action, organisme }] of choisies.entries()) {
    const {
      titre,
      complement = null,
      organisme: nom = `Organisme ${rang}`,
      contenu,
    } = OFFRES[rang]!;
    await db.execute(sql`update formations set intitule = ${titre}, contenu = ${contenu ?? 'Contenu'}, formacodes = array['21538'],
      formacodes_versions = formacodes_versions[:1], rome = '{}' where numero = ${formation} and vue = 'PUBLIEE'`);
    await db.execute(
      sql`update actions set complement_intitule = ${complement} where numero = ${action} and vue = 'PUBLIEE'`,
    );
    await db.execute(sql`update organismes set nom = ${nom} where id = ${organisme}`);
    const debut = sql`date '2027-09-01' - ${rang}::int`;
    await db.execute(sql`update sessions set debut = ${debut}, debut_dernier = ${debut}, fin_premier = '2027-12-01', fin = '2027-12-01',
      responsable_id = ${organisme} where action_numero = ${action} and vue = 'PUBLIEE'`);
  }
  await reconstruireOffres(db);
});

/** Titles of the list above in the order of a search, each once. */
async function ordre(search: string, page = 'first: 100'): Promise<string[]> {
  const { data, errors } = await demander(
    `query ($search: String!) { offres(search: $search, ${page}) { nodes { formation { intitule } } } }`,
    { search },
  );
  expect(errors).toBeUndefined();
  const connus = new Set(OFFRES.map(({ titre }) => titre));
  const lus: string[] = data['offres'].nodes.map(
    ({ formation }: { formation: { intitule: string } }) => formation.intitule,
  );
  return [...new Set(lus.filter((titre) => connus.has(titre)))];
}

const titres = (debut: number, fin: number) => OFFRES.slice(debut, fin).map(({ titre }) => titre);

test.each([
  ['facteur de pianos', titres(0, 8)],
  ['Facteurs de pianos ', titres(1, 2).concat(titres(0, 1), titres(2, 8))],
  ['violons bastide', titres(8, 11)],
  ['facteur boulangerie', titres(11, 13)],
  ['tp campanologue', titres(13, 16)],
  ['titre professionnel campanologue', titres(13, 16)],
  ['harpes', titres(16, 18)],
])('« %s » gives %j', async (search, attendus) => {
  expect((await ordre(search)).slice(0, attendus.length)).toEqual(attendus);
});

test('pages from the start and from the end keep the order, and show each offer once', async () => {
  const entiere = await demander(
    '{ offres(search: "facteur de pianos", first: 100) { totalCount nodes { session { numero } } } }',
  );
  const { totalCount, nodes } = entiere.data['offres'];
  const attendus = nodes.map((une: { session: { numero: number } }) => une.session.numero);
  expect(attendus).toHaveLength(totalCount);
  for (const [taille, suite, bord] of [
    ['first: 3', 'after', 'endCursor'],
    ['last: 3', 'before', 'startCursor'],
  ] as const) {
    const lus: number[] = [];
    for (let curseur: string | null = null; lus.length < totalCount;) {
      const { data, errors } = await demander(
        `query ($curseur: String) { offres(search: "facteur de pianos", ${taille}, ${suite}: $curseur) { pageInfo { ${bord} } nodes { session { numero } } } }`,
        { curseur },
      );
      expect(errors).toBeUndefined();
      const page = data['offres'].nodes.map(
        (une: { session: { numero: number } }) => une.session.numero,
      );
      expect(page.length).toBeGreaterThan(0);
      if (suite === 'after') lus.push(...page);
      else lus.unshift(...page);
      curseur = data['offres'].pageInfo[bord];
    }
    expect(lus).toEqual(attendus);
  }
});
