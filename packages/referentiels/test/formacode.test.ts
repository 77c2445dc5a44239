import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  VERSION_FORMACODE,
  chercherFormacodes,
  entree,
  formacode,
  formacodes,
  motsDe,
  nomenclature,
  nsfDuFormacode,
  sansAccents,
  synonymesFormacode,
  termeGenerique,
} from '../src/index.ts';

const codes = (texte: string) => chercherFormacodes(texte).map(({ code }) => code);

describe('formacode', () => {
  test('gives a domain with its field, its broader term and its NSF group', () => {
    expect(formacode('43436')).toEqual({
      code: '43436',
      libelle: 'Aide soignant',
      version: VERSION_FORMACODE,
      champ: '434',
      termeGenerique: '43437',
      nsf: '331',
    });
    expect(termeGenerique('43436')).toBe('43437');
    expect(nsfDuFormacode('43436')).toBe('331');
  });

  test('knows publics and modalités too, but not the words of SOFI beside them', () => {
    expect(formacode('83056')).toMatchObject({ libelle: 'Tout public', version: 'V14' });
    expect(formacode('96411')).toMatchObject({
      libelle: 'Cours du soir',
      version: 'V10',
      champ: '964',
      termeGenerique: '96410',
    });
    expect(formacode('96121')?.libelle).toBe('Modalités pédagogiques');
    expect(formacode('EN_ENTREPRISE')).toBeNull();
  });

  test.each([
    ['43436', 'V13', 'V13', 'the label is of the V13'],
    ['15084', 'V14', 'V14', 'the label is of the V14'],
    ['15084', 'V13', 'V14', 'the label of the V13 is not known'],
    ['43436', 'V11', 'V14', 'that version is not known'],
    ['43436', '', 'V14', 'feeds hold empty versions'],
    ['96411', 'V14', 'V10', 'the list of modalités is the V10'],
  ])('%s asked in "%s" comes in %s: %s', (code, demandee, attendue) => {
    expect(formacode(code, demandee)?.version).toBe(attendue);
  });

  test('gives null for a code that no list knows', () => {
    const inconnus = ['99999', '', '434', 'toString'];
    expect(inconnus.map((code) => formacode(code))).toEqual(inconnus.map(() => null));
  });
});

describe('formacodes', () => {
  test('gives every domain once, by code', () => {
    const tous = formacodes().map(({ code }) => code);
    expect(tous).toHaveLength(2634);
    expect(tous).toEqual([...new Set(tous)].toSorted());
  });

  test('leads only to fields, broader terms and NSF groups that exist', () => {
    const perdus = formacodes().filter(
      ({ code, champ, termeGenerique: generique, nsf }) =>
        entree('FORMACODE_CHAMP', champ) === null ||
        entree('FORMACODE', code)?.parent !== champ ||
        (generique !== null && entree('FORMACODE', generique) === null) ||
        (nsf !== null && entree('NSF', nsf) === null),
    );
    expect(perdus).toEqual([]);
    expect(formacodes().filter((une) => une.termeGenerique !== null).length).toBeGreaterThan(2000);
    expect(formacodes().filter(({ nsf }) => nsf !== null).length).toBeGreaterThan(2000);
  });

  test('climbs from term to broader term without turning in a circle', () => {
    const tournent = formacodes().filter(({ code }) => {
      const vus = new Set<string>();
      let ici: string | null = code;
      for (; ici !== null && !vus.has(ici); ici = termeGenerique(ici)) vus.add(ici);
      return ici !== null;
    });
    expect(tournent).toEqual([]);
  });

  test('shares no code between domains, publics and modalités', () => {
    const ailleurs = [...nomenclature('PUBLIC'), ...nomenclature('PERIODE_FORMATION')];
    expect(ailleurs.filter(({ code }) => entree('FORMACODE', code) !== null)).toEqual([]);
  });
});

test('synonyms are those of the 8th edition, where the label is still the same', () => {
  expect(synonymesFormacode('11007')).toEqual(['analyse variance', 'planification expérience']);
  expect(synonymesFormacode('15084')).toEqual([]);
});

describe('chercherFormacodes', () => {
  test('minds neither accents nor case', () => {
    expect(codes('PRÉPARATION entree')).toContain('15084');
    expect(codes('français langue')).toEqual(codes('FRANCAIS LANGUE'));
  });

  test('finds by the beginnings of words in any order, not by their middle', () => {
    expect(codes('soign aid')).toContain('43436');
    expect(codes('oignant')).not.toContain('43436');
  });

  test('distinguishes C++ from C#', () => {
    expect(codes('c++')).toEqual(['30809']);
    expect(codes('C#')).toEqual(['30808']);
  });

  test('finds by the beginning of the code: a field gives all its descriptors', () => {
    const langues = chercherFormacodes('152');
    expect(langues.length).toBeGreaterThan(20);
    expect(langues.every(({ champ }) => champ === '152')).toBe(true);
    expect(codes('15084')).toEqual(['15084']);
  });

  test('puts the label that is the text first, then those that begin with it, then the others', () => {
    const libelles = chercherFormacodes('Maçonnerie').map(({ libelle }) => sansAccents(libelle));
    const rangs = libelles.map((l) =>
      l === 'maconnerie' ? 0 : l.startsWith('maconnerie') ? 1 : 2,
    );
    expect(new Set(rangs)).toEqual(new Set([0, 1, 2]));
    expect(rangs).toEqual(rangs.toSorted((a, b) => a - b));
  });

  test('gives everything for a blank text, nothing for punctuation', () => {
    expect(chercherFormacodes('  ')).toEqual(formacodes());
    expect(chercherFormacodes('?!')).toEqual([]);
    expect(chercherFormacodes('zzz')).toEqual([]);
  });

  const unDescripteur = fc.constantFrom(...formacodes());

  test('finds every descriptor by its label, its code, and the beginnings of its words', () => {
    fc.assert(
      fc.property(unDescripteur, fc.integer({ min: 1, max: 8 }), ({ code, libelle }, lettres) => {
        const trouves = chercherFormacodes(libelle.toUpperCase());
        const rang = trouves.findIndex((trouve) => trouve.code === code);
        expect(rang).toBeGreaterThanOrEqual(0);
        for (const avant of trouves.slice(0, rang))
          // two labels may read the same
          expect(motsDe(avant.libelle)).toEqual(motsDe(libelle));
        expect(codes(code)).toEqual([code]);
        const debuts = motsDe(libelle).map((mot) => mot.slice(0, lettres));
        expect(codes(debuts.toReversed().join(' '))).toContain(code);
      }),
    );
  });

  test('gives only what answers, each once, by code within a rank', () => {
    const unTexte = unDescripteur.map(({ libelle }) => libelle.split(' ')[0]!.slice(0, 4));
    fc.assert(
      fc.property(unTexte, (texte) => {
        const trouves = chercherFormacodes(texte);
        const mots = motsDe(texte);
        const rangs = trouves.map(({ code, libelle }) => {
          const siens = motsDe(libelle);
          const commencent = (uns: readonly string[]) =>
            mots.every((mot) => uns.some((un) => un.startsWith(mot)));
          const tous = [...siens, ...synonymesFormacode(code).flatMap(motsDe)];
          expect(commencent(tous) || code.startsWith(texte), `${texte}: ${libelle}`).toBe(true);
          if (!commencent(siens) && !code.startsWith(texte)) return `3${code}`;
          const phrase = siens.join(' ');
          const cherchee = mots.join(' ');
          return `${phrase === cherchee ? 0 : phrase.startsWith(cherchee) ? 1 : 2}${code}`;
        });
        expect(rangs).toEqual([...new Set(rangs)].toSorted());
      }),
    );
  });
});
