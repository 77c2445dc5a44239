import { expect, test } from 'vitest';
import { ANONYME, peutVoir, peutVoirTableauDeBord } from '../src/index.ts';
import { unActeur } from './outils.ts';

const brouillon = { vue: 'TRAVAIL', organismes: [3, 5], programmeRegion: false } as const;

test('a draft is seen only by its organismes and the Cariforef', () => {
  expect(peutVoir(ANONYME, brouillon)).toBe(false);
  expect(peutVoir(unActeur(['ORGANISME'], 3), brouillon)).toBe(true);
  expect(peutVoir(unActeur(['ORGANISME'], 1, 5), brouillon)).toBe(true);
  expect(peutVoir(unActeur(['ORGANISME'], 4), brouillon)).toBe(false);
  expect(peutVoir(unActeur(['VALIDEUR']), brouillon)).toBe(true);
  expect(peutVoir(unActeur(['ADMINISTRATEUR']), brouillon)).toBe(true);
});

test('the Région sees the drafts that it pays, and no others', () => {
  expect(peutVoir(unActeur(['REGION']), brouillon)).toBe(false);
  expect(peutVoir(unActeur(['REGION']), { ...brouillon, programmeRegion: true })).toBe(true);
  expect(peutVoir(unActeur(['ORGANISME'], 4), { ...brouillon, programmeRegion: true })).toBe(false);
});

test('roles add up, and organismes count only with the role ORGANISME', () => {
  expect(peutVoir(unActeur(['REGION', 'ORGANISME'], 3), brouillon)).toBe(true);
  expect(peutVoir(unActeur(['REGION'], 3), brouillon)).toBe(false);
});

test('what is published is seen by all', () =>
  expect(peutVoir(ANONYME, { vue: 'PUBLIEE', organismes: [], programmeRegion: false })).toBe(true));

test('a dashboard is for each of the organisme’s own people and the Cariforef, not for the Région', () => {
  expect(peutVoirTableauDeBord(unActeur(['ORGANISME'], 1, 2), 'siret 2')).toBe(true);
  expect(peutVoirTableauDeBord(unActeur(['ORGANISME'], 1, 2), 'siret 3')).toBe(false);
  expect(peutVoirTableauDeBord(unActeur(['VALIDEUR']), 'siret 3')).toBe(true);
  expect(peutVoirTableauDeBord(unActeur(['REGION']), 'siret 3')).toBe(false);
  expect(peutVoirTableauDeBord(ANONYME, 'siret 3')).toBe(false);
});
