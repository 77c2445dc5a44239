import type { Db, Selection } from '@sofi/database';
import { lireOffres } from '@sofi/database';
import type { CanalDiffusion, StatutSession } from '@sofi/domain';
import { coerceInputValue, GraphQLList, GraphQLString, validateInputValue } from 'graphql';
import type { GraphQLInputObjectType, GraphQLInputType } from 'graphql';
import { saisieInvalide } from '../errors.ts';
import { unstorableTexts, UNSTORABLE } from '../../inputs/texts.ts';
import { checkLengths } from '../../limits/lengths.ts';
import type { OffreFilterInput } from '../../offres/filtre.ts';
import { lireSelection } from '../../offres/filtre.ts';
import { chercher } from '../../offres/recherche.ts';

/** Offers as a query string or a command line asks for them: the arguments of `offres`, the filter as JSON. */
export interface AskedOffers {
  search: string | null;
  filter: string | null;
  sansInterpretation?: readonly string[];
}

export interface FoundOffers {
  selection: Selection;
  /** How many there are. */
  total: number;
  /** What the filter says itself. */
  canal: CanalDiffusion | null;
  statuts: readonly StatutSession[] | null;
}

/**
 * Reads the arguments as `offres` does. `anyChannel`: the offers of
 * all channels, for an export that judges by itself what goes to the one that is named.
 * @throws BAD_USER_INPUT
 */
export async function findOffers(
  db: Db,
  { search, filter, sansInterpretation = [] }: AskedOffers,
  { jour, anyChannel = false }: { jour: string; anyChannel?: boolean },
): Promise<FoundOffers> {
  check('search', GraphQLString, search);
  check('sansInterpretation', new GraphQLList(GraphQLString), sansInterpretation);
  const read = await readFilter(filter);
  const asked = lireSelection({ search, filter: read, sansInterpretation }, jour);
  const inChannel = <S extends Selection>(selection: S): S =>
    anyChannel ? { ...selection, filtre: { ...selection.filtre, canal: null } } : selection;
  const { lues: total, faite } = await chercher(
    db,
    {
      ...inChannel(asked),
      lieu: asked.lieu && { ...asked.lieu, litterale: inChannel(asked.lieu.litterale) },
    },
    async (one) => (await lireOffres(db, one, { total: true })).total!,
    (counted) => counted === 0,
  );
  return {
    selection: faite.selection,
    total,
    canal: read?.canal ?? null,
    statuts: read?.statuts ?? null,
  };
}

async function readFilter(text: string | null): Promise<OffreFilterInput | null> {
  if (text === null || text === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw saisieInvalide('« filter » n’est pas du JSON.');
  }
  // A sixth of the memory of an export, which most ask for without a filter.
  const { schema } = await import('../../schema/schema.ts');
  const type = schema.getType('OffreFilter') as GraphQLInputObjectType;
  validateInputValue(value, type, ({ message }, path) => {
    throw saisieInvalide(`« ${['filter', ...path].join('.')} » : ${message}`);
  });
  check('filter', type, value);
  return coerceInputValue(value, type) as OffreFilterInput;
}

function check(name: string, type: GraphQLInputType, value: unknown): void {
  if (unstorableTexts(value).length > 0) throw saisieInvalide(`« ${name} » : ${UNSTORABLE}`);
  checkLengths({ name, type }, value, 'query');
}
