import type { InputShapeFromFields } from '@pothos/core';
import type { ReferencesDAction, SaisieAction, SaisieBloc, SaisieEquipement } from '@sofi/domain';
import { LIMITES_ACTION, LIMITES_BLOC, LIMITES_EQUIPEMENT } from '@sofi/domain';
import { creerAction, dupliquerAction, modifierAction } from '@sofi/usecases';
import { builder } from '../schema/builder.ts';
import { acteSurAction, envDActe, REFUS } from '../writing/act.ts';
import { ficheRelue } from '../writing/read-again.ts';
import type { ChampsDEntree, InputsOf } from '../writing/mutation.ts';
import { mutation } from '../writing/mutation.ts';
import { numeroDe, numeroDeFiche, numerosDe } from '../writing/references.ts';
import { CHAMPS_CHANGES, code, codes, lot, organisme, texte, url } from '../fiche/inputs.ts';

const EquipementInput = builder.inputType('EquipementInput', {
  description: 'Equipment that the learner pays for.',
  fields: (t) =>
    ({
      type: t.string({
        required: true,
        description: 'A code of the nomenclature TYPE_EQUIPEMENT.',
      }),
      coutIndicatif: t.int({ description: 'Euros, 0 to 99999.' }),
      commentaire: texte(t, 'Comment', LIMITES_EQUIPEMENT.commentaire),
    }) satisfies InputsOf<SaisieEquipement>,
});

const BlocCompetencesInput = builder.inputType('BlocCompetencesInput', {
  description: 'A block of a certification.',
  fields: (t) =>
    ({
      code: t.string({ required: true, description: '`RNCP35830BC01`.' }),
      libelle: t.string({
        required: true,
        description: `Name, at most ${LIMITES_BLOC.libelle} characters.`,
      }),
    }) satisfies InputsOf<SaisieBloc>,
});

export const champsDAction = (t: ChampsDEntree) =>
  ({
    complementIntitule: texte(
      t,
      'Appended to the formation’s title, 255 characters with it',
      LIMITES_ACTION.complementIntitule,
    ),
    complementProgramme: texte(
      t,
      'Appended to the formation’s `contenu`',
      LIMITES_ACTION.complementProgramme,
    ),
    objectifs: texte(t, 'Objectives', LIMITES_ACTION.objectifs),
    resultatsAttendus: texte(t, 'Expected results', LIMITES_ACTION.resultatsAttendus),
    plusFormation: texte(t, 'Distinctive feature', LIMITES_ACTION.plusFormation),
    urlVideo: url(t, 'YouTube video or .mp4 file'),
    urlPdf: url(t, 'Leaflet'),
    urlAction: url(t, 'Web page of the action'),
    equipements: t.field({
      type: [EquipementInput],
      description: 'Equipment that the learner pays for.',
    }),
    niveauEntree: code(t, 'Entry level', 'NIVEAU'),
    niveauEntreeObligatoire: t.boolean({ description: 'Whether the entry level is mandatory.' }),
    prerequis: t.boolean({ description: 'Whether there are further requirements.' }),
    commentairesPrerequis: texte(t, 'Specific requirements', LIMITES_ACTION.commentairesPrerequis),
    publics: codes(t, 'Target audiences', 'PUBLIC', 10),
    infoPublicVise: texte(t, 'Details on the target audience', LIMITES_ACTION.infoPublicVise),
    accesHandicapes: texte(t, 'Access for disabled people', LIMITES_ACTION.accesHandicapes),
    restauration: texte(t, 'Meals', LIMITES_ACTION.restauration),
    hebergement: texte(t, 'Lodging', LIMITES_ACTION.hebergement),
    transport: texte(t, 'Transport', LIMITES_ACTION.transport),
    langues: t.stringList({ description: 'Languages of instruction, ISO 639-1, at most 5.' }),
    blocsCompetences: t.field({
      type: [BlocCompetencesInput],
      description: 'Blocks of a certification that the action prepares for.',
    }),
    contacts: t.idList({
      description: '`id` of contacts of the dispensateur, in order.',
    }),
  }) satisfies InputsOf<SaisieAction & ReferencesDAction>;

/** The same with numbers in place of identifiers. */
export const actionSaisie = <
  Saisie extends Pick<InputShapeFromFields<ReturnType<typeof champsDAction>>, 'contacts'>,
>({
  contacts,
  ...saisie
}: Saisie) => ({ ...saisie, contacts: numerosDe('Contact', contacts) });

mutation('creerAction', {
  formulaire: 'action',
  description:
    'Creates a draft action, however incomplete, under a formation whose working view the viewer may see.',
  entree: (t) => ({
    formation: t.id({ required: true, description: '`id` of the parent fiche, in either view.' }),
    dispensateur: organisme(t, 'Organisme that delivers the course'),
    lot: lot(t, 'values that its programme imposes are filled in unless given.'),
    ...champsDAction(t),
  }),
  refus: REFUS,
  agir: async ({ formation, lot, ...saisie }, ctx, champ) => {
    const env = envDActe(ctx, champ);
    const numero = await creerAction(env, {
      ...actionSaisie(saisie),
      formation: numeroDeFiche(formation, 'formation', 'Formation'),
      lot: numeroDe('Lot', lot),
    });
    return { numeros: [numero] };
  },
  succes: 'The draft was created.',
  champs: (t) => ({ action: ficheRelue(t, 'Action') }),
});

acteSurAction('modifierAction', {
  formulaire: 'action',
  description: `Changes an action. ${CHAMPS_CHANGES} A validated action returns to EN_COURS_DE_SAISIE; its published view stays until it is validated again.`,
  entree: champsDAction,
  agir: (env, cible, saisie) => modifierAction(env, { ...actionSaisie(saisie), ...cible }),
  succes: 'The action has the requested values.',
});

acteSurAction('dupliquerAction', {
  description:
    'Copies an action, its sessions and dispositifs included, as a draft with new numbers.',
  entree: () => ({}),
  agir: dupliquerAction,
  succes: 'The copy was created; `action` is the new one.',
});
