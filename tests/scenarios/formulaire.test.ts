import { expect, test } from 'vitest';
import { reussi } from '../support/comptes.ts';
import { saisieParClient } from '../support/saisie-par-client.ts';

const s = saisieParClient();
const { client } = s;

test('the form of a lot begins with what its programme says, and names it', async () => {
  const { fiches } = (await client('anonyme').procedure({ lot: s.siennes.lot }))!;
  const champ = (type: string, nom: string) =>
    fiches.find((fiche) => fiche.type === type)!.champs.find((un) => un.nom === nom);
  expect(champ('FORMATION', 'intitule')).toMatchObject({
    obligatoire: ['SAISIE', 'ENVOI'],
    valeurInitiale: ['Formation aide-soignant – Module préparatoire'],
    valeurImposee: null,
  });
  expect(champ('FORMATION', 'formacodes')).toMatchObject({ valeurImposee: ['43436', '15084'] });
  expect(champ('DISPOSITIF', 'lot')).toMatchObject({
    valeurImposee: [s.siennes.lot],
    protegeParAccord: true,
  });
  expect(champ('SESSION', 'informationsCollectives')).toMatchObject({
    fiche: 'INFORMATION_COLLECTIVE',
    obligatoire: ['ENVOI', 'KAIROS', 'OUIFORM'],
    obligatoireSelon: ['SITES_REGIONAUX'],
    modifiableSansValidation: true,
  });
  expect(champ('ACTION', 'niveauEntree')!.choix).toContainEqual(
    expect.objectContaining({ valeur: '13', libelleCourt: 'Niveau 3 (CAP, BEP)' }),
  );
  expect(champ('FORMATION', 'rome')).toMatchObject({ choix: null, nomenclature: 'ROME' });
});

test('an offer without a lot has forms too, and a lot that does not exist has none', async () => {
  const libre = (await client('anonyme').procedure())!;
  const types = libre.fiches.map(({ type }) => type);
  expect(types.slice(0, 4)).toEqual(['FORMATION', 'ACTION', 'SESSION', 'DISPOSITIF']);
  expect(libre.fiches.flatMap(({ champs }) => champs.filter((un) => un.valeurImposee))).toEqual([]);
  expect(await client('anonyme').procedure({ lot: s.siennes.programme.id })).toBeNull();
});

test('long tables are searched by words or code, what is no longer in use last', async () => {
  const premiers = await Array.fromAsync(client('anonyme').choix('RNCP', 'aide soignant'));
  expect(premiers).toContainEqual(
    expect.objectContaining({ valeur: 'RNCP35830', obsolete: false }),
  );
  const assistant = await Array.fromAsync(client('anonyme').choix('RNCP', 'assistant'));
  const rangs = assistant.map(({ obsolete }) => obsolete);
  expect(new Set(rangs)).toEqual(new Set([true, false]));
  expect(rangs).toEqual(rangs.toSorted((a, b) => Number(a) - Number(b)));
  const [certifinfo] = await Array.fromAsync(client('anonyme').choix('CERTIF_INFO', '54913'));
  expect(certifinfo).toMatchObject({ valeur: '54913', libelle: "Diplôme d'État d'aide-soignant" });
  const [metier] = await Array.fromAsync(client('anonyme').choix('ROME', 'aide soignant'));
  expect(metier).toMatchObject({ valeur: 'J1501', parent: 'J15' });
});

test('every field has its help or none, and every list of choices its labels', async () => {
  const { fiches } = (await client('anonyme').procedure({ lot: s.siennes.lot }))!;
  const champs = fiches.flatMap((fiche) => fiche.champs);
  expect(champs.filter(({ aide }) => aide !== null).length).toBeGreaterThan(70);
  expect(champs.filter(({ aide }) => aide !== null && !/^[A-ZÀ-Þ].*[.»]$/.test(aide))).toEqual([]);
});

test('refusals and anomalies name the field as its form does, at the same path', async () => {
  const { action, session } = await s.saisir();
  const sofi = client('organisme');
  const { version } = (await sofi.sessions.lire(session.numero, 'TRAVAIL'))!;
  const mauvaise = { date: '2027-02-30', url: 'exemple', heureDebut: '9h' };
  const refus = await sofi.sessions.modifier({
    session: session.id,
    version,
    debut: 'demain',
    responsable: '1234',
    informationsCollectives: [mauvaise],
  });
  const situes = (refus as { champs: { chemin: string[] }[] }).champs.map(
    ({ chemin, ...champ }) => ({ ...champ, chemin: chemin.join('.') }),
  );
  const collective = { type: 'INFORMATION_COLLECTIVE' };
  expect(situes).toEqual([
    expect.objectContaining({ chemin: 'debut', type: 'SESSION', libelle: 'Date de début' }),
    expect.objectContaining({
      ...collective,
      chemin: 'informationsCollectives.0.date',
      nom: 'date',
    }),
    expect.objectContaining({ ...collective, libelle: 'Heure de début' }),
    expect.objectContaining({ ...collective, libelle: 'Lien de connexion' }),
    expect.objectContaining({ chemin: 'responsable', code: 'CODE', type: 'SESSION' }),
  ]);
  reussi(
    await sofi.sessions.modifier({
      session: session.id,
      version,
      informationsCollectives: [{ date: '2027-03-02' }],
      debut: null,
    }),
  );
  const { anomalies } = (await sofi.actions.suivre(action.numero))!.etatDeSaisie;
  expect(anomalies).toContainEqual(
    expect.objectContaining({
      chemin: ['debut'],
      type: 'SESSION',
      nom: 'debut',
      libelle: 'Date de début',
    }),
  );
});
