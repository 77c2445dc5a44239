import { readFileSync } from 'node:fs';
import type { GraphQLField } from 'graphql';
import { buildSchema, getNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import type { Base } from '@sofi/database';
import {
  abonnements,
  demandesDAccord,
  demandesDeCompte,
  envois,
  evenements,
  journalDesComptes,
  questions,
  utilisateurs,
  utilisateursOrganismes,
} from '@sofi/database';
import { SIRET_DE_DEMONSTRATION } from '@sofi/demo';
import type { Qui } from './serveur.ts';
import { MAINTENANT } from './temps.ts';

/** One list of the schema in one order: asked for at a page, and how its page is found in the answer. */
export interface ListeSousCurseur {
  /** `Query.offres DISTANCE` */
  nom: string;
  qui: Qui;
  /** Its first item; with an argument, the one on that side of `$curseur`. */
  query: (argument?: string) => string;
  /** Those of its arguments that take a cursor. */
  curseurs: string[];
}

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

const ACTION = 89_393;

/** Where one object of each type that has lists is read. */
const ACCES: Record<string, string> = {
  Query: '',
  Formation: 'formation(numero: 19482) {',
  Action: `action(numero: ${ACTION}, vue: TRAVAIL) {`,
  Organisme: `organisme(siret: "${SIRET_DE_DEMONSTRATION}") {`,
  Programme: 'programmes {',
  RubriqueActions: `tableauDeBord(siret: "${SIRET_DE_DEMONSTRATION}") { actions {`,
  RubriqueSessions: `tableauDeBord(siret: "${SIRET_DE_DEMONSTRATION}") { sessions {`,
  Utilisateur: 'moi {',
  Abonnement: 'abonnements(first: 1) { nodes {',
};
const ARGUMENTS: Record<string, string> = {
  'Query.communes': 'search: "saint"',
  'Query.choix': 'nomenclature: ROME',
  'Query.offres': 'search: "formation de soudage"',
  'Query.offres DISTANCE': 'filter: { proximite: { commune: "44109", rayonKm: 200 } }',
};

const ordresDe = ({ args }: GraphQLField<unknown, unknown>): (string | null)[] => {
  const type = args.find(({ name }) => name === 'orderBy')?.type;
  const objet = type && getNamedType(type);
  if (!isInputObjectType(objet)) return [null];
  const champs = getNamedType(objet.getFields()['field']!.type);
  return isEnumType(champs) ? champs.getValues().map(({ name }) => name) : [];
};

/** Adds what the demo region has none of: accounts, a request for one and one for an agreement, an event, a question, an act on an account and a webhook. */
export async function remplirLesListes({ db }: Base): Promise<void> {
  const organisme = await db.query.organismes.findFirst({
    columns: { id: true },
    where: { siret: SIRET_DE_DEMONSTRATION },
  });
  const organismeId = organisme!.id;
  const comptes = await db
    .insert(utilisateurs)
    .values([
      { courriel: 'valideuse@listes.test', roles: ['VALIDEUR', 'ADMINISTRATEUR'] },
      { courriel: 'collegue@listes.test', roles: ['ORGANISME'] },
    ])
    .returning({ utilisateurId: utilisateurs.id });
  await db
    .insert(utilisateursOrganismes)
    .values(comptes.map(({ utilisateurId }) => ({ utilisateurId, organismeId })));
  await db
    .insert(demandesDeCompte)
    .values({ organismeId, courriel: 'inconnue@listes.test', demandeLe: MAINTENANT });
  await db
    .insert(journalDesComptes)
    .values({ type: 'COMPTE_OUVERT', courriel: 'collegue@listes.test', survenuLe: MAINTENANT });
  const fiche = { actionNumero: ACTION, survenuLe: MAINTENANT };
  await db
    .insert(evenements)
    .values({ ...fiche, type: 'ESSAI', fiche: 'ACTION', numero: ACTION, organismeId });
  await db
    .insert(questions)
    .values({ actionNumero: ACTION, texte: 'Quelles dates ?', poseeLe: MAINTENANT });
  await db.insert(demandesDAccord).values({
    actionNumero: ACTION,
    dispositifNumero: 1,
    vueDispositif: 'TRAVAIL',
    retrait: true,
    valeurs: { session: null },
    modifications: [],
    motif: 'Effectif trop faible.',
    etat: 'DEMANDE',
    demandeeLe: MAINTENANT,
  });
  const type = 'CREATION' as const;
  const [abonnement] = await db
    .insert(abonnements)
    .values({
      url: 'https://partenaire.test/',
      evenements: [type],
      secret: 'whsec_',
      creeLe: MAINTENANT,
      curseur: 0,
    })
    .returning({ abonnementId: abonnements.id });
  await db.insert(envois).values({
    ...abonnement!,
    rang: 1,
    session: 1,
    action: ACTION,
    formation: 19_482,
    type,
    champs: [],
    survenuLe: MAINTENANT,
    prevuLe: MAINTENANT,
  });
}

/** Every connection of the schema, in each of its orders. @throws for one on a type that `ACCES` does not lead to */
export const listesSousCurseur = (): ListeSousCurseur[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((champ) => getNamedType(champ.type).name.endsWith('Connection'))
        .flatMap((champ) =>
          ordresDe(champ).map((ordre) => {
            const acces = ACCES[type.name];
            if (acces === undefined) throw new Error(`No way to ${type.name}.${champ.name}`);
            const nom = `${type.name}.${champ.name}`;
            const args = [
              ARGUMENTS[`${nom} ${ordre}`] ?? ARGUMENTS[nom],
              ordre && `orderBy: { field: ${ordre} }`,
            ].filter(Boolean);
            return {
              nom: ordre ? `${nom} ${ordre}` : nom,
              qui: ['collegues', 'journalDesComptes', 'abonnements', 'envois'].includes(champ.name)
                ? 'administrateur'
                : 'valideur',
              curseurs: champ.args
                .map(({ name }) => name)
                .filter((name) => ['after', 'before', 'depuis'].includes(name)),
              query: (argument) =>
                `${argument ? 'query ($curseur: String!) ' : ''}{ ${acces} ${champ.name}(${[...args, 'first: 1', ...(argument ? [`${argument}: $curseur`] : [])].join(', ')}) { totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage } } ${'}'.repeat(acces.split('{').length - 1)} }`,
            };
          }),
        ),
    );

/** The first cursor that an answer holds, wherever it stands. */
export const premierCurseur = (reponse: unknown): string | null => {
  if (typeof reponse !== 'object' || reponse === null) return null;
  for (const [cle, valeur] of Object.entries(reponse)) {
    const trouve = cle === 'cursor' ? (valeur as string) : premierCurseur(valeur);
    if (trouve !== null) return trouve;
  }
  return null;
};

export interface CurseurForge {
  nom: string;
  curseur: string;
}

const ecrire = (contenu: string) => Buffer.from(contenu).toString('base64url');

/** What no key is. */
const CLES = ['-1', '2147483648', '9007199254740993', '1e999', '1.5', 'null', '"1"', '[1]', ''];
/** What is no sort value of any list, as JSON. */
const VALEURS = ['null', '3', '{}', '"a\\u0000"', '"\\ud800"', '["x"]'];
/** By what the sort value of the real cursor looks like: values of other types. */
const PAR_FORME: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^\d{4}-\d{2}-\d{2}T/,
    ['2026-13-45T00:00:00.000Z', '2026-02-30T00:00:00.000Z', '2026-01-01T24:00:00.000Z'].concat([
      '0000-01-01T00:00:00.000Z',
      '2026-01-01T00:60:00.000Z',
      'infinity',
      '',
    ]),
  ],
  [/^(\d{4}-\d{2}-\d{2}|infinity)$/, ['2026-13-45', '2026-02-30', '0000-01-01', '-infinity', '']],
  [/^\d+$/, ['2147483648', '9999999999', '1e3', '-1', '', '٣']],
  [/^\d*\.\d+$/, ['1e999', '1e-999', 'NaN', 'Infinity', '-1', '1e', '', `0.${'1'.repeat(50_000)}`]],
];
const parForme = (valeur: string) => PAR_FORME.find(([forme]) => forme.test(valeur))?.[1] ?? [];

/** What no cursor holds. */
const RIENS = ['', 'null', '{}', '[]', '"x"', '{"length":3}', '['.repeat(20_000)];

/** The real cursor with each of its parts replaced by what it cannot be, and what is no cursor at all. */
export function forger(reel: string): CurseurForge[] {
  const [signature, valeur, cle] = JSON.parse(Buffer.from(reel, 'base64url').toString()) as [
    string,
    string,
    number,
  ];
  const assembler = (v: string, c: string = String(cle), s: string = JSON.stringify(signature)) =>
    `[${s},${v},${c}]`;
  const texte = JSON.stringify(valeur);
  const contenus = [
    ...CLES.map((c) => assembler(texte, c)),
    ...VALEURS.map((v) => assembler(v)),
    ...['1', 'null', '"autre"', '""', '"__proto__"'].map((s) => assembler(texte, undefined, s)),
    ...valeursForgees(valeur).map((v) => assembler(JSON.stringify(v))),
    ...RIENS,
  ];
  return [
    ...contenus.map((contenu) => ({ nom: contenu.slice(0, 80), curseur: ecrire(contenu) })),
    ...[
      '',
      ' ',
      'é',
      '💥',
      `${reel}\u0301`,
      `${reel}=`,
      ` ${reel}`,
      `${reel}.`,
      '='.repeat(9),
      'x'.repeat(100_000),
    ].map((curseur) => ({
      nom: `« ${curseur.slice(0, 20)} »`,
      curseur,
    })),
  ];
}

/** A place of the offers is a day, a section and a value: each of them is replaced. */
function valeursForgees(valeur: string): readonly string[] {
  const place = /^(\d{4}-\d{2}-\d{2}) (\d+) (.*)$/s.exec(valeur);
  if (!place) return parForme(valeur);
  const [, jour, section, reste] = place as unknown as [string, string, string, string];
  return [
    ...['2026-13-45', '2026-02-30', '0000-01-01', 'infinity', ''].map((j) => [j, section, reste]),
    ...['99', '-1', '1e1', 'constructor', ''].map((s) => [jour, s, reste]),
    ...parForme(reste).map((r) => [jour, section, r]),
  ].map((parts) => parts.join(' '));
}
