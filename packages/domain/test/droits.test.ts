import { describe, expect, test } from 'vitest';
import type { Acteur, NomActe, OffreEnSaisie, Role } from '../src/index.ts';
import {
  DROITS_DE_COMPTE,
  droitsDeCompte,
  ANONYME,
  DROITS,
  ETATS_SAISIE,
  executer,
  InterditError,
  NOMS_ACTES,
  NonIdentifieError,
  peutImporterProgramme,
  peutSaisirPour,
  ROLES,
} from '../src/index.ts';
import { DISPENSATEUR, MANDATAIRE, unActeur, unDispositifPrive, uneSession } from './outils.ts';
import { attraper, permis, situation, TOUT } from './situations.ts';

describe('rights', () => {
  const attendus: Record<Role, NomActe[]> = {
    ORGANISME: [
      'MODIFIER',
      'ENVOYER_EN_VALIDATION',
      'RAPPELER',
      'REPONDRE',
      'ARCHIVER',
      'DESARCHIVER',
      'ABANDONNER_MODIFICATIONS',
      'DEMANDER_ACCORD_REGION',
      'ACQUITTER_CERTIFINFO',
    ],
    VALIDEUR: [
      'MODIFIER',
      'DEMANDER_REPONSES',
      'REFUSER',
      'VALIDER',
      'ARCHIVER',
      'DESARCHIVER',
      'ABANDONNER_MODIFICATIONS',
      'DEMANDER_ACCORD_REGION',
      'REMPLACER_CERTIFINFO',
    ],
    REGION: ['DONNER_ACCORD_REGION', 'REFUSER_ACCORD_REGION'],
    ADMINISTRATEUR: [
      'MODIFIER',
      'ENVOYER_EN_VALIDATION',
      'RAPPELER',
      'REPONDRE',
      'ARCHIVER',
      'DESARCHIVER',
      'ABANDONNER_MODIFICATIONS',
      'DEMANDER_ACCORD_REGION',
    ],
  };
  /** Every act that the actor may do in one state or another. */
  const jamaisInterdits = (acteur: Acteur, differe: Partial<OffreEnSaisie> = {}) =>
    NOMS_ACTES.filter((acte) =>
      ETATS_SAISIE.some((etat) => permis(acteur, situation(etat, differe)).includes(acte)),
    );

  test.each(ROLES)('%s may do its own acts and no others', (role) =>
    expect(jamaisInterdits(unActeur([role], DISPENSATEUR))).toEqual(attendus[role]),
  );

  test('the mandataire acts as the dispensateur does, a third organisme not at all', () => {
    expect(jamaisInterdits(unActeur(['ORGANISME'], MANDATAIRE))).toEqual(attendus.ORGANISME);
    expect(jamaisInterdits(unActeur(['ORGANISME'], 99))).toEqual([]);
    expect(jamaisInterdits(unActeur([], DISPENSATEUR))).toEqual([]);
  });

  test('the Région agrees to nothing that it does not pay', () =>
    expect(
      jamaisInterdits(unActeur(['REGION']), {
        sessions: [uneSession({ dispositifs: [unDispositifPrive()] })],
        publiee: null,
      }),
    ).toEqual([]));

  test('the Région agrees to what is taken away from it', () =>
    expect(
      jamaisInterdits(unActeur(['REGION']), {
        sessions: [uneSession({ dispositifs: [unDispositifPrive()] })],
      }),
    ).toEqual(['DONNER_ACCORD_REGION', 'REFUSER_ACCORD_REGION']));

  test('roles add up', () =>
    expect(new Set(jamaisInterdits(TOUT))).toEqual(new Set(Object.values(attendus).flat())));

  test('an account reads what it may do, whatever key it uses', () => {
    expect(droitsDeCompte(ANONYME)).toEqual([]);
    expect(droitsDeCompte(unActeur(['ORGANISME'], DISPENSATEUR))).toEqual(['SAISIR']);
    expect(droitsDeCompte(unActeur(['ORGANISME']))).toEqual([]);
    expect(droitsDeCompte(unActeur(['REGION']))).toEqual(['DONNER_ACCORD_REGION']);
    expect(droitsDeCompte(unActeur(['VALIDEUR']))).toEqual([
      'SAISIR',
      'VALIDER',
      'IMPORTER_PROGRAMME',
      'GERER_COMPTES',
    ]);
    expect(droitsDeCompte({ ...TOUT, lectureSeule: true })).toEqual(DROITS_DE_COMPTE);
  });

  test('a key that may only read does nothing, whatever its owner may', () => {
    const cle = { ...TOUT, lectureSeule: true };
    expect(jamaisInterdits(cle)).toEqual([]);
    expect(() => executer(cle, 'MODIFIER', situation('VALIDEE'))).toThrow(InterditError);
    expect(peutSaisirPour(cle, [DISPENSATEUR])).toBe(false);
    expect(peutImporterProgramme(cle)).toBe(false);
  });

  test('nobody acts without saying who they are', () => {
    expect(jamaisInterdits(ANONYME)).toEqual([]);
    expect(() => executer(ANONYME, 'MODIFIER', situation('VALIDEE'))).toThrow(NonIdentifieError);
  });

  test('a missing right is reported before a wrong state', () => {
    const refus = attraper(() =>
      executer(unActeur(['REGION']), 'VALIDER', situation('EN_COURS_DE_SAISIE')),
    );
    expect(refus).toBeInstanceOf(InterditError);
    expect(refus).toMatchObject({ message: 'Réservé à un valideur du CARIF-OREF.' });
  });

  test('fiches are written in the name of one’s own organisme; the Cariforef writes for all', () => {
    expect(peutSaisirPour(unActeur(['ORGANISME'], 1, 2), [2, 9])).toBe(true);
    expect(peutSaisirPour(unActeur(['ORGANISME'], 1), [2])).toBe(false);
    expect(peutSaisirPour(unActeur(['VALIDEUR']), [2])).toBe(true);
    expect(peutSaisirPour(unActeur(['REGION'], 2), [2])).toBe(false);
    expect(peutSaisirPour(ANONYME, [2])).toBe(false);
  });

  test('the file of the Région is loaded by the Cariforef', () =>
    expect(ROLES.filter((role) => peutImporterProgramme(unActeur([role])))).toEqual([
      'VALIDEUR',
      'ADMINISTRATEUR',
    ]));

  test('every act has somebody who may do it', () => {
    for (const acte of NOMS_ACTES) expect(DROITS[acte]).not.toEqual([]);
  });
});
