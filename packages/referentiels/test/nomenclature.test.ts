import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NomNomenclature } from '../src/index.ts';
import {
  CATALOGUE,
  DESCRIPTIONS_NOMENCLATURES,
  NOMS_NOMENCLATURES,
  certificationsRncp,
  chercherEntrees,
  entree,
  libelle,
  niveauEquivalent,
  nomenclature,
} from '../src/index.ts';

const TAILLES: Record<NomNomenclature, number> = {
  OBJECTIF_GENERAL: 9,
  ETAT_RECRUTEMENT: 3,
  FINANCEUR: 21,
  MODALITE_RECRUTEMENT: 10,
  MODALITE_ENSEIGNEMENT: 3,
  MODALITE_ENTREES_SORTIES: 2,
  NIVEAU: 17,
  PERIMETRE_RECRUTEMENT: 7,
  TYPE_ALTERNANCE: 3,
  TYPE_CONTACT: 15,
  TYPE_CYCLE: 2,
  TYPE_ENSEIGNEMENT: 10,
  TYPE_EQUIPEMENT: 12,
  TYPE_MODULE: 3,
  TYPE_PARCOURS: 4,
  TYPE_POSITIONNEMENT: 2,
  TYPE_VALIDATION_BLOCS: 3,
  UNITE_RYTHME: 5,
  BOOLEEN: 2,
  NSF: 93,
  ROME: 1584,
  ROME_GRAND_DOMAINE: 14,
  FORMACODE: 2634,
  FORMACODE_CHAMP: 65,
  PUBLIC: 73,
  MODALITE_PEDAGOGIQUE: 17,
  PERIODE_FORMATION: 4,
  RYTHME: 5,
  RNCP: 4587,
  CERTIF_INFO: 12429,
  REGION: 26,
  DEPARTEMENT: 109,
  PAYS: 245,
};

describe.each(NOMS_NOMENCLATURES)('%s', (nom) => {
  test('has as many entries as its source', () => {
    expect(nomenclature(nom)).toHaveLength(TAILLES[nom]);
  });

  test('gives each code once, with a label', () => {
    const codes = nomenclature(nom).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(nomenclature(nom).filter((une) => une.libelle.trim() === '')).toEqual([]);
  });

  test('says what it is in one sentence, of which version and from where', () => {
    expect(DESCRIPTIONS_NOMENCLATURES[nom]).toMatch(/^[A-ZÉ].*\.$/);
    expect(CATALOGUE[nom].version).not.toBe('');
    expect(CATALOGUE[nom].source).not.toBe('');
  });

  test('gives an alias of a code that it has', () => {
    const perdus = nomenclature(nom).filter(
      ({ code, aliasDe }) =>
        aliasDe !== undefined && (aliasDe === code || entree(nom, aliasDe) === null),
    );
    expect(perdus).toEqual([]);
  });
});

/** Where to find the parent of an entry; groups without a table are recognised by their form. */
const PARENTS: Partial<Record<NomNomenclature, (parent: string) => boolean>> = {
  FORMACODE: (parent) => entree('FORMACODE_CHAMP', parent) !== null,
  DEPARTEMENT: (parent) => entree('REGION', parent) !== null,
  ROME: (parent) =>
    entree('ROME', parent) !== null ||
    (/^[A-N]\d\d$/.test(parent) && entree('ROME_GRAND_DOMAINE', parent.slice(0, 1)) !== null),
  NSF: (parent) => /^\d\d$/.test(parent),
  PUBLIC: (parent) => /^8[0-3]0$/.test(parent),
};

test('an entry has a parent in the hierarchical tables and in no other, and it exists', () => {
  const perdus = NOMS_NOMENCLATURES.flatMap((nom) => {
    const existe = PARENTS[nom];
    return nomenclature(nom)
      .filter(({ parent }) =>
        existe ? parent === undefined || !existe(parent) : parent !== undefined,
      )
      .map(({ code, parent }) => ({ nom, code, parent }));
  });
  expect(perdus).toEqual([]);
});

test.each([
  ['OBJECTIF_GENERAL', '6', 'Certification'],
  ['ETAT_RECRUTEMENT', '2', 'fermé'],
  ['FINANCEUR', '2', 'Collectivité territoriale - Conseil régional'],
  ['FINANCEUR', '20', "OFII - Office français de l’immigration et de l'intégration"],
  ['MODALITE_ENSEIGNEMENT', '0', 'formation entièrement présentielle'],
  ['MODALITE_ENSEIGNEMENT', '1', 'formation mixte'],
  ['MODALITE_ENSEIGNEMENT', '2', 'formation entièrement à distance'],
  ['MODALITE_ENTREES_SORTIES', '1', 'entrées/sorties permanentes'],
  ['NIVEAU', '4', 'niveau V (CAP, BEP, CFPA du premier degré)'],
  ['NIVEAU', '11', 'Niveau 1. Maîtrise des savoirs de base'],
  ['TYPE_PARCOURS', '4', 'mixte'],
  ['NSF', '100', 'Formations générales'],
  ['ROME', 'J1501', 'Aide-soignant / Aide-soignante'],
  ['ROME_GRAND_DOMAINE', 'J', 'Santé'],
  ['FORMACODE', '43436', 'Aide soignant'],
  ['PUBLIC', '83056', 'Tout public'],
  ['MODALITE_PEDAGOGIQUE', 'FOAD', 'Formation ouverte et à distance'],
  ['MODALITE_PEDAGOGIQUE', '96142', 'En alternance'],
  ['PERIODE_FORMATION', '96411', 'Cours du soir'],
  ['RYTHME', 'TEMPS_PLEIN', 'temps plein'],
  ['REGION', '52', 'Pays de la Loire'],
  ['DEPARTEMENT', '2A', 'Corse-du-Sud'],
  ['PAYS', 'FR', 'FRANCE'],
] as const)('%s %s is "%s"', (nom, code, attendu) => {
  expect(libelle(nom, code)).toBe(attendu);
});

test('the order is that of the source, not that of the codes', () => {
  expect(nomenclature('OBJECTIF_GENERAL').map(({ code }) => code)).toEqual([
    '1',
    '6',
    '7',
    '8',
    '5',
    '9',
    '2',
    '3',
    '4',
  ]);
});

test('obsolete codes and aliases are marked, and nothing else', () => {
  const marquees = NOMS_NOMENCLATURES.filter((nom) => nom !== 'RNCP').flatMap((nom) =>
    nomenclature(nom)
      .filter(({ obsolete, aliasDe }) => obsolete !== undefined || aliasDe !== undefined)
      .map(({ code, obsolete, aliasDe }) => ({ nom, code, obsolete, aliasDe })),
  );
  expect(marquees).toEqual([
    { nom: 'OBJECTIF_GENERAL', code: '1', obsolete: true, aliasDe: undefined },
    { nom: 'OBJECTIF_GENERAL', code: '3', obsolete: undefined, aliasDe: '2' },
    { nom: 'FINANCEUR', code: '1', obsolete: true, aliasDe: undefined },
  ]);
});

test('a certification that is no longer registered is marked, and found by its label', () => {
  const marquees = nomenclature('RNCP').filter(({ obsolete }) => obsolete);
  expect(marquees).toHaveLength(1757);
  expect(certificationsRncp().get('RNCP229')).toBe(false);
  expect(chercherEntrees('RNCP', 'de aide soignant')).toContainEqual(
    expect.objectContaining({ code: 'RNCP35830' }),
  );
  expect(chercherEntrees('CERTIF_INFO', '5491').map(({ code }) => code)).toContain('54913');
  expect(chercherEntrees('ROME', 'j15').map(({ code }) => code)).toContain('J1501');
});

/** Any text, and those that plain objects answer to. */
const unTexte = fc.oneof(
  fc.string(),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'),
);

test('an unknown code is its own label, whatever a feed holds', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NOMS_NOMENCLATURES), unTexte, (nom, code) => {
      const connue = nomenclature(nom).find((une) => une.code === code) ?? null;
      expect(entree(nom, code)).toBe(connue);
      expect(libelle(nom, code)).toBe(connue?.libelle ?? code);
    }),
  );
});

describe('niveauEquivalent', () => {
  test('meets old and new levels: 3 < 4=13 < 5=14 < 6=15 < 7=16 < 8=17=18', () => {
    const rangs = [['3'], ['4', '13'], ['5', '14'], ['6', '15'], ['7', '16'], ['8', '17', '18']];
    let precedent = 0;
    for (const codes of rangs) {
      const [rang = null, ...autres] = codes.map(niveauEquivalent);
      expect(rang).toBeGreaterThan(precedent);
      expect(autres).toEqual(autres.map(() => rang));
      precedent = rang ?? Infinity;
    }
  });

  test('ranks every level of the table but the two that say none', () => {
    const sansRang = nomenclature('NIVEAU').filter(({ code }) => niveauEquivalent(code) === null);
    expect(sansRang.map(({ code }) => code)).toEqual(['0', '1']);
  });

  test('gives null for what is not a level', () => {
    fc.assert(
      fc.property(unTexte, (code) => {
        fc.pre(entree('NIVEAU', code) === null);
        expect(niveauEquivalent(code)).toBeNull();
      }),
    );
  });
});
