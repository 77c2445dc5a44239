import { schema } from '@sofi/graphql';
import type { GraphQLField, GraphQLObjectType } from 'graphql';
import type { Arguments, Json, Regard } from './matrice.ts';
import { argumentsDe, champsDe, demande, estFeuille, estNoeud, TYPES_OBJETS } from './matrice.ts';
import type { Offre } from './matrice-offres.ts';
import { dispositifsDe, identifiant, identifiantSimple, sessionsDe } from './matrice-offres.ts';
import type { Role } from './matrice-roles.ts';
import type { Scene } from './matrice-scene.ts';
import { PERSONNES } from './matrice-roles.ts';

/** A question that is put to every role. */
export interface Question {
  titre: string;
  query: string;
  variables?: object;
  /** Working views are refused whole to those who do not sign in. */
  vue: 'PUBLIEE' | 'TRAVAIL';
}

/** Every fiche of the offers, in each view that it has, with its offer. */
export async function lireFiches(
  scene: Scene,
  offres: readonly Offre[],
): Promise<Map<string, Offre>> {
  const fiches = new Map<string, Offre>();
  for (const offre of offres) {
    const sessions = await sessionsDe(scene, offre.action);
    const dispositifs = await dispositifsDe(scene, offre.action);
    for (const vue of ['TRAVAIL', 'PUBLIEE']) {
      fiches.set(identifiant('Formation', offre.formation, vue), offre);
      fiches.set(identifiant('Action', offre.action, vue), offre);
      for (const { numero } of sessions) fiches.set(identifiant('Session', numero, vue), offre);
      for (const { numero } of dispositifs)
        fiches.set(identifiant('Dispositif', numero, vue), offre);
    }
  }
  return fiches;
}

export const enClair = (id: string) => Buffer.from(id, 'base64').toString('utf8');

/** Whose dashboards are read. */
export const TABLEAUX = ['organisme', 'autre'] as const;

const CARIFOREF: readonly Role[] = ['valideur', 'administrateur'];
const SUIVENT_LA_REGIONALE: readonly Role[] = [...CARIFOREF, 'organisme', 'cle', 'mandataire'];

/** Sees the drafts of this offer. */
export const voitOffre = (role: Role, { organismes, regionale }: Offre): boolean =>
  CARIFOREF.includes(role) || organismes.includes(role) || (regionale && role === 'region');

/** The code of the error that refuses a whole question; null when it is answered. */
export function refusDe(role: Role, { titre, vue }: Question): string | null {
  const tableau = /^Query\.tableauDeBord (\d)$/.exec(titre)?.[1];
  if (titre.startsWith('Query.demandesDeCompte ') && !CARIFOREF.includes(role))
    return role === 'anonyme' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
  if (titre.startsWith('Query.demandesDAccord ') && ![...CARIFOREF, 'region'].includes(role))
    return role === 'anonyme' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
  if (
    /^Query\.(simulerActe|doublonsDeSaisie) /.test(titre) &&
    ![...SUIVENT_LA_REGIONALE, 'region'].includes(role)
  )
    return role === 'anonyme' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
  if (titre.startsWith('Query.mesLots ') && role === 'anonyme') return 'UNAUTHENTICATED';
  if (/^Query\.(abonnements|journalDesComptes) /.test(titre) && role !== 'administrateur')
    return role === 'anonyme' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
  if (tableau !== undefined) return refusDuTableau(role, TABLEAUX[Number(tableau)]!);
  return role === 'anonyme' && vue === 'TRAVAIL' ? 'UNAUTHENTICATED' : null;
}

/** Lots under which one may enter an offer: of the scene there is one, of the mandataire and its formateur. */
export const lotsDe = (role: Role, tous: { code: string }[]) =>
  tous.filter(
    ({ code }) =>
      role === 'valideur' ||
      (code === 'MATRICE' && ['mandataire', 'organisme', 'cle'].includes(role)),
  );

/** The leaves of one's own account, among those of all. */
export function compteDe({ comptes }: Scene, role: Role, tous: Json[]): Json {
  const { courriel } = comptes[role] ?? {};
  const { __typename: _, ...compte } = tous.find((un) => un['courriel'] === courriel) ?? {};
  return courriel === undefined ? null : compte;
}

/** The same for the dashboard of the organisme of `qui`. */
export function refusDuTableau(role: Role, qui: (typeof TABLEAUX)[number]): string | null {
  if (role === 'anonyme') return 'UNAUTHENTICATED';
  const roles: readonly Role[] = qui === 'organisme' ? ['organisme', 'cle'] : [qui];
  return [...CARIFOREF, ...roles].includes(role) ? null : 'FORBIDDEN';
}

/** Sees the account of this number: one's own, a colleague's, any for an administrator. */
function voitCompte({ comptes, collegue }: Scene, role: Role, id: number): boolean {
  if (role === 'administrateur') return true;
  const equipe = [comptes.organisme!.id, collegue];
  return (
    comptes[role] !== undefined &&
    (comptes[role].id === id || (equipe.includes(comptes[role].id) && equipe.includes(id)))
  );
}

/** What the table's words mean for a role among these fiches. */
export function regardDe(
  scene: Scene,
  role: Role,
  fiches: ReadonlyMap<string, Offre>,
  actes: Regard['actes'],
): Regard {
  const offreDe = (id: string) => {
    const offre = fiches.get(id);
    if (!offre) throw new Error(`Fiche inattendue : ${enClair(id)}`);
    return offre;
  };
  return {
    voit(id) {
      const [type, cle] = enClair(id).split(':') as [string, string];
      if (type === 'Abonnement') return role === 'administrateur';
      if (type === 'DemandeDeCompte') return CARIFOREF.includes(role);
      if (type === 'Utilisateur') return voitCompte(scene, role, Number(cle));
      return cle.startsWith('["PUBLIEE"') || voitOffre(role, offreDe(id));
    },
    estSoi: (id) => id === identifiantSimple('Utilisateur', scene.comptes[role]?.id ?? 0),
    // What is published of others than ours has no working view that a test could know of: only the Cariforef follows it.
    suit: (id) => CARIFOREF.includes(role) || (fiches.has(id) && voitOffre(role, fiches.get(id)!)),
    tientCarnet: (id) =>
      CARIFOREF.includes(role) ||
      id ===
        identifiantSimple('Organisme', scene.organismes[role === 'cle' ? 'organisme' : role] ?? 0),
    actes,
  };
}

/** How fields are asked that want arguments, or show more with some. */
function argumentsDeLecture(
  { lot, sirets, lieux }: Scene,
  offres: readonly Offre[],
  fiches: ReadonlyMap<string, Offre>,
): Arguments {
  const liste = (numeros: readonly number[]) =>
    (['PUBLIEE', 'TRAVAIL'] as const).map(
      (vue) => `(vue: ${vue}, first: 100, filter: { numeros: [${numeros.join(', ')}] })`,
    );
  const une = (numeros: readonly number[]) =>
    (['PUBLIEE', 'TRAVAIL'] as const).flatMap((vue) =>
      numeros.map((numero) => `(vue: ${vue}, numero: ${numero})`),
    );
  const formations = offres.map(({ formation }) => formation);
  const actions = offres.map(({ action }) => action);
  const regionales = offres.flatMap(({ nom, action }) =>
    nom.startsWith('regionale REMPLACEE') ? [identifiant('Action', action)] : [],
  );
  const sessions = [...fiches.keys()].flatMap((id) => {
    const numero = /^Session:\["TRAVAIL",(\d+)\]$/.exec(enClair(id))?.[1];
    return numero === undefined ? [] : [Number(numero)];
  });
  const essai = `{ lieu: "${identifiantSimple('Lieu', lieux.organisme!)}", debut: "2027-03-01", fin: "2027-06-28" }`;
  return {
    'Query.action': une(actions),
    'Query.formation': une(formations),
    'Query.session': une(sessions),
    'Query.actions': liste(actions),
    'Query.sessions': liste(sessions),
    'Query.formations': liste(formations),
    'Query.fasd': (['PUBLIEE', 'TRAVAIL'] as const).flatMap((vue) =>
      offres.map(({ formation, action }) => `(vue: ${vue}, code: "${formation}-${action}")`),
    ),
    'Query.node': offres.map(
      ({ action }) => `(id: ${JSON.stringify(identifiant('Action', action))})`,
    ),
    'Query.nodes': [
      `(ids: ${JSON.stringify(formations.map((numero) => identifiant('Formation', numero)))})`,
    ],
    'Query.simulerActe': ['VALIDER', 'ARCHIVER'].flatMap((acte) =>
      regionales.map((id) => `(acte: ${acte}, id: ${JSON.stringify(id)})`),
    ),
    'Query.doublonsDeSaisie': regionales.map(
      (id) => `(id: ${JSON.stringify(id)}, session: ${essai})`,
    ),
    'Query.communes': ['(search: "nantes", first: 5)', '(search: "nantse", first: 5)'],
    'Query.suggestions': ['(texte: "so")'],
    'Query.choix': ['(nomenclature: ROME, search: "soin", first: 5)'],
    'Query.formacodes': ['(search: "hygiene", first: 5)'],
    'Query.nomenclature': ['(nom: RYTHME)'],
    'Query.procedure': [`(lot: ${JSON.stringify(identifiantSimple('Lot', lot))})`],
    'Query.organisme': [`(siret: "${sirets.organisme}")`],
    'Query.doublons': ['(first: 10)'],
    'Query.organismes': [
      '(search: "organisme", first: 5)',
      '(search: "organisem", first: 5)',
      '(filter: { sansSessionActive: true }, first: 5)',
    ],
    'Query.programmes': ['(annee: 2027)'],
    'Query.mesLots': ['(annee: 2027)'],
    'Query.statistiques': [
      '(par: [ORGANISME, DEPARTEMENT])',
      '(par: [DISPENSATEUR, LOT])',
      '(par: [DEPARTEMENT], search: "soinz objectifs")',
      '(par: [DEPARTEMENT], search: "soins courante")',
      '(par: [DEPARTEMENT], search: "soins mayenne")',
      '(par: [DEPARTEMENT], search: "soins plomberie")',
    ],
    'Query.tableauCroise': ['(lignes: [RESPONSABLE], colonnes: PROGRAMME)'],
    'Query.offres': [
      '(first: 5, search: "soins", filter: { proximite: { commune: "44109", rayonKm: 50 } })',
      '(first: 5, search: "soinz objectifs")',
      '(first: 5, search: "soins courante")',
      '(first: 5, search: "soins mayenne")',
      '(first: 5, search: "soins plomberie")',
    ],
    'OffreConnection.facets': ['(names: [ORGANISME, FORMACODE])'],
    'Query.tableauDeBord': TABLEAUX.map((role) => `(siret: "${sirets[role]}")`),
    'Organisme.actions': ['(first: 100)', '(first: 100, vue: TRAVAIL)'],
    'Organisme.sessions': ['(first: 100)', '(first: 100, vue: TRAVAIL)'],
  };
}

/** A question for the leaves of each type that is read by identifier, one for each other field of it and of the root. */
export function questionsDe(
  scene: Scene,
  offres: readonly Offre[],
  fiches: ReadonlyMap<string, Offre>,
): Question[] {
  const args = argumentsDeLecture(scene, offres, fiches);
  const sujets = sujetsDe(scene, fiches);
  const racine = schema.getQueryType()!;
  return [
    ...champsDe(racine).flatMap((champ) => deLaRacine(racine, champ, args)),
    ...TYPES_OBJETS.filter(estNoeud).flatMap((type) => duNoeud(type, sujets[type.name]!, args)),
  ];
}

/** All ways to ask a field of the root, those of the working view apart; dashboards one by one, each being somebody's. */
function deLaRacine(
  racine: GraphQLObjectType,
  champ: GraphQLField<unknown, unknown>,
  args: Arguments,
): Question[] {
  const variantes = argumentsDe(racine, champ, args);
  const profondeur = LISTES.includes(champ.name) ? 1 : 0;
  const groupes = Object.groupBy(variantes.keys(), (rang) =>
    champ.name === 'tableauDeBord' ? String(rang) : vueDe(variantes[rang]!),
  );
  return Object.entries(groupes).map(([groupe, rangs]) => ({
    titre: `Query.${champ.name} ${groupe}`,
    query: `{ ${rangs!.map((rang) => demande(racine, champ, args, profondeur, rang)).join(' ')} }`,
    vue: groupe === 'TRAVAIL' ? 'TRAVAIL' : 'PUBLIEE',
  }));
}

/** Fields of the root that lead as far as those of nodes do. */
const LISTES = ['actions', 'formations', 'sessions', 'organisme'];

const vueDe = (args: string) => (args.includes('vue: TRAVAIL') ? 'TRAVAIL' : 'PUBLIEE');

function duNoeud(type: GraphQLObjectType, ids: readonly string[], args: Arguments): Question[] {
  const poser = (titre: string, champs: string, vue: Question['vue'] = 'PUBLIEE'): Question => ({
    titre: `${type.name}.${titre}`,
    query: `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on ${type.name} { ${champs} } } }`,
    variables: { ids },
    vue,
  });
  const feuilles = champsDe(type).filter(estFeuille);
  return [
    poser('*', feuilles.map((champ) => demande(type, champ, args, 0)).join(' ')),
    ...champsDe(type)
      .filter((champ) => !estFeuille(champ))
      .flatMap((champ) =>
        argumentsDe(type, champ, args).map((variante, rang) =>
          poser(
            `${champ.name}${rang > 0 ? ` ${rang + 1}` : ''}`,
            demande(type, champ, args, 1, rang),
            vueDe(variante),
          ),
        ),
      ),
  ];
}

/** Identifiers of what is read of each type. */
function sujetsDe(
  { organismes, comptes, collegue, demandeDeCompte, abonnement, lieux, lot, programme }: Scene,
  fiches: ReadonlyMap<string, Offre>,
): Record<string, string[]> {
  const deFiches = Object.groupBy(fiches.keys(), (id) => enClair(id).split(':', 1)[0]!);
  const siens = (type: string, de: Partial<Record<Role, number>>) =>
    PERSONNES.map((role) => identifiantSimple(type, de[role]!));
  return {
    ...(deFiches as Record<string, string[]>),
    Organisme: siens('Organisme', organismes),
    Lieu: siens('Lieu', lieux),
    Utilisateur: [...new Set([...Object.values(comptes).map(({ id }) => id), collegue])].map((id) =>
      identifiantSimple('Utilisateur', id),
    ),
    DemandeDeCompte: [identifiantSimple('DemandeDeCompte', demandeDeCompte)],
    Abonnement: [identifiantSimple('Abonnement', abonnement)],
    Lot: [identifiantSimple('Lot', lot)],
    Programme: [identifiantSimple('Programme', programme)],
  };
}
