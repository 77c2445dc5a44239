import { clesApi, utilisateurs } from '@sofi/database';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { code, HEURE, reussi, serveurDeComptes, siret } from '../support/comptes.ts';
import { MAINTENANT } from '../support/temps.ts';

const s = serveurDeComptes();

test('an API key is shown once, kept as a fingerprint, and has its owner’s rights of the moment', async () => {
  const courriel = 'integrateur@exemple.fr';
  await s.ouvrirCompte(courriel);
  const sofi = await s.connecte(courriel);
  const { cle, cleApi } = reussi(await sofi.comptes.creerCle({ nom: ' Planning ' }));
  expect(cleApi).toMatchObject({ nom: 'Planning', lectureSeule: false, revoqueeLe: null });
  expect(cle.startsWith(cleApi.debut)).toBe(true);
  expect(cleApi.debut.length).toBeLessThan(15);
  expect(JSON.stringify(await s.base.db.select().from(clesApi))).not.toContain(cle);

  const programme = s.porteur(cle);
  expect((await programme.moi())?.courriel).toBe(courriel);
  expect((await programme.tableauDeBord()).organisme.siret).toBe(siret);
  await s.base.db
    .update(utilisateurs)
    .set({ roles: [] })
    .where(eq(utilisateurs.courriel, courriel));
  expect(await code(programme.tableauDeBord(siret))).toBe('FORBIDDEN');
  expect(await code(programme.comptes.creerCle({ nom: 'Une autre' }))).toBe('FORBIDDEN');
});

test('only its owner revokes a key, at once, and it expires on its date', async () => {
  await s.ouvrirCompte('a@exemple.fr');
  await s.ouvrirCompte('b@exemple.fr');
  const [a, b] = [await s.connecte('a@exemple.fr'), await s.connecte('b@exemple.fr')];
  const expireLe = new Date(MAINTENANT.getTime() + HEURE).toISOString();
  const une = reussi(await a.comptes.creerCle({ nom: 'Une' }));
  const breve = reussi(await a.comptes.creerCle({ nom: 'Brève', expireLe }));
  for (const id of [une.cleApi.id, 'x', '99999999999'])
    expect(await b.comptes.revoquerCle(id)).toMatchObject({ __typename: 'IntrouvableError' });
  expect(await s.porteur(une.cle).moi()).not.toBeNull();
  const { cleApi } = reussi(await a.comptes.revoquerCle(une.cleApi.id));
  expect(cleApi.revoqueeLe).toBe(MAINTENANT.toISOString());
  expect(await code(s.porteur(une.cle).moi())).toBe('UNAUTHENTICATED');
  s.avancer(HEURE);
  expect(await code(s.porteur(breve.cle).moi())).toBe('UNAUTHENTICATED');
  expect(reussi(await a.comptes.revoquerCle(une.cleApi.id)).cleApi).toEqual(cleApi);
  expect((await a.comptes.cles()).map(({ nom }) => nom)).toEqual(['Brève', 'Une']);
  expect(await b.comptes.cles()).toEqual([]);
});

test('a key to read reads what its owner reads, and every mutation refuses it', async () => {
  await s.ouvrirCompte('lecteur@exemple.fr');
  const sofi = await s.connecte('lecteur@exemple.fr');
  const { cle, cleApi } = reussi(await sofi.comptes.creerCle({ nom: 'Lire', lectureSeule: true }));
  const lecteur = s.porteur(cle);
  expect(await lecteur.actions.compter({}, 'TRAVAIL')).toBe(
    await sofi.actions.compter({}, 'TRAVAIL'),
  );
  for (const acte of [
    () => lecteur.comptes.revoquerCle(cleApi.id),
    () => lecteur.comptes.seDeconnecter(),
    () => lecteur.executer('mutation M { __typename }', {}),
  ])
    expect(await code(acte())).toBe('FORBIDDEN');
  expect((await sofi.comptes.cles())[0]?.revoqueeLe).toBeNull();
});

test('a key that leaked gives nothing that outlives it: it does no act on accounts but its own end', async () => {
  const courriel = 'fuite@exemple.fr';
  await s.ouvrirCompte(courriel);
  await s.base.db
    .update(utilisateurs)
    .set({ roles: ['ORGANISME', 'VALIDEUR', 'ADMINISTRATEUR'] })
    .where(eq(utilisateurs.courriel, courriel));
  const sofi = await s.connecte(courriel);
  const { cle, cleApi } = reussi(await sofi.comptes.creerCle({ nom: 'Planning' }));
  await s.anonyme().comptes.demanderCleActivation({ siret, courriel: 'voleur@ailleurs.example' });
  const demande = (await sofi.comptes.demandes()).nodes[0]!.id;
  const [ouverte] = await sofi.comptes.sessions();
  const { comptes } = s.porteur(cle);
  const voleur = { organisme: siret, courriel: 'voleur@ailleurs.example' };
  const actes = [
    comptes.inviterCollegue(voleur),
    comptes.retirerCollegue({ ...voleur, courriel }),
    comptes.approuverDemande(demande),
    comptes.refuserDemande({ demande, motif: 'Non.' }),
    comptes.attribuerRole({ courriel: voleur.courriel, role: 'ADMINISTRATEUR' }),
    comptes.retirerRole({ courriel, role: 'VALIDEUR' }),
    comptes.fermerSession(ouverte!.id),
    comptes.creerCle({ nom: 'Une autre' }),
    s.porteur(cle).importerProgramme({ contenuBase64: '', essai: true }),
  ];
  const refusees = (await Promise.allSettled(actes)).map(
    (acte) => 'reason' in acte && { code: acte.reason.code, ecriture: acte.reason.ecriture },
  );
  expect(refusees).toEqual(actes.map(() => ({ code: 'FORBIDDEN', ecriture: 'NON_FAITE' })));
  expect(await s.base.db.$count(utilisateurs, eq(utilisateurs.courriel, voleur.courriel))).toBe(0);
  reussi(await comptes.revoquerCle(cleApi.id));
  expect(await code(s.porteur(cle).moi())).toBe('UNAUTHENTICATED');
});

test('faults of a key’s input are reported together, and keys need an account', async () => {
  await s.ouvrirCompte('fautes@exemple.fr');
  const sofi = await s.connecte('fautes@exemple.fr');
  const expireLe = MAINTENANT.toISOString();
  expect(await sofi.comptes.creerCle({ nom: ' ', expireLe })).toMatchObject({
    champs: [{ chemin: ['nom'] }, { chemin: ['expireLe'] }],
  });
  expect(await code(s.anonyme().comptes.creerCle({ nom: 'x' }))).toBe('UNAUTHENTICATED');
});

test('an invalid proof of identity refuses the request with 401, a shared answer or not', async () => {
  const question = `${s.origine}/graphql?query=${encodeURIComponent('{ formations { totalCount } }')}`;
  const lire = (authorization?: string) =>
    fetch(question, { headers: authorization === undefined ? {} : { authorization } });
  await lire();
  const gardee = await s.requetesDe(() => lire());
  expect(gardee).toEqual([]);
  for (const preuve of [
    'Bearer sofi_connexion_x',
    'Bearer x',
    'Bearer a.b.c',
    'Basic YTpi',
    'Bearer',
  ]) {
    const reponse = await lire(preuve);
    expect(reponse.status).toBe(401);
    expect(reponse.headers.get('cache-control')).toBe('no-store');
    expect(reponse.headers.get('www-authenticate')).toContain('Bearer');
    expect(await reponse.json()).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  }
});

test('signed-in callers neither get nor leave a shared answer', async () => {
  const { jeton } = await s.ouvrirCompte('partage@exemple.fr');
  const lire = async (jetonEnvoye?: string) => {
    const reponse = await fetch(`${s.origine}/graphql?query={moi{courriel}}`, {
      headers: jetonEnvoye === undefined ? {} : { authorization: `Bearer ${jetonEnvoye}` },
    });
    return { cache: reponse.headers.get('cache-control'), corps: await reponse.json() };
  };
  const mienne = { data: { moi: { courriel: 'partage@exemple.fr' } } };
  expect(await lire(jeton)).toEqual({ cache: 'no-store', corps: mienne });
  expect(await lire()).toEqual({ cache: 'public, no-cache', corps: { data: { moi: null } } });
  expect(await lire(jeton)).toEqual({ cache: 'no-store', corps: mienne });
});
