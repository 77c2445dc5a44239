import { expect, test } from 'vitest';
import { code, reussi } from '../support/comptes.ts';
import { saisieParClient } from '../support/saisie-par-client.ts';

/* The acts of the workflow as clients live them. Their rules: workflow.test.ts. */

const s = saisieParClient();
const { cible, client, permis, publier, saisir } = s;

test('an offer goes from its organisme to the public, with a question on the way', async () => {
  const [organisme, valideur] = [client('organisme'), client('valideur')];
  const { action, session } = await saisir();
  const { numero } = action;
  expect(await permis('organisme', numero)).toEqual([
    'MODIFIER',
    'ENVOYER_EN_VALIDATION',
    'ARCHIVER',
  ]);
  const envoyee = reussi(
    await organisme.actions.envoyerEnValidation({ action: action.id, version: action.version }),
  );
  expect(envoyee.action.etat).toBe('EN_ATTENTE_DE_VALIDATION');
  expect(await permis('valideur', numero)).toEqual(['DEMANDER_REPONSES', 'REFUSER', 'VALIDER']);

  const questions = [
    { texte: 'Quel est le rythme ?', fiche: session.code, champ: 'rythmes' },
    { texte: 'Et le lieu ?' },
  ];
  reussi(await valideur.actions.demanderReponses({ ...(await cible(numero)), questions }));
  const posees = (await organisme.actions.suivre(numero))!.questions.nodes;
  expect(posees).toMatchObject([
    { ...questions[0], reponse: null, repondueLe: null },
    { texte: 'Et le lieu ?', fiche: null, champ: null },
  ]);
  const repondre = async (ids: string[]) =>
    organisme.actions.repondre({
      ...(await cible(numero)),
      reponses: ids.map((question) => ({ question, texte: 'À temps plein, à Nantes.' })),
    });
  expect(await repondre([posees[0]!.id, s.siennes.lot])).toMatchObject({
    __typename: 'SaisieInvalideError',
    champs: [{ chemin: ['reponses', '1', 'question'] }, { chemin: ['reponses'] }],
  });
  reussi(await repondre(posees.map(({ id }) => id)));
  expect((await valideur.actions.suivre(numero))!.questions.nodes[1]).toMatchObject({
    reponse: 'À temps plein, à Nantes.',
    repondueLe: '2026-11-23T10:00:00.000Z',
  });

  expect(await client('anonyme').actions.lire(numero)).toBeNull();
  const { action: validee } = reussi(await valideur.actions.valider(await cible(numero)));
  expect(validee.etat).toBe('VALIDEE');
  const publique = await client('anonyme').sessions.lire(session.numero);
  expect(publique?.code).toBe(session.code);
});

test('an incomplete action is not sent, and the refusal lists everything to fix', async () => {
  const sofi = client('organisme');
  const { formation } = reussi(await sofi.formations.creer({ intitule: 'Ébauche' }));
  const { action } = reussi(await sofi.actions.creer({ formation: formation.id }));
  const refus = await sofi.actions.envoyerEnValidation({
    action: action.id,
    version: action.version,
  });
  if (refus.__typename !== 'EtatInterditError') throw new Error(refus.__typename);
  expect(refus.anomalies).toEqual(action.etatDeSaisie.anomalies);
  expect(refus.anomalies.length).toBeGreaterThan(4);
  expect(
    await code(
      client('valideur').actions.envoyerEnValidation({
        action: action.id,
        version: action.version,
      }),
    ),
  ).toBe('FORBIDDEN');
});

test('the Région agrees to a change of what it pays, for those who see the work', async () => {
  const { numero, session } = await publier();
  const sofi = client('organisme');
  const { version } = (await sofi.sessions.lire(session.numero, 'TRAVAIL'))!;
  reussi(await sofi.sessions.modifier({ session: session.id, version, debut: '2027-03-08' }));
  const [dispositif] = (await sofi.actions.suivre(numero))!.sessions.nodes[0]!.dispositifs;
  const accord = {
    dispositif: dispositif!.id,
    version: dispositif!.version,
    date: '2026-11-20',
    reference: 'AC-2026-12',
  };
  expect(await code(sofi.dispositifs.donnerAccordRegion(accord))).toBe('FORBIDDEN');
  reussi(await client('region').dispositifs.donnerAccordRegion(accord));
  const query = `query ($n: Int!, $vue: Vue!) { action(numero: $n, vue: $vue) { sessions { nodes { dispositifs { accordRegionLe accordRegionReference } } } } }`;
  const lire = async (vue: string) =>
    (await s.demander(query, { n: numero, vue }, 'region')).data['action'].sessions.nodes[0]
      .dispositifs[0];
  expect(await lire('TRAVAIL')).toEqual({
    accordRegionLe: '2026-11-20',
    accordRegionReference: 'AC-2026-12',
  });
  expect(await lire('PUBLIEE')).toEqual({ accordRegionLe: null, accordRegionReference: null });
});

test('a Certif Info code is replaced by a validator, and the organisme takes note of it', async () => {
  const { numero } = await publier([{ codeCertifInfo: '11111' }]);
  const [organisme, valideur] = [client('organisme'), client('valideur')];
  const codes = { ancien: '11111', nouveau: '22222' };
  expect(await permis('organisme', numero)).not.toContain('ACQUITTER_CERTIFINFO');
  expect(
    await valideur.actions.remplacerCertifInfo({
      ...(await cible(numero)),
      ...codes,
      ancien: '33333',
    }),
  ).toMatchObject({ __typename: 'SaisieInvalideError', champs: [{ chemin: ['ancien'] }] });
  reussi(await valideur.actions.remplacerCertifInfo({ ...(await cible(numero)), ...codes }));
  expect(await permis('organisme', numero)).toContain('ACQUITTER_CERTIFINFO');
  reussi(await organisme.actions.acquitterCertifInfo(await cible(numero)));
  const { data } = await s.demander(
    'query ($n: Int!) { action(numero: $n) { formation { certifications { codeCertifInfo remplaceParCertifInfo acquitteLe } } } }',
    { n: numero },
  );
  expect(data['action'].formation.certifications).toEqual([
    {
      codeCertifInfo: '11111',
      remplaceParCertifInfo: '22222',
      acquitteLe: '2026-11-23T10:00:00.000Z',
    },
  ]);
  expect(await organisme.actions.acquitterCertifInfo(await cible(numero))).toMatchObject({
    __typename: 'EtatInterditError',
  });
});

test('what is sent may be called back, and what is published withdrawn', async () => {
  const sofi = client('organisme');
  const { numero } = await publier();
  expect(await sofi.actions.rappeler(await cible(numero))).toMatchObject({
    __typename: 'EtatInterditError',
    code: 'ETAT_INTERDIT',
    etat: 'VALIDEE',
  });
  reussi(await sofi.actions.modifier({ ...(await cible(numero)), plusFormation: 'Un tutorat.' }));
  reussi(await sofi.actions.envoyerEnValidation(await cible(numero)));
  expect(reussi(await sofi.actions.rappeler(await cible(numero))).action.etat).toBe(
    'EN_COURS_DE_SAISIE',
  );
  expect(await sofi.actions.archiver(await cible(numero))).toMatchObject({
    __typename: 'EtatInterditError',
    message: expect.stringContaining('L’accord de la Région est nécessaire'),
  });
  const { id, version } = (await sofi.actions.suivre(numero))!.sessions.nodes[0]!.dispositifs[0]!;
  reussi(
    await client('region').dispositifs.donnerAccordRegion({
      dispositif: id,
      version,
      date: '2026-11-20',
      reference: 'Retrait 3',
      retrait: true,
    }),
  );
  expect(reussi(await sofi.actions.archiver(await cible(numero))).action.etat).toBe('ARCHIVEE');
  expect(await client('anonyme').actions.lire(numero)).toBeNull();
  // Brought back as it was, and what was being written goes on.
  expect(reussi(await sofi.actions.desarchiver(await cible(numero))).action.etat).toBe(
    'EN_COURS_DE_SAISIE',
  );
  expect(await client('anonyme').actions.lire(numero)).toMatchObject({ numero });
  // The agreement was to one withdrawal.
  expect(await sofi.actions.archiver(await cible(numero))).toMatchObject({
    __typename: 'EtatInterditError',
  });
});
