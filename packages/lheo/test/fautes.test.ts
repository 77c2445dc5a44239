import { expect, test } from 'vitest';
import { lireLheo } from '../src/index.ts';
import { codes, illisible, lire, lireUne, modifier, octets } from './cas.ts';

test('UTF-8 that is none is refused at its line, with the byte', async () => {
  const texte = octets('00-base.xml').toString('latin1').replace('>Nantes<', '>Rez\xe9<');
  expect(await illisible(Buffer.from(texte, 'latin1'))).toMatchObject({
    code: 'ENCODAGE',
    ligne: 22,
    message: expect.stringContaining('E9'),
  });
});

test.each(['ebcdic-fr', 'utf-7'])(
  'an encoding that is not read here is refused by its name: %s',
  async (nom) => {
    expect(await illisible(modifier('00-base.xml', 'UTF-8', nom))).toMatchObject({
      code: 'ENCODAGE',
      message: expect.stringContaining(nom),
    });
  },
);

test('text that was badly decoded before it was sent is told', async () => {
  const { anomalies } = await lireUne(modifier('00-base.xml', '>Objectif.<', '>PrÃ©parer<'));
  expect(anomalies).toMatchObject([
    { code: 'ENCODAGE', chemin: 'formation/objectif-formation', valeur: 'PrÃ©parer' },
  ]);
});

test('a bare ampersand is named with its place', async () => {
  expect(
    await illisible(modifier('00-base.xml', '>Objectif.<', '>Peindre & tapisser<')),
  ).toMatchObject({
    code: 'XML',
    ligne: 7,
    colonne: 35,
    message: expect.stringContaining('&amp;'),
  });
});

test('one misplaced element is one fault, which names it', async () => {
  const texte = octets('00-base.xml').toString();
  const niveau = '<code-niveau-entree>1</code-niveau-entree>';
  const tot = texte
    .replace(niveau, '')
    .replace('<domaine-formation>', `${niveau}<domaine-formation>`);
  for (const [mode, gravite] of [
    ['strict', 'ERREUR'],
    ['tolerant', 'AVERTISSEMENT'],
  ] as const)
    expect((await lireUne(Buffer.from(tot), mode)).anomalies).toMatchObject([
      { code: 'ORDRE', gravite, chemin: 'formation/code-niveau-entree', ligne: 5 },
    ]);
});

test('all missing numbers are told at once', async () => {
  const texte = octets('00-base.xml')
    .toString()
    .replace('numero="F1"', '')
    .replace('numero="A1"', '');
  expect((await lireUne(Buffer.from(texte))).anomalies.map(({ chemin }) => chemin)).toEqual([
    'formation/@numero',
    'formation/action[1]/@numero',
  ]);
});

test('an optional address of fillers is left out and told; an obligatory dash that the schema takes is taken', async () => {
  const adresse =
    '<adresse><ligne>-</ligne><codepostal>00000</codepostal><ville>Non renseigné</ville></adresse>';
  const { anomalies, offre } = await lireUne(
    modifier(
      '00-base.xml',
      '<coordonnees><nom>Accueil</nom>',
      `<coordonnees><nom>Accueil</nom>${adresse}`,
    ),
  );
  expect(offre!.actions[0]!.action.contacts[0]!.adresse).toBeNull();
  expect(codes(anomalies)).toEqual(['REMPLISSAGE']);
  const tiret = modifier('00-base.xml', '<nom-organisme>Organisme Essai', '<nom-organisme>-');
  for (const mode of ['strict', 'tolerant'] as const)
    expect((await lireUne(tiret, mode)).offre).not.toBeNull();
});

test('a formation that is too large is refused, whatever makes it so, and the next one is read', async () => {
  const texte = octets('00-base.xml').toString();
  const formation = /<formation [\s\S]*<\/formation>/.exec(texte)![0];
  const contact = '<contact-session><coordonnees><nom>Nom</nom></coordonnees></contact-session>';
  for (const plus of [
    contact.repeat(20_000),
    `<extras info="x">${'<extra info="y">zzzzzzzzzz</extra>'.repeat(60_000)}</extras>`,
    `<extras info="x"><extra info="y">${'z'.repeat(3_000_000)}</extra></extras>`,
    `<extras info="x"><extra info="y"><![CDATA[${'z'.repeat(3_000_000)}]]></extra></extras>`,
  ]) {
    const grande = formation.replace('</session>', `${plus}</session>`);
    const { lectures } = await lire(
      Buffer.from(texte.replace(formation, `${grande}\n${formation.replace('"F1"', '"F2"')}`)),
      'tolerant',
      65_536,
    );
    expect(lectures.map(({ numero, offre }) => [numero, offre === null])).toEqual([
      ['F1', true],
      ['F2', false],
    ]);
    expect(codes(lectures[0]!.anomalies)).toEqual(['TROP_GRAND']);
  }
});

test('mixed text, foreign namespaces and the document around its formations are kept', async () => {
  const texte = octets('00-base.xml')
    .toString()
    .replace(
      '</offres>',
      '<extras info="flux-intercarif"><extra info="date-export">20261103</extra></extras></offres><extras info="plus"/>',
    )
    .replace(
      '</session>',
      '<extras info="autre">avant <b xmlns="urn:autre" xml:lang="fr">gras</b> après</extras></session>',
    );
  const documents: unknown[] = [];
  for await (const { arbre } of lireLheo([texte] as unknown as AsyncIterable<string>, {
    surDocument: (document) => documents.push(document),
  })) {
    expect(JSON.stringify(arbre)).toContain('"avant "');
    expect(JSON.stringify(arbre)).toContain('urn:autre');
    expect(JSON.stringify(arbre)).toContain('" après"');
  }
  expect(JSON.stringify(documents)).toContain('20261103');
  expect(JSON.stringify(documents)).toContain('"plus"');
});
