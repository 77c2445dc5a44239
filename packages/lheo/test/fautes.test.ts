import { expect, test } from 'vitest';
import { lireLheo } from '../src/index.ts';
import { codes, illisible, lire, lireUne, modifier, octets } from './cas.ts';

test('invalid UTF-8 is refused with its line and byte', async () => {
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

test('text that was badly decoded before it was sent is reported', async () => {
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

test.each<[string, (texte: string) => string]>([
  [
    'l’attribut « numero » est donné deux fois',
    (t) => t.replace('<formation ', '<formation numero="1" '),
  ],
  ['un second élément racine', (t) => `${t}${t.replace(/^<\?xml.*?\?>/, '')}`],
  ['la déclaration XML n’est pas au tout début', (t) => `\n${t}`],
  ['le préfixe « x » n’a pas', (t) => t.replace('<formation ', '<x:formation ')],
  ['un attribut mal écrit', (t) => t.replace('numero="F1"', 'numero=F1')],
  ['un commentaire', (t) => t.replace('<formation ', '<!-- a -- b --><formation ')],
  ['il n’y a pas d’élément racine', () => '\n\n'],
  ['un caractère interdit', (t) => t.replace('>Objectif.<', '>\0<')],
  ['l’entité « &eacute; »', (t) => t.replace('>Objectif.<', '>&eacute;<')],
  ['DOCTYPE est refusée', (t) => t.replace('?>', '?><!DOCTYPE lheo [<!ENTITY a "b">]>')],
])('what is not XML is said in French, with its place: %s', async (faute, abimer) => {
  const { message, ligne, colonne } = await illisible(
    Buffer.from(abimer(octets('00-base.xml').toString('utf8'))),
  );
  expect(message).toContain(faute);
  expect([ligne >= 1, colonne >= 1]).toEqual([true, true]);
});

test.each([
  ['gzip', [0x1f, 0x8b, 8, 0]],
  ['zip', [0x50, 0x4b, 3, 4]],
  ['UTF-32', [0xff, 0xfe, 0, 0, 0x3c]],
  ['UTF-32', [0, 0, 0xfe, 0xff]],
])('what is no text that is read here is named: %s', async (nom, debut) => {
  expect(await illisible(Buffer.from(debut))).toMatchObject({
    code: 'ENCODAGE',
    message: expect.stringContaining(nom),
  });
});

test.each(['utf-16le', 'utf-16be'])('UTF-16 without a mark is read: %s', async (encodage) => {
  const texte = octets('00-base.xml')
    .toString('utf8')
    .replace('UTF-8', 'UTF-16')
    .replace('>Objectif.<', '>Préparer<');
  const octetsDe = Buffer.from(texte, 'utf16le');
  const { anomalies, offre } = await lireUne(
    encodage === 'utf-16le' ? octetsDe : octetsDe.swap16(),
  );
  expect([codes(anomalies), offre!.actions[0]!.action.objectifs]).toEqual([[], 'Préparer']);
});

test('a mark and a declaration that contradict each other are reported', async () => {
  const texte = octets('00-base.xml')
    .toString('utf8')
    .replace('UTF-8', 'ISO-8859-1')
    .replace('>Objectif.<', '>Préparer<');
  const { avis, offre } = await lireUne(Buffer.from(`\ufeff${texte}`));
  expect([avis.length, offre!.actions[0]!.action.objectifs]).toEqual([1, 'Préparer']);
});

test('a time zone makes a date no date of LHEO: its formation is refused', async () => {
  const { offre, anomalies } = await lireUne(modifier('00-base.xml', '</debut>', '+01:00</debut>'));
  expect([offre, codes(anomalies)]).toEqual([null, ['DATE']]);
});

test('CDATA and other prefixes of the namespace say what they say', async () => {
  const texte = octets('00-base.xml').toString('utf8');
  const { offre } = await lireUne(Buffer.from(texte));
  const autrement = texte
    .replace('>Objectif.<', '><![CDATA[Objectif.]]><')
    .replace('xmlns=', 'xmlns:l=')
    .replaceAll(/<(\/?)(?=[a-z])/g, '<$1l:');
  expect((await lireUne(Buffer.from(autrement))).offre).toEqual(offre);
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

test('all missing numbers are reported at once', async () => {
  const texte = octets('00-base.xml')
    .toString()
    .replace('numero="F1"', '')
    .replace('numero="A1"', '');
  expect((await lireUne(Buffer.from(texte))).anomalies.map(({ chemin }) => chemin)).toEqual([
    'formation/@numero',
    'formation/action[1]/@numero',
  ]);
});

test('an optional address of fillers is left out and reported; an obligatory dash that the schema takes is taken', async () => {
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
