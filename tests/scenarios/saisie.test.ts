import { SIRET_DE_DEMONSTRATION } from '@sofi/demo';
import { expect, test } from 'vitest';
import { code, reussi } from '../support/comptes.ts';
import {
  ACTION,
  chemins,
  FORMATION,
  reunion,
  saisieParClient,
  SESSION,
} from '../support/saisie-par-client.ts';

const s = saisieParClient();
const { client, saisir } = s;

test('an offer under a lot is entered step by step, each save an incomplete draft that says what is missing', async () => {
  const sofi = client('organisme');
  const { lot, lieux, contacts } = s.siennes;
  const { formation } = reussi(await sofi.formations.creer({ lot }));
  expect(formation).toMatchObject({
    intitule: 'Formation aide-soignant – Module préparatoire',
    formacodes: [{ code: '43436' }, { code: '15084' }],
    version: 1,
  });
  const vide = reussi(await sofi.actions.creer({ formation: formation.id, lot })).action;
  expect(vide).toMatchObject({ etat: 'EN_COURS_DE_SAISIE', etatDeSaisie: { complet: false } });
  expect(vide.etatDeSaisie.anomalies.map(({ champ }) => champ)).toEqual([
    'sessions',
    'complementProgramme',
    'objectifs',
    'resultatsAttendus',
  ]);
  const { session } = reussi(await sofi.sessions.creer({ action: vide.id, lot }));
  expect(session).toMatchObject({
    debut: null,
    etatRecrutement: 'OUVERT',
    responsable: { siret: SIRET_DE_DEMONSTRATION },
    dispositifs: [
      { type: 'PROGRAMME_REGION', programme: { code: 'PREPA-SS' }, nombrePlaces: null },
    ],
  });

  const { formation: remplie } = reussi(
    await sofi.formations.modifier({ formation: formation.id, version: 1, ...FORMATION }),
  );
  expect(remplie.version).toBe(2);
  const entamee = reussi(
    await sofi.actions.modifier({ action: vide.id, version: vide.version, ...ACTION, contacts }),
  ).action;
  expect(entamee.etatDeSaisie.avancement).toBeGreaterThan(vide.etatDeSaisie.avancement);
  reussi(
    await sofi.sessions.modifier({
      session: session.id,
      version: session.version,
      ...SESSION,
      lieu: lieux[0]!,
      contacts,
      informationsCollectives: [reunion(s.siennes)],
    }),
  );
  const [dispositif] = session.dispositifs;
  const { session: finie } = reussi(
    await sofi.dispositifs.modifier({
      dispositif: dispositif!.id,
      version: dispositif!.version,
      nombrePlaces: 12,
    }),
  ).dispositif;
  expect(finie.action.etatDeSaisie).toMatchObject({
    complet: true,
    avancement: 100,
    anomalies: [],
  });
  expect(finie.action.etatDeSaisie.canaux).toEqual(
    ['SITES_REGIONAUX', 'OFFRE_INFO', 'KAIROS', 'OUIFORM'].map((canal) => ({
      canal,
      pret: true,
      anomalies: [],
    })),
  );
  expect(finie).toMatchObject({ debut: '2027-03-01', lieu: { id: lieux[0] } });
});

test('what was written is read again whole, in the one statement of its answer', async () => {
  const { session } = await saisir();
  const { data, requetes } = await s.demander(
    `mutation ($input: ModifierSessionInput!) { modifierSession(input: $input) { ... on ModifierSessionSuccess { session {
      urls prixTotalTtc lieuInscription { nom } informationsCollectives { heureDebut aDistance lieu { nom } }
      contacts { id } dispositifs { nombrePlaces lot { code programme { libelle } } } action { publics { code } formation { intitule } }
    } } } }`,
    {
      input: {
        session: session.id,
        version: session.version,
        urls: ['https://exemple.fr/session'],
        prixTotalTtc: '1200,50',
        lieuInscription: s.siennes.lieux[1],
      },
    },
    'organisme',
  );
  expect(data['modifierSession'].session).toMatchObject({
    urls: ['https://exemple.fr/session'],
    prixTotalTtc: '1200,50',
    informationsCollectives: [{ heureDebut: '09h30', aDistance: false }],
    contacts: s.siennes.contacts.map((id) => ({ id })),
    dispositifs: [
      { nombrePlaces: 12, lot: { programme: { libelle: 'PREPA Sanitaire et social' } } },
    ],
    action: { formation: { intitule: 'Formation aide-soignant – Module préparatoire' } },
  });
  const ecriture = requetes.findLastIndex((requete) =>
    requete.startsWith('insert into "evenements"'),
  );
  expect(
    requetes.slice(ecriture + 1).filter((requete) => requete.startsWith('select')),
  ).toHaveLength(1);
});

test('all that is wrong with an input is said at once, each at its path, and nothing is written', async () => {
  const sofi = client('organisme');
  const { action } = await saisir();
  const avant = await s.ecrit();
  const refus = await sofi.sessions.creer({
    action: action.id,
    lot: s.siennes.programme.id,
    lieu: 'TGlldTo5OTk5OQ==',
    typeParcours: '77',
    dureeCentreHeures: -1,
    commentaireDuree: 'x'.repeat(151),
    urls: ['www.exemple.fr'],
    contacts: [s.siennes.contacts[0]!, 'rien'],
    informationsCollectives: [
      {
        date: '2027-01-12',
        heureDebut: '9h',
        lieu: s.siennes.contacts[0]!,
        commentaire: '<b>ici</b>',
      },
    ],
  });
  expect(refus).toMatchObject({ __typename: 'SaisieInvalideError', code: 'SAISIE_INVALIDE' });
  expect(chemins(refus)?.toSorted()).toEqual([
    'commentaireDuree',
    'contacts.1',
    'dureeCentreHeures',
    'informationsCollectives.0.commentaire',
    'informationsCollectives.0.heureDebut',
    'informationsCollectives.0.lieu',
    'lieu',
    'lot',
    'typeParcours',
    'urls.0',
  ]);
  expect(
    chemins(
      await sofi.formations.creer({
        intitule: ' ',
        formacodes: ['00000', '43436'],
        certifications: [{ codeRncp: '12x' }, {}],
      }),
    ),
  ).toEqual(['intitule', 'formacodes.0', 'certifications.0.codeRncp', 'certifications.1']);
  expect(await s.ecrit()).toEqual(avant);
});

test('a change that was written against an older version is refused, and says which one there is', async () => {
  const sofi = client('organisme');
  const { action, session } = await saisir();
  const changer = (objectifs: string) =>
    sofi.actions.modifier({ action: action.id, version: action.version, objectifs });
  const { action: changee } = reussi(await changer('Entrer à l’institut.'));
  expect(changee.version).toBe(action.version + 1);
  expect(await changer('Autre chose.')).toMatchObject({
    __typename: 'VersionPerimeeError',
    code: 'VERSION_PERIMEE',
    versionActuelle: changee.version,
  });
  // What is already so is no change.
  const meme = await sofi.actions.modifier({
    action: action.id,
    version: changee.version,
    objectifs: ' Entrer à l’institut. ',
  });
  expect(reussi(meme).action.version).toBe(changee.version);
  expect(
    await sofi.supprimerFiche({ fiche: session.id, version: session.version + 1 }),
  ).toMatchObject({ __typename: 'VersionPerimeeError', versionActuelle: session.version });
});

test('an identifier of another sort, of nothing or of what is published is refused at its place', async () => {
  const sofi = client('organisme');
  const publiee = (await sofi.actions.lire(89393))!;
  for (const [action, attendu] of [
    [publiee.formation.id, 'IDENTIFIANT'],
    ['n’importe quoi', 'IDENTIFIANT'],
    ['', 'IDENTIFIANT'],
    [s.siennes.lot, 'IDENTIFIANT'],
    [publiee.id, 'VUE'],
  ] as const)
    expect(await sofi.actions.modifier({ action, version: 1 })).toMatchObject({
      __typename: 'SaisieInvalideError',
      champs: [{ chemin: ['action'], code: attendu }],
    });
  const absente = Buffer.from('Action:["TRAVAIL",99]').toString('base64');
  expect(await sofi.actions.modifier({ action: absente, version: 1 })).toMatchObject({
    __typename: 'IntrouvableError',
  });
  // A formation is a place to write under, in either view.
  reussi(await sofi.actions.creer({ formation: publiee.formation.id }));
});

test('nobody writes without saying who they are, and a draft is not there for a stranger', async () => {
  const { formation, action, session } = await saisir();
  const avant = await s.ecrit();
  const anonyme = client('anonyme');
  for (const appeler of [
    () => anonyme.formations.creer({ intitule: 'X', organisme: SIRET_DE_DEMONSTRATION }),
    () => anonyme.actions.modifier({ action: action.id, version: action.version }),
    () => anonyme.supprimerFiche({ fiche: 'rien', version: 1 }),
  ])
    expect(await code(appeler())).toBe('UNAUTHENTICATED');
  const etranger = client('autre');
  for (const reponse of [
    await etranger.actions.modifier({ action: action.id, version: action.version, objectifs: 'X' }),
    await etranger.sessions.creer({ action: action.id }),
    await etranger.sessions.dupliquer({ session: session.id, version: 1, periodes: [] }),
    await etranger.actions.envoyerEnValidation({ action: action.id, version: action.version }),
    await etranger.formations.modifier({ formation: formation.id, version: 1, contenu: 'X' }),
    await etranger.supprimerFiche({ fiche: session.id, version: session.version }),
  ])
    expect(reponse).toMatchObject({ __typename: 'IntrouvableError', code: 'INTROUVABLE' });
  const autrui = { organisme: SIRET_DE_DEMONSTRATION };
  for (const appeler of [
    () => etranger.formations.creer({ intitule: 'X', ...autrui }),
    () => etranger.actions.creer({ formation: formation.id, dispensateur: SIRET_DE_DEMONSTRATION }),
    () =>
      etranger.lieux.creer({
        lignes: ['1 rue X'],
        codePostal: '44000',
        codeInsee: '44109',
        ...autrui,
      }),
    () => etranger.offres.saisir({ reference: 'R', formation: {}, actions: [], ...autrui }),
    // The Région sees what it pays, and enters nothing.
    () => client('region').actions.modifier({ action: action.id, version: action.version }),
  ])
    expect(await code(appeler())).toBe('FORBIDDEN');
  expect(await s.ecrit()).toEqual(avant);
});
