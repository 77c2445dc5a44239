import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EtatSaisie, NomActe, OffreEnSaisie } from '../src/index.ts';
import {
  actesDe,
  ETATS_SAISIE,
  EtatInterditError,
  executer,
  exigerValide,
  exigerVersion,
  modifier,
  NOMS_ACTES,
  SaisieInvalideError,
  TRANSITIONS,
  verifierMotif,
  verifierQuestions,
  verifierReponses,
  VersionPerimeeError,
} from '../src/index.ts';
import {
  SESSION,
  unDispositifPrive,
  uneAction,
  uneCertification,
  uneFormation,
  uneOffre,
  uneSession,
  unFasd,
} from './outils.ts';
import { unAccord } from './accords.ts';
import { attraper, permis, situation, TOUT } from './situations.ts';

describe('transitions', () => {
  test.each([
    [
      'EN_COURS_DE_SAISIE',
      [
        'MODIFIER',
        'ENVOYER_EN_VALIDATION',
        'ARCHIVER',
        'ABANDONNER_MODIFICATIONS',
        'DEMANDER_ACCORD_REGION',
        'DONNER_ACCORD_REGION',
        'REFUSER_ACCORD_REGION',
        'ACQUITTER_CERTIFINFO',
      ],
    ],
    [
      'EN_ATTENTE_DE_VALIDATION',
      [
        'RAPPELER',
        'DEMANDER_REPONSES',
        'REFUSER',
        'VALIDER',
        'DEMANDER_ACCORD_REGION',
        'DONNER_ACCORD_REGION',
        'REFUSER_ACCORD_REGION',
        'ACQUITTER_CERTIFINFO',
      ],
    ],
    [
      'EN_ATTENTE_DE_REPONSES',
      [
        'MODIFIER',
        'REPONDRE',
        'DEMANDER_ACCORD_REGION',
        'DONNER_ACCORD_REGION',
        'REFUSER_ACCORD_REGION',
        'ACQUITTER_CERTIFINFO',
      ],
    ],
    [
      'VALIDEE',
      [
        'MODIFIER',
        'ARCHIVER',
        'DEMANDER_ACCORD_REGION',
        'DONNER_ACCORD_REGION',
        'REFUSER_ACCORD_REGION',
        'REMPLACER_CERTIFINFO',
        'ACQUITTER_CERTIFINFO',
      ],
    ],
    ['ARCHIVEE', ['DESARCHIVER']],
  ] as [EtatSaisie, NomActe[]][])('an action that is %s allows %j', (etat, actes) =>
    expect(permis(TOUT, situation(etat))).toEqual(actes),
  );

  test('from the first draft to publication, by way of a question, then a change', () => {
    const chemin: NomActe[] = [
      'ENVOYER_EN_VALIDATION',
      'DEMANDER_REPONSES',
      'REPONDRE',
      'VALIDER',
      'MODIFIER',
    ];
    const etats = [];
    let etat: EtatSaisie = 'EN_COURS_DE_SAISIE';
    for (const acte of chemin) etats.push((etat = executer(TOUT, acte, situation(etat))));
    expect(etats).toEqual([
      'EN_ATTENTE_DE_VALIDATION',
      'EN_ATTENTE_DE_REPONSES',
      'EN_ATTENTE_DE_VALIDATION',
      'VALIDEE',
      'EN_COURS_DE_SAISIE',
    ]);
  });

  test('any sequence of acts stays in the table: done where it is announced, refused where it is not', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...NOMS_ACTES)), (actes) => {
        let etat: EtatSaisie = 'EN_COURS_DE_SAISIE';
        for (const acte of actes) {
          const cas = situation(etat);
          if (permis(TOUT, cas).includes(acte)) {
            const suite = executer(TOUT, acte, cas);
            expect(suite).toBe(TRANSITIONS[acte][etat]);
            etat = suite;
          } else expect(() => executer(TOUT, acte, cas)).toThrow(EtatInterditError);
          expect(ETATS_SAISIE).toContain(etat);
        }
      }),
    ));

  test('an archived action is brought back, and nothing else', () => {
    for (const acte of NOMS_ACTES)
      expect(TRANSITIONS[acte].ARCHIVEE !== undefined).toBe(acte === 'DESARCHIVER');
    expect(() => modifier(TOUT, situation('ARCHIVEE'), false)).toThrow(EtatInterditError);
  });

  test('every act that is refused says why, and none that is allowed does', () => {
    for (const etat of ETATS_SAISIE)
      for (const { permis: oui, motif } of actesDe(TOUT, situation(etat))) {
        if (oui) expect(motif).toBeNull();
        else expect(motif).toMatch(/^L’action est .+\.$/);
      }
  });
});

describe('guards', () => {
  const incomplete = { action: uneAction({ objectifs: null }) };

  test.each([
    ['ENVOYER_EN_VALIDATION', 'EN_COURS_DE_SAISIE'],
    ['VALIDER', 'EN_ATTENTE_DE_VALIDATION'],
  ] as [NomActe, EtatSaisie][])(
    '%s is refused with all anomalies while one blocks',
    (acte, etat) => {
      const refus = attraper(() => executer(TOUT, acte, situation(etat, incomplete)));
      expect(refus).toBeInstanceOf(EtatInterditError);
      expect(refus).toMatchObject({ code: 'ETAT_INTERDIT', etat });
      expect((refus as EtatInterditError).anomalies.map(({ champ }) => champ)).toEqual([
        'objectifs',
      ]);
      expect((refus as EtatInterditError).message).toContain('« Objectifs »');
    },
  );

  test('a warning does not keep an action from being sent', () => {
    const avertie = { action: uneAction({ niveauEntree: '0', niveauEntreeObligatoire: true }) };
    expect(executer(TOUT, 'ENVOYER_EN_VALIDATION', situation('EN_COURS_DE_SAISIE', avertie))).toBe(
      'EN_ATTENTE_DE_VALIDATION',
    );
  });

  test.each([
    ['ABANDONNER_MODIFICATIONS', 'EN_COURS_DE_SAISIE', { publiee: null }],
    [
      'DONNER_ACCORD_REGION',
      'VALIDEE',
      { publiee: unFasd({ sessions: [uneSession({ dispositifs: [unDispositifPrive()] })] }) },
    ],
    ['REMPLACER_CERTIFINFO', 'VALIDEE', { formation: uneFormation() }],
    ['ACQUITTER_CERTIFINFO', 'VALIDEE', { formation: uneFormation() }],
    [
      'ACQUITTER_CERTIFINFO',
      'VALIDEE',
      {
        formation: uneFormation({
          certifications: [uneCertification({ remplaceLe: new Date(0), acquitteLe: new Date(1) })],
        }),
      },
    ],
  ] as [NomActe, EtatSaisie, Partial<OffreEnSaisie>][])(
    '%s needs something to act upon',
    (acte, etat, differe) => expect(permis(TOUT, situation(etat, differe))).not.toContain(acte),
  );

  test('what the Région pays is archived with its agreement to that, what is over without', () => {
    const archivable = (differe: Partial<OffreEnSaisie>, jour?: string) =>
      permis(TOUT, { ...situation('VALIDEE', differe), ...(jour ? { jour } : {}) }).includes(
        'ARCHIVER',
      );
    expect(archivable({ accords: [unAccord({ session: null })] })).toBe(true);
    expect(archivable({ accords: [] })).toBe(false);
    expect(archivable({ accords: [unAccord({ session: null }, { utilise: true })] })).toBe(false);
    expect(archivable({ accords: [unAccord({ 'session.fin': '2026-05-03' })] })).toBe(false);
    expect(archivable({ accords: [] }, '2026-04-27')).toBe(true);
    expect(archivable({ accords: [], publiee: null })).toBe(true);
  });

  test('fields that need no validation change while the action waits, and leave it where it is', () => {
    const cas = situation('EN_ATTENTE_DE_VALIDATION');
    expect(modifier(TOUT, cas, false)).toBe('EN_ATTENTE_DE_VALIDATION');
    expect(() => modifier(TOUT, cas, true)).toThrow(EtatInterditError);
    expect(modifier(TOUT, situation('VALIDEE'), false)).toBe('VALIDEE');
    expect(modifier(TOUT, situation('VALIDEE'), true)).toBe('EN_COURS_DE_SAISIE');
  });
});

describe('what goes to and fro', () => {
  const dites = (fautes: ReturnType<typeof verifierMotif>) =>
    fautes.map(({ code, chemin }) => `${code} ${chemin.join('.')}`);

  test('a valideur asks at least one question, and refuses with a reason', () => {
    const offre = uneOffre();
    const poser = (...questions: { texte: string; fiche?: string; champ?: string }[]) =>
      dites(
        verifierQuestions(
          questions.map((une) => ({ fiche: null, champ: null, ...une })),
          offre,
        ),
      );
    expect(poser()).toEqual(['REQ questions']);
    expect(poser({ texte: 'Pourquoi ?' }, { texte: ' ' })).toEqual(['REQ questions.1.texte']);
    const texte = 'Pourquoi ?';
    expect(
      poser(
        { texte, champ: 'objectifs' },
        { texte, champ: 'sessions' },
        { texte, fiche: '19482', champ: 'intitule' },
        { texte, fiche: SESSION },
        { texte, fiche: SESSION, champ: 'informationsCollectives.0.date' },
        { texte, fiche: SESSION, champ: 'dispositifs.0.nombrePlaces' },
      ),
    ).toEqual([]);
    expect(
      poser(
        { texte, champ: 'debut' },
        { texte, fiche: '19482', champ: 'objectifs' },
        { texte, fiche: '19482-99999' },
        { texte, fiche: SESSION, champ: 'dispositifs.0.debut' },
      ),
    ).toEqual([
      'CODE questions.0.champ',
      'CODE questions.1.champ',
      'CODE questions.2.fiche',
      'CODE questions.3.champ',
    ]);
    expect(dites(verifierMotif(' \n'))).toEqual(['REQ motif']);
    expect(verifierMotif('Les dates sont fausses.')).toEqual([]);
  });

  test('every open question is answered, and no other', () => {
    expect(
      verifierReponses(
        [1, 2],
        [1, 2].map((question) => ({ question, texte: 'Oui.' })),
      ),
    ).toEqual([]);
    expect(
      dites(
        verifierReponses(
          [1, 2],
          [
            { question: 3, texte: 'Oui.' },
            { question: 1, texte: '' },
          ],
        ),
      ),
    ).toEqual(['CODE reponses.0.question', 'REQ reponses.1.texte', 'REQ reponses']);
  });

  test('a change against another version is refused with the one that is', () => {
    expect(attraper(() => exigerVersion({ version: 4 }, 3))).toMatchObject({ versionActuelle: 4 });
    expect(() => exigerVersion({ version: 4 }, 3)).toThrow(VersionPerimeeError);
    expect(() => exigerVersion({ version: 4 }, 4)).not.toThrow();
  });

  test('bad values are refused all together, none is no refusal', () => {
    const champs = verifierQuestions([], uneOffre());
    expect(attraper(() => exigerValide(champs))).toMatchObject({ champs });
    expect(() => exigerValide(champs)).toThrow(SaisieInvalideError);
    expect(() => exigerValide([])).not.toThrow();
  });
});
