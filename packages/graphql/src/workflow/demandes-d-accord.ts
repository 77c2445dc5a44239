import type { demandesDAccord } from '@sofi/database';
import { filtrerDemandesDAccord, visible } from '@sofi/database';
import type { EtatDAccord } from '@sofi/domain';
import { LIMITE_DE_TEXTE, voitDemandesDAccord } from '@sofi/domain';
import { demanderAccordRegion, refuserAccordRegion } from '@sofi/usecases';
import { and } from 'drizzle-orm';
import { Action } from '../action/object.ts';
import { LISTES, PROGRAMMES } from '../fiche/filters.ts';
import { verifierCodes } from '../offres/codes.ts';
import { interdit, nonIdentifie } from '../http/errors.ts';
import { argumentsDePage, connexionDe } from '../pagination/connexions.ts';
import { signer } from '../pagination/curseur.ts';
import { connexionImbriquee } from '../pagination/imbriquee.ts';
import { lireListe } from '../pagination/racine.ts';
import { ecrireIdentifiant } from '../reading/node-ids.ts';
import { parIdentifiant } from '../reading/orders.ts';
import { builder } from '../schema/builder.ts';
import { enumeration } from '../schema/enums.ts';
import { champVersion, envDActe, REFUS } from '../writing/act.ts';
import type { ChampsSur } from '../writing/mutation.ts';
import { mutation } from '../writing/mutation.ts';
import type { Ecrites } from '../writing/read-again.ts';
import { ficheRelue } from '../writing/read-again.ts';
import { numeroDe, numeroDeFiche } from '../writing/references.ts';
import { Modification } from './suivi.ts';

/* What the Région is asked to agree to. Its agreement is in region.ts. */

const EtatDAccordEnum = enumeration<EtatDAccord>(
  'EtatDAccord',
  'State of a request for agreement.',
  {
    DEMANDE: 'Waits for the Région.',
    DONNE: 'Agreed to.',
    REFUSE: 'Refused, with the reason.',
    CADUC:
      'Lapsed: other values were written, or another request was made. An agreement is DONNE again once its values are.',
  },
);

const DemandeDAccord = builder.drizzleObject('demandesDAccord', {
  name: 'DemandeDAccord',
  description:
    'A request for the Région’s agreement to stated values of one dispositif, and to no others.',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque; for `refuserAccordRegion`. Not accepted by `node(id:)`.',
      resolve: ({ id }) => ecrireIdentifiant('DemandeDAccord', id),
    }),
    action: t.relation('action', { description: 'The action concerned: its working view.' }),
    dispositif: t.relation('dispositif', {
      nullable: true,
      description:
        'The dispositif concerned, for `donnerAccordRegion`: its working view, the published one where it had been removed. Null once it is gone.',
    }),
    retrait: t.exposeBoolean('retrait', {
      description:
        'Whether it is about withdrawing the published session: see `donnerAccordRegion`.',
    }),
    modifications: t.field({
      type: [Modification],
      description: 'The values asked for, beside those that were published then.',
      select: { columns: { modifications: true } },
      resolve: ({ modifications }) => modifications,
    }),
    motif: t.exposeString('motif', {
      description: 'Reason given by the organisme, at most 3000 characters.',
    }),
    demandeeLe: t.expose('demandeeLe', { type: 'DateTime', description: 'When it was made. UTC.' }),
    etat: t.expose('etat', { type: EtatDAccordEnum, description: 'Its state.' }),
    reference: t.exposeString('reference', {
      nullable: true,
      description: 'The Région’s reference of its agreement; null without one.',
    }),
    motifDeRefus: t.exposeString('motifDeRefus', {
      nullable: true,
      description: 'Why the Région refused, at most 3000 characters; null if it did not.',
    }),
    decideLe: t.expose('decideLe', {
      type: 'DateTime',
      nullable: true,
      description: 'When the Région answered. UTC; null if it has not.',
    }),
  }),
});

const DemandeDAccordConnection = connexionDe(DemandeDAccord, 'DemandeDAccord');

const DemandeDAccordFilter = builder.inputType('DemandeDAccordFilter', {
  description: `Filter of requests for agreement. ${LISTES}`,
  fields: (t) => ({
    etats: t.field({ type: [EtatDAccordEnum], description: 'Any of these states.' }),
    organismes: t.field({
      type: ['Siret'],
      description:
        'About an action that one of these organismes delivers, or with a session that one of them is responsible for.',
    }),
    programmes: t.stringList({ description: PROGRAMMES }),
  }),
});

builder.queryField('demandesDAccord', (t) =>
  t.field({
    type: DemandeDAccordConnection,
    description:
      'Requests for the Région’s agreement, oldest first; `totalCount` counts them. For the Région, validators and administrators: UNAUTHENTICATED or FORBIDDEN to others, who read those of an action there.',
    args: {
      filter: t.arg({ type: DemandeDAccordFilter, description: 'Filter; all items when absent.' }),
      ...argumentsDePage,
    },
    resolve: (_racine, { filter, ...args }, ctx, info) => {
      if (ctx.acteur.type === 'ANONYME') throw nonIdentifie();
      if (!voitDemandesDAccord(ctx.acteur))
        throw interdit('Les demandes d’accord sont pour la Région et le CARIF-OREF.');
      verifierCodes(filter);
      return lireListe<typeof demandesDAccord>(
        {
          table: 'demandesDAccord',
          condition: (table) =>
            and(
              visible.travailDe(ctx.acteur, table.actionNumero),
              filtrerDemandesDAccord(table, filter ?? {}),
            ),
          ordre: parIdentifiant<typeof demandesDAccord>(),
          signature: () => signer('demandesDAccord', filter),
        },
        args,
        ctx,
        info,
      );
    },
  }),
);

builder.objectField(Action, 'demandesDAccord', (t) =>
  t.field({
    type: DemandeDAccordConnection,
    description:
      'What the Région was asked to agree to, oldest first. Empty for viewers who may not see the working view.',
    args: argumentsDePage,
    ...connexionImbriquee<typeof demandesDAccord, object>({
      parent: 'actions',
      relation: 'demandesDAccord',
      type: 'DemandeDAccord',
      condition: (t, _args, { acteur }) => visible.travailDe(acteur, t.actionNumero),
      ordre: () => parIdentifiant<typeof demandesDAccord>(),
      signature: () => signer('demandesDAccordDAction'),
    }),
  }),
);

mutation('demanderAccordRegion', {
  description:
    'Asks the Région to agree to what the working view changes for one of its dispositifs, or to the withdrawal of its session. Takes the place of an earlier request that waits. Refused where nothing needs an agreement (ETAT_INTERDIT).',
  entree: (t) => ({
    dispositif: t.id({
      required: true,
      description:
        'The dispositif: its `id` in either view; the published one’s where it was taken away.',
    }),
    version: champVersion(t),
    motif: t.string({
      required: true,
      description: `Reason: plain text, 1 to ${LIMITE_DE_TEXTE} characters.`,
    }),
    retrait: t.boolean({
      description:
        'Whether to ask for the withdrawal of the published session, as removing it or archiving its action does, instead of for the values that are being written. False when absent.',
    }),
  }),
  refus: REFUS,
  agir: async ({ dispositif: id, retrait, ...demande }, ctx, champ) => {
    const dispositif = numeroDeFiche(id, 'dispositif', 'Dispositif');
    const faite = await demanderAccordRegion(envDActe(ctx, champ), {
      ...demande,
      dispositif,
      retrait: retrait ?? false,
    });
    return ecrite(faite);
  },
  succes: 'The Région is asked, and has a mail.',
  champs: (t) => ({ demande: lireDemande(t), action: ficheRelue(t, 'Action') }),
});

mutation('refuserAccordRegion', {
  description:
    'The Région does not agree; its organismes read why. Refused once the request is answered or has lapsed (ETAT_INTERDIT).',
  entree: (t) => ({
    demande: t.id({ required: true, description: 'The request: `DemandeDAccord.id`.' }),
    motif: t.string({
      required: true,
      description: `Reason: plain text, 1 to ${LIMITE_DE_TEXTE} characters.`,
    }),
  }),
  refus: REFUS,
  agir: async ({ demande, motif }, ctx, champ) =>
    ecrite(
      await refuserAccordRegion(envDActe(ctx, champ), {
        demande: numeroDe('DemandeDAccord', demande),
        motif,
      }),
    ),
  succes: 'The request is refused, and the organisme has a mail.',
  champs: (t) => ({ demande: lireDemande(t), action: ficheRelue(t, 'Action') }),
});

interface DemandeEcrite extends Ecrites {
  demande: number;
}

const ecrite = ({ action, demande }: { action: number; demande: number }): DemandeEcrite => ({
  numeros: [action],
  demande,
});

function lireDemande(t: ChampsSur<DemandeEcrite>) {
  return t.drizzleField({
    type: DemandeDAccord,
    description: 'The request.',
    resolve: async (query, { demande: id }, _args, { db }) =>
      (await db.query.demandesDAccord.findFirst(query({ where: { id } })))!, // just written
  });
}
