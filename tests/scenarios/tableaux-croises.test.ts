import { createClient } from '@sofi/sdk';
import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';

const serveur = serveurDeTest();
const { demander } = serveur;
const client = () => createClient({ url: `${serveur.origine()}/graphql` });

test('each cell, row, column and total of a cross table is that of statistics', async () => {
  const sofi = client();
  const filter = { voies: ['FORMATION_CONTINUE' as const] };
  const tableau = await sofi.tableauCroise({
    lignes: ['NIVEAU'],
    colonnes: 'TYPE_DISPOSITIF',
    filter,
  });
  const [parNiveau, parType, croisees] = await Promise.all([
    sofi.statistiques({ par: ['NIVEAU'], filter }),
    sofi.statistiques({ par: ['TYPE_DISPOSITIF'], filter }),
    sofi.statistiques({ par: ['NIVEAU', 'TYPE_DISPOSITIF'], filter }),
  ]);
  expect(tableau.total).toEqual(parNiveau.total);
  expect(tableau.colonnes).toEqual(parType.lignes);
  expect(tableau.lignes.map(({ valeurs }) => valeurs)).toEqual(
    parNiveau.lignes.map(({ valeurs }) => valeurs),
  );
  let croisements = 0;
  for (const [rang, { valeurs, total, cellules }] of tableau.lignes.entries()) {
    const { part: _part, ...mesures } = parNiveau.lignes[rang]!;
    expect({ valeurs, ...total }).toEqual({ ...mesures, part: 1 });
    expect(cellules).toHaveLength(tableau.colonnes.length);
    for (const [colonne, cellule] of cellules.entries()) {
      const codes = [valeurs[0]!.code, tableau.colonnes[colonne]!.valeurs[0]!.code];
      const seule = croisees.lignes.find(({ valeurs: siennes }) =>
        siennes.every(({ code }, i) => code === codes[i]),
      );
      expect([codes, cellule.sessions, cellule.places]).toEqual([
        codes,
        seule?.sessions ?? 0,
        seule?.places ?? 0,
      ]);
      expect(cellule.part).toBeCloseTo(cellule.sessions / total.sessions, 4);
      if (seule) croisements++;
    }
  }
  expect(croisements).toBe(croisees.lignes.length);
  expect(croisements).toBeGreaterThan(10);
});

test('a row counts a session once, whatever the columns that it stands in', async () => {
  const { lignes, total } = await client().tableauCroise({
    lignes: ['DEPARTEMENT'],
    colonnes: 'FORMACODE',
  });
  const sommes = lignes.map(({ cellules }) =>
    cellules.reduce((somme, { sessions }) => somme + sessions, 0),
  );
  expect(lignes.some((ligne, rang) => sommes[rang]! > ligne.total.sessions)).toBe(true);
  expect(lignes.reduce((somme, ligne) => somme + ligne.total.sessions, 0)).toBe(total.sessions);
});

test('a series has its empty months when they are asked for, beside each other value', async () => {
  const filter = {
    formacodes: ['22334'],
    debut: { min: '2027-01-15', max: '2027-12-31' },
  };
  const demande = { par: ['DEPARTEMENT' as const, 'MOIS_DEBUT' as const], filter };
  const sofi = client();
  const [pleines, completes] = await Promise.all([
    sofi.statistiques(demande),
    sofi.statistiques({ ...demande, periodesVides: true }),
  ]);
  const departements = [...new Set(pleines.lignes.map(({ valeurs }) => valeurs[0]!.code))];
  const mois = Array.from({ length: 12 }, (_, rang) => `2027-${String(rang + 1).padStart(2, '0')}`);
  expect(completes.lignes.map(({ valeurs }) => valeurs.map(({ code }) => code))).toEqual(
    departements.flatMap((departement) => mois.map((code) => [departement, code])),
  );
  expect(completes.lignes.filter(({ sessions }) => sessions > 0)).toEqual(pleines.lignes);
  expect(completes.lignes.length).toBeGreaterThan(pleines.lignes.length);
  expect(completes.total).toEqual(pleines.total);
  const { lignes, tronque } = await sofi.statistiques({
    ...demande,
    periodesVides: true,
    first: 20,
  });
  expect(lignes).toEqual(completes.lignes.slice(0, 20));
  expect(tronque).toBe(true);
});

test('months stand in the columns of a cross table, empty ones too', async () => {
  const { colonnes, lignes } = await client().tableauCroise({
    lignes: ['DEPARTEMENT'],
    colonnes: 'MOIS_DEBUT',
    filter: { formacodes: ['22334'], debut: { min: '2027-01-01', max: '2027-12-31' } },
    periodesVides: true,
  });
  expect(colonnes.map(({ valeurs }) => valeurs[0]!.code)).toEqual(
    Array.from({ length: 12 }, (_, rang) => `2027-${String(rang + 1).padStart(2, '0')}`),
  );
  expect(lignes.every(({ cellules }) => cellules.length === 12)).toBe(true);
  expect(colonnes.some(({ sessions }) => sessions === 0)).toBe(true);
});

test.each([
  ['lignes: [], colonnes: NIVEAU', '« lignes »'],
  ['lignes: [NIVEAU], colonnes: NIVEAU', 'différentes'],
  ['lignes: [NIVEAU, ROME, LOT], colonnes: COMMUNE', 'différentes'],
  ['lignes: [NIVEAU], colonnes: COMMUNE, first: 1001', '« first »'],
])('a cross table of %s is refused', async (args, message) => {
  const { errors } = await demander(`{ tableauCroise(${args}) { tronque } }`);
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  expect(errors![0]!.message).toContain(message);
});
