import { builder } from '../builder.ts';
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
} from './enums.ts';

export const PROGRAMMES = 'With a dispositif of a programme of one of these codes, of any year.';
export const MODIFIE_DEPUIS = 'Changed at this instant or later.';
const DESCRIPTIONS = {
  numeros: 'Only these numbers.',
  programmes: PROGRAMMES,
  modifieDepuis: MODIFIE_DEPUIS,
  source: 'Imported from this feed.',
  numerosSource:
    'With one of these numbers in its source: of the fiche itself, or of a LHEO action that it holds.',
} as const;

export const LISTES =
  'All conditions hold together; a list is met by any of its values, an empty one by none.';

export const DateRangeInput = builder.inputType('DateRangeInput', {
  description: 'Days, both included; an absent one does not bound.',
  fields: (t) => ({
    min: t.field({ type: 'Date', description: 'This day or later.' }),
    max: t.field({ type: 'Date', description: 'This day or earlier.' }),
  }),
});

export const FormationFilter = builder.inputType('FormationFilter', {
  description: `Which formations. ${LISTES}`,
  fields: (t) => ({
    numeros: t.intList({ description: DESCRIPTIONS.numeros }),
    intitule: t.string({
      description: 'Words that all stand in the title; accents and case do not matter.',
    }),
    formacodes: t.stringList({ description: 'Bears one of these Formacodes, of any version.' }),
    organismes: t.field({
      type: ['Siret'],
      description: 'One of these gives an action of it, or answers for one of its sessions.',
    }),
    programmes: t.stringList({ description: DESCRIPTIONS.programmes }),
    modifieDepuis: t.field({ type: 'DateTime', description: DESCRIPTIONS.modifieDepuis }),
    source: t.string({ description: DESCRIPTIONS.source }),
    numerosSource: t.stringList({ description: DESCRIPTIONS.numerosSource }),
  }),
});

export const ActionFilter = builder.inputType('ActionFilter', {
  description: `Which actions. ${LISTES}`,
  fields: (t) => ({
    numeros: t.intList({ description: DESCRIPTIONS.numeros }),
    etats: t.field({ type: [EtatSaisieEnum], description: 'In one of these states.' }),
    rubrique: t.field({
      type: CodeRubriqueActionsEnum,
      description: 'Those that this rubrique of the dashboard counts; view TRAVAIL alone.',
    }),
    organismes: t.field({
      type: ['Siret'],
      description: 'One of these gives it, or answers for one of its sessions.',
    }),
    programmes: t.stringList({ description: DESCRIPTIONS.programmes }),
    modifieDepuis: t.field({ type: 'DateTime', description: DESCRIPTIONS.modifieDepuis }),
    source: t.string({ description: DESCRIPTIONS.source }),
    numerosSource: t.stringList({ description: DESCRIPTIONS.numerosSource }),
  }),
});

export const SessionFilter = builder.inputType('SessionFilter', {
  description: `Which sessions. ${LISTES}`,
  fields: (t) => ({
    numeros: t.intList({ description: DESCRIPTIONS.numeros }),
    rubrique: t.field({
      type: CodeRubriqueSessionsEnum,
      description: 'Those that this rubrique of the dashboard counts; view PUBLIEE alone.',
    }),
    organismes: t.field({
      type: ['Siret'],
      description: 'One of these answers for it, or gives its action.',
    }),
    programmes: t.stringList({ description: DESCRIPTIONS.programmes }),
    typesDispositif: t.field({
      type: [TypeDispositifEnum],
      description: 'Paid by one of these.',
    }),
    departements: t.stringList({ description: 'Held in one of these départements: `44`, `2A`.' }),
    debut: t.field({ type: DateRangeInput, description: 'Begins between these days.' }),
    fin: t.field({
      type: DateRangeInput,
      description: 'Ends between these days; one without known end never does.',
    }),
    statuts: t.field({ type: [StatutSessionEnum], description: 'Stands so today.' }),
    modalitesEnseignement: t.field({
      type: [ModaliteEnseignementEnum],
      description: 'Taught in one of these ways.',
    }),
    etatsRecrutement: t.field({
      type: [EtatRecrutementEnum],
      description: 'Recruits in one of these ways.',
    }),
    modifieDepuis: t.field({ type: 'DateTime', description: DESCRIPTIONS.modifieDepuis }),
    source: t.string({ description: DESCRIPTIONS.source }),
    numerosSource: t.stringList({ description: DESCRIPTIONS.numerosSource }),
  }),
});

const TRI = {
  NUMERO: 'By number.',
  MODIFIE_LE: 'By last change, then number.',
} as const;

export const FormationOrder = ordre('Formation', {
  NUMERO: TRI.NUMERO,
  INTITULE: 'By title, in the order of the dictionary, then number.',
  MODIFIE_LE: TRI.MODIFIE_LE,
});
export const ActionOrder = ordre('Action', TRI);
export const SessionOrder = ordre('Session', {
  NUMERO: TRI.NUMERO,
  DEBUT: 'By first day, unknown ones as the latest, then number.',
  FIN: 'By last day, unknown ones as the latest, then number.',
  MODIFIE_LE: TRI.MODIFIE_LE,
});

/** `XOrder` and its `XOrderField`. */
function ordre<Champ extends string>(nom: string, champs: Record<Champ, string>) {
  const ChampEnum = builder.enumType(`${nom}OrderField`, {
    description: `What a list of ${nom.toLowerCase()}s is sorted by.`,
    values: Object.fromEntries(
      Object.entries<string>(champs).map(([champ, description]) => [
        champ,
        { value: champ as Champ, description },
      ]),
    ) as Record<Champ, { value: Champ; description: string }>,
  });
  return builder.inputType(`${nom}Order`, {
    description: `How a list of ${nom.toLowerCase()}s is sorted.`,
    fields: (t) => ({
      field: t.field({ type: ChampEnum, required: true, description: 'By what.' }),
      direction: t.field({
        type: DirectionEnum,
        defaultValue: 'ASC',
        description: 'Which way; numbers follow the same way.',
      }),
    }),
  });
}

/** `filter`, `orderBy` and page of a list of formations. */
export const argumentsDeFormations = builder.args((t) => ({
  filter: t.field({ type: FormationFilter, description: 'Only these; all when absent.' }),
  orderBy: t.field({ type: FormationOrder, description: 'Sorted so; by number when absent.' }),
  ...argumentsDePage,
}));

/** `filter`, `orderBy` and page of a list of actions. */
export const argumentsDActions = builder.args((t) => ({
  filter: t.field({ type: ActionFilter, description: 'Only these; all when absent.' }),
  orderBy: t.field({ type: ActionOrder, description: 'Sorted so; by number when absent.' }),
  ...argumentsDePage,
}));

/** `filter`, `orderBy` and page of a list of sessions. */
export const argumentsDeSessions = builder.args((t) => ({
  filter: t.field({ type: SessionFilter, description: 'Only these; all when absent.' }),
  orderBy: t.field({ type: SessionOrder, description: 'Sorted so; by number when absent.' }),
  ...argumentsDePage,
}));

/** Which view a list or a fiche is read in. */
export const argumentDeVue = builder.args((t) => ({
  vue: t.field({
    type: VueEnum,
    defaultValue: 'PUBLIEE',
    description: 'The view; TRAVAIL is for the organisme’s people and the validators.',
  }),
}));
