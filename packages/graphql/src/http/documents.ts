import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLResolveInfo,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { getNamedType, isAbstractType, Kind, visit } from 'graphql';
import type { ConfigurationDeChamp } from '../reading/selections.ts';
import { lectureDe } from '../reading/selections.ts';

/** A root field of an operation, whatever its variables. */
export interface ChampDeDocument {
  numero: number;
  /** Those that the operation reads elsewhere than in the field's own arguments. */
  variables: readonly string[];
  /** All that lies beneath it is read off its rows as they were loaded: no plan needs to be kept to find it. */
  direct: boolean;
}

let dernier = 0;
const champs = new WeakMap<OperationDefinitionNode, Map<string, ChampDeDocument>>();

export function champDe(info: GraphQLResolveInfo): ChampDeDocument {
  const { operation, path } = info;
  let siens = champs.get(operation);
  if (!siens) champs.set(operation, (siens = new Map()));
  const cle = String(path.key);
  let champ = siens.get(cle);
  if (!champ) {
    champ = { numero: ++dernier, variables: variablesHors(info), direct: estDirect(info) };
    siens.set(cle, champ);
  }
  return champ;
}

/** Whether what is being resolved lies beneath a field that `champDe` has found direct. */
export function sousUnChampDirect({ operation, path }: GraphQLResolveInfo): boolean {
  const siens = champs.get(operation);
  if (!siens) return false;
  let racine = path;
  while (racine.prev) racine = racine.prev;
  return siens.get(String(racine.key))?.direct === true;
}

function variablesHors({ operation, fragments, fieldNodes }: GraphQLResolveInfo): string[] {
  const siens = new Set(fieldNodes.flatMap((champ) => champ.arguments ?? []));
  const noms = new Set<string>();
  for (const racine of [operation.selectionSet, ...Object.values(fragments)])
    visit(racine, {
      Argument: (argument) => (siens.has(argument) ? false : undefined),
      Variable: ({ name }) => {
        noms.add(name.value);
      },
    });
  return [...noms];
}

/** Two uses of a relation differ only by arguments: without any beneath the field, its rows have what all of them ask for. */
function estDirect({
  schema,
  operation,
  fragments,
  path,
  parentType,
}: GraphQLResolveInfo): boolean {
  const lire = (
    selection: SelectionSetNode,
    parent: GraphQLNamedType,
    surLignes: boolean,
  ): boolean =>
    selection.selections.every((noeud): boolean => {
      if (noeud.kind === Kind.FIELD) return lireChamp(noeud, parent, surLignes);
      if (noeud.kind === Kind.FRAGMENT_SPREAD)
        return lireFragment(fragments[noeud.name.value]!, surLignes);
      const type = noeud.typeCondition && schema.getType(noeud.typeCondition.name.value);
      return lire(noeud.selectionSet, type ?? parent, surLignes);
    });
  // Fragments that spread others twice are walked once all the same.
  const lus = new Map<string, boolean>();
  const lireFragment = (fragment: FragmentDefinitionNode, surLignes: boolean): boolean => {
    const cle = `${fragment.name.value} ${surLignes}`;
    let lu = lus.get(cle);
    if (lu === undefined) {
      const type = schema.getType(fragment.typeCondition.name.value)!;
      lus.set(cle, (lu = lire(fragment.selectionSet, type, surLignes)));
    }
    return lu;
  };
  const lireChamp = (noeud: FieldNode, parent: GraphQLNamedType, surLignes: boolean) => {
    const nom = noeud.name.value;
    const estUnAutre = parent === parentType && (noeud.alias ?? noeud.name).value !== path.key;
    if (estUnAutre || nom.startsWith('__')) return true;
    const types = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent];
    return types.every((type) => {
      const champ = 'getFields' in type ? type.getFields()[nom] : undefined;
      if (!champ) return false;
      const valeur = getNamedType(champ.type);
      if (surLignes && !seLitSurLaLigne(champ as GraphQLField<unknown, unknown>, valeur))
        return false;
      if (!noeud.selectionSet) return true;
      return lire(noeud.selectionSet, valeur, surLignes || porteDesLignes(valeur));
    });
  };
  return path.prev === undefined && lire(operation.selectionSet, parentType, false);
}

const porteDesLignes = (type: GraphQLNamedType) =>
  type.extensions['pothosDrizzleModel'] !== undefined;

/** What selects nothing reads no row, unless it finds one elsewhere. */
function seLitSurLaLigne(champ: GraphQLField<unknown, unknown>, type: GraphQLNamedType): boolean {
  const configuration = champ.extensions['pothosConfig'] as ConfigurationDeChamp;
  if (configuration.extensions?.['pothosDrizzleSelect'] === undefined) return !porteDesLignes(type);
  const lecture = lectureDe(configuration);
  return lecture !== null && (lecture.relation || !porteDesLignes(type));
}
