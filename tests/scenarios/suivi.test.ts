import { expect, test } from 'vitest';
import { reussi } from '../support/comptes.ts';
import { reunion, saisieParClient } from '../support/saisie-par-client.ts';
import type { Qui } from '../support/serveur.ts';
import { nonEmpty } from '../support/non-empty.ts';

/* What everybody reads of an action in work. */

const s = saisieParClient();
const { cible, client, publier, saisir } = s;

test('what is changed after a validation stands beside what is published, until it is given up', async () => {
  const sofi = client('organisme');
  const { numero } = await publier();
  const objectifs = 'Réussir l’entrée en institut.';
  const { action } = reussi(await sofi.actions.modifier({ ...(await cible(numero)), objectifs }));
  expect(action.etat).toBe('EN_COURS_DE_SAISIE');
  const query = `query ($n: Int!, $vue: Vue!) { action(numero: $n, vue: $vue) {
    objectifs modifications { fiche champ avant apres } autreVue { objectifs vue } } }`;
  const lire = async (vue: 'PUBLIEE' | 'TRAVAIL', qui: Qui) =>
    (await s.demander(query, { n: numero, vue }, qui)).data['action'];
  const avant = 'Entrer en institut de formation d’aide-soignant.';
  const modifications = [{ fiche: action.code, champ: 'objectifs', avant, apres: objectifs }];
  expect(await lire('TRAVAIL', 'organisme')).toEqual({
    objectifs,
    modifications,
    autreVue: { vue: 'PUBLIEE', objectifs: avant },
  });
  // Of the published view too, for those who may see the working one; nothing of it for the others.
  expect((await lire('PUBLIEE', 'valideur')).modifications).toEqual(modifications);
  for (const qui of ['anonyme', 'autre'] as const)
    expect(await lire('PUBLIEE', qui)).toEqual({
      objectifs: avant,
      modifications: [],
      autreVue: null,
    });
  reussi(await sofi.actions.abandonnerModifications(await cible(numero)));
  expect(await lire('TRAVAIL', 'organisme')).toMatchObject({ objectifs: avant, modifications: [] });
});

test('those who do not see the work on a published action read nothing of it', async () => {
  const { numero } = await publier();
  reussi(await client('organisme').actions.modifier({ ...(await cible(numero)), objectifs: null }));
  const query = `query ($n: Int!) { action(numero: $n) {
    etatDeSaisie { complet avancement anomalies { code } } modifications { champ } actes { acte permis motif }
    questions { totalCount nodes { id } } historique { totalCount nodes { type } pageInfo { hasNextPage } } } }`;
  const lire = async (qui: Qui) => await s.demander(query, { n: numero }, qui);
  const rien = {
    etatDeSaisie: { complet: true, avancement: 100, anomalies: [] },
    modifications: [],
    questions: { totalCount: 0, nodes: [] },
    historique: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } },
  };
  const anonyme = await lire('anonyme');
  expect(anonyme.data['action']).toMatchObject(rien);
  expect(anonyme.requetes).toHaveLength(1);
  const actes = anonyme.data['action'].actes as { permis: boolean; motif: string }[];
  expect(actes).toHaveLength(15);
  for (const acte of actes) expect(acte).toMatchObject({ permis: false, motif: 'Connectez-vous.' });
  const autre = (await lire('autre')).data['action'];
  expect(autre).toMatchObject(rien);
  for (const acte of nonEmpty(autre.actes))
    expect(acte).toMatchObject({ permis: false, motif: expect.stringMatching(/^Réservé à /) });
  const sien = (await lire('organisme')).data['action'];
  expect(sien).toMatchObject({
    etatDeSaisie: { complet: false },
    modifications: [{ champ: 'objectifs' }],
  });
  expect(sien.historique.totalCount).toBeGreaterThan(4);
});

test('all that rules say of an action is read once, however many fields ask', async () => {
  const { numero } = await publier();
  const cout = async (champs: string) =>
    (
      await s.demander(
        `query ($n: Int!) { action(numero: $n, vue: TRAVAIL) { numero ${champs} } }`,
        { n: numero },
        'organisme',
      )
    ).requetes.length;
  expect(
    await cout(
      'a: etatDeSaisie { complet } b: etatDeSaisie { avancement } actes { acte } modifications { champ } autreVue { actes { permis } }',
    ),
  ).toBe(await cout('actes { acte }'));
});

test('a session says where it is shown, and why not', async () => {
  const { session } = await publier();
  const query = `query ($n: Int!) { session(numero: $n) { diffusion { canal eligible diffuse motifs motifsDetailles { code agir } } } }`;
  const lire = async () =>
    (await s.demander(query, { n: session.numero })).data['session'].diffusion;
  expect(await lire()).toEqual(
    ['SITES_REGIONAUX', 'OFFRE_INFO', 'KAIROS', 'OUIFORM'].map((canal) => ({
      canal,
      eligible: true,
      // Nothing was sent to the others yet: that they would take it is no reason to say that they show it.
      ...(canal === 'SITES_REGIONAUX'
        ? { diffuse: true, motifs: [], motifsDetailles: [] }
        : {
            diffuse: false,
            motifs: [expect.stringContaining('n’y a pas encore été transmise')],
            motifsDetailles: [{ code: 'NON_TRANSMISE', agir: 'PERSONNE' }],
          }),
    })),
  );
  // Meetings are public at once, without a validation.
  const { version } = (await client('organisme').sessions.lire(session.numero, 'TRAVAIL'))!;
  const changee = reussi(
    await client('organisme').sessions.modifier({
      session: session.id,
      version,
      informationsCollectives: [{ ...reunion(s.siennes), date: '2026-11-20' }],
    }),
  );
  expect(changee.session.action.etat).toBe('VALIDEE');
  expect((await lire()).map((un: { eligible: boolean }) => un.eligible)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  const brouillon = await saisir();
  const suivi = await client('organisme').actions.suivre(brouillon.action.numero);
  expect(suivi?.sessions.nodes[0]?.diffusion[0]).toMatchObject({
    canal: 'SITES_REGIONAUX',
    diffuse: false,
    motifs: [expect.stringContaining('n’est pas publiée')],
  });
});

test('the history shows who did what to which fiche, and the SDK walks it', async () => {
  const { numero, session } = await publier();
  const valideur = client('valideur');
  reussi(
    await client('organisme').actions.modifier({
      ...(await cible(numero)),
      plusFormation: 'Un tutorat.',
    }),
  );
  reussi(await client('organisme').actions.envoyerEnValidation(await cible(numero)));
  reussi(
    await valideur.actions.refuser({ ...(await cible(numero)), motif: 'Précisez le tutorat.' }),
  );
  expect(await valideur.actions.refuser({ ...(await cible(numero)), motif: ' ' })).toMatchObject({
    __typename: 'EtatInterditError',
  });
  const faits = await Array.fromAsync(client('organisme').actions.historique(numero));
  const codeDAction = session.action.code;
  expect(faits[0]).toMatchObject({
    type: 'CREATION',
    fiche: codeDAction,
    auteur: 'Camille Aubépin',
    survenuLe: '2026-11-23T10:00:00.000Z',
    champ: null,
  });
  expect(faits).toContainEqual(expect.objectContaining({ type: 'CREATION', fiche: session.code }));
  expect(faits).toContainEqual(
    expect.objectContaining({ champ: 'dispositifs.0.nombrePlaces', avant: null, apres: '12' }),
  );
  expect(faits.at(-1)).toMatchObject({
    type: 'REFUSER',
    auteur: 'Sacha Fontvive',
    champ: 'etat',
    avant: 'EN_ATTENTE_DE_VALIDATION',
    apres: 'EN_COURS_DE_SAISIE',
    motif: 'Précisez le tutorat.',
  });
  const derniers = await s.demander(
    'query ($n: Int!) { action(numero: $n) { historique(last: 1) { totalCount nodes { type } } } }',
    { n: numero },
    'organisme',
  );
  expect(derniers.data['action'].historique).toEqual({
    totalCount: faits.length,
    nodes: [{ type: 'REFUSER' }],
  });
  expect(await Array.fromAsync(client('autre').actions.historique(numero))).toEqual([]);
});
