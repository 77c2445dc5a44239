import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FASD, importer as importerDans } from '../support/lheo.ts';
import { serveurDeTest } from '../support/serveur.ts';

const serveur = serveurDeTest();
const importer = (textes: string | string[], options?: { source?: string; essai?: boolean }) =>
  importerDans(serveur.base, textes, options);

const trouver = async () => {
  const { data } = await serveur.demander(
    '{ formations(first: 5, filter: { intitule: "Module preparatoire - Module geriatrie" }) { nodes { numero intitule version actions(first: 5) { nodes { numero etat dispensateur { siret nom } contacts { nom telephone } sessions(first: 5) { nodes { numero debut fin lieu { nom adresse { commune region } } responsable { siret nom contacts { nom } } informationsCollectives { date lieu { adresse { commune } } } periodesInscription { type debut } contacts { nom prenom } dispositifs { type nombrePlaces financeur { libelle } programme { code } } } } } } } } }',
  );
  return data['formations'].nodes;
};

test('a dry run says what would happen and writes nothing', async () => {
  expect((await importer(FASD, { essai: true })).rapport).toEqual({
    creees: 1,
    modifiees: 0,
    inchangees: 0,
    refusees: 0,
    illisibles: 0,
    retirees: 0,
    gardes: expect.any(Array),
    run: expect.toBeOneOf([null, expect.any(Number)]),
  });
  expect(await trouver()).toEqual([]);
});

test('an offer gets numbers of ours, is published whole, and a second run changes nothing', async () => {
  const avant = await serveur.demander(
    '{ formations(last: 1) { nodes { numero } } sessions(last: 1) { nodes { numero } } }',
  );
  expect((await importer(FASD)).rapport.creees).toBe(1);
  const [formation] = await trouver();
  const action = formation.actions.nodes[0];
  const session = action.sessions.nodes[0];
  expect(formation.numero).toBeGreaterThan(avant.data['formations'].nodes[0].numero);
  expect(session.numero).toBeGreaterThan(avant.data['sessions'].nodes[0].numero);
  expect(action).toMatchObject({
    etat: 'VALIDEE',
    dispensateur: { siret: '12345678200028' },
    contacts: [{ nom: 'Accueil', telephone: '0200000000' }],
  });
  expect(session).toMatchObject({
    debut: '2026-03-02',
    lieu: { adresse: { commune: 'Nantes', region: 'Pays de la Loire' } },
    responsable: { siret: '12345678200010', contacts: [{ nom: 'Direction' }] },
    informationsCollectives: [{ date: '2026-01-15', lieu: { adresse: { commune: 'Nantes' } } }],
    periodesInscription: [{ type: 'INSCRIPTION', debut: '2025-12-01' }],
    contacts: [{ nom: 'Exemple', prenom: 'Camille' }],
    dispositifs: [{ type: 'PROGRAMME_REGION', nombrePlaces: 12, programme: null }],
  });
  const debut = serveur.base.requetes.length;
  expect((await importer(FASD)).rapport).toEqual({
    creees: 0,
    modifiees: 0,
    inchangees: 1,
    refusees: 0,
    illisibles: 0,
    retirees: 0,
    gardes: expect.any(Array),
    run: expect.toBeOneOf([null, expect.any(Number)]),
  });
  expect(
    serveur.base.requetes.slice(debut).filter((texte) => /^(insert|update|delete)/i.test(texte)),
  ).toEqual([]);
  expect((await trouver())[0]).toEqual(formation);
});

test('a changed offer keeps its numbers; what it no longer holds leaves both views, and the journal says so', async () => {
  const [avant] = await trouver();
  const action = /<action [\s\S]*<\/action>/.exec(FASD)![0];
  const deux = FASD.replace(
    action,
    action +
      action
        .replaceAll('21_143842', '21_2')
        .replace('<session numero="143842"', '<session numero="2"')
        .replace('20260612', '20260630'),
  );
  expect((await importer(deux)).rapport.modifiees).toBe(1);
  const [apres] = await trouver();
  expect(apres.numero).toBe(avant.numero);
  // A change of its sessions is not a change of the formation.
  expect(apres.version).toBe(avant.version);
  expect(apres.actions.nodes[0].sessions.nodes.map((s: { fin: string }) => s.fin)).toEqual([
    '2026-06-12',
    '2026-06-30',
  ]);
  expect(apres.actions.nodes[0].sessions.nodes[0].numero).toBe(
    avant.actions.nodes[0].sessions.nodes[0].numero,
  );
  expect((await importer(FASD)).rapport.modifiees).toBe(1);
  expect((await trouver())[0].actions.nodes[0].sessions.nodes).toHaveLength(1);
  const retrait = await serveur.base.db.query.evenements.findFirst({
    where: { type: 'IMPORT_RETRAIT' },
  });
  expect(retrait).toMatchObject({
    fiche: 'SESSION',
    source: 'essai',
    numero: apres.actions.nodes[0].sessions.nodes[1].numero,
  });
  const disparue = await serveur.demander(
    'query ($n: Int!) { publiee: session(numero: $n) { id } travail: session(numero: $n, vue: TRAVAIL) { id } }',
    { n: retrait!.numero },
    'valideur',
  );
  expect(disparue.data).toEqual({ publiee: null, travail: null });
});

test('the same numbers under another source are another offer', async () => {
  expect((await importer(FASD, { source: 'autre' })).rapport.creees).toBe(1);
  expect(await trouver()).toHaveLength(2);
});

test('one bad formation does not stop the others, and is reported with its file, number, element and line', async () => {
  const [, formation] = /(<formation [\s\S]*<\/formation>)/.exec(FASD)!;
  const mauvaise = formation!
    .replace('21_89393', 'mauvaise')
    .replace('21_143842', 'm1')
    .replace('<certifiante>0', '<certifiante>oui');
  const bonne = formation!.replace('21_89393', 'bonne').replace('21_143842', 'b1');
  const { rapport, anomalies } = await importer(
    [FASD.replace(formation!, mauvaise + bonne), '<lheo xmlns="http://www.lheo.org/1.3.0"/>'],
    { source: 'tri' },
  );
  expect(rapport).toMatchObject({ creees: 1, refusees: 1, illisibles: 1 });
  expect(anomalies).toMatchObject([
    {
      fichier: 'fichier-0.xml',
      formation: 'mauvaise',
      chemin: 'formation/certifiante',
      code: 'VALEUR',
      valeur: 'oui',
      gravite: 'ERREUR',
    },
    { fichier: 'fichier-1.xml', formation: null, code: 'ESPACE_DE_NOMS' },
  ]);
  expect(anomalies[0]!.ligne).toBeGreaterThan(4);
});

test('two imports of one file at once create the offer once', async () => {
  const rapports = await Promise.all([
    importer(FASD, { source: 'ensemble' }),
    importer(FASD, { source: 'ensemble' }),
  ]);
  expect(
    rapports.map(({ rapport }) => rapport.creees + rapport.modifiees).toSorted((a, b) => a - b),
  ).toEqual([0, 1]);
});

test('all that a source said is kept, extras included', async () => {
  const gardee = await serveur.base.db.query.formationsImportees.findFirst({
    where: { source: 'essai' },
  });
  expect(JSON.stringify(gardee!.contenu)).toContain('ref-action-marche-financeur');
  expect(JSON.stringify(gardee!.contenu)).toContain('LOT-EXEMPLE-01');
});

test('what only the database refuses is reported as a refusal too, and leaves nothing', async () => {
  const trop = FASD.replace(
    '<extras info="fasd">',
    `<extras info="plus-formation"><extra info="plus-formation">${'x'.repeat(300)}</extra></extras><extras info="fasd">`,
  );
  const { rapport, anomalies } = await importer(trop, { source: 'contrainte' });
  expect(rapport).toMatchObject({ creees: 0, refusees: 1, illisibles: 0 });
  expect(anomalies.at(-1)).toMatchObject({
    code: 'BASE',
    valeur: 'actions_plus_formation_longueur',
    formation: '21_89393',
  });
  expect(
    await serveur.base.db.query.formations.findFirst({ where: { source: 'contrainte' } }),
  ).toBeUndefined();
  expect((await importer(FASD, { source: 'contrainte' })).rapport.creees).toBe(1);
});

test('an integrator finds its offers by the numbers of its file, and reads them', async () => {
  await importer(FASD, { source: 'integrateur' });
  const siens = (filter: Record<string, unknown>) =>
    serveur.demander(
      `query ($formations: FormationFilter, $actions: ActionFilter, $sessions: SessionFilter) {
        formations(first: 5, filter: $formations) { nodes { provenance { source numero } } }
        actions(first: 5, filter: $actions) { nodes { provenance { source numero } } }
        sessions(first: 5, filter: $sessions) { nodes { provenance { source numero } } }
      }`,
      filter,
    );
  const de = (source: string) =>
    siens({
      formations: { source, numerosSource: ['21_89393'] },
      actions: { source, numerosSource: ['21_143842'] },
      sessions: { source, numerosSource: ['143842'] },
    });
  const trouve = (numero: string) => ({
    nodes: [{ provenance: { source: 'integrateur', numero } }],
  });
  expect((await de('integrateur')).data).toEqual({
    formations: trouve('21_89393'),
    actions: trouve('21_143842'),
    sessions: trouve('143842'),
  });
  const rien = { nodes: [] };
  expect((await de('personne')).data).toEqual({ formations: rien, actions: rien, sessions: rien });
  // A session is found by the number of its LHEO action too.
  expect(
    (await siens({ sessions: { source: 'integrateur', numerosSource: ['21_143842'] } })).data[
      'sessions'
    ],
  ).toEqual(trouve('143842'));
});

/** A file of `tests/fixtures/lheo/cas`. */
const cas = (nom: string) =>
  readFileSync(new URL(`../fixtures/lheo/cas/${nom}`, import.meta.url), 'utf8');

test('17: a file that differs in the stamps of its export is unchanged', async () => {
  const texte = cas('17-horodatage-attributes.xml');
  expect((await importer(texte, { source: 'cas-17' })).rapport).toMatchObject({ creees: 1 });
  const demain = texte.replaceAll('2025-11-03T06', '2025-11-04T06');
  expect(demain).not.toBe(texte);
  expect((await importer(demain, { source: 'cas-17' })).rapport).toMatchObject({
    creees: 0,
    modifiees: 0,
    inchangees: 1,
  });
});

test('38: of a formation that is twice in a file the first is kept, and the second is reported', async () => {
  const { rapport, anomalies } = await importer(cas('38-twice-in-file-second-differs.xml'), {
    source: 'cas-38',
  });
  expect(rapport).toMatchObject({ creees: 1, refusees: 1 });
  expect(anomalies).toMatchObject([
    { gravite: 'ERREUR', code: 'DOUBLON_FORMATION', formation: 'F1', valeur: 'F1', ligne: 40 },
  ]);
  const ecrites = await serveur.base.db.query.formations.findMany({
    where: { source: 'cas-38', vue: 'PUBLIEE' },
  });
  expect(ecrites).toMatchObject([{ intitule: 'Premier' }]);
});
