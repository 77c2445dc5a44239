import { lignes } from '@sofi/database';
import { ANONYME, REGLAGES_DE_COMPTE, siretFictif } from '@sofi/domain';
import type { SofiClient } from '@sofi/sdk';
import type { OptionsDeProgramme } from '@sofi/usecases';
import {
  annulerProgramme,
  chargerProgramme,
  donnerRole,
  ImportInannulableError,
} from '@sofi/usecases';
import { sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { baseVide } from '../support/base.ts';
import { cleDe, code, MOT_DE_PASSE, reussi, serveurDeComptes } from '../support/comptes.ts';
import {
  etatDuProgramme,
  ligneNouvelle,
  lireExemple,
  lotsArretes,
  sansLots,
} from '../support/fichier-programme.ts';
import { ACTION, FORMATION, saisirUneOffre } from '../support/saisie-par-client.ts';
import { MAINTENANT } from '../support/temps.ts';

const MANDATAIRE = '91000303700017';
const FORMATEUR = '91000101500015';

const s = serveurDeComptes({}, baseVide);
const base64 = (texte: string) => Buffer.from(texte).toString('base64');
let texte: string;
let admin: SofiClient;

beforeAll(async () => {
  texte = await lireExemple();
  const courriel = 'admin@cariforef.example';
  await s.base.db.transaction((tx) =>
    donnerRole(
      tx,
      { maintenant: MAINTENANT, reglages: REGLAGES_DE_COMPTE },
      { courriel, role: 'ADMINISTRATEUR', auteurId: null },
    ),
  );
  const cle = cleDe(await s.courriel(courriel));
  reussi(await s.anonyme().comptes.reinitialiserMotDePasse({ cle, motDePasse: MOT_DE_PASSE }));
  admin = await s.connecte(courriel);
});

const importer = (contenu: string, options: object = {}) =>
  admin.importerProgramme({ nom: 'programme.csv', contenuBase64: base64(contenu), ...options });

/** The same as the command does. */
const charger = (contenu: string, options: Partial<OptionsDeProgramme> = {}) =>
  chargerProgramme(
    { db: s.base.db, acteur: ANONYME, maintenant: MAINTENANT, idempotence: null },
    { nom: 'programme.csv', octets: Buffer.from(contenu) },
    { politique: 'TOUT_REFUSER', essai: false, forcer: false, ...options },
  );

test('an empty database filled only by the file takes an offer from account to publication', async () => {
  const { run, lues, refusees } = reussi(await importer(texte));
  expect([run, lues, refusees]).toEqual([1, 13, 0]);
  const anonyme = s.anonyme();
  const programmes = await anonyme.programmes(2027);
  expect(programmes.map(({ libelle }) => libelle).toSorted()).toEqual([
    '1 emploi = 1 formation',
    'Formations Parcours Entrepreneur',
    'PREPA Avenir Sup',
    'PREPA Clés Avenir',
    'PREPA Sanitaire et social',
  ]);

  const courriel = 'offre@institut-soin.example';
  reussi(await anonyme.comptes.demanderCleActivation({ siret: MANDATAIRE, courriel }));
  const cle = cleDe(await s.courriel(courriel));
  const { jeton } = reussi(await anonyme.comptes.activer({ cle, motDePasse: MOT_DE_PASSE }));
  const sofi = s.porteur(jeton);
  const { lieu } = reussi(
    await sofi.lieux.creer({
      organisme: MANDATAIRE,
      lignes: ['1 rue des Essais'],
      codePostal: '44000',
      codeInsee: '44109',
    }),
  );
  const { contact } = reussi(
    await sofi.contacts.creer({
      organisme: MANDATAIRE,
      nom: 'Accueil',
      telephone: '02 99 00 00 03',
    }),
  );
  const programme = programmes.find((un) => un.code === 'PREPA-SS')!;
  const lot = programme.lots.nodes.find((un) => un.code === 'SS-44')!.id;
  const { action, session, formation } = await saisirUneOffre(sofi, {
    programme,
    lot,
    lieux: [lieu.id],
    contacts: [contact.id],
  });
  // The lot gave the title and the Formacodes.
  expect(formation.intitule).toBe('Formation aide-soignant – Module préparatoire');
  const cible = async () => {
    const { id, version } = (await sofi.actions.suivre(action.numero))!;
    return { action: id, version };
  };
  reussi(await sofi.actions.envoyerEnValidation(await cible()));
  reussi(
    await admin.comptes.attribuerRole({ courriel: 'admin@cariforef.example', role: 'VALIDEUR' }),
  );
  reussi(await admin.actions.valider(await cible()));
  expect(await anonyme.offres.compter({ search: session.code })).toBe(1);
});

test('an address that the file does not name waits for a validator', async () => {
  await charger(texte);
  const { comptes } = s.anonyme();
  reussi(
    await comptes.demanderCleActivation({ siret: FORMATEUR, courriel: 'autre@inconnu.example' }),
  );
  const recu = await s.courriel('autre@inconnu.example');
  expect(recu!.sujet).toContain('demande de compte');
  expect(recu!.texte).not.toMatch(/sofi_/);
});

test('the same file again changes nothing, and leaves no run', async () => {
  await charger(texte);
  const avant = await etatDuProgramme(s.base);
  const { differences, run } = await charger(texte);
  expect([differences, run]).toEqual([[], null]);
  expect(await etatDuProgramme(s.base)).toEqual(avant);
});

test('a bad cell is named by line and column, and nothing of its file is written', async () => {
  await charger(texte);
  const avant = await etatDuProgramme(s.base);
  const faux = texte.replace(';60;420;', ';soixante;420;').replace('EF-02', 'EF-99');
  expect(await importer(faux)).toMatchObject({
    __typename: 'SaisieInvalideError',
    code: 'FICHIER_REFUSE',
    champs: [{ chemin: ['contenuBase64', '2', 'places'], code: 'NOMBRE' }],
  });
  expect(await etatDuProgramme(s.base)).toEqual(avant);
});

test('refused lines stop neither the others nor the lots that they name', async () => {
  await charger(texte);
  const faux = texte
    .replaceAll(';60;420;', ';soixante;420;')
    .replace('Aide à domicile, Sarthe', 'Aide à domicile');
  const { run, refusees, anomalies } = reussi(
    await importer(faux, { politique: 'REFUSER_LIGNES' }),
  );
  expect([run !== null, refusees]).toEqual([true, 2]);
  expect(anomalies).toMatchObject([{ ligne: 2 }, { ligne: 3 }]);
  expect(await lotsArretes(s.base)).toEqual([]);
  const [lot] = await lignes(s.base.db, sql`select libelle from lots where code = 'EF-02'`);
  expect(lot).toEqual({ libelle: 'Aide à domicile' });
  await charger(texte);
});

test('a dry run says what the run does, and writes nothing', async () => {
  await charger(texte);
  const avant = await etatDuProgramme(s.base);
  const change = sansLots(texte, 'CA-53').replace('École des Métiers du Bocage', 'École du Bocage');
  const essai = reussi(await importer(change, { essai: true }));
  // The name is written on three lines.
  expect(essai.run).toBeNull();
  expect(await etatDuProgramme(s.base)).toEqual(avant);
  const faux = change.replaceAll('École des Métiers du Bocage', 'École du Bocage');
  const prevu = reussi(await importer(faux, { essai: true })).differences;
  expect(prevu).toEqual([
    {
      objet: 'ORGANISME',
      cle: '91000505700013',
      champ: 'nom',
      avant: 'École des Métiers du Bocage',
      apres: 'École du Bocage',
    },
    {
      objet: 'LOT',
      cle: '[2027,"PREPA-CA","CA-53"]',
      champ: 'etat',
      avant: 'ACTIF',
      apres: 'ARRETE',
    },
  ]);
  expect(reussi(await importer(faux)).differences).toEqual(prevu);
  expect(await lotsArretes(s.base)).toEqual([{ code: 'CA-53' }]);
  await charger(texte);
  expect(await etatDuProgramme(s.base)).toEqual(avant);
});

test('sessions of a lot that stops are listed, and stay public', async () => {
  await charger(texte);
  const { sessionsDeLotsArretes } = reussi(await importer(sansLots(texte, 'SS-44')));
  expect(sessionsDeLotsArretes).toMatchObject([
    { lot: '[2027,"PREPA-SS","SS-44"]', publiee: true },
  ]);
  expect(await s.anonyme().sessions.compter()).toBe(1);
  await charger(texte);
});

test('a file that lost more than a fifth of the lots is refused unless forced', async () => {
  await charger(texte);
  const avant = await etatDuProgramme(s.base);
  const court = sansLots(texte, 'CA-53', 'CA-FLE-44', 'PE-00');
  expect(await importer(court)).toMatchObject({
    __typename: 'SaisieInvalideError',
    code: 'DISPARITION',
  });
  expect(await etatDuProgramme(s.base)).toEqual(avant);
  reussi(await importer(court, { forcer: true }));
  expect(await lotsArretes(s.base)).toHaveLength(3);
  await charger(texte);
});

test('undoing the last run brings back what was there, later runs first', async () => {
  await charger(texte);
  const avant = await etatDuProgramme(s.base);
  const { run } = await charger(`${sansLots(texte, 'CA-53')}${ligneNouvelle(1)}`);
  expect(await etatDuProgramme(s.base)).not.toEqual(avant);
  const { run: suivante } = await charger(texte);
  await expect(annulerProgramme(s.base.db, run!, MAINTENANT)).rejects.toThrow(
    ImportInannulableError,
  );
  await annulerProgramme(s.base.db, suivante!, MAINTENANT);
  expect(await annulerProgramme(s.base.db, run!, MAINTENANT)).toEqual({
    retablis: 1,
    retires: 3,
    gardes: [],
  });
  expect(await etatDuProgramme(s.base)).toEqual(avant);
  await expect(annulerProgramme(s.base.db, run!, MAINTENANT)).rejects.toThrow(/déjà annulé/);
});

test('a validator undoes an import by its number, once', async () => {
  await charger(texte);
  const avant = await etatDuProgramme(s.base);
  const { run } = reussi(await importer(`${texte}${ligneNouvelle(7)}`));
  const annuler = (numero: number) => admin.annulerImportDeProgramme({ run: numero });
  expect(reussi(await annuler(run!))).toMatchObject({ retablis: 0, gardes: [] });
  expect(await etatDuProgramme(s.base)).toEqual(avant);
  expect(await annuler(run!)).toMatchObject({ champs: [{ chemin: ['run'], code: 'INANNULABLE' }] });
  expect(await annuler(999_999)).toMatchObject({ code: 'INTROUVABLE' });
  await expect(s.anonyme().annulerImportDeProgramme({ run: run! })).rejects.toThrow(
    /Connectez-vous/,
  );
});

test('undoing a run keeps organismes that have an account since', async () => {
  await charger(texte);
  const siret = siretFictif(93_000_002, 1);
  const { run } = await charger(texte + ligneNouvelle(2));
  await s.ouvrirCompte('offre@atelier-2.example', siret);
  expect(await annulerProgramme(s.base.db, run!, MAINTENANT)).toEqual({
    retablis: 0,
    retires: 2,
    gardes: [siret],
  });
  const sofi = await s.connecte('offre@atelier-2.example');
  expect(await sofi.moi()).toMatchObject({ organismes: [{ siret }] });
});

test('a file of 750,000 bytes fits in a request, and the refusal of a longer one names its field', async () => {
  await charger(texte);
  const long = (octets: number) => {
    const [entete, premiere, ...reste] = texte.split('\r\n');
    const avec = (bourre: string) =>
      [`${entete};Notes`, `${premiere};${bourre}`, ...reste].join('\r\n');
    return avec('x'.repeat(octets - Buffer.byteLength(avec(''))));
  };
  expect(reussi(await importer(long(750_000))).lues).toBe(13);
  expect(await code(importer(long(750_003)))).toBe('BAD_USER_INPUT');
});

test('only the Cariforef imports the programme', async () => {
  const importerEn = (client: SofiClient) =>
    code(client.importerProgramme({ contenuBase64: base64(texte), essai: true }));
  expect(await importerEn(s.anonyme())).toBe('UNAUTHENTICATED');
  const organisme = await s.connecte('offre@institut-soin.example');
  expect(await importerEn(organisme)).toBe('FORBIDDEN');
});

test('an action under a lot obeys the hours that the lot imposes', async () => {
  await charger(texte);
  const sofi = await s.connecte('offre@institut-soin.example');
  const [programme] = (await sofi.programmes(2027)).filter((un) => un.code === 'PREPA-SS');
  const lot = programme!.lots.nodes.find((un) => un.code === 'SS-44')!.id;
  const { formation } = reussi(await sofi.formations.creer({ ...FORMATION, lot }));
  const { action } = reussi(await sofi.actions.creer({ ...ACTION, formation: formation.id, lot }));
  reussi(await sofi.sessions.creer({ action: action.id, lot, dureeCentreHeures: 421 }));
  const { anomalies } = (await sofi.actions.suivre(action.numero))!.etatDeSaisie;
  expect(anomalies.filter(({ code: regle }) => regle === 'P04')).toMatchObject([
    { gravite: 'BLOQUANTE', champ: 'dureeCentreHeures' },
  ]);
});
