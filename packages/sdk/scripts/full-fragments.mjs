import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  parse,
  print,
} from 'graphql';

/** Types whose every field comes with the fragment that reads them whole. */
const ENTIERS = ['Formation', 'Action', 'Session', 'Dispositif', 'Organisme', 'Lieu'];

/** Fields that each document chooses itself: the parent, and what only `actions.suivre` reads. */
const AU_CHOIX = {
  Action: ['formation', 'actes', 'autreVue', 'etatDeSaisie', 'modifications'],
  Session: ['action', 'diffusion'],
  Dispositif: ['session'],
};

/** A fragment with all fields of each: a field that the schema gains is read as soon as the client is generated again. */
export function fullFragments(texte) {
  const schema = buildSchema(texte);
  const fragments = ENTIERS.map(
    (nom) =>
      `fragment ${nom}Entier on ${nom} { ${champs(schema.getType(nom), [nom], AU_CHOIX[nom])} }`,
  );
  return `# GENERATED from schema.graphql by \`npm run generate\`: do not edit.\n${print(parse(fragments.join('\n')))}\n`;
}

function champs(type, chemin, sauf = []) {
  return Object.values(type.getFields())
    .filter(({ name, args }) => !sauf.includes(name) && !args.some(isRequiredArgument))
    .map((champ) => selection(champ, chemin))
    .filter(Boolean)
    .join(' ');
}

function selection({ name, type }, chemin) {
  const nomme = getNamedType(type);
  if (isLeafType(nomme)) return name;
  // Lists with pages have verbs of their own.
  if (!isObjectType(nomme) || nomme.name.endsWith('Connection')) return '';
  if (chemin.includes(nomme.name)) return '';
  // What stands by itself is named; what is part of its fiche is read whole.
  const propre =
    estNode(nomme) && !(chemin.length === 1 && ['Dispositif', 'Lieu'].includes(nomme.name));
  return `${name} { ${propre ? cle(nomme) : champs(nomme, [...chemin, nomme.name])} }`;
}

const estNode = (type) => type.getInterfaces().some(({ name }) => name === 'Node');

/** Its own values, without what hangs on it. */
const cle = (type) =>
  Object.values(type.getFields())
    .filter(({ type, args }) => !isCompositeType(getNamedType(type)) && args.length === 0)
    .filter(({ name }) => CLES.includes(name))
    .map(({ name }) => name)
    .join(' ');
const CLES = [
  'id',
  'vue',
  'version',
  'numero',
  'code',
  'reference',
  'siret',
  'nom',
  'libelle',
  'annee',
  'intitule',
];
