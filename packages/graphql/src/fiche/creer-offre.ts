import { creerOffre } from '@sofi/usecases';
import { actionSaisie, champsDAction } from '../action/mutations.ts';
import { dispositifSaisi } from '../dispositif/mutations.ts';
import { builder } from '../schema/builder.ts';
import { champsDeSession, sessionSaisie } from '../session/mutations.ts';
import { envDActe, REFUS } from '../writing/act.ts';
import type { ChampsSur } from '../writing/mutation.ts';
import { mutation } from '../writing/mutation.ts';
import { relire } from '../writing/read-again.ts';
import { numeroDe } from '../writing/references.ts';
import { Action } from '../action/object.ts';
import { Dispositif } from '../dispositif/object.ts';
import { Formation } from '../formation/object.ts';
import { Session } from '../session/object.ts';
import { siret } from './inputs.ts';
import { DispositifInput, FormationInput } from './saisir-offre.ts';

const CONNUS = 'What is known already; the rest begins with what the programme says.';
const ActionDOffreInput = builder.inputType('ActionDOffreInput', {
  description: `An action. ${CONNUS}`,
  fields: champsDAction,
});
const SessionDOffreInput = builder.inputType('SessionDOffreInput', {
  description: `A session. ${CONNUS}`,
  fields: champsDeSession,
});

interface Creees {
  formation: number;
  action: number;
  session: number;
  dispositif: number;
}

const REFS = { Formation, Action, Session, Dispositif };

/** The new fiche, read again. */
const creee = (t: ChampsSur<Creees>, type: keyof typeof REFS, nom: keyof Creees) =>
  t.field({
    type: REFS[type] as typeof Action,
    description: `The new ${nom}.`,
    resolve: async (creees, _args, ctx, info) =>
      (await relire(type, [creees[nom]], ctx, info))[0] as never,
  });

mutation('creerOffre', {
  formulaire: 'offre',
  description:
    'Creates the draft of a whole offer under a lot: formation, action, session and dispositif, filled with what the programme says (title, Formacodes, objective, audiences, requirements, level, funding) and what the organisme always does (its only site, the contacts of its last offer). The mandataire may do it for a formateur of its lot.',
  entree: (t) => ({
    lot: t.id({
      required: true,
      description: 'Lot of the dispensateur, as mandataire or formateur: see `mesLots`.',
    }),
    dispensateur: siret(
      t,
      'Organisme that delivers the course; defaults to the viewer’s own when they act for exactly one',
    ),
    formation: t.field({
      type: FormationInput,
      description: 'Fields of the formation that are known already.',
    }),
    action: t.field({
      type: ActionDOffreInput,
      description: 'Fields of the action that are known already.',
    }),
    session: t.field({
      type: SessionDOffreInput,
      description: 'Fields of the session that are known already.',
    }),
    dispositif: t.field({
      type: DispositifInput,
      description: 'Fields of the dispositif that are known already.',
    }),
  }),
  refus: REFUS,
  agir: ({ lot, dispensateur, formation, action, session, dispositif }, ctx, champ) =>
    creerOffre(envDActe(ctx, champ), {
      lot: numeroDe('Lot', lot),
      dispensateur: dispensateur ?? null,
      formation: formation ?? {},
      action: actionSaisie(action ?? {}),
      session: sessionSaisie(session ?? {}),
      dispositif: dispositifSaisi(dispositif ?? {}),
    }),
  succes: 'The drafts were created.',
  champs: (t) => ({
    formation: creee(t, 'Formation', 'formation'),
    action: creee(t, 'Action', 'action'),
    session: creee(t, 'Session', 'session'),
    dispositif: creee(t, 'Dispositif', 'dispositif'),
  }),
});
