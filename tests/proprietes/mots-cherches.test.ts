import { lignes } from '@sofi/database';
import { motsCherchables } from '@sofi/domain';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { FASD, importer } from '../support/lheo.ts';
import { serveurDeTest } from '../support/serveur.ts';

const serveur = serveurDeTest();
const { demander } = serveur;

/** Texts of letters, digits, accents and signs, which the parser of Postgres would take for hosts, paths, tags and numbers. */
const morceau = fc.oneof(
  fc.constantFrom('boulanger', 'Pâtissier', 'BAC+3', 'A1/A2', 'Node.js', 'Assistant.e', '2D/3D'),
  fc.constantFrom(
    '<Cuisinier>',
    'C++',
    '(C#)',
    'Œuvre',
    'm²',
    'ﬁn',
    'l’été',
    'Straße',
    '1er',
    '3e5',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.stringMatching(/^[a-zA-Z0-9éèàçÉ+#/.@_:<>&;'-]{1,10}$/),
);
const texte = fc
  .array(morceau, { minLength: 1, maxLength: 5 })
  .map((morceaux) => morceaux.join(' ').replaceAll('\0', ''))
  .filter((lu) => lu.isWellFormed());

test('search and index cut a text into the same words', async () => {
  const textes = fc.sample(texte, { numRuns: 2000, seed: 13 });
  const cut = await lignes<{ mots: string }>(
    serveur.base.db,
    sql`select texte_cherchable(texte) as mots from json_array_elements_text(${JSON.stringify(textes)}::text::json) with ordinality as t(texte, rang) order by rang`,
  );
  const mots = cut.map((ligne) => ligne.mots.split(' ').filter(Boolean));
  expect(mots).toEqual(textes.map(motsCherchables));
});

const [, FORMATION] = /(<formation [\s\S]*<\/formation>)/.exec(FASD)!;
const enXml = (lu: string) =>
  lu.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const TITRES = [
  'CAP Boulanger/Pâtissier zq01',
  'Chargé de projet BAC+3 zq02',
  'Secourisme A1/A2 zq03',
  'Développeur Node.js zq04',
  'Assistant.e commercial.e zq05',
  'Infographie 2D/3D zq06',
  '<Cuisinier> de collectivité zq07',
  'Programmer en C++ et C# zq08',
  'Excel 10-20, RNCP 35830 : zq09',
  'Préparation au 1er degré (été) zq10',
];

beforeAll(async () => {
  const { rapport, anomalies } = await importer(
    serveur.base,
    FASD.replace(
      FORMATION!,
      TITRES.map((titre, rang) =>
        FORMATION!
          .replace('numero="21_89393"', `numero="titre${rang}"`)
          .replaceAll('143842', `titre${rang}`)
          .replace('<fin>20260612</fin>', '<fin>20270612</fin>')
          .replace(/(<intitule-formation>)[^<]*/, `$1${enXml(titre)}`),
      ).join(''),
    ),
  );
  if (rapport.creees !== TITRES.length) throw new Error(JSON.stringify([rapport, anomalies]));
});

test.each(TITRES)(
  '« %s » is found by its title, and by each of its words beside its name',
  async (titre) => {
    const nom = titre.slice(-4);
    const mots = titre.split(' ').filter((mot) => !['de', 'en', 'et', 'au', ':'].includes(mot));
    for (const search of [titre, `${titre} `, ...mots.map((mot) => `${mot} ${nom} `)]) {
      const { data } = await demander(
        'query ($search: String!) { offres(search: $search) { nodes { formation { intitule } } } }',
        { search },
      );
      const trouves = data['offres'].nodes.map(
        ({ formation }: { formation: { intitule: string } }) => formation.intitule,
      );
      expect([search, trouves]).toEqual([search, [titre]]);
    }
  },
);

test('statistics repair the typo that offers repair', async () => {
  const { data } = await demander(
    '{ offres(search: "soudqge") { totalCount rechercheCorrigee } statistiques(search: "soudqge", par: [DEPARTEMENT]) { total { sessions } } }',
  );
  expect(data['offres'].rechercheCorrigee).toBe('soudage');
  expect(data['statistiques'].total.sessions).toBe(data['offres'].totalCount);
  expect(data['offres'].totalCount).toBeGreaterThan(50);
});
