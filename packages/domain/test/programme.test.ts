import { describe, expect, test } from 'vitest';
import type { AccordRegion, SessionEnSaisie } from '../src/index.ts';
import {
  champsInconnus,
  dateLheo,
  etatDeSaisie,
  jugerImmediats,
  lireDateLheo,
} from '../src/index.ts';
import {
  avecDispositif,
  avecSession,
  constats,
  JOUR,
  SESSION,
  sousProcedure,
  unAccord,
  unDispositif,
  unDispositifPrive,
  uneAction,
  uneCertification,
  uneFormation,
  uneInformation,
  uneOffre,
  unFasd,
  uneSession,
  unLieu,
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

describe('P05: what is published for the Région', () => {
  const change = (
    differe: Partial<SessionEnSaisie>,
    { accords = [] as AccordRegion[], publie = unDispositif() } = {},
  ) =>
    constats(
      'P05',
      uneOffre({
        publiee: unFasd({ sessions: [uneSession({ dispositifs: [publie] })] }),
        sessions: [uneSession(differe)],
        accords,
      }),
    );
  const REFUS = [`BLOQUANTE ${SESSION} dispositifs.0.accordRegionLe`];

  test.each([
    [{ debut: dateLheo('2026-03-03') }, { 'session.debut': '2026-03-03' }],
    [{ fin: dateLheo('2026-05-03') }, { 'session.fin': '2026-05-03' }],
    [
      { lieu: unLieu({ id: 12 }) },
      { 'session.lieu': 'Site de Nantes, 2 rue du Phare, 44000 Nantes (12)' },
    ],
    [{ dureeCentreHeures: 211 }, { 'session.dureeCentreHeures': '211' }],
    [{ dureeEntrepriseHeures: null }, { 'session.dureeEntrepriseHeures': null }],
    [
      { responsable: unOrganisme({ id: 9, nom: 'Autre' }) },
      { 'session.responsable': 'Autre (90000001900019) (9)' },
    ],
    [{ dispositifs: [unDispositif({ nombrePlaces: 13 })] }, { 'dispositif.nombrePlaces': '13' }],
    [
      { dispositifs: [unDispositif({ lot: unLot({ id: 42 }) })] },
      { 'dispositif.lot': 'PREPA-SS-00 (42)' },
    ],
    [
      { dispositifs: [unDispositif({ programme: unProgramme({}, { id: 32 }) })] },
      { 'dispositif.programme': 'PREPA Sanitaire et social 2026 (32)' },
    ],
    [{ dispositifs: [unDispositif({ type: 'PRIVE' })] }, { 'dispositif.type': 'PRIVE' }],
  ] as [Partial<SessionEnSaisie>, AccordRegion['valeurs']][])(
    '%# changed, needs an agreement to that very value',
    (differe, valeurs) => {
      expect(change(differe)).toEqual(REFUS);
      expect(change(differe, { accords: [unAccord(valeurs)] })).toEqual([]);
      const [champ] = Object.keys(valeurs);
      for (const accord of [
        unAccord({ [champ!]: 'autre' }),
        unAccord({}),
        unAccord({ ...valeurs, 'session.fin': '2026-05-09' }),
        unAccord(valeurs, { utilise: true }),
        unAccord(valeurs, { dispositif: 99 }),
      ])
        expect(change(differe, { accords: [accord] })).toEqual(REFUS);
    },
  );

  test('recruitment, meetings, contacts and texts change freely', () =>
    expect(
      change({
        etatRecrutement: 'FERME',
        informationsCollectives: [uneInformation({ date: '2026-02-02' })],
        contacts: [],
        urls: ['https://exemple.fr'],
        commentaireDuree: 'Huit semaines',
      }),
    ).toEqual([]));

  test('several changes need one agreement to all of them', () => {
    const deux = { debut: dateLheo('2026-03-03'), dureeCentreHeures: 211 };
    const debut = { 'session.debut': '2026-03-03' };
    expect(change(deux, { accords: [unAccord(debut)] })).toEqual(REFUS);
    const accords = [unAccord({ ...debut, 'session.dureeCentreHeures': '211' })];
    expect(change(deux, { accords })).toEqual([]);
  });

  test('its dispositif is not taken away, nor another one of the Région added, without it', () => {
    expect(change({ dispositifs: [unDispositifPrive()] })).toEqual([
      `BLOQUANTE ${SESSION} dispositifs`,
    ]);
    const accords = [unAccord({ dispositif: null })];
    expect(change({ dispositifs: [unDispositifPrive()] }, { accords })).toEqual([]);
    const dispositifs = [unDispositif(), unDispositif({ numero: 53, nombrePlaces: 40 })];
    const second = `BLOQUANTE ${SESSION} dispositifs.1.accordRegionLe`;
    expect(change({ dispositifs })).toEqual([second]);
    // One that somebody else paid becomes one more.
    const publie = uneSession({ dispositifs: [unDispositif(), unDispositifPrive()] });
    const transforme = uneSession({ dispositifs: [unDispositif(), unDispositif({ numero: 52 })] });
    const offre = uneOffre({ publiee: unFasd({ sessions: [publie] }), sessions: [transforme] });
    expect(constats('P05', offre)).toEqual([second]);
  });

  test('a published session is not removed without it, whatever takes its place, but once over', () => {
    const offre = uneOffre({ publiee: unFasd(), sessions: [uneSession({ numero: 143843 })] });
    expect(constats('P05', offre)).toEqual(['BLOQUANTE 19482-89393 sessions']);
    expect(constats('P05', { ...offre, accords: [unAccord({ session: null })] })).toEqual([]);
    expect(constats('P05', offre, '2026-04-27')).toEqual([]);
  });

  test('another dispensateur needs it too, a session that others pay does not', () => {
    const action = uneAction({ dispensateur: unOrganisme({ id: 8, nom: 'Autre' }) });
    expect(constats('P05', uneOffre({ publiee: unFasd(), action }))).toEqual(REFUS);
    const publie = unDispositifPrive();
    expect(
      change({ debut: dateLheo('2026-03-03'), dispositifs: [unDispositifPrive()] }, { publie }),
    ).toEqual([]);
  });

  test('a session that was never published is free', () =>
    expect(
      constats(
        'P05',
        uneOffre({
          publiee: unFasd(),
          sessions: [uneSession(), uneSession({ numero: 143843, debut: dateLheo('2026-05-04') })],
        }),
      ),
    ).toEqual([]));
});

describe('what is public at once', () => {
  const juger = (differe: Partial<SessionEnSaisie>, publiee = unFasd()) =>
    jugerImmediats(uneOffre({ publiee, sessions: [uneSession(differe)] }), JOUR);

  test('keeps the blocking rules of what is published, not of what is being written', () => {
    const tardive = [uneInformation({ date: '2026-03-03' })];
    expect(juger({ informationsCollectives: tardive }).fautes).toMatchObject([
      { session: 143842, champ: 'informationsCollectives.0.date', code: 'D03' },
    ]);
    expect(
      juger({ informationsCollectives: tardive, debut: dateLheo('2026-04-01') }).fautes,
    ).toMatchObject([{ code: 'D03' }]);
    const incomplete = [uneInformation({ heureFin: null })];
    expect(juger({ informationsCollectives: incomplete }).fautes).toMatchObject([{ code: 'K01' }]);
    const ailleurs = [uneInformation({ lieu: unLieu({ codePostal: '72000' }) })];
    expect(juger({ informationsCollectives: ailleurs }).fautes).toMatchObject([{ code: 'ADR' }]);
    expect(juger({ etatRecrutement: null }).fautes).toMatchObject([{ code: 'REQ' }]);
    expect(juger({ etatRecrutement: 'FERME', contacts: [], urls: [] })).toEqual({
      fautes: [],
      consequences: [],
    });
  });

  test('what is wrong elsewhere on a published session keeps nobody from closing its recruitment', () => {
    const publiee = unFasd({ sessions: [uneSession({ informationsCollectives: [], fin: null })] });
    const differe: Partial<SessionEnSaisie> = {
      informationsCollectives: [],
      fin: null,
      etatRecrutement: 'FERME',
    };
    expect(juger(differe, publiee)).toEqual({ fautes: [], consequences: [] });
  });

  test('emptying the meetings of a session of the Région leaves channels, each named', () => {
    const { fautes, consequences } = juger({ informationsCollectives: [] });
    expect(fautes).toEqual([]);
    expect(consequences.map(({ canal, fiche }) => [canal, fiche])).toEqual([
      ['SITES_REGIONAUX', SESSION],
      ['KAIROS', SESSION],
      ['OUIFORM', SESSION],
    ]);
    const publiee = unFasd({ sessions: [uneSession({ dispositifs: [unDispositifPrive()] })] });
    expect(
      juger({ informationsCollectives: [], dispositifs: [unDispositifPrive()] }, publiee),
    ).toEqual({ fautes: [], consequences: [] });
  });
});
