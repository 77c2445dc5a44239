import { courriels, utilisateurs, utilisateursOrganismes } from '@sofi/database';
import { SIRET_DE_DEMONSTRATION } from '@sofi/demo';
import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { code, reussi } from '../support/comptes.ts';
import { chemins, saisieParClient } from '../support/saisie-par-client.ts';

/* The Région's agreement as a flow: asked for, given or refused, for stated values and no others. */

const s = saisieParClient();
const { cible, client, publier } = s;

beforeAll(async () => {
  const { db } = s.base;
  const organisme = await db.query.organismes.findFirst({
    where: { siret: SIRET_DE_DEMONSTRATION },
  });
  const [{ utilisateurId }] = (await db
    .insert(utilisateurs)
    .values({ courriel: 'saisie@accord.test', roles: ['ORGANISME'] })
    .returning({ utilisateurId: utilisateurs.id })) as [{ utilisateurId: number }];
  await db.insert(utilisateursOrganismes).values({ utilisateurId, organismeId: organisme!.id });
  await db.insert(utilisateurs).values({ courriel: 'region@accord.test', roles: ['REGION'] });
});

const travail = async (numero: number) => {
  const [session] = (await client('organisme').actions.suivre(numero))!.sessions.nodes;
  return { session: session!, dispositif: session!.dispositifs[0]! };
};
const modifier = async (numero: number, champs: object) => {
  const { id, version } = (await travail(numero)).session;
  return reussi(await client('organisme').sessions.modifier({ session: id, version, ...champs }));
};
const demander = async (numero: number, champs: object = {}) => {
  const { id, version } = (await travail(numero)).dispositif;
  return client('organisme').dispositifs.demanderAccordRegion({
    dispositif: id,
    version,
    motif: 'Le site est en travaux.',
    ...champs,
  });
};
const accorder = (
  demande: { dispositif: { id: string; version: number } | null; retrait: boolean },
  reference = 'AC-1',
) =>
  client('region').dispositifs.donnerAccordRegion({
    dispositif: demande.dispositif!.id,
    version: demande.dispositif!.version,
    date: '2026-11-23',
    reference,
    retrait: demande.retrait,
  });
const envoyer = async (numero: number) =>
  client('organisme').actions.envoyerEnValidation(await cible(numero));
const etats = async (numero: number) =>
  (await Array.fromAsync(client('organisme').demandesDAccord.deLAction(numero))).map(
    ({ etat }) => etat,
  );
const recus = async (destinataire: string, numero: number) =>
  (
    await s.base.db
      .select({ sujet: courriels.sujet, texte: courriels.texte })
      .from(courriels)
      .where(eq(courriels.destinataire, destinataire))
      .orderBy(courriels.id)
  ).filter(({ sujet }) => sujet.endsWith(`-${numero}`));

test('the Région is asked for stated values, agrees to them, and the change is published', async () => {
  const { numero } = await publier();
  expect(await demander(numero)).toMatchObject({
    __typename: 'EtatInterditError',
    message: expect.stringContaining('saisit d’abord'),
  });
  await modifier(numero, { debut: '2027-03-08', dureeCentreHeures: 410 });
  expect(chemins(await demander(numero, { motif: ' ' }))).toEqual(['motif']);
  const { dispositif } = await travail(numero);
  expect(await demander(numero, { version: dispositif.version + 1 })).toMatchObject({
    __typename: 'VersionPerimeeError',
  });
  const region = client('region');
  const enAttente = () => region.demandesDAccord.compter({ etats: ['DEMANDE'] });
  const avant = await enAttente();
  reussi(await demander(numero));
  expect(await enAttente()).toBe(avant + 1);

  const liste = await Array.fromAsync(
    region.demandesDAccord.lister({
      filter: {
        etats: ['DEMANDE'],
        programmes: ['PREPA-SS'],
        organismes: [SIRET_DE_DEMONSTRATION],
      },
    }),
  );
  const demande = liste.find(({ action }) => action.numero === numero)!;
  expect(demande).toMatchObject({
    motif: 'Le site est en travaux.',
    retrait: false,
    modifications: [
      { champ: 'debut', avant: '2027-03-01', apres: '2027-03-08' },
      { champ: 'dureeCentreHeures', avant: '420', apres: '410' },
    ],
  });
  expect(await region.demandesDAccord.compter({ programmes: ['CLES'] })).toBe(0);
  const [recu] = await recus('region@accord.test', numero);
  expect(recu!.texte).toContain('2027-03-01 → 2027-03-08');
  expect(recu!.texte).toContain('Motif : Le site est en travaux.');

  reussi(await accorder(demande));
  expect(await enAttente()).toBe(avant);
  expect(await etats(numero)).toEqual(['DONNE']);
  const reponse = (await recus('saisie@accord.test', numero)).at(-1);
  expect(reponse!.texte).toContain('Référence : AC-1');
  reussi(await envoyer(numero));
  reussi(await client('valideur').actions.valider(await cible(numero)));
  // Published, it stays as it was answered.
  await modifier(numero, { debut: '2027-03-15' });
  expect(await etats(numero)).toEqual(['DONNE']);
});

test('a refusal gives its reason, and ends the request', async () => {
  const { numero } = await publier();
  await modifier(numero, { debut: '2027-03-08' });
  const { demande } = reussi(await demander(numero));
  const refuser = (motif: string) =>
    client('region').dispositifs.refuserAccordRegion({ demande: demande.id, motif });
  expect(chemins(await refuser(''))).toEqual(['motif']);
  expect(reussi(await refuser('Les stagiaires sont inscrits.')).demande).toMatchObject({
    etat: 'REFUSE',
    motifDeRefus: 'Les stagiaires sont inscrits.',
    reference: null,
  });
  expect(await refuser('Encore.')).toMatchObject({ __typename: 'EtatInterditError' });
  const recu = (await recus('saisie@accord.test', numero)).at(-1);
  expect(recu!.texte).toContain('Motif : Les stagiaires sont inscrits.');
  expect((await envoyer(numero)).__typename).toBe('EtatInterditError');

  // Asked again, it can be agreed to.
  const seconde = reussi(await demander(numero, { motif: 'Ils sont d’accord.' })).demande;
  reussi(await accorder(seconde));
  expect(await etats(numero)).toEqual(['REFUSE', 'DONNE']);
  reussi(await envoyer(numero));
});

test('it lapses with other values, and outlives changes that are given up', async () => {
  const { numero } = await publier();
  await modifier(numero, { debut: '2027-03-08' });
  reussi(await demander(numero));
  await modifier(numero, { debut: '2027-03-15' });
  expect(await etats(numero)).toEqual(['CADUC']);
  const { demande } = reussi(await demander(numero));
  await modifier(numero, { commentaireDuree: 'Sans lien avec la Région.' });
  expect(await etats(numero)).toEqual(['CADUC', 'DEMANDE']);
  reussi(await accorder(demande));

  await modifier(numero, { fin: '2027-07-02' });
  expect(await etats(numero)).toEqual(['CADUC', 'CADUC']);
  expect((await envoyer(numero)).__typename).toBe('EtatInterditError');
  reussi(await client('organisme').actions.abandonnerModifications(await cible(numero)));
  expect(await etats(numero)).toEqual(['CADUC', 'DONNE']);
  await modifier(numero, { debut: '2027-03-15' });
  expect(await etats(numero)).toEqual(['CADUC', 'DONNE']);
  reussi(await envoyer(numero));
});

test('withdrawals, added places and another lot are asked for too', async () => {
  const sofi = client('organisme');
  const { numero } = await publier();
  const { session, dispositif } = await travail(numero);
  const places = reussi(
    await sofi.dispositifs.modifier({
      dispositif: dispositif.id,
      version: dispositif.version,
      nombrePlaces: 15,
    }),
  ).dispositif;
  expect(reussi(await demander(numero)).demande.modifications).toMatchObject([
    { champ: 'dispositifs.0.nombrePlaces', avant: '12', apres: '15' },
  ]);
  const { lot } = s.siennes;
  const ajoute = reussi(
    await sofi.dispositifs.creer({ session: session.id, lot, nombrePlaces: 5 }),
  ).dispositif;
  const second = await sofi.dispositifs.demanderAccordRegion({
    dispositif: ajoute.id,
    version: ajoute.version,
    motif: 'Un second groupe.',
  });
  expect(reussi(second).demande.modifications).toContainEqual(
    expect.objectContaining({ champ: 'dispositifs.1.nombrePlaces', avant: null, apres: '5' }),
  );
  // One request for each dispositif: neither ends the other.
  expect(await etats(numero)).toEqual(['DEMANDE', 'DEMANDE']);

  reussi(await sofi.supprimerFiche({ fiche: places.id, version: places.version }));
  expect(await etats(numero)).toEqual(['CADUC', 'DEMANDE']);
  // Taken away, it is named as it is published.
  const retire = reussi(
    await sofi.dispositifs.demanderAccordRegion({
      dispositif: places.id,
      version: dispositif.version,
      motif: 'Payé autrement.',
    }),
  ).demande;
  expect(retire.modifications).toMatchObject([
    { champ: 'dispositifs.0', avant: expect.stringContaining('12'), apres: null },
  ]);
  reussi(await accorder(retire));

  // Of the whole session, though it is still being written.
  reussi(await sofi.actions.abandonnerModifications(await cible(numero)));
  const { demande } = reussi(
    await demander(numero, { retrait: true, motif: 'Trop peu de monde.' }),
  );
  expect(demande).toMatchObject({
    retrait: true,
    modifications: [{ champ: 'session', apres: null }],
  });
  expect((await sofi.actions.archiver(await cible(numero))).__typename).toBe('EtatInterditError');
  reussi(await accorder(demande, 'RETRAIT-1'));
  reussi(await sofi.actions.archiver(await cible(numero)));
});

test('the list is for the Région and the Cariforef, a request for the organismes of its action', async () => {
  const { numero } = await publier();
  await modifier(numero, { debut: '2027-03-08' });
  const { demande } = reussi(await demander(numero));
  const lister = (qui: 'organisme' | 'anonyme' | 'valideur') =>
    client(qui).demandesDAccord.compter({ etats: ['DEMANDE'] });
  expect(await lister('valideur')).toBeGreaterThan(0);
  expect(await code(lister('organisme'))).toBe('FORBIDDEN');
  expect(await code(lister('anonyme'))).toBe('UNAUTHENTICATED');
  expect(await etats(numero)).toEqual(['DEMANDE']);
  const refus = { demande: demande.id, motif: 'Non.' };
  expect(await code(client('organisme').dispositifs.refuserAccordRegion(refus))).toBe('FORBIDDEN');
  expect(
    await client('region').dispositifs.refuserAccordRegion({ ...refus, demande: 'RGVtYW5kZTox' }),
  ).toMatchObject({ __typename: 'IntrouvableError' });
});
