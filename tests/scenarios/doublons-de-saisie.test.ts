import { expect, test } from 'vitest';
import { code, reussi } from '../support/comptes.ts';
import { saisieParClient, SESSION } from '../support/saisie-par-client.ts';

/* Twins of a session, found before it is saved. */

const s = saisieParClient();
const { client, saisir } = s;

test('a session that is typed says which others it looks like, and nothing is written', async () => {
  const sofi = client('organisme');
  const { action, session } = await saisir();
  const [lieu, autreLieu] = s.siennes.lieux;
  const avant = await s.ecrit();
  const de = async (id: string, envisagee: object) =>
    (await sofi.sessions.doublons(id, envisagee)).map(
      ({ code: regle, gravite }) => `${gravite} ${regle}`,
    );
  const { debut, fin } = SESSION;
  expect(await de(action.id, { lieu, debut, fin })).toEqual(['BLOQUANTE DUP']);
  expect(await de(action.id, { lieu, debut: '2027-04-01', fin })).toEqual(['AVERTISSEMENT DUP']);
  expect(await de(action.id, { lieu, debut: '2028-04-01', fin: '2028-05-01' })).toEqual([]);
  expect(await de(action.id, { lieu: autreLieu, debut, fin })).toEqual([]);
  // It is no twin of itself.
  expect(await de(session.id, {})).toEqual([]);
  const [jumelle] = await sofi.sessions.doublons(action.id, { lieu: lieu!, debut, fin });
  expect(jumelle).toMatchObject({
    fiche: action.code,
    message: expect.stringContaining(String(session.numero)),
  });
  expect(await s.ecrit()).toEqual(avant);

  // Nor does it matter which of the two came first.
  const { session: seconde } = reussi(
    await sofi.sessions.creer({
      ...SESSION,
      action: action.id,
      lieu: autreLieu!,
      debut: '2027-03-02',
    }),
  );
  expect(await de(session.id, { lieu: autreLieu, debut: '2027-03-02' })).toEqual(['BLOQUANTE DUP']);
  expect(await de(seconde.id, { lieu, debut })).toEqual(['BLOQUANTE DUP']);
});

test('another action of the same formation is a twin too', async () => {
  const sofi = client('organisme');
  const { action, session } = await saisir();
  const { action: autre } = reussi(
    await sofi.actions.dupliquer({ action: action.id, version: action.version }),
  );
  const trouves = await sofi.sessions.doublons(session.id);
  expect(trouves).toMatchObject([
    { code: 'DUA', fiche: session.code, message: expect.stringContaining(String(autre.numero)) },
  ]);
  expect(await sofi.sessions.doublons(session.id, { modaliteEnseignement: 'A_DISTANCE' })).toEqual(
    [],
  );
  expect(await code(client('anonyme').sessions.doublons(session.id))).toBe('UNAUTHENTICATED');
});
