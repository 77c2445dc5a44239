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
    [uneInformation(), []],
    [uneInformation({ lieu: null, aDistance: true, url: 'https://exemple.fr' }), []],
    [uneInformation({ lieu: null, aDistance: true }), ['url']],
    [uneInformation({ lieu: null }), ['lieu']],
    [uneInformation({ heureFin: null }), ['heureFin']],
    [uneInformation({ heureDebut: null, heureFin: null }), ['heureDebut', 'heureFin']],
  ])('%# is enough, or says what it lacks: %s', (information, manques) =>
    expect(constats('K01', avecSession({ informationsCollectives: [information] }))).toEqual(
      manques.length === 0
        ? []
        : [
            `BLOQUANTE ${SESSION} informationsCollectives`,
            ...manques.map((nom) => `AVERTISSEMENT ${SESSION} informationsCollectives.0.${nom}`),
          ],
    ),
  );

  test('where all are over, the session is kept from nothing but the prescribers', () => {
    const passee = avecSession({
      informationsCollectives: [uneInformation({ date: '2025-01-01' })],
    });
    expect(constats('K01', passee)).toEqual([`AVERTISSEMENT ${SESSION} informationsCollectives`]);
    const { complet, canaux } = etatDeSaisie(passee, { jour: JOUR });
    expect(complet).toBe(true);
    expect(canaux.filter(({ pret }) => !pret).map(({ canal }) => canal)).toEqual([
      'KAIROS',
      'OUIFORM',
    ]);
  });

  test('each channel says what lacks, once for all sessions, with its field and its name', () => {
    const offre = uneOffre({
      formation: uneFormation({ objectifGeneral: null }),
      sessions: [uneSession({ numero: 1, contacts: [] }), uneSession({ numero: 2 })],
    });
    const { canaux } = etatDeSaisie(offre, { jour: JOUR });
    const kairos = canaux.find(({ canal }) => canal === 'KAIROS')!;
    expect(kairos.anomalies.map(({ fiche, champ }) => `${fiche} ${champ}`)).toEqual([
      '19482 objectifGeneral',
      '19482-89393-1 contacts',
    ]);
    expect(kairos.anomalies.map(({ message }) => message)).toContain(
      'Kairos : la session n’a pas de contact référent.',
    );
    expect(canaux.find(({ canal }) => canal === 'SITES_REGIONAUX')).toMatchObject({
      pret: true,
      anomalies: [],
    });
  });

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
