import { compterBrouillons } from '@sofi/database';
import type { SofiClient } from '@sofi/sdk';
import { expect, test } from 'vitest';
import { attendre } from '../support/abonnements.ts';
import { client, code, reussi, serveurDeComptes, siret } from '../support/comptes.ts';
import { ressources, saisirUneOffre, SESSION } from '../support/saisie-par-client.ts';
import { acteur } from '../support/saisie.ts';

const s = serveurDeComptes({ quotas: { streams: 2, brouillons: 100_000 } });

/** A stream that is open: its first value has come. */
async function follow(sofi: SofiClient) {
  const end = new AbortController();
  const stream = sofi.abonnements.tableauDeBord(undefined, { signal: end.signal });
  await stream.next();
  return { close: () => end.abort(), stream };
}

test('an account has so many streams, whichever way it signs in; others are not concerned', async () => {
  await s.ouvrirCompte('flux@organisme.test');
  await s.ouvrirCompte('autre@organisme.test');
  const first = await s.connecte('flux@organisme.test');
  const { cle } = reussi(await first.comptes.creerCle({ nom: 'Flux' }));
  const key = s.porteur(cle);
  const [one] = [await follow(first), await follow(key)];
  for (const sofi of [first, key]) {
    const refused = sofi.abonnements.tableauDeBord().next();
    await expect(refused).rejects.toThrow('Vous suivez déjà 2 flux');
    expect(await code(sofi.abonnements.evenements().next())).toBe('STREAM_LIMIT');
  }
  const other = await follow(await s.connecte('autre@organisme.test'));
  one.close();
  await attendre(async () => (await follow(key)).stream);
  other.close();
});

test('streams that are given up or refused do not count', async () => {
  await s.ouvrirCompte('parti@organisme.test');
  const sofi = await s.connecte('parti@organisme.test');
  for (let round = 0; round < 5; round++) {
    const { close } = await attendre(() => follow(sofi));
    close();
    expect(await code(sofi.abonnements.tableauDeBord(s.autreSiret).next())).toBe('FORBIDDEN');
    const left = new AbortController();
    const never = sofi.abonnements.evenements({}, { signal: left.signal }).next();
    left.abort();
    await expect(never).rejects.toMatchObject({ name: 'AbortError' });
  }
});

test('an organisme has so many fiches that were never published: beyond, nothing is written, and what it publishes or removes makes room', async () => {
  const { id } = (await s.base.db.query.organismes.findFirst({
    columns: { id: true },
    where: { siret },
  }))!;
  const count = () => compterBrouillons(s.base.db, id, 1_000_000);
  const brouillons = (await count()) + 6;
  const server = (qui: ReturnType<typeof acteur>) =>
    s.lancer({ acteur: qui, quotas: { streams: 9, brouillons } });
  const servers = [
    await server(acteur('ORGANISME', [{ id, siret }])),
    await server(acteur('VALIDEUR')),
  ];
  const [sofi, valideur] = servers.map(({ origine }) => client(origine)) as [
    SofiClient,
    SofiClient,
  ];
  const siennes = await ressources(sofi);
  // A formation, an action, a session and its dispositif.
  const { action, session } = await saisirUneOffre(sofi, siennes);
  expect(await count()).toBe(brouillons - 2);

  const target = async () => {
    const { id: cible, version } = (await sofi.actions.suivre(action.numero))!;
    return { action: cible, version };
  };
  const full = async (writing: Promise<{ __typename: string }>) => {
    expect(await writing).toMatchObject({
      __typename: 'SaisieInvalideError',
      code: 'TROP_DE_BROUILLONS',
      message: expect.stringContaining(`${brouillons} fiches jamais publiées au plus`),
    });
  };
  const before = await count();
  await full(sofi.actions.dupliquer(await target()));
  expect(await count()).toBe(before);
  const dates = { debut: '2027-09-01', fin: '2027-12-15' };
  await full(
    sofi.sessions.dupliquer({
      session: session.id,
      version: session.version,
      periodes: [dates, { debut: '2028-01-03', fin: '2028-03-31' }],
    }),
  );
  const { formation } = reussi(await sofi.formations.creer({ intitule: 'Avant-dernière' }));
  reussi(await sofi.formations.creer({ intitule: 'Dernière' }));
  await full(sofi.formations.creer({ intitule: 'De trop' }));
  await full(sofi.actions.creer({ formation: formation.id }));
  await full(sofi.sessions.creer({ ...SESSION, action: action.id }));
  expect(await count()).toBe(brouillons);

  reussi(await sofi.supprimerFiche({ fiche: formation.id, version: formation.version }));
  reussi(await sofi.formations.creer({ intitule: 'À sa place' }));
  await full(sofi.formations.creer({ intitule: 'De trop' }));

  reussi(await sofi.actions.envoyerEnValidation(await target()));
  reussi(await valideur.actions.valider(await target()));
  expect(await count()).toBe(brouillons - 4);
  reussi(await sofi.formations.creer({ intitule: 'De nouveau' }));
  await Promise.all(servers.map(({ arreter }) => arreter()));
});
