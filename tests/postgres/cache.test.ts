import { ANONYME } from '@sofi/domain';
import { demarrer } from '@sofi/server/serveur';
import { expect, inject, test, vi } from 'vitest';
import { ouvrirPostgres } from '@sofi/database/postgres';
import { creerBase, supprimerBase, urlDe } from '../support/postgres.ts';
import { FASD, importer } from '../support/lheo.ts';
import { compter } from '../support/programme.ts';
import { MAINTENANT } from '../support/temps.ts';

test('a server sees what another process published', async () => {
  const nom = `sofi_cache_${process.pid}`;
  await creerBase(nom, inject('modele'));
  const requetes: string[] = [];
  const base = await ouvrirPostgres(urlDe(nom), { surRequete: (texte) => requetes.push(texte) });
  const autre = await ouvrirPostgres(urlDe(nom), {});
  const serveur = await demarrer({
    base,
    acteur: ANONYME,
    hote: '127.0.0.1',
    port: 0,
    horloge: () => MAINTENANT,
    reponses: { octets: 2 ** 20 },
  });
  try {
    const avant = { data: { sessions: { totalCount: 1666 } } };
    expect(await compter(serveur.origine)).toEqual(avant);
    requetes.length = 0;
    expect(await compter(serveur.origine)).toEqual(avant);
    expect(requetes).toEqual([]);

    expect((await importer(autre, FASD)).rapport.creees).toBe(1);
    await vi.waitFor(async () =>
      expect(await compter(serveur.origine)).toEqual({ data: { sessions: { totalCount: 1667 } } }),
    );
    requetes.length = 0;
    expect(await compter(serveur.origine)).toEqual({ data: { sessions: { totalCount: 1667 } } });
    expect(requetes).toEqual([]);
  } finally {
    await serveur.arreter();
    await Promise.all([base.fermer(), autre.fermer()]);
    await supprimerBase(nom);
  }
});
