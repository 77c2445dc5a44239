import { expect, test } from 'vitest';
import { codes, illisible, lire, lireUne, modifier, octets } from './cas.ts';

test('00: a valid file is read without a word, in either mode', async () => {
  for (const mode of ['tolerant', 'strict'] as const)
    expect((await lireUne('00-base.xml', mode)).anomalies).toEqual([]);
});

test('03: hours in all are read where those in the centre are not said', async () => {
  const { session } = await lireUne('03-total-hours-only.xml');
  expect(session!.session).toMatchObject({
    dureeTotaleHeures: 300,
    dureeEntrepriseHeures: 70,
    dureeCentreHeures: null,
  });
});

test('05: neither place nor formateur: the responsable gives it', async () => {
  const { offre, session } = await lireUne('05-no-place-no-formateur.xml');
  expect(session!.session.lieu).toBeNull();
  expect(offre!.actions[0]!.action.dispensateur.siret).toBe(session!.session.responsable.siret);
});

test('08: an end before the start is warned of at its line', async () => {
  const { anomalies, offre } = await lireUne('08-end-before-start.xml');
  expect(anomalies).toMatchObject([
    {
      code: 'D01',
      gravite: 'AVERTISSEMENT',
      chemin: 'formation/action/session/periode/fin',
      ligne: 25,
    },
  ]);
  expect(octets('08-end-before-start.xml').toString().split('\n')[24]).toContain('<fin>');
  expect(offre).not.toBeNull();
});

test('09: an element in lower case is refused and reported as such', async () => {
  const { anomalies, offre } = await lireUne('09-lowercase-siret.xml');
  expect(offre).toBeNull();
  expect(anomalies.map(({ message }) => message).join()).toContain(
    '« siret » s’écrit « SIRET » : les majuscules et les minuscules comptent.',
  );
});

test('11: three financeurs are three dispositifs', async () => {
  const { session } = await lireUne('11-financeur-16-with-10.xml');
  expect(
    session!.dispositifs.map(({ financeur, nombrePlaces }) => [financeur, nombrePlaces]),
  ).toEqual([
    ['16', null],
    ['10', null],
    ['5', 3],
  ]);
});

test('14: a price is a number, or is left out and reported; never another number', async () => {
  const { lectures } = await lire('14-prices.xml');
  const lus = lectures.map(({ arbre, offre, anomalies }) => [
    /"prix-total-TTC",0,\d+,"([^"]*)"/.exec(JSON.stringify(arbre))?.[1],
    offre!.actions[0]!.sessions[0]!.session.prixTotalTtc,
    codes(anomalies).some((code) => ['PRIX', 'REPARE', 'REMPLISSAGE'].includes(code)),
  ]);
  expect(lus).toEqual([
    ['1250,50', '1250.50', true],
    ['0', '0', false],
    ['1 250,50', '1250.50', true],
    ['gratuit', null, true],
    ['NC', null, true],
    ['1.250,50', null, true],
  ]);
});

test('15: weekly hours are a number, or are left out and reported', async () => {
  const { lectures } = await lire('15-duree-hebdo.xml');
  const lues = lectures.map(({ arbre, offre, anomalies }) => [
    /"duree-hebdo"\},\d+,"([^"]*)"\]/.exec(JSON.stringify(arbre))?.[1],
    offre!.actions[0]!.sessions[0]!.session.dureeHebdomadaireHeures,
    codes(anomalies).includes('DUREE_HEBDO'),
  ]);
  expect(lues).toEqual([
    ['17,5', 17.5, false],
    ['35h', 35, false],
    ['35 heures', 35, false],
    ['350', null, true],
    [undefined, null, false],
    ['trente-cinq', null, true],
  ]);
});

test('17: stamps of the export are no change', async () => {
  const { empreinte } = await lireUne('17-horodatage-attributes.xml');
  const demain = modifier('17-horodatage-attributes.xml', '2025-11-03T06', '2025-11-04T06');
  expect((await lireUne(demain)).empreinte).toBe(empreinte);
  const autre = modifier('17-horodatage-attributes.xml', 'numero="S1"', 'numero="S2"');
  expect((await lireUne(autre)).empreinte).not.toBe(empreinte);
});

test('18: an extra without extras is reported and kept', async () => {
  const { anomalies, offre, arbre } = await lireUne('18-extra-without-extras.xml');
  expect(offre).not.toBeNull();
  expect(codes(anomalies)).toEqual(['INCONNU']);
  expect(JSON.stringify(arbre)).toContain('RNCP40692BC01');
});

test('19: a ROME code with its label and a tab keeps its code and is reported', async () => {
  const { anomalies, offre } = await lireUne('19-rome-with-text-and-tab.xml');
  expect(offre!.formation.rome).toEqual(['K1802']);
  expect(anomalies).toMatchObject([{ code: 'REPARE', valeur: 'K1802 - Développement local' }]);
});

test('21: permanent entries without end', async () => {
  const { session } = await lireUne('21-permanent-no-end.xml');
  expect(session!.session).toMatchObject({ entreesSorties: 'PERMANENTES', fin: { dernier: null } });
});

test('22: a catalogue of EDOF is called so', async () => {
  expect(await illisible('22-edof-namespace.xml')).toMatchObject({
    code: 'ESPACE_DE_NOMS',
    message: expect.stringContaining('EDOF'),
  });
});

test('26: every telephone number is kept', async () => {
  const { offre } = await lireUne('26-several-numtel.xml');
  expect(offre!.actions[0]!.action.contacts[0]).toMatchObject({
    telephone: '0240000001',
    autresTelephones: ['0240000002'],
    portable: '0600000003',
  });
});

test('28: UTF-8 declared as Latin 1 is read as UTF-8 and reported', async () => {
  const { offre, avis } = await lireUne('28-latin1-declared-utf8-sent.xml');
  expect(offre!.formation.intitule).toBe('Préparation à l’entrée');
  expect(avis).toHaveLength(1);
  expect(avis[0]).toContain('ISO-8859-1');
});

test('30: UTF-16 with its mark is read', async () => {
  const { offre, anomalies } = await lireUne('30-utf16-bom.xml');
  expect([offre!.formation.intitule, anomalies]).toEqual(['Préparation', []]);
});

test('31: ISO-8859-15 has its euro and its œ', async () => {
  const { arbre } = await lireUne('31-latin9-euro.xml');
  expect(JSON.stringify(arbre)).toContain('5 €');
  expect(JSON.stringify(arbre)).toContain('cœur');
});

test('36: blanks and lower case in certification codes are repaired and reported', async () => {
  const { offre, anomalies } = await lireUne('36-certification-codes-with-blanks.xml');
  expect(offre!.formation.certifications).toMatchObject([
    { codeRncp: 'RNCP4069', codeCertifInfo: '114865' },
    { codeRncp: 'RNCP40692' },
  ]);
  expect(codes(anomalies)).toEqual(['REPARE', 'REPARE', 'REPARE']);
});

test('37: every page is kept, and what is not a URL is reported', async () => {
  const { offre, anomalies } = await lireUne('37-urls-more-than-one-page.xml');
  expect(offre!.actions[0]!.action.urls).toEqual([
    'https://a.example/page',
    'https://a.example/autre',
  ]);
  expect(anomalies).toMatchObject([{ code: 'URL', valeur: 'www.sans-protocole.example' }]);
});

test('40: a number of thousands of characters refuses its formation, and no other', async () => {
  const { lectures } = await lire('40-numero-very-long.xml');
  expect(lectures.map(({ offre }) => offre === null)).toEqual([true]);
  expect(lectures[0]!.anomalies).toMatchObject([{ code: 'LONGUEUR', chemin: 'formation/@numero' }]);
  expect(Array.from(lectures[0]!.anomalies[0]!.valeur!)).toHaveLength(80);
});
