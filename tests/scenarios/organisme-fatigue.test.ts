import { SIRET_DE_DEMONSTRATION } from '@sofi/demo';
import { expect, test } from 'vitest';
import { reussi } from '../support/comptes.ts';
import {
  ACTION,
  chemins,
  FORMATION,
  saisieParClient,
  SESSION,
} from '../support/saisie-par-client.ts';

/* The organisme that is tired of the Région's rules, and looks for a way round them: each is refused, with what to do instead. */

const s = saisieParClient();
const { client, saisir } = s;

test('a lot of another organisme is refused wherever it is named', async () => {
  const sofi = client('organisme');
  const { action, session, dispositif, formation } = await saisir();
  const lot = s.siennes.programme.lots.nodes.find(
    ({ mandataire }) => mandataire.siret !== SIRET_DE_DEMONSTRATION,
  )!.id;
  const refus = [
    await sofi.formations.creer({ ...FORMATION, intitule: 'Soins', lot }),
    await sofi.actions.creer({ ...ACTION, formation: formation.id, lot }),
    await sofi.sessions.creer({ ...SESSION, action: action.id, lot }),
    await sofi.dispositifs.creer({ session: session.id, lot, nombrePlaces: 2 }),
    await sofi.dispositifs.modifier({
      dispositif: dispositif.id,
      version: dispositif.version,
      lot,
    }),
  ];
  for (const un of refus)
    expect(un).toMatchObject({
      __typename: 'SaisieInvalideError',
      champs: [
        { chemin: ['lot'], code: 'P03', message: expect.stringContaining('choisissez un lot') },
      ],
    });
});

test('a lot or a programme goes with no type but the Région’s, at creation as after it', async () => {
  const sofi = client('organisme');
  const { session, dispositif } = await saisir();
  const { lot, programme } = s.siennes;
  const creer = (champs: object) =>
    sofi.dispositifs.creer({ session: session.id, nombrePlaces: 2, ...champs });
  expect(chemins(await creer({ type: 'CPF', lot }))).toEqual(['programme', 'lot']);
  expect(chemins(await creer({ type: 'PRIVE', programme: programme.id }))).toEqual(['programme']);
  const { id, version } = dispositif;
  expect(
    chemins(await sofi.dispositifs.modifier({ dispositif: id, version, type: 'FRANCE_TRAVAIL' })),
  ).toEqual(['programme', 'lot']);
  const autre = reussi(
    await sofi.dispositifs.modifier({
      dispositif: id,
      version,
      type: 'FRANCE_TRAVAIL',
      programme: null,
      lot: null,
    }),
  ).dispositif;
  expect(autre).toMatchObject({ type: 'FRANCE_TRAVAIL', lot: null });
});
