import { expect, test } from 'vitest';
import { lireCodes } from '../src/index.ts';

test.each([
  ['DEPARTEMENT', ['2a', '1', ' 44 ', '974', '44'], ['2A', '01', '44', '974']],
  ['COMMUNE', ['44109', '2a004', '4410'], ['44109', '2A004']],
  ['RNCP', ['rncp37674', '37674', 'RNCP 37674', 'Rncp-37674', 'RS37674'], ['RNCP37674']],
  ['CERTIF_INFO', ['84385', '84385x'], ['84385']],
  ['ROME', ['j1501', 'J15', 'J1501'], ['J1501']],
  ['REGION', ['52', '1', 'Pays de la Loire'], ['52', '01']],
  ['FORMACODE', ['15254', '1525'], ['15254']],
  ['PROGRAMME', [' VISA-2026 ', '', 'x'.repeat(101)], ['VISA-2026']],
  ['NIVEAU', ['4', '*', 'II'], ['4', 'II']],
] as const)('codes of %s written %j are read as %j', (table, textes, codes) => {
  expect(lireCodes(table, textes)).toEqual(codes);
});

test.each([
  'DEPARTEMENT',
  'COMMUNE',
  'RNCP',
  'CERTIF_INFO',
  'ROME',
  'REGION',
  'FORMACODE',
  'NIVEAU',
] as const)('what a tsquery or a label of ours could mean otherwise is no code of %s', (table) => {
  expect(lireCodes(table, ['*', '44@2026-12', '44:*', "44'", '44\\', '44|49', '!44', ''])).toEqual(
    [],
  );
});

test('a list that is absent stays absent, and one without a code is empty', () => {
  expect(lireCodes('ROME', null)).toBeNull();
  expect(lireCodes('ROME', undefined)).toBeUndefined();
  expect(lireCodes('ROME', ['boulanger'])).toEqual([]);
});
