import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';

const { demander } = serveurDeTest();

interface Motivee {
  extrait: string | null;
  motif: { type: string; libelle: string } | null;
  formation: { intitule: string };
}

async function chercher(search: string | null): Promise<Motivee[]> {
  const { data, errors } = await demander(
    `query ($search: String) { offres(search: $search, first: 20) {
      nodes { extrait motif { type libelle } formation { intitule } } } }`,
    { search },
  );
  expect(errors).toBeUndefined();
  return data['offres'].nodes;
}

test.each([
  ['CAP pâtissier', 'TITRE', 'CAP Pâtissier'],
  ['FLE', 'TITRE', /FLE/],
  ['prepa avenir sup', 'PROGRAMME', 'PREPA Avenir Sup'],
  ['37674', 'CODE', 'RNCP37674'],
  ['cpf', 'CARACTERISTIQUE', 'Compte personnel de formation'],
  ['à distance', 'CARACTERISTIQUE', 'Entièrement à distance'],
  ['19482-89393', 'CODE', '89393'],
  ['nantes', 'LIEU', 'Nantes (commune)'],
  ['44600', 'LIEU', '44600'],
  ['90000001900019', 'ORGANISME', /Campus des Métiers de la Confluence/],
  ['campus confluence', 'ORGANISME', /Campus.*Confluence/],
  ['J1501', 'METIER', /soignant/i],
  ['43436', 'DOMAINE', 'Aide soignant'],
  ['panification', 'DOMAINE', 'Boulangerie'],
  ['conversation formateur', 'TEXTE', 'Texte de la fiche'],
])('the first offer of « %s » is there for its %s, %s', async (search, type, libelle) => {
  const [premiere] = await chercher(search);
  expect(premiere?.motif).toEqual({
    type,
    libelle: typeof libelle === 'string' ? libelle : expect.stringMatching(libelle),
  });
});

test('where no text shows the words, a reason does', async () => {
  let sansExtrait = 0;
  for (const search of [
    'cpf',
    'apprentissage',
    'soudeur vendée',
    'prepa',
    'bac pro',
    '15052',
    'tp',
  ])
    for (const { extrait, motif } of await chercher(search)) {
      expect(motif, search).not.toBeNull();
      if (extrait !== null) continue;
      sansExtrait++;
      expect([search, motif!.type]).not.toEqual([search, 'TEXTE']);
    }
  expect(sansExtrait).toBeGreaterThan(10);
});

test('without a search there is no reason', async () => {
  expect(new Set((await chercher(null)).map(({ motif }) => motif))).toEqual(new Set([null]));
});
