import { ecrireCodeFasd } from '@sofi/domain';
import type { evenements, questions } from '@sofi/database';
import { visible } from '@sofi/database';
import { builder } from '../schema/builder.ts';
import { ecrireIdentifiant } from '../reading/node-ids.ts';
import { parIdentifiant } from '../reading/orders.ts';
import { argumentsDePage, connexionDe } from '../pagination/connexions.ts';
import { signer } from '../pagination/curseur.ts';
import { connexionImbriquee } from '../pagination/imbriquee.ts';
import { Action } from '../action/object.ts';

const Question = builder.drizzleObject('questions', {
  name: 'Question',
  description: 'A validator’s question about an action, and the organisme’s answer.',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque; for `repondre`. Not accepted by `node(id:)`.',
      resolve: ({ id }) => ecrireIdentifiant('Question', id),
    }),
    fiche: t.expose('fiche', {
      type: 'CodeFasd',
      nullable: true,
      description: 'The fiche concerned; null for the whole action.',
    }),
    champ: t.exposeString('champ', {
      nullable: true,
      description: 'Field of the fiche, as in anomalies; null for the whole fiche.',
    }),
    texte: t.exposeString('texte', { description: 'Question, at most 3000 characters.' }),
    poseeLe: t.expose('poseeLe', { type: 'DateTime', description: 'When it was asked.' }),
    reponse: t.exposeString('reponse', {
      nullable: true,
      description: 'Answer, at most 3000 characters; null while open.',
    }),
    repondueLe: t.expose('repondueLe', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was answered; null while open.',
    }),
  }),
});

export const Evenement = builder.drizzleObject('evenements', {
  name: 'Evenement',
  description: 'An event of an action, its sessions or its dispositifs.',
  fields: (t) => ({
    id: t.id({
      description:
        'Opaque, increasing in the order of the journal; for `Subscription.evenements(apres:)`.',
      select: { columns: { id: true } },
      resolve: ({ id }) => ecrireIdentifiant('Evenement', id),
    }),
    survenuLe: t.expose('survenuLe', { type: 'DateTime', description: 'When it happened.' }),
    type: t.exposeString('type', {
      description:
        'CREATION, MODIFICATION (of one field), SUPPRESSION, DUPLICATION, IMPORT_CREATION, IMPORT_MODIFICATION, IMPORT_RETRAIT, ARCHIVER_SESSION, DESARCHIVER_SESSION, or the NomActe of an act. More may be added.',
    }),
    auteur: t.string({
      nullable: true,
      description:
        'Author: the user’s name, else the organisme’s, else the feed’s; null if unknown.',
      select: {
        columns: { source: true },
        with: { utilisateur: { columns: { nom: true } }, organisme: { columns: { nom: true } } },
      },
      resolve: ({ utilisateur, organisme, source }) => utilisateur?.nom ?? organisme?.nom ?? source,
    }),
    fiche: t.field({
      type: 'CodeFasd',
      description:
        'The fiche concerned; a dispositif is named by its session’s code, a removed fiche by its action’s.',
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
      description: 'Changed field, `etat` for an act; null for the whole fiche.',
    }),
    avant: t.string({
      nullable: true,
      description: 'Previous value as text; null if none.',
      select: { columns: { avant: true } },
      resolve: ({ avant }) => texteDe(avant),
    }),
    apres: t.string({
      nullable: true,
      description: 'New value as text; null if none.',
      select: { columns: { apres: true } },
      resolve: ({ apres }) => texteDe(apres),
    }),
    motif: t.string({
      nullable: true,
      description:
        'Text written with the act: reason of a refusal, reference of the Région’s agreement. Null if none.',
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
      'Questions of the validators and answers of the organisme, oldest first. Empty for viewers who may not see the working view.',
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
      'Everything that happened to the action, its sessions and its dispositifs, oldest first; use `last` for the newest. Empty for viewers who may not see the working view.',
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
