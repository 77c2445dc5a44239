import { describe, expect, test } from 'vitest';
import type { AccordRegion, SessionEnSaisie } from '../src/index.ts';
import { dateLheo, jugerImmediats } from '../src/index.ts';
import {
  constats,
  JOUR,
  SESSION,
  unDispositif,
  unDispositifPrive,
  uneAction,
  uneInformation,
  uneOffre,
  unFasd,
  uneSession,
  unLieu,
  unLot,
  unOrganisme,
  unProgramme,
} from './outils.ts';
import { unAccord } from './accords.ts';

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
