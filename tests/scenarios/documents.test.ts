import type { Acteur } from '@sofi/domain';
import { ANONYME } from '@sofi/domain';
import { createApi } from '@sofi/graphql';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Reponse } from '../support/serveur.ts';
import { serveurDeTest } from '../support/serveur.ts';
import { MAINTENANT } from '../support/temps.ts';
import { nonEmpty } from '../support/non-empty.ts';

const serveur = serveurDeTest();
const { demander } = serveur;

let codes: string[] = [];
beforeAll(async () => {
  const { data } = await demander(
    '{ formations(first: 12) { nodes { code actions(first: 1) { nodes { code sessions(first: 1) { nodes { code } } } } } } }',
  );
  codes = data['formations'].nodes.flatMap((formation: Arbre) =>
    formation.actions.nodes.flatMap((action) => [
      formation.code,
      action.code,
      ...action.sessions.nodes.map(({ code }) => code),
    ]),
  );
});

interface Arbre {
  code: string;
  actions: { nodes: { code: string; sessions: { nodes: { code: string }[] } }[] };
}

const LUS = `
  query ($code: CodeFasd!, $combien: Int!, $lieu: Boolean!) {
    fasd(code: $code) { ...fiche }
    encore: fasd(code: $code) { ... on Session { debut responsable { nom } } }
  }
  fragment fiche on FasdFiche {
    ... on Formation { id intitule deux: actions(first: 2) { ...page } dernieres: actions(last: $combien) { ...page } }
    ... on Action { id dispensateur { nom } sessions(first: $combien) { totalCount nodes { numero } } }
    ... on Session { id lieu @include(if: $lieu) { nom adresse { commune } } dispositifs { type } action { objectifs formation { intitule } } }
  }
  fragment page on ActionConnection { totalCount pageInfo { hasNextPage } nodes { numero sessions(first: $combien) { nodes { numero lieu @skip(if: $lieu) { nom } } } } }`;

const TROUVES = `
  query ($mots: String, $debut: DateRangeInput, $taille: Int!, $lieu: Boolean!) {
    offres(search: $mots, filter: { debut: $debut }, first: $taille) {
      totalCount
      premieres: nodes { session { numero lieu @include(if: $lieu) { adresse { commune } } } action { dispensateur { nom } } }
      edges { cursor node { extrait formation { intitule actions(first: $taille) { totalCount nodes { numero } } } } }
    }
  }`;

let apart = 0;
/** The same question as a document that was never asked. */
const neuf = (document: string) => `# ${++apart}\n${document}`;

test('a document that was asked for other values answers as one that was never asked, for no more statements', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        code: fc.nat().map((rang) => codes[rang % codes.length]!),
        combien: fc.integer({ min: 1, max: 3 }),
        lieu: fc.boolean(),
      }),
      async (variables) => {
        const connu = await demander(LUS, variables);
        const inconnu = await demander(neuf(LUS), variables);
        expect(connu.errors).toBeUndefined();
        expect(connu.data).toEqual(inconnu.data);
        expect(connu.requetes).toHaveLength(inconnu.requetes.length);
      },
    ),
    { numRuns: 40 },
  );
});

test('so does a search', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        mots: fc.constantFrom('cuisine', 'anglais', 'soudage', null),
        debut: fc.constantFrom(null, { min: '2026-12-01' }, { max: '2027-01-15' }),
        taille: fc.integer({ min: 1, max: 4 }),
        lieu: fc.boolean(),
      }),
      async (variables) => {
        // A word is looked up in the vocabulary when it is met for the first time, by whatever document.
        const inconnu = await demander(neuf(TROUVES), variables);
        const connu = await demander(TROUVES, variables);
        expect(connu.errors).toBeUndefined();
        expect(connu.data).toEqual(inconnu.data);
        expect(connu.requetes.length).toBeLessThanOrEqual(inconnu.requetes.length);
      },
    ),
    { numRuns: 40 },
  );
});

/** Without an argument beneath `fasd`, what is asked is read off its rows; with one, as the Drizzle plugin has planned it. */
const lu = (avecArguments: string) => `
  query ($code: CodeFasd!) {
    fasd(code: $code) {
      ... on Fiche { vue creeLe }
      ... on Formation { code intitule }
      ... on Action { code dispensateur { nom } formation { code intitule } }
      ... on Session {
        code statut dispositifs { type } nomme: lieu { nom } lieu { adresse { commune } }
        action { code } encore: action { objectifs formation { intitule } }
      }
      ${avecArguments}
    }
  }`;
const PLANIFIE = lu(`
  ... on Formation { actions(first: 1) { totalCount } }
  ... on Action { formation { actions(first: 1) { totalCount } } }
  ... on Session { action { sessions(first: 1) { totalCount } } }`);

test('what is read off rows is what the plan of a document would answer, for as many statements', async () => {
  for (const code of nonEmpty(codes)) {
    const planifie = await demander(PLANIFIE, { code });
    const direct = await demander(lu(''), { code });
    expect(direct.errors).toBeUndefined();
    expect(planifie.data).toMatchObject(direct.data);
    expect(direct.requetes).toHaveLength(planifie.requetes.length);
  }
});

test('one document answers each caller of a server with what that caller may see', async () => {
  let acteur: Acteur = ANONYME;
  const api = createApi({
    db: serveur.base.db,
    identifier: () => acteur,
    horloge: () => MAINTENANT,
    signaler: (erreur) => console.error(erreur),
  });
  const lire = async () => {
    const reponse = await api.fetch(
      new Request(
        `http://sofi/graphql?query=${encodeURIComponent('{ action(numero: 89393) { autreVue { vue } } }')}`,
      ),
    );
    return ((await reponse.json()) as Reponse).data['action'].autreVue;
  };
  const valideur: Acteur = {
    type: 'UTILISATEUR',
    utilisateurId: null,
    roles: ['VALIDEUR'],
    organismes: [],
    lectureSeule: false,
  };
  for (const [qui, attendu] of [
    [ANONYME, null],
    [valideur, { vue: 'TRAVAIL' }],
    [ANONYME, null],
  ] as const) {
    acteur = qui;
    expect(await lire()).toEqual(attendu);
  }
});

test('two operations of one document that share a field do not share what lies beneath it', async () => {
  const document = `
    query Une { ...celle }
    query Autre { ...celle formation(numero: 19482) { actions(first: 5) { nodes { numero sessions { totalCount } } } } }
    fragment celle on Query { formation(numero: 19482) { intitule } }`;
  const lire = async (operationName: string) =>
    (
      await fetch(`${serveur.origine()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: document, operationName }),
      })
    ).json();
  const une = (await lire('Une')) as { data: { formation: Arbre } };
  const debut = serveur.base.requetes.length;
  const autre = (await lire('Autre')) as { data: { formation: Arbre } };
  expect(serveur.base.requetes.length - debut).toBe(1);
  expect(Object.keys(une.data.formation)).toEqual(['intitule']);
  expect(autre.data.formation.actions.nodes.length).toBeGreaterThan(0);
});
