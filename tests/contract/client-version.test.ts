import { expect, test } from 'vitest';
import { draftChangeset, versionLevel } from '../../packages/sdk/scripts/version-level.mjs';

const AVANT = `
  "A session." type Session { code: String! statut: Statut! }
  enum Statut { A_VENIR EN_COURS }
  type Succes { session: Session! }
  type Refus { code: String! }
  union Resultat = Succes | Refus
  input Filtre { statut: Statut }
  type Query { sessions(filtre: Filtre): [Session!]! session(numero: Int!): Session resultat: Resultat }
`;
const avec = (avant: string, apres: string) => {
  expect(AVANT).toContain(avant);
  return versionLevel(AVANT, AVANT.replace(avant, apres));
};

test.each([
  ['a field', 'code: String! statut', 'code: String! salle: String statut'],
  ['a value of an enum', 'A_VENIR EN_COURS', 'A_VENIR EN_COURS REPORTEE'],
  ['a refusal', 'Succes | Refus', 'Succes | Refus | Session'],
  ['an optional argument', 'session(numero: Int!)', 'session(numero: Int!, vue: String)'],
  ['an optional field of an input', 'statut: Statut }', 'statut: Statut code: String }'],
  ['a deprecation', 'type Refus { code: String!', 'type Refus { code: String! @deprecated'],
  [
    'a field that is never null any more',
    'session(numero: Int!): Session',
    'session(numero: Int!): Session!',
  ],
])('%s is a minor version', (_, avant, apres) => {
  expect(avec(avant, apres).level).toBe('minor');
});

test.each([
  ['a field that is gone', 'code: String! statut', 'statut'],
  ['a field that may be null now', 'type Refus { code: String!', 'type Refus { code: String'],
  ['a value that is gone', 'A_VENIR EN_COURS', 'A_VENIR'],
  ['a required argument', 'session(numero: Int!)', 'session(numero: Int!, vue: String!)'],
  ['another type', 'code: String! statut', 'code: Int! statut'],
])('%s is a major version, whatever else is added', (_, avant, apres) => {
  expect(avec(avant, apres).level).toBe('major');
  expect(
    versionLevel(AVANT, `${AVANT.replace(avant, apres)} type Salle { nom: String }`).level,
  ).toBe('major');
});

test('another description is a patch, and the same schema no version', () => {
  expect(avec('"A session."', '"A dated session."').level).toBe('patch');
  expect(versionLevel(AVANT, AVANT)).toEqual({ level: null, changes: [] });
  expect(draftChangeset(AVANT, AVANT)).toBeNull();
});

test('the changeset names its level and lists what changed, what breaks first', () => {
  const apres = `${AVANT.replace('code: String! statut', 'statut')} type Salle { nom: String }`;
  expect(draftChangeset(AVANT, apres)).toBe(
    "---\n'@sofi/sdk': major\n---\n\n- Field Session.code was removed.\n- Salle was added.\n",
  );
});
