import { describe, expect, test } from 'vitest';
import type { SessionEnSaisie } from '../src/index.ts';
import { champsInconnus, etatDeSaisie, lireDateLheo } from '../src/index.ts';
import {
  avecDispositif,
  avecSession,
  constats,
  JOUR,
  SESSION,
  sousProcedure,
  unDispositif,
  unDispositifPrive,
  uneAction,
  uneCertification,
  uneFormation,
  uneInformation,
  uneOffre,
  uneSession,
  unLot,
  unOrganisme,
  unProgramme,
} from './outils.ts';

describe('the procedure of a programme is data', () => {
  test('a programme of other rules is obeyed as it is', () => {
    const programme = unProgramme(
      {
        debutMin: '2026-09-01',
        debutMax: '2026-09-30',
        formacodesImposes: ['31734'],
        publicsImposes: ['81013'],
        priseEnChargeImposee: false,
        informationCollectiveObligatoire: false,
        heuresCentreMax: 100,
        heuresEntrepriseMax: 0,
        champsObligatoires: [
          'formation.rome',
          'action.transport',
          'session.urls',
          'dispositif.fraisRestants',
        ],
      },
      { libelle: 'Voile', annee: 2026 },
    );
    const offre = avecSession({
      dispositifs: [unDispositif({ programme })],
      informationsCollectives: [],
    });
    const { anomalies } = etatDeSaisie(offre, { jour: JOUR });
    expect(anomalies.map(({ code, fiche, champ }) => `${code} ${fiche} ${champ}`)).toEqual([
      'P04 19482 formacodes',
      'REQ 19482 rome',
      'P04 19482-89393 publics',
      'REQ 19482-89393 transport',
      `D02 ${SESSION} debut`,
      `P04 ${SESSION} dureeCentreHeures`,
      `P04 ${SESSION} dureeEntrepriseHeures`,
      `K01 ${SESSION} informationsCollectives`,
      `REQ ${SESSION} urls`,
      `P02 ${SESSION} dispositifs.0.priseEnChargeFraisPedagogiques`,
      `REQ ${SESSION} dispositifs.0.fraisRestants`,
    ]);
    expect(anomalies.find(({ code }) => code === 'K01')?.gravite).toBe('AVERTISSEMENT');
    for (const { code, message } of anomalies)
      if (code !== 'K01') expect(message).toContain('Voile 2026');
  });

  test('an unknown required field is reported when the programme is loaded, and never asked for', () => {
    expect(
      champsInconnus([
        'action.transport',
        'action.transports',
        'toString.call',
        'session',
        'session.debut.x',
      ]),
    ).toEqual(['action.transports', 'toString.call', 'session', 'session.debut.x']);
    expect(constats('REQ', sousProcedure({ champsObligatoires: ['action.transports'] }))).toEqual(
      [],
    );
  });

  test('what is demanded anyway is not demanded twice', () =>
    expect(
      constats('REQ', sousProcedure({ champsObligatoires: ['session.lieu'] }, { lieu: null })),
    ).toEqual([`BLOQUANTE ${SESSION} lieu`]));
});

describe('places and lots', () => {
  test('P01: places beyond those ordered are worth one remark for the lot', () => {
    const lot = unLot({ placesCommandees: 30, placesDejaSaisies: 7 });
    const dispositifs = [unDispositif({ lot }), unDispositif({ numero: 53, lot })];
    expect(constats('P01', avecSession({ dispositifs }))).toEqual([
      `AVERTISSEMENT ${SESSION} dispositifs.0.nombrePlaces`,
    ]);
    expect(constats('P01', avecSession({ dispositifs: [unDispositif({ lot })] }))).toEqual([]);
  });

  test('P01: a dispositif without a place is refused', () =>
    expect(constats('P01', avecDispositif({ nombrePlaces: 0 }))).toEqual([
      `BLOQUANTE ${SESSION} dispositifs.0.nombrePlaces`,
    ]));

  test('P03: the lot is of the programme and the year, live, and given to those who train', () => {
    const refuse = [`BLOQUANTE ${SESSION} dispositifs.0.lot`];
    for (const lot of [
      unLot({ programmeId: 32 }),
      unLot({ annee: 2025 }),
      unLot({ etat: 'ARRETE' }),
      unLot({ formateurs: [] }),
    ])
      expect(constats('P03', avecDispositif({ lot }))).toEqual(refuse);
  });

  test('P03: a lot or a programme is what the Région pays, and goes with no other type', () => {
    const [programme, lot] = ['programme', 'lot'].map(
      (champ) => `BLOQUANTE ${SESSION} dispositifs.0.${champ}`,
    );
    expect(constats('P03', avecDispositif({ type: 'CPF' }))).toEqual([programme, lot]);
    expect(constats('P03', avecDispositif({ type: 'PRIVE', lot: null }))).toEqual([programme]);
    expect(constats('P03', avecDispositif({ type: 'PRIVE', programme: null }))).toEqual([lot]);
    expect(constats('P03', avecDispositif({ type: 'CPF', programme: null, lot: null }))).toEqual(
      [],
    );
  });

  test('P04: a dispositif of the Région is paid by whom its programme says', () => {
    expect(constats('P04', avecDispositif({ financeur: '4' }))).toEqual([
      `BLOQUANTE ${SESSION} dispositifs.0.financeur`,
    ]);
    expect(constats('P04', avecDispositif({ financeur: '2' }))).toEqual([]);
  });

  test('P04: a session lasts as many months as its programme permits, known days or not', () => {
    const du = (debut: string, fin: string) =>
      constats(
        'P04',
        sousProcedure({ dureeMoisMax: 3 }, { debut: lireDateLheo(debut), fin: lireDateLheo(fin) }),
      );
    expect(du('20260302', '20260602')).toEqual([]);
    expect(du('20260302', '20260603')).toEqual([`BLOQUANTE ${SESSION} fin`]);
    expect(du('20260302', '20260600')).toEqual([]);
    expect(du('20260302', '99999999')).toEqual([]);
  });

  test('P03: the holder of the lot may train too, and answers for the session', () => {
    const lui = unOrganisme({ id: 3 });
    const offre = uneOffre({
      action: uneAction({ dispensateur: lui }),
      sessions: [uneSession({ dispositifs: [unDispositif({ lot: unLot({ formateurs: [] }) })] })],
    });
    expect(constats('P03', offre)).toEqual([]);
    expect(constats('P03', avecSession({ responsable: unOrganisme() }))).toEqual([
      `BLOQUANTE ${SESSION} responsable`,
    ]);
  });
});

describe('K01: an information collective', () => {
  test.each([
    [uneInformation(), true],
    [uneInformation({ lieu: null, aDistance: true, url: 'https://exemple.fr' }), true],
    [uneInformation({ lieu: null, aDistance: true }), false],
    [uneInformation({ heureFin: null }), false],
  ])('%# is enough or not', (information, suffit) =>
    expect(constats('K01', avecSession({ informationsCollectives: [information] }))).toEqual(
      suffit ? [] : [`BLOQUANTE ${SESSION} informationsCollectives`],
    ),
  );

  test('without one, an offer of the Région is blocked, another warned', () => {
    const sans: Partial<SessionEnSaisie> = { informationsCollectives: [] };
    expect(constats('K01', avecSession(sans))).toEqual([
      `BLOQUANTE ${SESSION} informationsCollectives`,
    ]);
    expect(constats('K01', avecSession({ ...sans, dispositifs: [unDispositifPrive()] }))).toEqual([
      `AVERTISSEMENT ${SESSION} informationsCollectives`,
    ]);
  });
});

describe('C01: certifications', () => {
  const avec = (...certifications: ReturnType<typeof uneCertification>[]) =>
    uneOffre({ formation: uneFormation({ certifiante: true, certifications }) });

  test('a certifying course names one', () => {
    expect(constats('C01', avec())).toEqual(['BLOQUANTE 19482 certifications']);
    expect(constats('C01', avec(uneCertification({ codeRncp: 'RNCP1' })))).toEqual([]);
  });

  test('codes are judged where there is a list of them, a replaced one by its successor', () => {
    const offre = {
      ...avec(
        uneCertification({ codeRncp: 'RNCP1', codeRs: 'RS9' }),
        uneCertification({ codeRncp: 'RNCP2' }),
        uneCertification({ codeRncp: 'RNCP3', codeCertifInfo: '10', remplaceParCertifInfo: '11' }),
      ),
      certificationsConnues: {
        codeRncp: new Map([
          ['RNCP1', true],
          ['RNCP2', false],
        ]),
        codeCertifInfo: new Map([['11', true]]),
      },
    };
    expect(constats('C01', offre)).toEqual([
      'AVERTISSEMENT 19482 certifications.1.codeRncp',
      'AVERTISSEMENT 19482 certifications.2.codeRncp',
    ]);
  });

  test('BLC: a block is of one of the certifications', () => {
    const action = uneAction({
      blocsCompetences: [
        { code: 'RNCP1BC01', libelle: 'Un' },
        { code: 'RNCP12BC01', libelle: 'Douze' },
      ],
    });
    expect(constats('BLC', { ...avec(uneCertification({ codeRncp: 'RNCP1' })), action })).toEqual([
      'AVERTISSEMENT 19482-89393 blocsCompetences.1.code',
    ]);
  });
});
