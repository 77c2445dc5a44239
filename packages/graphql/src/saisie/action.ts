import type { InputShapeFromFields } from '@pothos/core';
import { LIMITES_ACTION, LIMITES_BLOC, LIMITES_EQUIPEMENT } from '@sofi/domain';
import { creerAction, dupliquerAction, modifierActionSaisie } from '@sofi/usecases';
import { builder } from '../builder.ts';
import { acteSurAction, envDActe, REFUS } from '../ecriture/acte.ts';
import { ficheRelue } from '../ecriture/fiches.ts';
import type { ChampsDEntree } from '../ecriture/mutation.ts';
import { mutation } from '../ecriture/mutation.ts';
import { numeroDe, numeroDeFiche, numerosDe } from '../ecriture/references.ts';
import { CHAMPS_CHANGES, code, codes, lot, organisme, texte, url } from './champs.ts';

const EquipementInput = builder.inputType('EquipementInput', {
  description: 'Equipment that the learner pays for.',
  fields: (t) => ({
    type: t.string({ required: true, description: 'A code of the nomenclature TYPE_EQUIPEMENT.' }),
    coutIndicatif: t.int({ description: 'Euros, 0 to 99999.' }),
    commentaire: texte(t, 'More on it', LIMITES_EQUIPEMENT.commentaire),
  }),
});

const BlocCompetencesInput = builder.inputType('BlocCompetencesInput', {
  description: 'A block of a certification.',
  fields: (t) => ({
    code: t.string({ required: true, description: '`RNCP35830BC01`.' }),
    libelle: t.string({
      required: true,
      description: `Its name, at most ${LIMITES_BLOC.libelle} characters.`,
    }),
  }),
});

export const champsDAction = (t: ChampsDEntree) => ({
  complementIntitule: texte(
    t,
    'Follows the formation’s title, which it makes one of 255 characters at most',
    LIMITES_ACTION.complementIntitule,
  ),
  complementProgramme: texte(
    t,
    'Follows the formation’s `contenu`',
    LIMITES_ACTION.complementProgramme,
  ),
  objectifs: texte(t, 'Aims', LIMITES_ACTION.objectifs),
  resultatsAttendus: texte(t, 'Expected results', LIMITES_ACTION.resultatsAttendus),
  plusFormation: texte(t, 'What sets it apart', LIMITES_ACTION.plusFormation),
  urlVideo: url(t, 'A film on YouTube, or a file .mp4'),
  urlPdf: url(t, 'A leaflet'),
  urlAction: url(t, 'The page that describes it'),
  equipements: t.field({ type: [EquipementInput], description: 'What the learner pays for.' }),
  niveauEntree: code(t, 'Level asked for', 'NIVEAU'),
  niveauEntreeObligatoire: t.boolean({ description: 'Whether that level is demanded.' }),
  prerequis: t.boolean({ description: 'Whether something else is demanded.' }),
  commentairesPrerequis: texte(t, 'What is demanded', LIMITES_ACTION.commentairesPrerequis),
  publics: codes(t, 'Whom it is for', 'PUBLIC', 10),
  infoPublicVise: texte(t, 'More on whom it is for', LIMITES_ACTION.infoPublicVise),
  accesHandicapes: texte(t, 'Access for disabled people', LIMITES_ACTION.accesHandicapes),
  restauration: texte(t, 'Meals', LIMITES_ACTION.restauration),
  hebergement: texte(t, 'Lodging', LIMITES_ACTION.hebergement),
  transport: texte(t, 'How to come', LIMITES_ACTION.transport),
  langues: t.stringList({ description: 'Languages that it is given in, ISO 639-1, at most 5.' }),
  blocsCompetences: t.field({
    type: [BlocCompetencesInput],
    description: 'Blocks of a certification that it prepares.',
  }),
  contacts: t.idList({
    description: 'Whom to ask: `id` of contacts of the dispensateur, in order.',
  }),
});

/** The same with numbers in place of identifiers. */
export const actionSaisie = <
  Saisie extends Pick<InputShapeFromFields<ReturnType<typeof champsDAction>>, 'contacts'>,
>({
  contacts,
  ...saisie
}: Saisie) => ({ ...saisie, contacts: numerosDe('Contact', contacts) });

mutation('creerAction', {
  description:
    'Makes a draft of an action under a formation whose working view one may see. As incomplete as it may be.',
  entree: (t) => ({
    formation: t.id({ required: true, description: 'Under which: its `id` in either view.' }),
    dispensateur: organisme(t, 'Who gives the course'),
    lot: lot(t, 'what its programme imposes is filled in where it is not given.'),
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
  succes: 'A draft was made.',
  champs: (t) => ({ action: ficheRelue(t, 'Action') }),
});

acteSurAction('modifierAction', {
  description: `Changes an action. ${CHAMPS_CHANGES} A validated one is taken up again; what is published of it stays until it is validated anew.`,
  entree: champsDAction,
  agir: (env, cible, saisie) => modifierActionSaisie(env, { ...actionSaisie(saisie), ...cible }),
  succes: 'The action is as it was asked for.',
});

acteSurAction('dupliquerAction', {
  description:
    'Makes another draft like this action, its sessions and dispositifs included, under new numbers.',
  entree: () => ({}),
  agir: dupliquerAction,
  succes: 'A copy was made: `action` is the new one.',
});
