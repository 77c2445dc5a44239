import { SIRET_DE_DEMONSTRATION } from '@sofi/demo';
import { expect, test } from 'vitest';
import { reussi } from '../support/comptes.ts';
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

test('an organisme adds places and contacts of its own, and lists them; others do not', async () => {
  const sofi = client('organisme');
  const { lieu } = reussi(
    await sofi.lieux.creer({
      lignes: ['3 quai de la Fosse'],
      codePostal: '44000',
      codeInsee: '44109',
    }),
  );
  expect(lieu.nom).toBe('Nantes');
  const { contact } = reussi(
    await sofi.contacts.creer({ nom: 'Joliverne', courriel: 'j@exemple.fr' }),
  );
  const { action } = await saisir();
  reussi(await sofi.sessions.creer({ action: action.id, lieu: lieu.id, contacts: [contact.id] }));
  const carnet = await Array.fromAsync(sofi.organismes.carnet(SIRET_DE_DEMONSTRATION));
  expect(carnet.at(-1)).toMatchObject({ id: contact.id, nom: 'Joliverne' });
  for (const qui of ['anonyme', 'autre'] as const)
    expect(await Array.fromAsync(client(qui).organismes.carnet(SIRET_DE_DEMONSTRATION))).toEqual(
      [],
    );
  expect(
    chemins(
      await sofi.lieux.creer({ lignes: [], codePostal: '75001', codeInsee: '44109', uai: '1' }),
    ),
  ).toEqual(['lignes', 'uai', 'codePostal']);
  expect(chemins(await sofi.contacts.creer({ nom: 'X' }))).toEqual(['telephone']);
});

test('an action and a session are copied, the session to every date at every place', async () => {
  const sofi = client('organisme');
  const { action, session } = await saisir();
  const cible = { session: session.id, version: session.version };
  const { sessions: copies } = reussi(
    await sofi.sessions.dupliquer({
      ...cible,
      periodes: [
        { debut: '2027-04-01', fin: '2027-07-30' },
        { debut: '2027-09-01', fin: '2027-12-20' },
      ],
      lieux: s.siennes.lieux,
    }),
  );
  expect(copies.map(({ debut, lieu }) => [debut, lieu?.id])).toEqual([
    ['2027-04-01', s.siennes.lieux[0]],
    ['2027-04-01', s.siennes.lieux[1]],
    ['2027-09-01', s.siennes.lieux[0]],
    ['2027-09-01', s.siennes.lieux[1]],
  ]);
  for (const copie of copies)
    expect(copie.dispositifs).toMatchObject([{ type: 'PROGRAMME_REGION', nombrePlaces: 12 }]);
  expect(await sofi.sessions.dupliquer({ ...cible, periodes: [], lieux: ['x'] })).toMatchObject({
    champs: [{ chemin: ['periodes'] }, { chemin: ['lieux', '0'] }],
  });

  const { action: copie } = reussi(
    await sofi.actions.dupliquer({ action: action.id, version: action.version }),
  );
  expect(copie).toMatchObject({ etat: 'EN_COURS_DE_SAISIE', version: 1 });
  expect(copie.numero).not.toBe(action.numero);
  expect((await sofi.actions.suivre(copie.numero))?.sessions.totalCount).toBe(5);
});

test('a draft is removed with what hangs on it', async () => {
  const sofi = client('organisme');
  const { formation, action, session, dispositif } = await saisir();
  expect(
    await sofi.supprimerFiche({ fiche: formation.id, version: formation.version }),
  ).toMatchObject({ __typename: 'EtatInterditError', etat: 'EN_COURS_DE_SAISIE', anomalies: [] });
  expect(
    reussi(await sofi.supprimerFiche({ fiche: dispositif.id, version: dispositif.version })).id,
  ).toBe(dispositif.id);
  reussi(await sofi.supprimerFiche({ fiche: session.id, version: session.version }));
  expect(await sofi.sessions.lire(session.numero, 'TRAVAIL')).toBeNull();
  reussi(await sofi.supprimerFiche({ fiche: action.id, version: action.version }));
  reussi(await sofi.supprimerFiche({ fiche: formation.id, version: formation.version }));
  expect(await sofi.formations.lire(formation.numero, 'TRAVAIL')).toBeNull();
});

test('a whole offer is entered in one call; the same call again writes nothing, another what differs', async () => {
  const sofi = client('organisme');
  const { lot, contacts, lieux } = s.siennes;
  const offre = {
    reference: 'CAT-1',
    formation: {
      ...FORMATION,
      intitule: 'Préparation au métier d’aide-soignant',
      voie: 'FORMATION_CONTINUE' as const,
      formacodes: ['43436', '15084'],
      certifiante: false,
    },
    actions: [
      {
        reference: 'CAT-1-A',
        ...ACTION,
        contacts,
        sessions: [
          {
            reference: 'CAT-1-A-1',
            ...SESSION,
            lieu: lieux[0]!,
            contacts,
            informationsCollectives: [reunion(s.siennes)],
            dispositifs: [{ lot, nombrePlaces: 12 }],
          },
        ],
      },
    ],
  };
  const premiere = reussi(await sofi.offres.saisir(offre));
  expect(premiere.ecrites).toBeGreaterThan(0);
  expect(premiere.actions).toMatchObject([{ etatDeSaisie: { complet: true } }]);
  const apres = await s.ecrit();
  const seconde = reussi(await sofi.offres.saisir(offre));
  expect(seconde).toEqual({ ...premiere, ecrites: 0 });
  expect(await s.ecrit()).toEqual(apres);

  const { sessions } = premiere.actions[0]!;
  const source = `saisie:${SIRET_DE_DEMONSTRATION}`;
  expect(sessions.nodes).toEqual([
    expect.objectContaining({ provenance: { source, numero: 'CAT-1-A-1' } }),
  ]);
  const parReference = (filter: { source?: string; numerosSource: string[] }) =>
    sofi.sessions.lister({ vue: 'TRAVAIL', filter }).toArray();
  expect(await parReference({ source, numerosSource: ['CAT-1-A-1'] })).toMatchObject([
    { numero: sessions.nodes[0]!.numero },
  ]);
  expect(await parReference({ source: 'lheo', numerosSource: ['CAT-1-A-1'] })).toEqual([]);
  expect(await parReference({ source, numerosSource: ['CAT-9'] })).toEqual([]);

  offre.actions[0]!.sessions[0]!.dispositifs[0]!.nombrePlaces = 14;
  expect(reussi(await sofi.offres.saisir(offre)).ecrites).toBe(1);
  offre.actions[0]!.sessions[0]!.lieu = s.siennes.contacts[0]!;
  expect(chemins(await sofi.offres.saisir(offre))).toEqual(['actions.0.sessions.0.lieu']);
});
