import { courriels, demandesDeCompte, jetons, organismes, utilisateurs } from '@sofi/database';
import { asc, eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import {
  cleDe,
  clientDepuis,
  code,
  HEURE,
  MOT_DE_PASSE,
  reussi,
  serveurDeComptes,
  siret,
} from '../support/comptes.ts';
import { nonEmpty } from '../support/non-empty.ts';

/* A stranger who has a SIRET, a mail address and patience: reads nothing, changes nothing, and keeps nobody out. */

const s = serveurDeComptes({ proxys: 1 });
const ETRANGER = 'etranger@ailleurs.example';
const VALIDEUR = 'offre@carif-oref.example';
const PROPRIETAIRE = 'proprietaire@exemple.fr';

let valideur: string;
beforeAll(async () => {
  await s.ouvrirCompte(PROPRIETAIRE);
  await s.base.db
    .update(utilisateurs)
    .set({ roles: ['ORGANISME', 'VALIDEUR'] })
    .where(
      eq(utilisateurs.courriel, (await s.ouvrirCompte('valideur@exemple.fr')).utilisateur.courriel),
    );
  valideur = reussi(await s.seConnecter('valideur@exemple.fr')).jeton;
});

/** A caller at this network address. */
const depuis = (adresse: string) => clientDepuis(s.origine, adresse);
/** The oldest request that waits. */
const enAttente = async () => (await s.porteur(valideur).comptes.demandes()).nodes[0]!.id;
const recus = async (destinataire: string) =>
  s.base.db
    .select()
    .from(courriels)
    .where(eq(courriels.destinataire, destinataire))
    .orderBy(asc(courriels.id));

test('asking for a key by SIRET gives none, and puts one request before the validators', async () => {
  const { comptes } = depuis('203.0.113.1');
  const [connu, etranger] = [
    await comptes.demanderCleActivation({ siret, courriel: PROPRIETAIRE }),
    await comptes.demanderCleActivation({ siret, courriel: ETRANGER }),
  ];
  expect(etranger).toEqual({ ...connu, courriel: ETRANGER });
  await comptes.demanderCleActivation({ siret, courriel: ETRANGER.toUpperCase() });
  const lettres = await recus(ETRANGER);
  expect(lettres).toHaveLength(2);
  for (const { texte } of lettres) expect(texte).not.toContain('sofi_');
  const siens = await s.base.db
    .select({ consommeLe: jetons.consommeLe })
    .from(jetons)
    .where(eq(jetons.courriel, ETRANGER));
  expect(siens.map(({ consommeLe }) => consommeLe === null)).toEqual([false, false]);

  const { nodes, totalCount } = await s.porteur(valideur).comptes.demandes();
  expect(totalCount).toBe(1);
  expect(nodes).toMatchObject([{ courriel: ETRANGER, organisme: { siret } }]);
  expect((await recus(VALIDEUR)).map(({ sujet }) => sujet)).toContain(
    'Demandes de compte SOFI en attente',
  );
  const annonces = (await recus(VALIDEUR)).filter(({ sujet }) => sujet.startsWith('Demandes'));
  expect(annonces).toHaveLength(1);
});

test('neither the stranger nor the organisme decides on the request', async () => {
  const demande = await enAttente();
  const proprietaire = await s.connecte(PROPRIETAIRE);
  for (const [qui, attendu] of [
    [s.anonyme(), 'UNAUTHENTICATED'],
    [proprietaire, 'FORBIDDEN'],
  ] as const) {
    expect(await code(qui.comptes.demandes())).toBe(attendu);
    expect(await code(qui.comptes.approuverDemande(demande))).toBe(attendu);
    expect(await code(qui.comptes.refuserDemande({ demande, motif: 'x' }))).toBe(attendu);
    expect(await code(qui.comptes.attribuerRole({ courriel: ETRANGER, role: 'VALIDEUR' }))).toBe(
      attendu,
    );
  }
  expect(
    await code(s.anonyme().comptes.inviterCollegue({ organisme: siret, courriel: ETRANGER })),
  ).toBe('UNAUTHENTICATED');
  expect(
    await code(
      proprietaire.comptes.inviterCollegue({ organisme: s.autreSiret, courriel: ETRANGER }),
    ),
  ).toBe('FORBIDDEN');
  expect(await s.base.db.$count(utilisateurs, eq(utilisateurs.courriel, ETRANGER))).toBe(0);
});

test('a refused request is answered with its reason, once, and sends no key', async () => {
  const { comptes } = s.porteur(valideur);
  const demande = await enAttente();
  expect(await comptes.refuserDemande({ demande, motif: ' ' })).toMatchObject({
    champs: [{ chemin: ['motif'] }],
  });
  reussi(await comptes.refuserDemande({ demande, motif: 'Inconnu de cet organisme.' }));
  expect((await recus(ETRANGER)).at(-1)?.texte).toContain('Inconnu de cet organisme.');
  const introuvable = { __typename: 'IntrouvableError' };
  expect(
    await Promise.all([
      comptes.refuserDemande({ demande, motif: 'Encore.' }),
      comptes.approuverDemande(demande),
      comptes.approuverDemande('RGVtYW5kZURlQ29tcHRlOjk5OTk5OQ=='),
    ]),
  ).toMatchObject([introuvable, introuvable, introuvable]);
  expect((await comptes.demandes()).totalCount).toBe(0);
  expect((await recus(ETRANGER)).some(({ texte }) => texte.includes('sofi_'))).toBe(false);
});

test('an approved request sends a key, of whose account the organisme and the Cariforef hear', async () => {
  const courriel = 'approuvee@exemple.fr';
  await depuis('203.0.113.2').comptes.demanderCleActivation({ siret, courriel });
  const { comptes } = s.porteur(valideur);
  const demande = await enAttente();
  reussi(await comptes.approuverDemande(demande));
  const cle = cleDe((await recus(courriel)).at(-1));
  reussi(await s.anonyme().comptes.activer({ cle, motDePasse: MOT_DE_PASSE }));
  for (const prevenu of [PROPRIETAIRE, VALIDEUR])
    expect((await recus(prevenu)).at(-1)?.texte).toContain(courriel);
  // Its address was given: another key comes without waiting.
  await depuis('203.0.113.2').comptes.demanderCleActivation({ siret, courriel });
  expect(await s.base.db.$count(demandesDeCompte, eq(demandesDeCompte.courriel, courriel))).toBe(1);
});

test('a colleague’s invitation gives a key, and taking it back voids it', async () => {
  const courriel = 'invitee@exemple.fr';
  const { comptes } = await s.connecte(PROPRIETAIRE);
  await depuis('203.0.113.3').comptes.demanderCleActivation({ siret, courriel });
  reussi(await comptes.inviterCollegue({ organisme: siret, courriel }));
  expect((await s.porteur(valideur).comptes.demandes()).totalCount).toBe(0);
  const reprise = cleDe((await recus(courriel)).at(-1));
  reussi(await comptes.retirerCollegue({ organisme: siret, courriel }));
  expect(
    await s.anonyme().comptes.activer({ cle: reprise, motDePasse: MOT_DE_PASSE }),
  ).toMatchObject({ code: 'CLE_REFUSEE' });
  reussi(await comptes.inviterCollegue({ organisme: siret, courriel }));
  const cle = cleDe((await recus(courriel)).at(-1));
  const { jeton } = reussi(await s.anonyme().comptes.activer({ cle, motDePasse: MOT_DE_PASSE }));
  const invitee = s.porteur(jeton);
  expect((await invitee.tableauDeBord()).organisme.siret).toBe(siret);
  expect((await comptes.collegues())?.nodes.map((un) => un.courriel)).toContain(courriel);
  reussi(await comptes.retirerCollegue({ organisme: siret, courriel }));
  expect(await code(invitee.tableauDeBord(siret))).toBe('FORBIDDEN');
  expect((await comptes.collegues())?.nodes.map((un) => un.courriel)).not.toContain(courriel);
  expect((await invitee.comptes.collegues())?.nodes).toEqual([]);
  expect(await comptes.retirerCollegue({ organisme: siret, courriel })).toMatchObject({
    __typename: 'IntrouvableError',
  });
});

test('guessing from one address keeps its owner out of nothing', async () => {
  const attaque = depuis('198.51.100.66').comptes;
  const deviner = () => attaque.seConnecter({ courriel: PROPRIETAIRE, motDePasse: 'au hasard' });
  for (let essai = 0; essai < 4; essai++)
    expect(await deviner()).toMatchObject({ code: 'IDENTIFIANTS_REFUSES' });
  for (let essai = 0; essai < 20; essai++) expect(await code(deviner())).toBe('RATE_LIMITED');
  for (const adresse of ['203.0.113.77', '2001:db8:77::1'])
    reussi(
      await depuis(adresse).comptes.seConnecter({
        courriel: PROPRIETAIRE,
        motDePasse: MOT_DE_PASSE,
      }),
    );
  // The port and the form of an address do not make it another, nor do the last 72 bits of IPv6.
  for (const adresse of ['198.51.100.66:4711', '::ffff:198.51.100.66', '[::ffff:c633:6442]:80'])
    expect(
      await code(
        depuis(adresse).comptes.seConnecter({ courriel: PROPRIETAIRE, motDePasse: MOT_DE_PASSE }),
      ),
    ).toBe('RATE_LIMITED');
});

test('guessing from everywhere leaves the owner all attempts where they signed in before, and one elsewhere', async () => {
  s.avancer(2 * HEURE);
  const courriel = PROPRIETAIRE;
  const essayer = (adresse: string, motDePasse: string) =>
    depuis(adresse).comptes.seConnecter({ courriel, motDePasse });
  reussi(await essayer('203.0.113.77', MOT_DE_PASSE));
  for (let rang = 0; rang < 13; rang++)
    expect(await essayer(`192.0.2.${rang}`, 'au hasard')).toMatchObject({
      code: 'IDENTIFIANTS_REFUSES',
    });
  expect(await essayer('192.0.2.200', 'au hasard')).toMatchObject({ code: 'IDENTIFIANTS_REFUSES' });
  expect(await code(essayer('192.0.2.200', MOT_DE_PASSE))).toBe('RATE_LIMITED');
  reussi(await essayer('192.0.2.201', MOT_DE_PASSE));
  for (let faute = 0; faute < 3; faute++)
    expect(await essayer('203.0.113.77', 'faute de frappe')).toMatchObject({
      code: 'IDENTIFIANTS_REFUSES',
    });
  reussi(await essayer('203.0.113.77', MOT_DE_PASSE));
});

test('asking for resets keeps the owner from none, and fills no mailbox', async () => {
  s.avancer(4 * HEURE);
  const avant = (await recus(PROPRIETAIRE)).length;
  for (let rang = 0; rang < 20; rang++)
    await depuis(`192.0.2.${rang}`).comptes.demanderReinitialisation(PROPRIETAIRE);
  for (let rang = 0; rang < 4; rang++)
    await depuis('198.51.100.1').comptes.demanderReinitialisation(PROPRIETAIRE);
  await depuis('203.0.113.77').comptes.demanderReinitialisation(PROPRIETAIRE);
  const lettres = (await recus(PROPRIETAIRE)).slice(avant);
  expect(lettres).toHaveLength(4);
  const { jeton } = reussi(await s.seConnecter(PROPRIETAIRE));
  const motDePasse = 'cinq chiens bleus';
  const cle = cleDe(lettres[0]);
  reussi(await s.anonyme().comptes.reinitialiserMotDePasse({ cle, motDePasse }));
  expect(await code(s.porteur(jeton).moi())).toBe('UNAUTHENTICATED');
  for (const { texte } of nonEmpty(lettres.slice(1)))
    expect(
      await s.anonyme().comptes.reinitialiserMotDePasse({ cle: cleDe({ texte }), motDePasse }),
    ).toMatchObject({ code: 'CLE_REFUSEE' });
  reussi(await s.seConnecter(PROPRIETAIRE, motDePasse));
});

test('an address in another guise is the same account, or no address', async () => {
  s.avancer(8 * HEURE);
  const { comptes } = depuis('198.51.100.77');
  const avant = await s.base.db.$count(demandesDeCompte);
  const lettres = (await recus(ETRANGER)).length;
  // Other letters that look or lower like those of the owner, another domain's end, a second header or addressee.
  for (const courriel of [
    'pr\u043Eprietaire@exemple.fr',
    '\uFF50roprietaire@exemple.fr',
    'propri\u00E9taire@exemple.fr',
    'propr\u0130etaire@exemple.fr',
    'proprietaire@exemple\u3002fr',
    'proprietaire@exemple.fr\u0000',
    'proprietaire@exemple.fr\r\nBcc: etranger@ailleurs.example',
    'proprietaire@exemple.fr,etranger@ailleurs.example',
    '"proprietaire@exemple.fr" <etranger@ailleurs.example>',
    'proprietaire@exemple.fr%0aBcc:etranger@ailleurs.example',
    'etranger@ailleurs.example;proprietaire@exemple.fr',
  ]) {
    const reponse = await comptes.demanderCleActivation({ siret, courriel });
    expect([courriel, reponse]).toMatchObject([
      courriel,
      { __typename: 'SaisieInvalideError', champs: [{ chemin: ['courriel'] }] },
    ]);
  }
  expect(await s.base.db.$count(demandesDeCompte)).toBe(avant);
  expect(await recus(ETRANGER)).toHaveLength(lettres);

  // Case and blanks are the same account, and the same attempts.
  const deviner = (courriel: string) => comptes.seConnecter({ courriel, motDePasse: 'au hasard' });
  for (const courriel of [
    ' proprietaire@exemple.fr',
    'PROPRIETAIRE@EXEMPLE.FR',
    'Proprietaire@exemple.FR\u00a0',
    PROPRIETAIRE,
  ])
    expect(await deviner(courriel)).toMatchObject({ code: 'IDENTIFIANTS_REFUSES' });
  expect(await code(deviner('proprietaire@Exemple.fr\t'))).toBe('RATE_LIMITED');
});

test('no name of an organisme and no reason adds a header or an addressee to a mail', async () => {
  const nom = 'Lycée\r\nBcc: etranger@ailleurs.example\r\n\r\nbonjour';
  await s.base.db.update(organismes).set({ nom }).where(eq(organismes.siret, s.autreSiret));
  const courriel = 'entete@exemple.fr';
  await s.ouvrirCompte(courriel, s.autreSiret);
  const { comptes } = await s.connecte(courriel);
  reussi(await comptes.inviterCollegue({ organisme: s.autreSiret, courriel: 'suite@exemple.fr' }));
  reussi(await comptes.retirerCollegue({ organisme: s.autreSiret, courriel: 'suite@exemple.fr' }));
  const lettres = [...(await recus(courriel)), ...(await recus('suite@exemple.fr'))];
  expect(lettres.length).toBeGreaterThan(2);
  for (const { sujet, destinataire } of lettres)
    expect(`${sujet} ${destinataire}`).not.toMatch(/[\r\n]/);
});
