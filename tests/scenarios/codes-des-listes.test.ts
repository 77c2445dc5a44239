import { buildSchema, getNamedType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLInputField } from 'graphql';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';

const { demander } = serveurDeTest();
const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

/** Of each field of a filter that takes codes: its table, what is no code of it, and what the refusal suggests. */
const CODES: Record<string, readonly [table: string, faux: string, suggestion?: string]> = {
  codeCertifInfo: ['CERTIF_INFO', 'Soudeur'],
  codeRncp: ['RNCP', 'RS5616'],
  codesRncp: ['RNCP', 'RS5616'],
  codesRs: ['RS', 'RNCP37674'],
  communes: ['COMMUNE', '44000', '44109 (Nantes)'],
  departements: ['DEPARTEMENT', 'Vendée', '85 (Vendée)'],
  formacodes: ['FORMACODE', 'aide soignant', '43436 (Aide soignant)'],
  lots: ['LOT', 'x'.repeat(101)],
  niveauxEntree: ['NIVEAU_ENTREE', 'bac +'],
  niveauxSortie: ['NIVEAU', 'bac +'],
  programmes: ['PROGRAMME', 'x'.repeat(101)],
  publics: ['PUBLIC', 'jeunes'],
  regions: ['REGION', 'pays de la loire', '52 (Pays de la Loire)'],
  rome: ['ROME', 'boulanger'],
};

/** Texts of filters that are no codes. */
const TEXTES = new Set(['search', 'intitule', 'source', 'numerosSource']);

const estTexte = ({ type }: GraphQLInputField) => getNamedType(type).name === 'String';
const estListe = ({ type }: GraphQLInputField) =>
  isListType(isNonNullType(type) ? type.ofType : type);

/** Every text of every filter of a root field. */
const CHAMPS = Object.values(schema.getQueryType()!.getFields()).flatMap((racine) =>
  racine.args.flatMap(({ name, type }) => {
    const filtre = getNamedType(type);
    if (name !== 'filter' || !isInputObjectType(filtre)) return [];
    const autres = racine.args.flatMap((arg) =>
      arg.name === 'par' || arg.name === 'lignes'
        ? [`${arg.name}: [DEPARTEMENT]`]
        : arg.name === 'colonnes'
          ? ['colonnes: VOIE']
          : [],
    );
    return Object.values(filtre.getFields())
      .filter((champ) => estTexte(champ) && !TEXTES.has(champ.name))
      .map((champ) => ({ racine: racine.name, champ: champ.name, liste: estListe(champ), autres }));
  }),
);

test('filters of several lists take codes, and each of their fields has a table', () => {
  expect(new Set(CHAMPS.map(({ racine }) => racine)).size).toBeGreaterThan(7);
  expect(CHAMPS.filter(({ champ }) => CODES[champ] === undefined)).toEqual([]);
});

test.each(CHAMPS)(
  '$racine refuses what is no code in $champ',
  async ({ racine, champ, liste, autres }) => {
    const [table, faux, suggestion] = CODES[champ]!;
    const valeur = JSON.stringify(faux);
    const args = [...autres, `filter: { ${champ}: ${liste ? `[${valeur}]` : valeur} }`].join(', ');
    const { errors } = await demander(
      `{ ${racine}(${args}) { __typename } }`,
      {},
      'administrateur',
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors![0]!.message).toContain(
      `« ${champ} » : « ${faux} » n’est pas un code de la table ${table}`,
    );
    if (suggestion) expect(errors![0]!.message).toContain(`Vouliez-vous ${suggestion} ?`);
  },
);

test.each([
  ['formations', 'actions'],
  ['actions', 'sessions'],
])('lists beneath %s refuse it too', async (liste, dessous) => {
  const { errors } = await demander(
    `{ ${liste}(first: 1) { nodes { ${dessous}(filter: { departements: ["Vendée"] }) { totalCount } } } }`,
  );
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(errors![0]!.message).toContain('Vouliez-vous 85 (Vendée) ?');
});
