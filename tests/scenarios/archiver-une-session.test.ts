import { archiverSessionsTerminees } from '@sofi/usecases';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { code, reussi } from '../support/comptes.ts';
import { saisieParClient, SESSION } from '../support/saisie-par-client.ts';

/* One session withdrawn without its action, announced beforehand, and brought back; what is long over is archived by itself. */

const s = saisieParClient();
const { cible, client, publier } = s;

const travail = async (numero: number) =>
  (await client('organisme').actions.suivre(numero))!.sessions.nodes;
const laSession = async (numero: number, rang = 0) => {
  const { id, version } = (await travail(numero))[rang]!;
  return { session: id, version };
};
const publique = async (numero: number) => {
  const { data } = await s.demander(
    'query ($n: Int!) { session(numero: $n) { numero debut lieu { id } dispositifs { nombrePlaces } contacts { nom } informationsCollectives { date } } }',
    { n: numero },
  );
  return data['session'] as object | null;
};
/** The Région agrees to the withdrawal of the first session. */
const accorderRetrait = async (numero: number) => {
  const { id, version } = (await travail(numero))[0]!.dispositifs[0]!;
  reussi(
    await client('region').dispositifs.donnerAccordRegion({
      dispositif: id,
      version,
      date: '2026-11-23',
      reference: 'RETRAIT',
      retrait: true,
    }),
  );
};

test('an act says what it does before it is done', async () => {
  const sofi = client('organisme');
  const { numero, session } = await publier();
  const { action } = await cible(numero);
  const ids = [action, (await laSession(numero)).session];
  expect(ids).toHaveLength(2);
  for (const id of ids) {
    const simulation = await sofi.simulerActe('ARCHIVER', id);
    expect(simulation).toMatchObject({
      permis: false,
      motif: expect.stringContaining('accord de la Région'),
      accordRequis: [{ fiche: session.code, champ: 'session', apres: null }],
    });
    expect(simulation.consequences.map(({ canal, fiche }) => [canal, fiche])).toEqual(
      ['SITES_REGIONAUX', 'OFFRE_INFO', 'KAIROS', 'OUIFORM'].map((canal) => [canal, session.code]),
    );
  }
  await accorderRetrait(numero);
  expect(await sofi.simulerActe('ARCHIVER', action)).toMatchObject({
    permis: true,
    motif: null,
    accordRequis: [],
  });
  expect(await sofi.simulerActe('VALIDER', action)).toMatchObject({
    permis: false,
    motif: expect.stringContaining('valideur'),
  });
  expect(await publique(session.numero)).not.toBeNull();

  const { id, version } = (await travail(numero))[0]!;
  reussi(await sofi.sessions.modifier({ session: id, version, debut: '2027-03-08' }));
  expect(await sofi.simulerActe('ENVOYER_EN_VALIDATION', action)).toMatchObject({
    accordRequis: [{ champ: 'debut', avant: '2027-03-01', apres: '2027-03-08' }],
    consequences: [{ message: expect.stringContaining('prévenu'), canal: null }],
  });
  expect((await sofi.simulerActe('ABANDONNER_MODIFICATIONS', action)).consequences).toMatchObject([
    { fiche: session.code, message: expect.stringContaining('debut') },
  ]);
  expect(await code(client('anonyme').simulerActe('ARCHIVER', action))).toBe('UNAUTHENTICATED');
});

test('one session leaves the publication without its action, and comes back as it was', async () => {
  const sofi = client('organisme');
  const { numero, session } = await publier();
  const avant = await publique(session.numero);
  expect(avant).not.toBeNull();
  const refus = await sofi.sessions.archiver(await laSession(numero));
  expect(refus).toMatchObject({ __typename: 'EtatInterditError' });
  await accorderRetrait(numero);
  const prise = await laSession(numero);
  expect(await sofi.sessions.archiver({ ...prise, version: prise.version + 1 })).toMatchObject({
    __typename: 'VersionPerimeeError',
  });
  const archivee = reussi(await sofi.sessions.archiver(prise)).session;
  expect(archivee.archiveeLe).not.toBeNull();
  expect(archivee.action.etat).toBe('VALIDEE');
  expect(await publique(session.numero)).toBeNull();
  const offres = () => client('anonyme').sessions.compter({ numeros: [session.numero] });
  expect(await offres()).toBe(0);
  expect((await sofi.sessions.archiver(await laSession(numero))).__typename).toBe(
    'IntrouvableError',
  );

  // Given up changes and another validation leave it archived.
  const suivie = (await sofi.actions.suivre(numero))!;
  reussi(
    await sofi.actions.modifier({
      action: suivie.id,
      version: suivie.version,
      objectifs: 'Autres objectifs.',
    }),
  );
  reussi(await sofi.actions.abandonnerModifications(await cible(numero)));
  expect(await publique(session.numero)).toBeNull();
  const retour = await laSession(numero);
  const rendue = reussi(await sofi.sessions.desarchiver(retour)).session;
  expect(rendue.archiveeLe).toBeNull();
  expect(await publique(session.numero)).toEqual(avant);
  expect(
    await sofi.sessions.desarchiver({ session: rendue.id, version: rendue.version }),
  ).toMatchObject({ __typename: 'EtatInterditError' });
  const types = (await Array.fromAsync(sofi.actions.historique(numero))).map(({ type }) => type);
  expect(types.filter((type) => type.endsWith('_SESSION'))).toEqual([
    'ARCHIVER_SESSION',
    'DESARCHIVER_SESSION',
  ]);
});

test('a session that was never published, or that is being changed, is not archived', async () => {
  const sofi = client('organisme');
  const { numero } = await publier();
  const { action } = await cible(numero);
  const { session: brouillon } = reussi(await sofi.sessions.creer({ ...SESSION, action }));
  expect(
    await sofi.sessions.archiver({ session: brouillon.id, version: brouillon.version }),
  ).toMatchObject({ message: expect.stringContaining('supprimez-la') });
  await accorderRetrait(numero);
  const prise = await laSession(numero);
  reussi(await sofi.sessions.modifier({ ...prise, commentaireDuree: 'Autrement.' }));
  expect(await sofi.sessions.archiver(await laSession(numero))).toMatchObject({
    message: expect.stringContaining('modifications'),
  });
});

test('a session is archived by itself some months after its end, and not before', async () => {
  const { numero, session } = await publier();
  await s.base.db.execute(
    sql`update sessions set fin = '2025-11-23', fin_premier = '2025-11-23', fin_lheo = '20251123' where numero = ${session.numero}`,
  );
  const passer = (maintenant: string) =>
    archiverSessionsTerminees({ db: s.base.db, maintenant: new Date(maintenant) }, 12);
  await passer('2026-11-23T10:00:00Z');
  expect(await publique(session.numero)).not.toBeNull();
  expect(await passer('2026-11-24T10:00:00Z')).toBeGreaterThan(0);
  expect(await publique(session.numero)).toBeNull();
  expect(await passer('2026-11-24T10:00:00Z')).toBe(0);
  reussi(await client('organisme').sessions.desarchiver(await laSession(numero)));
  await passer('2026-11-24T11:00:00Z');
  expect(await publique(session.numero)).not.toBeNull();
  // As if it had been brought back a year before.
  await s.base.db.execute(
    sql`update evenements set survenu_le = '2025-11-23' where type = 'DESARCHIVER_SESSION' and numero = ${session.numero}`,
  );
  await passer('2026-11-24T12:00:00Z');
  expect(await publique(session.numero)).toBeNull();
});
