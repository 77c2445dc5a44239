import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OffreEnSaisie } from '../src/index.ts';
import { CANAUX_DIFFUSION, etatDeSaisie, lireDateLheo } from '../src/index.ts';
import {
  avecDispositif,
  avecSession,
  constats,
  JOUR,
  SESSION,
  unDispositif,
  uneAction,
  uneFormation,
  uneOffre,
  uneSession,
  unOrganisme,
} from './outils.ts';

const etat = (offre: OffreEnSaisie) => etatDeSaisie(offre, { jour: JOUR });

test('an offer that obeys every rule is complete, wholly filled in, and without a remark', () =>
  expect(etat(uneOffre())).toEqual({
    complet: true,
    avancement: 100,
    anomalies: [],
    canaux: CANAUX_DIFFUSION.map((canal) => ({ canal, pret: true, anomalies: [] })),
  }));

describe('REQ and ONE', () => {
  test.each([
    [{ action: uneAction({ objectifs: null }) }, '19482-89393 objectifs'],
    [{ action: uneAction({ publics: [] }) }, '19482-89393 publics'],
    [{ formation: uneFormation({ formacodes: [] }) }, '19482 formacodes'],
    [{ formation: uneFormation({ contenu: null }) }, '19482-89393 complementProgramme'],
    [{ action: uneAction({ prerequis: true }) }, '19482-89393 commentairesPrerequis'],
    [{ sessions: [uneSession({ lieu: null })] }, `${SESSION} lieu`],
    [{ sessions: [uneSession({ debut: lireDateLheo('00000000') })] }, `${SESSION} debut`],
    [
      {
        sessions: [
          uneSession({ responsable: unOrganisme({ id: 3, numeroDeclarationActivite: null }) }),
        ],
      },
      `${SESSION} responsable`,
    ],
  ] as [Partial<OffreEnSaisie>, string][])(
    '%# what is required and lacks is named: %s',
    (differe, attendu) => {
      const offre = uneOffre(differe);
      expect(constats('REQ', offre)).toEqual([`BLOQUANTE ${attendu}`]);
      expect(etat(offre)).toMatchObject({ complet: false });
      expect(etat(offre).avancement).toBeLessThan(100);
    },
  );

  test('the content may be only on the action', () => {
    const offre = uneOffre({
      formation: uneFormation({ contenu: null }),
      action: uneAction({ complementProgramme: 'Anatomie.' }),
    });
    expect(etat(offre).complet).toBe(true);
  });

  test('a rhythm in the words of a feed will do', () =>
    expect(
      constats('REQ', avecSession({ rythmes: [], rythmeTexte: '3 jours par semaine' })),
    ).toEqual([]));

  test('a dispositif of the Région needs its programme and its lot, another does not', () => {
    expect(constats('REQ', avecDispositif({ programme: null, lot: null }))).toEqual([
      `BLOQUANTE ${SESSION} dispositifs.0.programme`,
      `BLOQUANTE ${SESSION} dispositifs.0.lot`,
    ]);
    expect(constats('REQ', avecDispositif({ type: 'CPF', programme: null, lot: null }))).toEqual(
      [],
    );
  });

  test('an action without session and a session without dispositif are reported', () => {
    expect(constats('ONE', uneOffre({ sessions: [] }))).toEqual(['BLOQUANTE 19482-89393 sessions']);
    expect(constats('ONE', avecSession({ dispositifs: [] }))).toEqual([
      `BLOQUANTE ${SESSION} dispositifs`,
    ]);
  });

  test('anomalies come fiche after fiche, each in the order of its fields', () => {
    const offre = uneOffre({
      formation: uneFormation({ formacodes: [] }),
      action: uneAction({ niveauEntree: null, objectifs: null }),
      sessions: [
        uneSession({
          rythmes: [],
          lieu: null,
          dispositifs: [unDispositif({ nombrePlaces: null })],
        }),
      ],
    });
    expect(etat(offre).anomalies.map(({ fiche, champ }) => `${fiche} ${champ}`)).toEqual([
      '19482 formacodes',
      '19482-89393 objectifs',
      '19482-89393 niveauEntree',
      `${SESSION} lieu`,
      `${SESSION} rythmes`,
      `${SESSION} dispositifs.0.nombrePlaces`,
    ]);
  });

  test('an empty draft has got nearly nowhere, and neither an empty session nor an empty dispositif changes that', () => {
    const vide = uneOffre({
      formation: uneFormation({ formacodes: [], contenu: null }),
      action: uneAction({
        objectifs: null,
        resultatsAttendus: null,
        niveauEntree: null,
        publics: [],
      }),
      sessions: [],
    });
    const sessionVide = uneSession({
      lieu: null,
      debut: null,
      fin: null,
      entreesSorties: null,
      rythmes: [],
      typeParcours: null,
      modalitesPedagogiques: [],
      modaliteEnseignement: null,
      dureeCentreHeures: null,
      etatRecrutement: null,
      modalitesRecrutement: [],
      informationsCollectives: [],
      dispositifs: [],
    });
    expect(etat(vide).avancement).toBeLessThan(10);
    expect(etat({ ...vide, sessions: [sessionVide] }).avancement).toBe(etat(vide).avancement);
    // What its lot fills in is no progress either; it asks for a meeting more.
    const sousUnLot = uneSession({
      ...sessionVide,
      etatRecrutement: 'OUVERT',
      dispositifs: [unDispositif({ nombrePlaces: null })],
    });
    expect(etat({ ...vide, sessions: [sousUnLot] }).avancement).toBeLessThanOrEqual(
      etat(vide).avancement,
    );
  });

  test('avancement is 100 when, and only when, nothing blocks', () =>
    fc.assert(
      fc.property(offres, (offre) => {
        const { avancement, anomalies } = etat(offre);
        const bloque = anomalies.some(({ gravite }) => gravite === 'BLOQUANTE');
        expect(avancement === 100).toBe(!bloque);
        expect(avancement).toBeGreaterThanOrEqual(0);
        expect(avancement).toBeLessThanOrEqual(100);
      }),
    ));
});

/** The valid offer with any of its required values taken away. */
const offres = fc
  .record({
    sansFormacode: fc.boolean(),
    sansObjectifs: fc.boolean(),
    prerequis: fc.boolean(),
    sessions: fc.array(
      fc.record({
        sansLieu: fc.boolean(),
        sansRythme: fc.boolean(),
        dispositifs: fc.array(fc.record({ sansPlaces: fc.boolean(), sansLot: fc.boolean() }), {
          maxLength: 2,
        }),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ sansFormacode, sansObjectifs, prerequis, sessions }) =>
    uneOffre({
      formation: uneFormation(sansFormacode ? { formacodes: [] } : {}),
      action: uneAction({ prerequis, ...(sansObjectifs ? { objectifs: null } : {}) }),
      sessions: sessions.map(({ sansLieu, sansRythme, dispositifs }, rang) =>
        uneSession({
          numero: 1 + rang,
          ...(sansLieu ? { lieu: null } : {}),
          ...(sansRythme ? { rythmes: [] } : {}),
          dispositifs: dispositifs.map(({ sansPlaces, sansLot }) =>
            unDispositif({
              ...(sansPlaces ? { nombrePlaces: null } : {}),
              ...(sansLot ? { lot: null } : {}),
            }),
          ),
        }),
      ),
    }),
  );
