import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChampInvalide } from '../src/index.ts';
import {
  LANGUES,
  normaliser,
  normaliserAction,
  normaliserFormation,
  verifierAccordRegion,
  verifierAction,
  verifierDispositif,
  verifierFormation,
  verifierSession,
} from '../src/index.ts';

/** `LEN intitule`, `CODE certifications.0.codeRncp`. */
const dites = (fautes: ChampInvalide[]) =>
  fautes.map(({ code, chemin }) => `${code} ${chemin.join('.')}`);

describe('normaliser', () => {
  test('texts are composed, trimmed, ended by LF; blank ones are null', () =>
    expect(
      normaliser({
        a: ' e\u0301te\u0301\r\nsuite\r ',
        b: '\u00A0\t',
        c: ['', ' x'],
        d: [{ e: '' }],
        f: 3,
        g: undefined,
      }),
    ).toEqual({ a: 'été\nsuite', b: null, c: [null, 'x'], d: [{ e: null }], f: 3, g: undefined }));

  test('normalising twice changes nothing more', () =>
    fc.assert(
      fc.property(
        fc.object({ withDate: true, values: [fc.string({ unit: 'binary' })] }),
        (valeur) => {
          const une = normaliser(valeur);
          expect(normaliser(une)).toEqual(une);
        },
      ),
    ));

  test('codes are written in capitals, RNCP with its prefix', () => {
    const formation = normaliserFormation({
      rome: ['j1501'],
      certifications: [{ codeRncp: ' 35830' }, { codeRncp: 'rncp35830', codeRs: 'rs1' }],
    });
    expect(formation).toEqual({
      rome: ['J1501'],
      certifications: [{ codeRncp: 'RNCP35830' }, { codeRncp: 'RNCP35830', codeRs: 'RS1' }],
    });
    expect(normaliserFormation(formation)).toEqual(formation);
    expect(normaliserAction({ langues: ['fr', ''] })).toEqual({ langues: ['FR', null] });
  });
});

describe('what refuses a save', () => {
  test('what is not given is not judged, and an emptied field may be empty', () => {
    expect(verifierFormation({})).toEqual([]);
    expect(verifierFormation({ contenu: null, formacodes: null, niveauSortie: null })).toEqual([]);
    expect(verifierSession({ debut: null, dureeCentreHeures: null, urls: null })).toEqual([]);
  });

  test('some fields are never without a value', () => {
    expect(dites(verifierFormation({ intitule: ' ', voie: null, certifiante: null }))).toEqual([
      'REQ intitule',
      'REQ voie',
      'REQ certifiante',
    ]);
    expect(dites(verifierDispositif({ type: null }))).toEqual(['REQ type']);
  });

  test('every fault is reported at once, each with its path', () =>
    expect(
      dites(
        verifierFormation({
          intitule: 'x'.repeat(256),
          formacodes: ['43436', '99999', '43436'],
          rome: ['J1501', 'Z9999'],
          objectifGeneral: '1',
          certifications: [{ codeRncp: 'RNCP35830' }, { codeRs: 'RS' }, {}],
          niveauSortie: '19',
        }),
      ),
    ).toEqual([
      'LEN intitule',
      'CODE formacodes.1',
      'LST formacodes',
      'CODE rome.1',
      'CODE objectifGeneral',
      'CODE certifications.1.codeRs',
      'REQ certifications.2',
      'CODE niveauSortie',
    ]));

  test('LEN: characters are counted as people do, after trimming', () => {
    expect(verifierAction({ plusFormation: `  ${'é'.normalize('NFD').repeat(250)}\r\n` })).toEqual(
      [],
    );
    expect(verifierAction({ plusFormation: '👩'.repeat(250) })).toEqual([]);
    expect(dites(verifierAction({ plusFormation: 'x'.repeat(251) }))).toEqual([
      'LEN plusFormation',
    ]);
    expect(verifierAction({ plusFormation: `${'x'.repeat(248)}\r\nx` })).toEqual([]);
  });

  test.each([
    ['Du <b>gras</b>', ['TXT objectifs']],
    ['<img src=x>', ['TXT objectifs']],
    ['<br/>', ['TXT objectifs']],
    ['data:image/png;base64,AAAA', ['TXT objectifs']],
    ['Une sonnette\u0007', ['TXT objectifs']],
    ['Si a < b et c > d, écrivez à <jean@exemple.fr>', []],
    ['Une liste :\n\t- un\n\t- deux', []],
  ])('TXT: %j gives %j', (objectifs, attendu) =>
    expect(dites(verifierAction({ objectifs }))).toEqual(attendu),
  );

  test.each([
    ['https://exemple.fr/a?b=c#d', []],
    ['http://exemple.fr', []],
    ['exemple.fr', ['URL urlAction']],
    ['ftp://exemple.fr', ['URL urlAction']],
    ['javascript:alert(1)', ['URL urlAction']],
    ['https://', ['URL urlAction']],
    ['https://exemple.fr/a b', ['URL urlAction']],
    [`https://exemple.fr/${'x'.repeat(400)}`, ['LEN urlAction']],
  ])('URL: %s gives %j', (urlAction, attendu) =>
    expect(dites(verifierAction({ urlAction }))).toEqual(attendu),
  );

  test.each([
    ['https://www.youtube.com/watch?v=1', true],
    ['https://youtu.be/1', true],
    ['https://exemple.fr/film.mp4', true],
    ['https://exemple.fr/film.avi', false],
    ['https://notyoutube.com/watch', false],
    ['https://exemple.fr/?u=youtube.com', false],
  ])('URL: %s is a film: %s', (urlVideo, estFilm) =>
    expect(dites(verifierAction({ urlVideo }))).toEqual(estFilm ? [] : ['URL urlVideo']),
  );

  test('D05: days are those of the calendar', () =>
    expect(
      dites(
        verifierSession({
          debut: '2026-02-30',
          fin: '2026-00-00',
          informationsCollectives: [{ date: '2026-13-01' }],
          periodesInscription: [{ type: 'INSCRIPTION', debut: '2026-01-01', fin: '2026-01-32' }],
        }),
      ),
    ).toEqual([
      'D05 debut',
      'D05 fin',
      'D05 informationsCollectives.0.date',
      'D05 periodesInscription.0.fin',
    ]));

  test('numbers, hours, prices, languages and blocks have their forms', () => {
    expect(
      dites(
        verifierSession({
          dureeCentreHeures: 1.5,
          dureeEntrepriseHeures: 100_000,
          dureeHebdomadaireHeures: 101,
          informationsCollectives: [
            { date: '2026-01-01', heureDebut: '9h', heureFin: '12h00', places: -1 },
          ],
          prixHoraireTtc: '1000.50',
          prixTotalTtc: '1000,50',
        }),
      ),
    ).toEqual([
      'NBR dureeCentreHeures',
      'NBR dureeEntrepriseHeures',
      'NBR dureeHebdomadaireHeures',
      'CODE informationsCollectives.0.heureDebut',
      'NBR informationsCollectives.0.places',
      'CODE prixHoraireTtc',
    ]);
    expect(verifierSession({ dureeHebdomadaireHeures: 17.5 })).toEqual([]);
    expect(dites(verifierDispositif({ nombrePlaces: 0 }))).toEqual(['NBR nombrePlaces']);
    expect(
      dites(
        verifierAction({
          langues: ['fr', 'XX'],
          blocsCompetences: [
            { code: 'RNCP35830BC01', libelle: 'Un' },
            { code: 'RNCP35830', libelle: '' },
          ],
        }),
      ),
    ).toEqual(['CODE langues.1', 'CODE blocsCompetences.1.code', 'REQ blocsCompetences.1.libelle']);
  });

  test('LST: lists are as long as LHEO allows', () => {
    expect(
      dites(verifierSession({ urls: [1, 2, 3, 4].map((n) => `https://exemple.fr/${n}`) })),
    ).toEqual(['LST urls']);
    expect(dites(verifierAction({ langues: LANGUES.slice(0, 6) }))).toEqual(['LST langues']);
  });

  test('an agreement of the Région has its day, which is come, and its reference', () => {
    const verifier = (date: string, reference: string) =>
      dites(verifierAccordRegion({ date, reference }, '2026-01-05'));
    expect(verifier('2026-01-05', 'CR-1')).toEqual([]);
    expect(verifier('2026-02-30', ' ')).toEqual(['D05 date', 'REQ reference']);
    expect(verifier('2026-01-06', 'CR-1')).toEqual(['DATE date']);
  });

  test('messages are in French', () => {
    const [trop] = verifierAction({ plusFormation: 'x'.repeat(251) });
    expect(trop?.message).toBe('251 caractères : 250 au plus.');
  });
});
