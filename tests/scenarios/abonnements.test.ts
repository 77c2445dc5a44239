import { expect, test, vi } from 'vitest';
import { client, code, reussi, serveurDeComptes, siret } from '../support/comptes.ts';
import { ressources, saisirUneOffre } from '../support/saisie-par-client.ts';

const s = serveurDeComptes();

/** What a stream has given so far, while it goes on. */
function recueillir<T>(flux: AsyncGenerator<T, void>) {
  const recus: T[] = [];
  const fin = (async () => {
    for await (const un of flux) recus.push(un);
  })();
  fin.catch(() => {});
  return { recus, fin };
}

test('each step of an action reaches those who may see it, and nobody else', async () => {
  await s.ouvrirCompte('abonne@organisme.test');
  await s.ouvrirCompte('voisin@autre.test', s.autreSiret);
  const sofi = await s.connecte('abonne@organisme.test');
  const voisin = await s.connecte('voisin@autre.test');
  const arret = new AbortController();
  const appel = { signal: arret.signal };
  const siens = recueillir(sofi.abonnements.evenements({}, appel));
  const autres = recueillir(voisin.abonnements.evenements({}, appel));
  // The first value says that the stream is open: the dashboard comes at once.
  const tableau = recueillir(sofi.abonnements.tableauDeBord(undefined, appel));
  await vi.waitFor(() => expect(tableau.recus).toHaveLength(1));

  const { action, session } = await saisirUneOffre(sofi, await ressources(sofi));
  const dernier = await vi.waitFor(() => {
    const trouve = siens.recus.find(({ champ }) => champ === 'dispositifs.0.nombrePlaces');
    expect(trouve).toBeDefined();
    return trouve!;
  });
  expect(dernier).toMatchObject({ type: 'MODIFICATION', fiche: session.code, apres: '12' });
  const idsDe = (recus: { id: string }[]) => recus.map(({ id }) => id);
  expect(new Set(idsDe(siens.recus)).size).toBe(siens.recus.length);
  await vi.waitFor(() =>
    expect(
      tableau.recus.at(-1)!.actions.find((une) => une.code === 'EN_COURS_DE_SAISIE')!.nombre,
    ).toBe(tableau.recus[0]!.actions.find((une) => une.code === 'EN_COURS_DE_SAISIE')!.nombre + 1),
  );
  expect(autres.recus).toEqual([]);

  // After an event that was kept, what followed it comes first.
  const [premier, ...suivants] = idsDe(siens.recus);
  const repris = recueillir(sofi.abonnements.evenements({ apres: premier!, siret }, appel));
  await vi.waitFor(() => expect(idsDe(repris.recus).slice(0, suivants.length)).toEqual(suivants));
  const faits = (suite: { type: string; champ?: string | null }[]) =>
    suite.map(({ type, champ }) => [type, champ]);
  expect(faits(siens.recus)).toEqual(
    faits(await Array.fromAsync(sofi.actions.historique(action.numero))),
  );
  arret.abort();
});

test('nobody follows without saying who they are, nor the dashboard of another', async () => {
  const suite = (sofi: ReturnType<typeof s.anonyme>) => sofi.abonnements.evenements().next();
  expect(await code(suite(s.anonyme()))).toBe('UNAUTHENTICATED');
  const voisin = await s.connecte('voisin@autre.test');
  expect(await code(voisin.abonnements.tableauDeBord(siret).next())).toBe('FORBIDDEN');
  expect(await code(voisin.abonnements.evenements({ apres: 'rien' }).next())).toBe(
    'BAD_USER_INPUT',
  );
});

test('a stream ends with the right to it: nothing comes after one has signed out', async () => {
  const sofi = await s.connecte('abonne@organisme.test');
  const autre = await s.connecte('abonne@organisme.test');
  const flux = sofi.abonnements.tableauDeBord();
  await flux.next();
  expect(await sofi.comptes.seDeconnecter()).toBe(true);
  await saisirUneOffre(autre, await ressources(autre));
  expect(await code(flux.next())).toBe('UNAUTHENTICATED');
});

test('a server that stops ends its streams, and the client goes on with the one that follows it', async () => {
  const premier = await s.lancer();
  const { jeton } = reussi(await s.seConnecter('abonne@organisme.test'));
  const sofi = client(premier.origine, jeton);
  const flux = sofi.abonnements.tableauDeBord();
  await flux.next();
  const suite = flux.next();
  await premier.arreter();
  const second = await s.lancer({ port: Number(new URL(premier.origine).port) });
  try {
    expect((await suite).value?.actions).toHaveLength(5);
    await flux.return();
  } finally {
    await second.arreter();
  }
});
