import { schema } from '@sofi/graphql';
import type { GraphQLField, GraphQLNamedType, GraphQLObjectType, GraphQLOutputType } from 'graphql';
import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { LECTURES } from './table-des-droits.ts';

/* Questions that ask every field of the schema, and what the table of rights makes of their answers. */

// oxlint-disable-next-line typescript/no-explicit-any -- answers of any query
export type Json = any;

/** Object types that are read or answered with: those of the schema but its roots of acts. */
export const TYPES_OBJETS = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType =>
    isObjectType(type) &&
    !type.name.startsWith('__') &&
    type !== schema.getMutationType() &&
    type !== schema.getSubscriptionType(),
);

export const champsDe = (type: GraphQLObjectType) => Object.values(type.getFields());
export const estFeuille = (champ: GraphQLField<unknown, unknown>) =>
  isLeafType(getNamedType(champ.type));
export const estNoeud = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');

/** Arguments without which a field cannot be asked, and those under which it shows more; the first where it is nested. */
export type Arguments = Readonly<Record<string, readonly string[]>>;

/** All that can be asked beneath a field of this type: fiches and other nodes lead `profondeur` further, then show their leaves. */
export function selection(type: GraphQLNamedType, args: Arguments, profondeur: number): string {
  if (isLeafType(type)) return '';
  if (isAbstractType(type)) {
    const membres = schema
      .getPossibleTypes(type)
      .map((membre) => `... on ${membre.name} ${selection(membre, args, profondeur)}`);
    return `{ __typename ${isInterfaceType(type) ? 'id' : membres.join(' ')} }`;
  }
  const objet = type as GraphQLObjectType;
  const noeud = estNoeud(objet);
  const champs = champsDe(objet).filter((champ) => !noeud || profondeur > 0 || estFeuille(champ));
  return `{ ${champs
    .map((champ) => demande(objet, champ, args, noeud ? profondeur - 1 : profondeur))
    .join(' ')} }`;
}

/** One field with all beneath it; `champ__2` where it is asked with its third arguments. */
export const demande = (
  type: GraphQLObjectType,
  champ: GraphQLField<unknown, unknown>,
  args: Arguments,
  profondeur: number,
  variante = 0,
): string =>
  `${variante > 0 ? `${champ.name}__${variante}: ` : ''}${champ.name}${argumentsDe(type, champ, args)[variante]} ${selection(getNamedType(champ.type), args, profondeur)}`;

/** In parentheses, for each way to ask the field. */
export function argumentsDe(
  type: GraphQLObjectType,
  champ: GraphQLField<unknown, unknown>,
  args: Arguments,
): readonly string[] {
  const donnes = args[`${type.name}.${champ.name}`];
  if (donnes) return donnes;
  return [champ.args.some(({ name }) => name === 'first') ? '(first: 5)' : ''];
}

/** What one role may read, as the preparation of the fiches says it. */
export interface Regard {
  /** Of a fiche or an account, by its identifier. */
  voit: (id: string) => boolean;
  /** Of one's own account, by its identifier. */
  estSoi: (id: string) => boolean;
  /** Sees the working view of the action of this identifier, of either view. */
  suit: (id: string) => boolean;
  /** Of an organisme, by its identifier. */
  tientCarnet: (id: string) => boolean;
  /** Acts on this action that they may do now. */
  actes: (id: string) => ReadonlySet<string>;
}

const VIDE = {
  edges: [],
  nodes: [],
  pageInfo: { endCursor: null, hasNextPage: false, hasPreviousPage: false, startCursor: null },
  totalCount: 0,
};
/** What a field shows to those who may not see its value. */
const NEUTRES: Readonly<Record<string, Json>> = {
  etatDeSaisie: { complet: true, avancement: 100, anomalies: [], canaux: [] },
  modifications: [],
  demandesDAccord: VIDE,
  historique: VIDE,
  questions: VIDE,
  carnet: VIDE,
  clesApi: [],
  collegues: VIDE,
  sessionsOuvertes: [],
  silences: [],
  droits: [],
};

/** Of an answer to somebody who sees all, what the table of rights leaves to this viewer. */
export function filtrer(type: GraphQLOutputType, valeur: Json, regard: Regard): Json {
  if (valeur === null) return null;
  if (isNonNullType(type)) return filtrer(type.ofType, valeur, regard);
  if (isListType(type)) {
    const restes = (valeur as Json[]).map((un) => filtrer(type.ofType, un, regard));
    return isNonNullType(type.ofType) ? restes.filter((reste) => reste !== null) : restes;
  }
  if (isLeafType(type)) return valeur;
  const objet = typeDe(type, valeur);
  if (typeof valeur.id === 'string' && !voitObjet(objet, valeur, regard)) return null;
  const reste = Object.fromEntries(
    Object.entries(valeur as Record<string, Json>).map(([nom, sienne]) => [
      nom,
      nom === '__typename' ? sienne : filtrerChamp(objet, nom, sienne, valeur, regard),
    ]),
  );
  return objet.name.endsWith('Connection') ? reduire(reste, valeur) : reste;
}

/** Fiches and accounts are there for those who may see them, and where a field of theirs is for all. */
function voitObjet({ name }: GraphQLObjectType, valeur: Json, regard: Regard): boolean {
  const lignes = LECTURES[name] ?? {};
  if (!['FICHE', 'COLLEGUE', 'CARIFOREF', 'ADMINISTRATION'].includes(lignes['id']!)) return true;
  return (
    regard.voit(valeur.id as string) ||
    Object.keys(valeur as object).some((nom) => lignes[nom] === 'PUBLIC')
  );
}

/** The field behind a name of an answer. */
const sansAlias = (nom: string) => nom.split('__', 1)[0]!;

function filtrerChamp(
  type: GraphQLObjectType,
  cle: string,
  valeur: Json,
  porteur: Json,
  regard: Regard,
): Json {
  const { id, vue } = porteur as { id: string; vue?: string };
  const nom = sansAlias(cle);
  switch (LECTURES[type.name]?.[nom]) {
    case 'SUIVI':
      // Refused whole: see `refusDe`.
      if (nom === 'simulerActe' || nom === 'doublonsDeSaisie') break;
      if (!regard.suit(id)) return NEUTRES[nom];
      break;
    case 'CARNET':
      if (!regard.tientCarnet(id)) return NEUTRES[nom];
      break;
    case 'SOI':
      if (type.name === 'Utilisateur' && !regard.estSoi(id)) return NEUTRES[nom];
      break;
    case 'TRAVAIL':
      if (vue === 'PUBLIEE') return null;
      break;
    case 'ACTES':
      if (type.name === 'SimulationDActe') return COMME_ACTES;
      return (valeur as { acte: string }[]).map(({ acte }) =>
        ditActe(acte, regard.actes(id).has(acte), 'motif'),
      );
    default:
  }
  return filtrer(type.getFields()[nom]!.type, valeur, regard);
}

/** What a simulation says of the viewer’s rights is what `Action.actes` says. */
const COMME_ACTES = 'comme Action.actes';

const ditActe = (acte: string, permis: boolean, motif: string | null) =>
  `${acte} : ${permis ? 'permis' : 'refusé'}${permis === (motif === null) || (permis && motif === 'motif') ? '' : ', motif absent ou de trop'}`;

/** Acts as what the table says of them: what was said of why not is French for people. */
export function resumerActes(valeur: Json): Json {
  if (Array.isArray(valeur)) return valeur.map(resumerActes);
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  return Object.fromEntries(
    Object.entries(valeur as Record<string, Json>).map(([nom, sienne]) => [
      nom,
      'accordRequis' in valeur && (nom === 'permis' || nom === 'motif')
        ? COMME_ACTES
        : nom === 'actes' && Array.isArray(sienne)
          ? (sienne as { acte: string; permis: boolean; motif: string | null }[]).map((un) =>
              ditActe(un.acte, un.permis, un.motif),
            )
          : resumerActes(sienne),
    ]),
  );
}

/** A list without the fiches that were taken out of it. */
function reduire(reste: Json, entiere: Json): Json {
  const edges = (reste.edges as { cursor: string; node: Json }[]).filter(
    ({ node }) => node !== null,
  );
  const otees = entiere.edges.length - edges.length;
  if (otees === 0) return reste;
  const pageInfo = {
    ...reste.pageInfo,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { ...reste, edges, pageInfo, totalCount: reste.totalCount - otees };
}

const typeDe = (type: GraphQLOutputType, valeur: Json): GraphQLObjectType =>
  (isObjectType(type) ? type : schema.getType(valeur.__typename as string)) as GraphQLObjectType;

/** Adds the fields that came with something in them: `Type.champ`. */
export function noter(type: GraphQLOutputType, valeur: Json, vus: Set<string>): void {
  if (valeur === null) return;
  if (isNonNullType(type)) noter(type.ofType, valeur, vus);
  else if (isListType(type)) for (const un of valeur as Json[]) noter(type.ofType, un, vus);
  else if (!isLeafType(type)) {
    const objet = typeDe(type, valeur);
    for (const [nom, sienne] of Object.entries(valeur as Record<string, Json>)) {
      const champ = objet.getFields()[sansAlias(nom)];
      if (!champ || estVide(sienne)) continue;
      vus.add(`${objet.name}.${champ.name}`);
      noter(champ.type, sienne, vus);
    }
  }
}

const estVide = (valeur: Json): boolean =>
  valeur === null ||
  (Array.isArray(valeur)
    ? valeur.length === 0
    : (valeur as { totalCount?: number }).totalCount === 0);
