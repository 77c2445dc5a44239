import { setTimeout } from 'node:timers/promises';
import type { Compteurs } from '@sofi/database';
import { compterRubriques, evenementsConnus } from '@sofi/database';
import { getSchemaConfig, queryFromInfo } from '@pothos/plugin-drizzle';
import { builder } from '../schema/builder.ts';
import type { Contexte } from '../schema/context.ts';
import { nonIdentifie, saisieInvalide } from '../http/errors.ts';
import { ecrireIdentifiant, lireIdentifiant } from '../reading/node-ids.ts';
import { lireTableauDeBord, siretDuTableau, TableauDeBord } from '../tableau-de-bord/object.ts';
import { Evenement } from '../workflow/echange.ts';
import { lecteurDEvenements } from './evenements.ts';
import { ouvrirPlages, suivre } from './suite.ts';

builder.subscriptionType({
  description: 'Events as they happen, over server-sent events. For signed-in users.',
});

builder.subscriptionField('evenements', (t) =>
  t.field({
    type: Evenement,
    description:
      'Every event of the actions whose working view the viewer may see, or of those of one organisme when a SIRET is given. Events of a removed action are visible only to viewers who see all actions.',
    args: {
      siret: t.arg({
        type: 'Siret',
        description: 'Events of actions of this organisme only.',
      }),
      apres: t.arg.id({
        description:
          'Resumes after this event. An event of a transaction that was slower than its successors may precede it: resume from a few events earlier and drop those you know, or read `Action.historique`.',
      }),
    },
    subscribe: async (_racine, { siret = null, apres }, ctx) => {
      if (ctx.acteur.type === 'ANONYME') throw nonIdentifie();
      // EventSource sends the document again as it was: what it got last goes before `apres`.
      const depuis = dernierVu(ctx.cursor ?? apres);
      // Open before what is known is read: what is appended meanwhile is announced.
      const plages = ouvrirPlages(ctx, { depuis });
      try {
        const connus = await evenementsConnus(ctx.db, depuis);
        ctx.cursor = ecrireIdentifiant('Evenement', depuis ?? connus.at(-1) ?? 0);
        return suivre(plages, ctx, lecteurDEvenements(ctx, siret, connus));
      } catch (erreur) {
        plages.fermer();
        throw erreur;
      }
    },
    resolve: async (id, _args, ctx, info) => {
      ctx.cursor = ecrireIdentifiant('Evenement', id);
      return (await ctx.db.query.evenements.findFirst({
        ...queryFromInfo({ config: getSchemaConfig(builder), context: ctx, info }),
        where: { id },
      })) as never;
    },
  }),
);

builder.subscriptionField('tableauDeBord', (t) =>
  t.field({
    type: TableauDeBord,
    description:
      'Dashboard of an organisme, sent at once and then whenever one of its counters changes. For its people and the validators.',
    args: {
      siret: t.arg({
        type: 'Siret',
        description:
          'SIRET of the organisme; defaults to the viewer’s own when they act for exactly one.',
      }),
    },
    subscribe: (_racine, { siret: demande }, ctx) => {
      const siret = siretDuTableau(demande, ctx);
      let derniers = '';
      return suivre(
        ouvrirPlages(ctx, { ensemble: true }),
        ctx,
        async function* () {
          siretDuTableau(siret, ctx);
          const compteurs = await compterTout(siret, ctx);
          const texte = JSON.stringify(compteurs);
          if (texte !== derniers) yield { siret, compteurs };
          derniers = texte;
          // What comes meanwhile is counted at once.
          await setTimeout(PAUSE);
        },
        { aussitot: true },
      );
    },
    resolve: ({ siret, compteurs }, _args, ctx, info) =>
      lireTableauDeBord(siret, ctx, info, compteurs),
  }),
);

/** Milliseconds between two counts of one dashboard. */
const PAUSE = 250;

const compterTout = (siret: string, { db, jour }: Contexte): Promise<Compteurs | null> =>
  compterRubriques(db, siret, jour, { sessions: true, actions: true });

/** @throws BAD_USER_INPUT for what is no event's identifier */
function dernierVu(apres: string | null | undefined): number | undefined {
  if (apres == null) return undefined;
  const cle = lireIdentifiant(apres);
  if (cle?.type !== 'Evenement')
    throw saisieInvalide('« apres » n’est pas l’identifiant d’un événement.');
  return cle.numero;
}
