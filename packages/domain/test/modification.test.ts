import { describe, expect, test } from 'vitest';
import type { Fasd, SessionEnSaisie } from '../src/index.ts';
import { champsAValider, dateLheo, diffusion, lireDateLheo, modifications } from '../src/index.ts';
import {
  JOUR,
  SESSION,
  unDispositif,
  unDispositifPrive,
  uneAction,
  uneFormation,
  uneInformation,
  unFasd,
  uneSession,
  unLieu,
  unOrganisme,
} from './outils.ts';

describe('modifications', () => {
  test('a fiche never published changes nothing, nor does one written as it was', () => {
    expect(modifications(null, unFasd())).toEqual([]);
    expect(modifications(unFasd(), unFasd())).toEqual([]);
  });

  test('each field that differs comes with both values; the version is not one of them', () => {
    const apres = unFasd({
      formation: uneFormation({ version: 4, formacodes: [{ code: '43436', version: 'V14' }] }),
      action: uneAction({ prerequis: true, commentairesPrerequis: 'Aimer les gens.' }),
      sessions: [
        uneSession({
          debut: dateLheo('2026-03-09'),
          fin: lireDateLheo('20260500'),
          lieu: unLieu({ id: 12, nom: 'Site du Mans', commune: 'Le Mans', codePostal: '72000' }),
          informationsCollectives: [],
          dispositifs: [unDispositif({ nombrePlaces: 10 })],
        }),
      ],
    });
    expect(modifications(unFasd(), apres)).toEqual([
      { fiche: '19482', champ: 'formacodes', avant: '43436, 15084', apres: '43436' },
      { fiche: '19482-89393', champ: 'prerequis', avant: 'non', apres: 'oui' },
      {
        fiche: '19482-89393',
        champ: 'commentairesPrerequis',
        avant: null,
        apres: 'Aimer les gens.',
      },
      {
        fiche: SESSION,
        champ: 'lieu',
        avant: 'Site de Nantes, 2 rue du Phare, 44000 Nantes',
        apres: 'Site du Mans, 2 rue du Phare, 72000 Le Mans',
      },
      { fiche: SESSION, champ: 'debut', avant: '2026-03-02', apres: '2026-03-09' },
      { fiche: SESSION, champ: 'fin', avant: '2026-04-26', apres: '20260500' },
      {
        fiche: SESSION,
        champ: 'informationsCollectives',
        avant: '2026-01-20, 09h00-12h00, Site de Nantes, 2 rue du Phare, 44000 Nantes',
        apres: null,
      },
      { fiche: SESSION, champ: 'dispositifs.0.nombrePlaces', avant: '12', apres: '10' },
    ]);
  });

  test('a session added or removed is one line, its dispositifs unsaid', () => {
    const deux = unFasd({ sessions: [uneSession(), uneSession({ numero: 143843 })] });
    const ligne = {
      fiche: '19482-89393-143843',
      champ: 'session',
      avant: null,
      apres: '2026-03-02, 2026-04-26, Site de Nantes, 2 rue du Phare, 44000 Nantes',
    };
    expect(modifications(unFasd(), deux)).toEqual([ligne]);
    expect(modifications(deux, unFasd())).toEqual([{ ...ligne, avant: ligne.apres, apres: null }]);
  });

  test('a dispositif that takes the place of another is both an addition and a removal', () =>
    expect(
      modifications(
        unFasd(),
        unFasd({ sessions: [uneSession({ dispositifs: [unDispositifPrive()] })] }),
      ),
    ).toEqual([
      { fiche: SESSION, champ: 'dispositifs.0', avant: null, apres: 'PRIVE, 12' },
      {
        fiche: SESSION,
        champ: 'dispositifs.0',
        avant: 'PROGRAMME_REGION, PREPA Sanitaire et social 2026, 12',
        apres: null,
      },
    ]));

  test('recruitment, meetings, contacts and URLs of a session need no new validation, all else does', () => {
    expect(
      champsAValider('session', ['etatRecrutement', 'informationsCollectives', 'contacts', 'urls']),
    ).toEqual([]);
    expect(champsAValider('session', ['etatRecrutement', 'rythmes'])).toEqual(['rythmes']);
    expect(champsAValider('action', ['contacts'])).toEqual(['contacts']);
  });
});

describe('diffusion', () => {
  const montre = (publiee: Fasd | null, jour = JOUR, retentionJours = 0) =>
    diffusion(publiee, 143842, { jour, retentionJours })
      .filter(({ eligible }) => eligible)
      .map(({ canal }) => canal);
  const avec = (differe: Partial<SessionEnSaisie>) => unFasd({ sessions: [uneSession(differe)] });

  test('a live session with all its fields and a meeting to come is shown everywhere', () =>
    expect(diffusion(unFasd(), 143842, { jour: JOUR, retentionJours: 0 })).toEqual(
      ['SITES_REGIONAUX', 'OFFRE_INFO', 'KAIROS', 'OUIFORM'].map((canal) => ({
        canal,
        eligible: true,
        motifs: [],
      })),
    ));

  test('nothing that was not validated is shown, and each channel says why', () => {
    for (const publiee of [null, unFasd({ sessions: [uneSession({ numero: 1 })] })]) {
      const canaux = diffusion(publiee, 143842, { jour: JOUR, retentionJours: 0 });
      expect(canaux).toHaveLength(4);
      for (const { eligible, motifs } of canaux) {
        expect(eligible).toBe(false);
        expect(motifs).toMatchObject([{ code: 'NON_PUBLIEE', agir: 'VALIDEUR' }]);
      }
    }
  });

  test('the day after its end a session leaves, Offre Info keeping it as long as is asked', () => {
    expect(montre(unFasd(), '2026-04-26')).toEqual(['SITES_REGIONAUX', 'OFFRE_INFO']);
    expect(montre(unFasd(), '2026-04-27')).toEqual([]);
    expect(montre(unFasd(), '2026-05-06', 10)).toEqual(['OFFRE_INFO']);
    expect(montre(unFasd(), '2026-05-07', 10)).toEqual([]);
    expect(montre(avec({ fin: lireDateLheo('99999999') }), '2030-01-01')).toContain('OFFRE_INFO');
  });

  test('without a meeting only Offre Info shows it; with a past one, the regional sites too', () => {
    expect(montre(avec({ informationsCollectives: [] }))).toEqual(['OFFRE_INFO']);
    const prive = { informationsCollectives: [], dispositifs: [unDispositifPrive()] };
    // Only a session of the Région may not do without one.
    expect(montre(avec(prive))).toEqual(['SITES_REGIONAUX', 'OFFRE_INFO']);
    expect(montre(unFasd(), '2026-01-20')).toContain('KAIROS');
    expect(montre(unFasd(), '2026-01-21')).not.toContain('KAIROS');
    const passee = [uneInformation({ date: '2026-01-04' })];
    expect(montre(avec({ informationsCollectives: passee }))).toEqual([
      'SITES_REGIONAUX',
      'OFFRE_INFO',
    ]);
  });

  test('eight dispositifs are the most that national systems take', () => {
    const dispositifs = Array.from({ length: 8 }, (_, n) => unDispositif({ numero: n }));
    expect(montre(avec({ dispositifs }))).toContain('OFFRE_INFO');
    expect(montre(avec({ dispositifs: [...dispositifs, unDispositif({ numero: 8 })] }))).toEqual([
      'SITES_REGIONAUX',
    ]);
  });

  test.each([
    [unFasd({ formation: uneFormation({ objectifGeneral: null }) }), 'objectif général'],
    [unFasd({ action: uneAction({ contacts: [] }) }), 'L’action n’a pas de contact'],
    [avec({ contacts: [] }), 'contact référent'],
    [avec({ lieu: null }), 'adresse d’inscription'],
    [avec({ responsable: unOrganisme({ joignable: false }) }), 'responsable de la session'],
    [
      avec({ dispositifs: Array.from({ length: 9 }, (_, n) => unDispositif({ numero: n })) }),
      '9 dispositifs',
    ],
  ])(
    '%# what is missing keeps it only from national systems, with the reason',
    (publiee, motif) => {
      expect(montre(publiee)).toEqual(['SITES_REGIONAUX']);
      const nationaux = diffusion(publiee, 143842, { jour: JOUR, retentionJours: 0 }).filter(
        ({ canal }) => canal !== 'SITES_REGIONAUX',
      );
      expect(nationaux.map(({ motifs }) => motifs)).toEqual(
        Array.from({ length: 3 }, () => [
          expect.objectContaining({ message: expect.stringContaining(motif), agir: 'ORGANISME' }),
        ]),
      );
    },
  );
});
