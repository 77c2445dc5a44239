import { describe, expect, test } from 'vitest';
import type { SessionEnSaisie } from '../src/index.ts';
import { dateLheo, lireDateLheo } from '../src/index.ts';
import {
  avecSession,
  constats,
  SESSION,
  uneAction,
  uneFormation,
  uneOffre,
  uneSession,
  unLieu,
} from './outils.ts';

describe('texts', () => {
  test('T01: title and complement, content and complement, must fit together', () => {
    const offre = uneOffre({
      formation: uneFormation({ intitule: 'x'.repeat(200), contenu: 'x'.repeat(2000) }),
      action: uneAction({
        complementIntitule: 'x'.repeat(53),
        complementProgramme: 'x'.repeat(1000),
      }),
    });
    expect(constats('T01', offre)).toEqual([
      'BLOQUANTE 19482-89393 complementIntitule',
      'BLOQUANTE 19482-89393 complementProgramme',
    ]);
    const juste = uneAction({
      complementIntitule: 'x'.repeat(52),
      complementProgramme: 'x'.repeat(999),
    });
    expect(constats('T01', { ...offre, action: juste })).toEqual([]);
  });

  test.each([
    ['0', true, 1],
    ['1', true, 1],
    ['13', true, 0],
    ['0', false, 0],
  ])('N01: level %s, obligatory %s: %i warning', (niveauEntree, niveauEntreeObligatoire, nombre) =>
    expect(
      constats('N01', uneOffre({ action: uneAction({ niveauEntree, niveauEntreeObligatoire }) })),
    ).toHaveLength(nombre),
  );

  test('URL: a PDF whose address does not end so is doubted', () => {
    const avec = (urlPdf: string) => constats('URL', uneOffre({ action: uneAction({ urlPdf }) }));
    expect(avec('https://exemple.fr/notice.html')).toEqual(['AVERTISSEMENT 19482-89393 urlPdf']);
    expect(avec('https://exemple.fr/notice.PDF?v=2')).toEqual([]);
  });
});

describe('dates', () => {
  const du = (debut: string, fin: string) =>
    avecSession({ debut: lireDateLheo(debut), fin: lireDateLheo(fin) });

  test('D01: a session does not end before it begins, the same day is right', () => {
    expect(constats('D01', du('20260302', '20260301'))).toEqual([`BLOQUANTE ${SESSION} fin`]);
    expect(constats('D01', du('20260302', '20260302'))).toEqual([]);
    expect(constats('D01', du('20260302', '20260300'))).toEqual([]);
    expect(constats('D01', du('20260302', '99999999'))).toEqual([]);
  });

  test('D02: a session of a programme begins in its year', () => {
    expect(constats('D02', du('20261231', '20270301'))).toEqual([]);
    expect(constats('D02', du('20270101', '20270301'))).toEqual([`BLOQUANTE ${SESSION} debut`]);
    expect(constats('D02', du('20251231', '20260301'))).toEqual([`BLOQUANTE ${SESSION} debut`]);
  });

  test('D03: meetings and enrolment begin before a session of fixed dates, whenever otherwise', () => {
    const differe: Partial<SessionEnSaisie> = {
      informationsCollectives: [
        { ...uneSession().informationsCollectives[0]!, date: '2026-03-03' },
      ],
      periodesInscription: [{ type: 'INSCRIPTION', debut: '2026-03-03', fin: '2026-03-04' }],
    };
    expect(constats('D03', avecSession(differe))).toEqual([
      `BLOQUANTE ${SESSION} informationsCollectives.0.date`,
      `BLOQUANTE ${SESSION} periodesInscription.0.debut`,
    ]);
    expect(constats('D03', avecSession({ ...differe, entreesSorties: 'PERMANENTES' }))).toEqual([]);
  });

  test('D03: neither a meeting nor a period ends before it begins', () => {
    const offre = avecSession({
      informationsCollectives: [
        { ...uneSession().informationsCollectives[0]!, heureDebut: '14h00', heureFin: '09h00' },
      ],
      periodesInscription: [{ type: 'RECRUTEMENT', debut: '2026-02-02', fin: '2026-02-01' }],
    });
    expect(constats('D03', offre)).toEqual([
      `BLOQUANTE ${SESSION} informationsCollectives.0.heureFin`,
      `BLOQUANTE ${SESSION} periodesInscription.0.fin`,
    ]);
  });

  test('D04: more than three years, and already over, are worth a remark', () => {
    expect(constats('D04', du('20260302', '20290302'))).toEqual([]);
    expect(constats('D04', du('20260302', '20290303'))).toEqual([`AVERTISSEMENT ${SESSION} fin`]);
    expect(constats('D04', uneOffre(), '2026-04-26')).toEqual([]);
    expect(constats('D04', uneOffre(), '2026-04-27')).toEqual([`AVERTISSEMENT ${SESSION} fin`]);
  });
});

describe('durations', () => {
  test('H01: eight weeks of 35 hours are 280, give or take a fifth', () => {
    const champ = `AVERTISSEMENT ${SESSION} dureeHebdomadaireHeures`;
    const avec = (dureeHebdomadaireHeures: number) =>
      constats('H01', avecSession({ dureeHebdomadaireHeures }));
    expect(avec(42)).toEqual([]);
    expect(avec(43)).toEqual([champ]);
    expect(avec(28)).toEqual([]);
    expect(avec(27)).toEqual([champ]);
    expect(avec(49)).toEqual([champ, champ]);
  });

  test('H01: weeks say nothing of a session that one may enter any day', () =>
    expect(
      constats('H01', avecSession({ entreesSorties: 'PERMANENTES', dureeHebdomadaireHeures: 10 })),
    ).toEqual([]));

  test('H02: time in a company needs hours there', () => {
    expect(constats('H02', avecSession({ dureeEntrepriseHeures: 0 }))).toEqual([
      `BLOQUANTE ${SESSION} dureeEntrepriseHeures`,
    ]);
    expect(
      constats(
        'H02',
        avecSession({ dureeEntrepriseHeures: null, modalitesPedagogiques: ['FOAD'] }),
      ),
    ).toEqual([]);
  });

  test('H02: wholly at a distance is not in a centre', () =>
    expect(constats('H02', avecSession({ modaliteEnseignement: 'A_DISTANCE' }))).toEqual([
      `BLOQUANTE ${SESSION} modalitesPedagogiques`,
    ]));
});

describe('places and doubles', () => {
  const autre = (differe: Partial<SessionEnSaisie> = {}) =>
    uneSession({ numero: 143843, ...differe });
  const ensemble = (differe: Partial<SessionEnSaisie> = {}) =>
    constats('DUP', uneOffre({ sessions: [uneSession(), autre(differe)] }));
  const SECONDE = '19482-89393-143843';

  test('DUP: the same place and dates twice are refused, at the later session', () => {
    expect(ensemble()).toEqual([`BLOQUANTE ${SECONDE} debut`]);
    expect(ensemble({ lieu: unLieu({ id: 12 }) })).toEqual([]);
  });

  test('DUP: dates that overlap at one place are worth a remark, those that follow are not', () => {
    expect(ensemble({ debut: dateLheo('2026-04-26'), fin: dateLheo('2026-06-01') })).toEqual([
      `AVERTISSEMENT ${SECONDE} debut`,
    ]);
    expect(ensemble({ debut: dateLheo('2026-04-27'), fin: dateLheo('2026-06-01') })).toEqual([]);
    expect(ensemble({ debut: dateLheo('2026-02-02'), fin: dateLheo('2026-03-02') })).toEqual([
      `AVERTISSEMENT ${SECONDE} debut`,
    ]);
    expect(ensemble({ debut: dateLheo('2026-02-02'), fin: dateLheo('2026-03-01') })).toEqual([]);
    expect(ensemble({ fin: dateLheo('2026-03-10') })).toEqual([`AVERTISSEMENT ${SECONDE} debut`]);
    expect(ensemble({ debut: dateLheo('2025-01-01'), fin: lireDateLheo('99999999') })).toEqual([
      `AVERTISSEMENT ${SECONDE} debut`,
    ]);
  });

  test('DUA: another action that the CPF would take for this one is named', () => {
    const voisine = {
      actionNumero: 89400,
      lieuId: 11,
      modaliteEnseignement: 'PRESENTIEL' as const,
      dureeCentreHeures: 290,
      dureeEntrepriseHeures: null,
    };
    expect(constats('DUA', uneOffre({ voisines: [voisine] }))).toEqual([
      `AVERTISSEMENT ${SESSION} modaliteEnseignement`,
    ]);
    expect(
      constats('DUA', uneOffre({ voisines: [{ ...voisine, dureeCentreHeures: 291 }] })),
    ).toEqual([]);
    expect(constats('DUA', uneOffre({ voisines: [{ ...voisine, lieuId: 12 }] }))).toEqual([]);
    expect(
      constats('DUA', uneOffre({ voisines: [{ ...voisine, modaliteEnseignement: 'MIXTE' }] })),
    ).toEqual([]);
  });

  test.each([
    [{ codePostal: '44200' }, 0],
    [{ codePostal: '72000' }, 1],
    [{ codePostal: '44600', commune: 'ST NAZAIRE', codeInsee: null }, 0],
    [{ codePostal: '44600', commune: 'Nantes', codeInsee: null }, 1],
    [{ codePostal: '75012', commune: 'Paris 12e', codeInsee: null }, 0],
    [{ codePostal: '44042', commune: 'NANTES CEDEX 1', codeInsee: null }, 0],
    [{ codePostal: '44042', commune: 'Nantes' }, 0],
    [{ codePostal: '75042', commune: 'NANTES CEDEX 1', codeInsee: null }, 1],
    [{ codePostal: '75042', commune: 'NANTES CEDEX 1' }, 1],
    [{ codePostal: '44042', commune: 'Nulle-Part CEDEX', codeInsee: null }, 1],
    [{ codePostal: '20191', commune: 'BASTIA CEDEX', codeInsee: null }, 0],
    [{ codePostal: '97491', commune: 'SAINTE-CLOTILDE', codeInsee: '97411' }, 0],
    [{ codePostal: '99999', commune: 'Nantes' }, 1],
    [{ codePostal: '72000', commune: 'Bruxelles', codeInsee: null, pays: 'BE' }, 0],
    [{ lignes: ['x'.repeat(51)] }, 1],
    [{ lignes: ['1', '2', '3', '4', '5'] }, 1],
  ])('ADR: %j has %i fault', (differe, nombre) =>
    expect(
      constats('ADR', avecSession({ lieu: unLieu(differe), informationsCollectives: [] })),
    ).toEqual(Array(nombre).fill(`BLOQUANTE ${SESSION} lieu`)),
  );
});
