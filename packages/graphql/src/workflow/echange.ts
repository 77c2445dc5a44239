import { ecrireCodeFasd } from '@sofi/domain';
import type { evenements, questions } from '@sofi/database';
import { visible } from '@sofi/database';
import { builder } from '../builder.ts';
import { ecrireIdentifiant } from '../identifiants.ts';
import { parIdentifiant } from '../ordres.ts';
import { argumentsDePage, connexionDe } from '../pagination/connexions.ts';
import { signer } from '../pagination/curseur.ts';
import { connexionImbriquee } from '../pagination/imbriquee.ts';
import { Action } from '../types/action.ts';

const Question = builder.drizzleObject('questions', {
  name: 'Question',
  description: 'What a validator asked about an action, and what its organisme answered.',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque; for `repondre`. `node(id:)` does not take it.',
      resolve: ({ id }) => ecrireIdentifiant('Question', id),
    }),
    fiche: t.expose('fiche', {
      type: 'CodeFasd',
      nullable: true,
      description: 'The fiche that it is about; null: the whole action.',
    }),
    champ: t.exposeString('champ', {
      nullable: true,
      description: 'The field of that fiche, as anomalies name it; null: the whole fiche.',
    }),
    texte: t.exposeString('texte', { description: 'The question, at most 3000 characters.' }),
    poseeLe: t.expose('poseeLe', { type: 'DateTime', description: 'When it was asked.' }),
    reponse: t.exposeString('reponse', {
      nullable: true,
      description: 'The answer, at most 3000 characters; null while it is open.',
    }),
    repondueLe: t.expose('repondueLe', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was answered; null while it is open.',
    }),
  }),
});

export const Evenement = builder.drizzleObject('evenements', {
  name: 'Evenement',
  description: 'Something that happened to an action, its sessions or its dispositifs.',
  fields: (t) => ({
    id: t.id({
      description:
        'Opaque, growing in the order of the journal; for `Subscription.evenements(apres:)`.',
      select: { columns: { id: true } },
      resolve: ({ id }) => ecrireIdentifiant('Evenement', id),
    }),
    survenuLe: t.expose('survenuLe', { type: 'DateTime', description: 'When it happened.' }),
    type: t.exposeString('type', {
      description:
        'CREATION, MODIFICATION (of one field), SUPPRESSION, DUPLICATION, IMPORT_CREATION, IMPORT_MODIFICATION, IMPORT_RETRAIT, or the NomActe of an act. Others may come.',
    }),
    auteur: t.string({
      nullable: true,
      description:
        'Who did it: the user’s name, else the organisme’s, else the feed’s; null where none is known.',
      select: {
        columns: { source: true },
        with: { utilisateur: { columns: { nom: true } }, organisme: { columns: { nom: true } } },
      },
      resolve: ({ utilisateur, organisme, source }) => utilisateur?.nom ?? organisme?.nom ?? source,
    }),
    fiche: t.field({
      type: 'CodeFasd',
      description:
        'The fiche that it happened to; a dispositif goes by its session’s code, one that is no more by its action’s.',
      select: {
        columns: { fiche: true, numero: true, actionNumero: true },
        with: {
          action: { columns: { formationNumero: true } },
          dispositif: { columns: { sessionNumero: true } },
        },
      },
      resolve: ({ fiche, numero, actionNumero, action, dispositif }) => {
        if (!action || fiche === 'FORMATION') return ecrireCodeFasd(numero);
        const session = fiche === 'SESSION' ? numero : dispositif?.sessionNumero;
        return fiche === 'ACTION' || session === undefined
          ? ecrireCodeFasd(action.formationNumero, actionNumero!)
          : ecrireCodeFasd(action.formationNumero, actionNumero!, session);
      },
    }),
    champ: t.exposeString('champ', {
      nullable: true,
      description: 'The field that changed, `etat` for an act; null where it is the whole fiche.',
    }),
    avant: t.string({
      nullable: true,
      description: 'Its value before, as text; null: none.',
      select: { columns: { avant: true } },
      resolve: ({ avant }) => texteDe(avant),
    }),
    apres: t.string({
      nullable: true,
      description: 'Its value since, as text; null: none.',
      select: { columns: { apres: true } },
      resolve: ({ apres }) => texteDe(apres),
    }),
    motif: t.string({
      nullable: true,
      description:
        'What was written with the act: why an action was refused, the reference of the Région’s agreement. Null without.',
      select: { columns: { apres: true } },
      resolve: ({ apres }) => (estActe(apres) ? apres.motif : null),
    }),
  }),
});

/** An act with words of its own keeps them beside the new state. */
const estActe = (valeur: unknown): valeur is { etat: string; motif: string } =>
  typeof valeur === 'object' && valeur !== null && 'etat' in valeur && 'motif' in valeur;

function texteDe(valeur: unknown): string | null {
  if (valeur === null || valeur === undefined) return null;
  if (estActe(valeur)) return valeur.etat;
  return typeof valeur === 'string' ? valeur : JSON.stringify(valeur);
}

builder.objectField(Action, 'questions', (t) =>
  t.field({
    type: connexionDe(Question, 'Question'),
    description:
      'Questions of the validators and answers of the organisme, oldest first. Empty for those who may not see the working view.',
    args: argumentsDePage,
    ...connexionImbriquee<typeof questions, object>({
      parent: 'actions',
      relation: 'questions',
      type: 'Question',
      condition: (t, _args, { acteur }) => visible.travailDe(acteur, t.actionNumero),
      ordre: () => parIdentifiant<typeof questions>(),
      signature: () => signer('questions'),
    }),
  }),
);

builder.objectField(Action, 'historique', (t) =>
  t.field({
    type: connexionDe(Evenement, 'Evenement'),
    description:
      'Everything that happened to it, its sessions and its dispositifs, oldest first; the newest with `last`. Empty for those who may not see the working view.',
    args: argumentsDePage,
    ...connexionImbriquee<typeof evenements, object>({
      parent: 'actions',
      relation: 'evenements',
      type: 'Evenement',
      condition: (t, _args, { acteur }) => visible.travailDe(acteur, t.actionNumero),
      ordre: () => parIdentifiant<typeof evenements>(),
      signature: () => signer('historique'),
    }),
  }),
);
