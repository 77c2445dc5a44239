import type { demandesDeCompte } from '@sofi/database';
import { visible } from '@sofi/database';
import { IntrouvableError, SaisieInvalideError, voitTout } from '@sofi/domain';
import { approuverDemandeDeCompte, MOTIF_MAX, refuserDemandeDeCompte } from '@sofi/usecases';
import { and, isNull } from 'drizzle-orm';
import { builder } from '../schema/builder.ts';
import type { ChampsSur } from '../writing/mutation.ts';
import { mutation } from '../writing/mutation.ts';
import { interdit, nonIdentifie } from '../http/errors.ts';
import { lireIdentifiant } from '../reading/node-ids.ts';
import { parIdentifiant } from '../reading/orders.ts';
import { argumentsDePage, connexionDe } from '../pagination/connexions.ts';
import { signer } from '../pagination/curseur.ts';
import { lireListe } from '../pagination/racine.ts';

const DemandeDeCompte = builder.drizzleNode('demandesDeCompte', {
  name: 'DemandeDeCompte',
  description:
    'A request for an activation key by an address that neither the Région’s file, nor the Cariforef, nor a colleague gave for the organisme.',
  id: { column: ({ id }) => id },
  fields: (t) => ({
    organisme: t.relation('organisme', {
      description: 'Organisme whose offer the requester wants to enter.',
    }),
    courriel: t.exposeString('courriel', {
      description: 'Address of the requester, lower case. Nobody has verified it yet.',
    }),
    demandeLe: t.expose('demandeLe', { type: 'DateTime', description: 'First request. UTC.' }),
  }),
});

const DemandeDeCompteConnection = connexionDe(DemandeDeCompte, 'DemandeDeCompte');

builder.queryField('demandesDeCompte', (t) =>
  t.field({
    type: DemandeDeCompteConnection,
    description:
      'Requests for a key that wait for a decision, oldest first. For validators and administrators: UNAUTHENTICATED or FORBIDDEN to others.',
    args: argumentsDePage,
    resolve: (_racine, args, ctx, info) => {
      if (ctx.acteur.type === 'ANONYME') throw nonIdentifie();
      if (!voitTout(ctx.acteur))
        throw interdit('Les demandes de compte sont pour les valideurs et les administrateurs.');
      return lireListe<typeof demandesDeCompte>(
        {
          table: 'demandesDeCompte',
          condition: (table) =>
            and(visible.demandeDeCompte(ctx.acteur, table), isNull(table.decideLe)),
          ordre: parIdentifiant<typeof demandesDeCompte>(),
          signature: () => signer('demandesDeCompte'),
        },
        args,
        ctx,
        info,
      );
    },
  }),
);

/** 0 names nothing: the use case refuses it. */
const numeroDe = (id: string): number => {
  const cle = lireIdentifiant(id);
  return cle?.type === 'DemandeDeCompte' ? cle.numero : 0;
};

mutation('approuverDemandeDeCompte', {
  description:
    'Sends the key that was asked for, and lets the address have others for this organisme. For validators and administrators.',
  entree: (t) => ({
    demande: t.id({ required: true, description: 'Request to approve: `DemandeDeCompte.id`.' }),
  }),
  audit: true,
  refus: [IntrouvableError],
  agir: async ({ demande }, ctx) => {
    const id = numeroDe(demande);
    await approuverDemandeDeCompte(ctx, id);
    return { id };
  },
  succes: 'The key is on its way.',
  champs: (t) => ({ demande: lireDemande(t) }),
});

mutation('refuserDemandeDeCompte', {
  description:
    'Refuses a request for a key, and writes the reason to the requester. For validators and administrators.',
  entree: (t) => ({
    demande: t.id({ required: true, description: 'Request to refuse: `DemandeDeCompte.id`.' }),
    motif: t.string({
      required: true,
      description: `Reason, sent to the requester: 1 to ${MOTIF_MAX} characters.`,
    }),
  }),
  audit: true,
  refus: [IntrouvableError, SaisieInvalideError],
  agir: async ({ demande, motif }, ctx) => {
    const id = numeroDe(demande);
    await refuserDemandeDeCompte(ctx, id, motif);
    return { id };
  },
  succes: 'The request is refused.',
  champs: (t) => ({ demande: lireDemande(t) }),
});

function lireDemande(t: ChampsSur<{ id: number }>) {
  return t.drizzleField({
    type: DemandeDeCompte,
    description: 'Request that was decided.',
    resolve: async (query, { id }, _args, { db }) =>
      (await db.query.demandesDeCompte.findFirst(query({ where: { id } })))!, // just written
  });
}
