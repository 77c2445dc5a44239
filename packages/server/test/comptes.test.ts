import { expect, test } from 'vitest';
import { comptes } from '../src/commandes/comptes.ts';
import { lireReglages } from '../src/env.ts';

test.each([
  [[], 'Usage'],
  [['danser', 'chef@carif.example'], 'Usage'],
  [['ajouter'], 'Usage'],
  [['ajouter', 'chef@carif.example'], 'Usage'],
  [['ajouter', 'chef@carif.example', '--role', 'organisme'], 'Usage'],
  [['ajouter', 'chef@carif.example', '--role', 'region', '--siret', '90000001900019'], 'Usage'],
  [['ajouter', 'chef@carif.example', 'autre@carif.example', '--role', 'region'], 'Usage'],
  [['ajouter', 'chef@carif.example', '--mot-de-passe', 'x'], 'Usage'],
  [['retirer', 'chef', '--role', 'region'], 'n’est pas une adresse'],
  [['ajouter', 'chef@carif.example', '--siret', '123'], 'n’est pas un SIRET'],
])('comptes %j stops with « %s » before it opens the database', async (args, phrase) => {
  await expect(comptes(args, lireReglages({ DATA_DIR: '/nulle/part' }))).rejects.toThrow(phrase);
});
