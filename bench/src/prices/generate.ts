import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Numbers in [0, 1), the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Values that arguments may have, so that documents find something. */
export interface Samples {
  formation: readonly number[];
  action: readonly number[];
  session: readonly number[];
  siret: readonly string[];
}

const WORDS = ['soudage', 'cuisine', 'anglais', 'vente', 'accueil', 'metiers', 'so', 'soin aide'];
const FILTERS: Record<string, readonly string[]> = {
  OffreFilter: [
    '{ departements: ["44"] }',
    '{ typesDispositif: [CPF] }',
    '{ debut: { min: "2027-01-01" } }',
    '{ proximite: { commune: "44184", rayonKm: 30 } }',
  ],
  SessionFilter: [
    '{ departements: ["49"] }',
    '{ statuts: [A_VENIR] }',
    '{ etatsRecrutement: [OUVERT] }',
  ],
  ActionFilter: ['{ programmes: ["FPE"] }', '{ modifieDepuis: "2026-11-01T00:00:00Z" }'],
  FormationFilter: ['{ intitule: "metiers" }', '{ formacodes: ["15235"] }'],
};
const DIMENSIONS = ['DEPARTEMENT', 'MOIS_DEBUT', 'TYPE_DISPOSITIF', 'FORMACODE', 'ORGANISME'];
const FACETS = ['DEPARTEMENT', 'TYPE_DISPOSITIF', 'NIVEAU_SORTIE', 'COMMUNE'];
const NOMENCLATURES = ['NIVEAU', 'ROME', 'NSF'];

/** For those who have an account: an anonymous caller is refused them. */
const NOT_PUBLIC = new Set([
  'demandesDAccord',
  'demandesDeCompte',
  'journalDesComptes',
  'abonnements',
  'mesLots',
  'simulerActe',
  'doublonsDeSaisie',
  'tableauDeBord',
  'moi',
  'node',
  'nodes',
  'carnet',
  'historique',
  'questions',
  'autreVue',
]);

/** A document of at most `bytes` that anonymous callers may send, of fields that the schema has. */
export function generateDocument(
  schema: GraphQLSchema,
  samples: Samples,
  next: () => number,
): string {
  const one = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!;
  // From a line to 10 KB, as many short as long.
  const bytes = Math.round(60 * 160 ** next());
  let left = bytes;

  const size = () => Math.min(100, Math.ceil(100 ** next()));
  const valueOf = (
    field: GraphQLField<unknown, unknown>,
    name: string,
    type: string,
  ): string | null => {
    if (name === 'first') return next() < 0.8 ? String(size()) : null;
    if (name === 'numero') return String(one(samples[field.name as 'session']));
    if (name === 'siret') return `"${one(samples.siret)}"`;
    if (name === 'code') return `"${one(samples.session)}"`;
    if (name === 'search')
      return field.name === 'communes' || next() < 0.5 ? `"${one(WORDS)}"` : null;
    if (name === 'filter')
      return next() < 0.3 ? one(FILTERS[type.replace('!', '')] ?? ['null']) : null;
    if (name === 'par') return `[${DIMENSIONS.slice(0, 1 + Math.floor(next() * 2)).join(', ')}]`;
    if (name === 'names') return `[${FACETS.slice(0, 1 + Math.floor(next() * 3)).join(', ')}]`;
    if (name === 'nom') return one(NOMENCLATURES);
    return null;
  };
  const argumentsOf = (field: GraphQLField<unknown, unknown>): string | null => {
    const given: string[] = [];
    for (const { name, type } of field.args) {
      const value = valueOf(field, name, String(type));
      if (value !== null) given.push(`${name}: ${value}`);
      else if (isNonNullType(type)) return null;
    }
    return given.length > 0 ? `(${given.join(', ')})` : '';
  };

  let alias = 0;
  const select = (type: GraphQLObjectType, depth: number): string | null => {
    const parts: string[] = [];
    const fields = Object.values(type.getFields()).filter(({ name }) => !NOT_PUBLIC.has(name));
    const leading = fields.filter(({ type: inner }) => isCompositeType(getNamedType(inner)));
    const wanted = 1 + Math.floor(next() * Math.min(fields.length, depth === 0 ? 4 : 10));
    for (let count = 0; count < wanted && left > 0; count++) {
      const field = one(leading.length > 0 && next() < 0.5 ? leading : fields);
      const named = getNamedType(field.type);
      const args = argumentsOf(field);
      if (args === null) continue;
      let text = `${next() < 0.15 || args !== '' ? `a${alias++}: ` : ''}${field.name}${args}`;
      if (isCompositeType(named)) {
        if (depth >= 13) continue;
        const of = isAbstractType(named) ? one(schema.getPossibleTypes(named)) : named;
        left -= text.length + 8;
        const inner = isObjectType(of) ? select(of, depth + 1) : null;
        if (inner === null) continue;
        text += isAbstractType(named) ? ` { ... on ${of.name} { ${inner} } }` : ` { ${inner} }`;
      } else left -= text.length + 1;
      if (!parts.includes(text)) parts.push(text);
    }
    return parts.length > 0 ? parts.join(' ') : null;
  };
  for (;;) {
    const selections: string[] = [];
    let length = 0;
    for (let tries = 0; tries < 10 && length < bytes; tries++) {
      left = bytes - length;
      const selection = select(schema.getQueryType()!, 0);
      if (selection === null || length + selection.length > 10_000) continue;
      selections.push(selection);
      length += selection.length;
    }
    if (selections.length > 0) return `{ ${selections.join(' ')} }`;
  }
}
