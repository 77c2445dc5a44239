import { readFileSync } from 'node:fs';
import type {
  GraphQLArgument,
  GraphQLInputField,
  GraphQLInputType,
  GraphQLNamedType,
  GraphQLObjectType,
} from 'graphql';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { SIRET_DE_DEMONSTRATION } from '@sofi/demo';

/** One request with a hostile value at one place of one field. */
export interface EntreeHostile {
  /** `offres.filter.communes = ["\u0000"]` */
  nom: string;
  query: string;
  variables: Record<string, unknown>;
  /** Whatever the place, it is refused. */
  refusee: boolean;
}

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

interface Hostile {
  valeur: unknown;
  refusee?: boolean;
}
const refuser = (...valeurs: unknown[]): Hostile[] =>
  valeurs.map((valeur) => ({ valeur, refusee: true }));
const tenter = (...valeurs: unknown[]): Hostile[] => valeurs.map((valeur) => ({ valeur }));
const identifiant = (texte: string) => Buffer.from(texte).toString('base64');

const INGARDABLES = ['\0', 'a\0b', '\ud800', 'é\udc00'];
const LONG = 'x'.repeat(100_000);
const ETRANGES = ['', ' ', '\u200b', '\u202eabc', '\ufffe', '\u0301', '%_\'\\"', '💥', '__proto__'];

/** By name of type; the first of `tenter` matter most. */
const HOSTILES: Record<string, Hostile[]> = {
  String: [...refuser(...INGARDABLES, 3, true, {}), ...tenter(LONG, ...ETRANGES, 'constructor')],
  ID: [
    ...refuser('\0', '\ud800', 1.5, true, {}),
    ...tenter(
      ...['constructor:1', 'toString:1', '__proto__:1', 'Organisme:2147483648'].map(identifiant),
      ...['Formation:["TRAVAIL",99999999999]', 'Session:["x",1]', 'Lot:0'].map(identifiant),
      ...['Organisme:1', 'Question:1', 'session:["PUBLIEE",143842]'].map(identifiant),
      ...['Session:["PUBLIEE",143842] ', 'Action:["TRAVAIL",-0]', 'Lot:1e3'].map(identifiant),
      `${identifiant('Organisme:12')}=`,
      identifiant('Organisme:1').replace('=', ''),
      '',
      LONG,
      '💥',
      3_000_000_000,
    ),
  ],
  Int: [
    ...refuser(2_147_483_648, -2_147_483_649, 1e300, 1.5, '1', true),
    ...tenter(2_147_483_647, -2_147_483_648, -1, 0),
  ],
  Float: [...refuser('1', true, {}), ...tenter(1e308, -1e308, 5e-324, 0)],
  Boolean: refuser('x', 0, {}),
  Date: [
    ...refuser(
      '0000-01-01',
      '10000-01-01',
      '2026-02-30',
      '2026-04-31T00:00Z',
      'infinity',
      '',
      '\0',
    ),
    ...refuser(20_260_101, LONG),
    ...tenter('0001-01-01', '9999-12-31'),
  ],
  DateTime: [
    ...refuser('0000-01-01T00:00:00Z', '9999-12-31T23:59:59-14:00', '2026-04-31T00:00Z', '\0', 0),
    ...refuser('0001-01-01T00:00:00+00:01', '2026-04-30T24:00:00Z', 'infinity', LONG),
    ...tenter('0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z'),
  ],
  Siret: refuser('', '0'.repeat(14), `${SIRET_DE_DEMONSTRATION}\0`, LONG, 9, '\ud800'),
  CodeFasd: [
    ...refuser('', '\0', '99999999999', 99_999_999_999, LONG, '💥'),
    ...tenter('2147483647'),
  ],
  Url: refuser('', '\0', 'javascript:alert(1)', LONG, 3),
};
const hostilesDe = (type: GraphQLNamedType) =>
  isEnumType(type)
    ? refuser('RIEN', 'constructor', '__proto__', 3, {}, type.getValues()[0]!.name.toLowerCase())
    : (HOSTILES[type.name] ?? []);

/** What a field that is not under attack is given. */
const VALIDES: Record<string, unknown> = {
  String: 'essai',
  ID: identifiant('Action:["TRAVAIL",89393]'),
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: '2026-09-01',
  DateTime: '2026-09-01T00:00:00Z',
  Siret: SIRET_DE_DEMONSTRATION,
  CodeFasd: '143842',
  Url: 'https://organisme.example/',
};
const NUMEROS: Record<string, number> = { formation: 19_482, action: 89_393, session: 143_842 };

function valide(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valide(type.ofType);
  if (isListType(type)) return [valide(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) return VALIDES[type.name];
  return Object.fromEntries(
    Object.values(type.getFields())
      .filter(isRequiredInputField)
      .map((champ) => [champ.name, valide(champ.type)]),
  );
}

interface Place {
  chemin: string;
  valeur: unknown;
  refusee: boolean;
}

/** Every way to put one hostile value into an argument or an input field, the rest being valid. */
function places({ name, type }: GraphQLArgument | GraphQLInputField, profondeur = 0): Place[] {
  const nullable = isNonNullType(type) ? type.ofType : type;
  const refusNul = { chemin: name, valeur: null, refusee: isNonNullType(type) };
  if (isListType(nullable)) {
    const element = { name: `${name}.0`, type: nullable.ofType } as GraphQLInputField;
    const dedans = places(element, profondeur).filter(({ valeur }) => valeur !== undefined);
    return [
      refusNul,
      { chemin: name, valeur: [], refusee: false },
      { chemin: name, valeur: [[[]]], refusee: true },
      {
        chemin: name,
        valeur: Array.from({ length: 2000 }, () => valide(nullable.ofType)),
        refusee: false,
      },
      ...dedans.map((place) => ({ ...place, valeur: [place.valeur] })),
    ];
  }
  if (!isInputObjectType(nullable))
    return [
      refusNul,
      ...hostilesDe(nullable as GraphQLNamedType).map(({ valeur, refusee = false }) => ({
        chemin: name,
        valeur,
        refusee,
      })),
    ];
  if (profondeur > 4) return [];
  const base = valide(nullable) as object;
  return [
    refusNul,
    { chemin: name, valeur: 'x', refusee: true },
    { chemin: name, valeur: { ...base, constructor: 1 }, refusee: true },
    ...Object.values(nullable.getFields()).flatMap((champ) =>
      places(champ, profondeur + 1).map((place) => ({
        chemin: `${name}.${place.chemin}`,
        valeur: { ...base, [champ.name]: place.valeur },
        refusee: place.refusee,
      })),
    ),
  ];
}

const AVEC_LECTURE = new Set(['nodes', 'lignes', 'total', 'pageInfo']);

/** Enough of an answer for the database to be asked. */
function selection(type: GraphQLNamedType, profondeur = 0): string {
  if (isLeafType(type)) return '';
  if (!isObjectType(type)) return '{ __typename }';
  const champs = Object.values(type.getFields())
    .filter((champ) => !champ.args.some(isRequiredArgument))
    .flatMap((champ) => {
      const sien = getNamedType(champ.type);
      if (isLeafType(sien)) return [champ.name];
      return AVEC_LECTURE.has(champ.name) && profondeur === 0
        ? [`${champ.name} ${selection(sien, 1)}`]
        : [];
    });
  return `{ __typename ${champs.slice(0, 12).join(' ')} }`;
}

type Champ = ReturnType<GraphQLObjectType['getFields']>[string];

/** A field with one variable for each of its required arguments, and for the one under attack. */
function demande(champ: Champ, attaque: GraphQLArgument, place: Place) {
  const args = champ.args.filter((arg) => arg === attaque || isRequiredArgument(arg));
  const variables: Record<string, unknown> = {};
  for (const arg of args)
    variables[arg.name] =
      arg === attaque
        ? place.valeur
        : arg.name === 'numero'
          ? NUMEROS[champ.name]
          : valide(arg.type);
  return {
    declarations: args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', '),
    texte: `${champ.name}(${args.map(({ name }) => `${name}: $${name}`).join(', ')}) ${selection(getNamedType(champ.type))}`,
    variables,
  };
}

const RACINES = Object.entries(NUMEROS).map(([nom, numero]) => ({ nom, numero }));

/** Each argument of each field that is read: those of the root, and those of a formation, an action and a session. */
export function lecturesHostiles(): EntreeHostile[] {
  const requete = schema.getQueryType()!;
  const parents = [
    { type: requete, avant: '', apres: '' },
    ...RACINES.map(({ nom, numero }) => ({
      type: getNamedType(requete.getFields()[nom]!.type) as GraphQLObjectType,
      avant: `${nom}(numero: ${numero}) { `,
      apres: ' }',
    })),
  ];
  return parents.flatMap(({ type, avant, apres }) =>
    Object.values(type.getFields()).flatMap((champ) =>
      champ.args.flatMap((arg) =>
        places(arg).map((place) => {
          const { declarations, texte, variables } = demande(champ, arg, place);
          return {
            nom: nommer(`${avant}${champ.name}`, place),
            query: `query (${declarations}) { ${avant}${texte}${apres} }`,
            variables,
            refusee: place.refusee,
          };
        }),
      ),
    ),
  );
}

/** Each argument of each field of this root type. */
const deLaRacine = (
  operation: 'mutation' | 'subscription',
  racine: GraphQLObjectType,
): EntreeHostile[] =>
  Object.values(racine.getFields()).flatMap((champ) =>
    champ.args.flatMap((arg) =>
      places(arg).map((place) => {
        const { declarations, texte, variables } = demande(champ, arg, place);
        return {
          nom: nommer(champ.name, place),
          query: `${operation} (${declarations}) { ${texte} }`,
          variables,
          refusee: place.refusee,
        };
      }),
    ),
  );

/** Each field of each input of each mutation. */
export const ecrituresHostiles = () => deLaRacine('mutation', schema.getMutationType()!);

/** Each argument of each subscription; null is no attack: it opens a stream. */
export const abonnementsHostiles = () =>
  deLaRacine('subscription', schema.getSubscriptionType()!).filter(({ variables }) =>
    Object.values(variables).every((valeur) => valeur !== null),
  );

const nommer = (champ: string, { chemin, valeur }: Place) =>
  `${champ} ${chemin} ${JSON.stringify(valeur)?.slice(0, 120)}`;
