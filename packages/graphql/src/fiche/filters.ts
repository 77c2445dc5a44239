import { builder } from '../schema/builder.ts';
import { argumentsDePage } from '../pagination/connexions.ts';
import {
  CodeRubriqueActionsEnum,
  CodeRubriqueSessionsEnum,
  DirectionEnum,
  EtatRecrutementEnum,
  EtatSaisieEnum,
  ModaliteEnseignementEnum,
  StatutSessionEnum,
  TypeDispositifEnum,
  VueEnum,
} from '../schema/enums.ts';

export const PROGRAMMES = 'With a dispositif of one of these programme codes, of any year.';
export const MODIFIE_DEPUIS = 'Changed at or after this instant.';
const DESCRIPTIONS = {
  numeros: 'Any of these numbers.',
  programmes: PROGRAMMES,
  modifieDepuis: MODIFIE_DEPUIS,
  source:
    'Imported from this feed; `saisie:` and a SIRET: entered by `saisirOffre` for this organisme.',
  numerosSource:
    'With one of these numbers in its source, or references of `saisirOffre`: of the fiche itself, or of a LHEO action that it holds.',
} as const;

export const LISTES =
  'All conditions must hold; a list matches any of its values, an empty list matches nothing.';

export const DateRangeInput = builder.inputType('DateRangeInput', {
  description: 'Interval of days, bounds included; an absent bound is open.',
  fields: (t) => ({
    min: t.field({ type: 'Date', description: 'This day or later.' }),
    max: t.field({ type: 'Date', description: 'This day or earlier.' }),
  }),
});

const FormationFilter = builder.inputType('FormationFilter', {
  description: `Filter of formations. ${LISTES}`,
  fields: (t) => ({
    numeros: t.intList({ description: DESCRIPTIONS.numeros }),
    intitule: t.string({
      description: 'Words that must all occur in the title; accents and case are ignored.',
    }),
    formacodes: t.stringList({ description: 'Any of these Formacodes, of any version.' }),
    organismes: t.field({
      type: ['Siret'],
      description:
        'With an action that one of these organismes delivers, or a session that one of them is responsible for.',
    }),
    programmes: t.stringList({ description: DESCRIPTIONS.programmes }),
    modifieDepuis: t.field({ type: 'DateTime', description: DESCRIPTIONS.modifieDepuis }),
    source: t.string({ description: DESCRIPTIONS.source }),
    numerosSource: t.stringList({ description: DESCRIPTIONS.numerosSource }),
  }),
});

const ActionFilter = builder.inputType('ActionFilter', {
  description: `Filter of actions. ${LISTES}`,
  fields: (t) => ({
    numeros: t.intList({ description: DESCRIPTIONS.numeros }),
    etats: t.field({ type: [EtatSaisieEnum], description: 'Any of these states.' }),
    rubrique: t.field({
      type: CodeRubriqueActionsEnum,
      description: 'Actions that this rubrique of the dashboard counts; view TRAVAIL only.',
    }),
    organismes: t.field({
      type: ['Siret'],
      description:
        'Delivered by one of these organismes, or with a session that one of them is responsible for.',
    }),
    programmes: t.stringList({ description: DESCRIPTIONS.programmes }),
    search: t.string({
      description:
        'Words that must all occur in the title, its complement or the name of the dispensateur, accents and case ignored; or the number.',
    }),
    departements: t.stringList({
      description: 'With a session in one of these départements: `44`, `2A`.',
    }),
    envoyeeDepuis: t.field({
      type: 'DateTime',
      description: 'Last sent to the CARIF-OREF at or after this instant.',
    }),
    modifieDepuis: t.field({ type: 'DateTime', description: DESCRIPTIONS.modifieDepuis }),
    source: t.string({ description: DESCRIPTIONS.source }),
    numerosSource: t.stringList({ description: DESCRIPTIONS.numerosSource }),
  }),
});

const SessionFilter = builder.inputType('SessionFilter', {
  description: `Filter of sessions. ${LISTES}`,
  fields: (t) => ({
    numeros: t.intList({ description: DESCRIPTIONS.numeros }),
    rubrique: t.field({
      type: CodeRubriqueSessionsEnum,
      description: 'Sessions that this rubrique of the dashboard counts; view PUBLIEE only.',
    }),
    organismes: t.field({
      type: ['Siret'],
      description:
        'Under the responsibility of one of these organismes, or of an action that one of them delivers.',
    }),
    programmes: t.stringList({ description: DESCRIPTIONS.programmes }),
    typesDispositif: t.field({
      type: [TypeDispositifEnum],
      description: 'Any of these types of dispositif.',
    }),
    departements: t.stringList({ description: 'In one of these départements: `44`, `2A`.' }),
    debut: t.field({ type: DateRangeInput, description: 'Begins between these days.' }),
    fin: t.field({
      type: DateRangeInput,
      description: 'Ends between these days; sessions without a known end are excluded.',
    }),
    statuts: t.field({ type: [StatutSessionEnum], description: 'Any of these statuses today.' }),
    modalitesEnseignement: t.field({
      type: [ModaliteEnseignementEnum],
      description: 'Any of these: on site, mixed, at a distance.',
    }),
    etatsRecrutement: t.field({
      type: [EtatRecrutementEnum],
      description: 'In one of these states of recruitment.',
    }),
    modifieDepuis: t.field({ type: 'DateTime', description: DESCRIPTIONS.modifieDepuis }),
    source: t.string({ description: DESCRIPTIONS.source }),
    numerosSource: t.stringList({ description: DESCRIPTIONS.numerosSource }),
  }),
});

const TRI = {
  NUMERO: 'Number.',
  MODIFIE_LE: 'Time of last change, then number.',
} as const;

const FormationOrder = ordre('Formation', {
  NUMERO: TRI.NUMERO,
  INTITULE: 'Title, in dictionary order, then number.',
  MODIFIE_LE: TRI.MODIFIE_LE,
});
export const ActionOrder = ordre('Action', {
  ...TRI,
  ENVOYEE_LE: 'When it was last sent to the CARIF-OREF, or else created, then number.',
});
export const SessionOrder = ordre('Session', {
  NUMERO: TRI.NUMERO,
  DEBUT: 'First day, unknown ones last, then number.',
  FIN: 'Last day, unknown ones last, then number.',
  MODIFIE_LE: TRI.MODIFIE_LE,
});

/** `XOrder` and its `XOrderField`. */
function ordre<Champ extends string>(nom: string, champs: Record<Champ, string>) {
  const ChampEnum = builder.enumType(`${nom}OrderField`, {
    description: `Sort keys of ${nom.toLowerCase()}s.`,
    values: Object.fromEntries(
      Object.entries<string>(champs).map(([champ, description]) => [
        champ,
        { value: champ as Champ, description },
      ]),
    ) as Record<Champ, { value: Champ; description: string }>,
  });
  return builder.inputType(`${nom}Order`, {
    description: `Sort order of ${nom.toLowerCase()}s.`,
    fields: (t) => ({
      field: t.field({ type: ChampEnum, required: true, description: 'Sort key.' }),
      direction: t.field({
        type: DirectionEnum,
        defaultValue: 'ASC',
        description: 'Direction; also applies to the number that breaks ties.',
      }),
    }),
  });
}

/** `filter`, `orderBy` and page of a list of formations. */
export const argumentsDeFormations = builder.args((t) => ({
  filter: t.field({ type: FormationFilter, description: 'Filter; all items when absent.' }),
  orderBy: t.field({ type: FormationOrder, description: 'Sort order; defaults to number.' }),
  ...argumentsDePage,
}));

/** `filter`, `orderBy` and page of a list of actions. */
export const argumentsDActions = builder.args((t) => ({
  filter: t.field({ type: ActionFilter, description: 'Filter; all items when absent.' }),
  orderBy: t.field({ type: ActionOrder, description: 'Sort order; defaults to number.' }),
  ...argumentsDePage,
}));

/** `filter`, `orderBy` and page of a list of sessions. */
export const argumentsDeSessions = builder.args((t) => ({
  filter: t.field({ type: SessionFilter, description: 'Filter; all items when absent.' }),
  orderBy: t.field({ type: SessionOrder, description: 'Sort order; defaults to number.' }),
  ...argumentsDePage,
}));

/** Which view a list or a fiche is read in. */
export const argumentDeVue = builder.args((t) => ({
  vue: t.field({
    type: VueEnum,
    defaultValue: 'PUBLIEE',
    description: 'View; TRAVAIL is for the organisme’s people and the validators.',
  }),
}));
