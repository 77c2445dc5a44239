import { compterRubriques, evenementsConnus, lireEvenementsVisibles } from '@sofi/database';
import { getSchemaConfig, queryFromInfo } from '@pothos/plugin-drizzle';
import { builder } from '../builder.ts';
import type { Contexte } from '../contexte.ts';
import { nonIdentifie, saisieInvalide } from '../erreurs.ts';
import { lireIdentifiant } from '../identifiants.ts';
import { lireTableauDeBord, siretDuTableau, TableauDeBord } from '../types/tableau-de-bord.ts';
import { Evenement } from '../workflow/echange.ts';
import { ouvrirPlages, suivre } from './suite.ts';

builder.subscriptionType({
  description: 'What happens, as it happens, over server-sent events. For those who are signed in.',
});

/** Events that a subscription remembers having told: those of a range that is read again are told once. */
const MEMOIRE = 10_000;

builder.subscriptionField('evenements', (t) =>
  t.field({
    type: Evenement,
    description:
      'Every step of the actions whose working view the viewer may see, those of one organisme where a SIRET is given.',
    args: {
      siret: t.arg({
        type: 'Siret',
        description: 'Only what happens to actions of this organisme.',
      }),
      apres: t.arg.id({
        description:
          'Begins with what followed this event: to go on after an interruption. An event of a transaction that was slower than its successors may stand before it: `Action.historique` has them all.',
      }),
    },
    subscribe: async (_racine, { siret, apres }, ctx) => {
      if (ctx.acteur.type === 'ANONYME') throw nonIdentifie();
      const depuis = dernierVu(apres);
      const vus = new Set(await evenementsConnus(ctx.db, depuis));
      return suivre(ouvrirPlages(ctx, depuis), ctx, async (plage) => {
        const ids = await lireEvenementsVisibles(ctx.db, ctx.acteur, plage, siret ?? null);
        const nouveaux = ids.filter((id) => !vus.has(id));
        for (const id of nouveaux) vus.add(id);
        for (const id of vus) {
          if (vus.size <= MEMOIRE) break;
          vus.delete(id);
        }
        return nouveaux;
      });
    },
    resolve: async (id, _args, ctx, info) =>
      (await ctx.db.query.evenements.findFirst({
        ...queryFromInfo({ config: getSchemaConfig(builder), context: ctx, info }),
        where: { id },
      })) as never,
  }),
);

builder.subscriptionField('tableauDeBord', (t) =>
  t.field({
    type: TableauDeBord,
    description:
      'The dashboard of an organisme, at once, then each time one of its counters has changed. For its people and the validators.',
    args: {
      siret: t.arg({
        type: 'Siret',
        description: 'Whose; the viewer’s own when absent, if they act for exactly one.',
      }),
    },
    subscribe: (_racine, { siret: demande }, ctx) => {
      const siret = siretDuTableau(demande, ctx);
      let derniers = '';
      return suivre(
        ouvrirPlages(ctx),
        ctx,
        async () => {
          siretDuTableau(siret, ctx);
          const compteurs = await compterTout(siret, ctx);
          if (compteurs === derniers) return [];
          derniers = compteurs;
          return [siret];
        },
        { aussitot: true },
      );
    },
    resolve: (siret, _args, ctx, info) => lireTableauDeBord(siret, ctx, info),
  }),
);

const compterTout = async (siret: string, { db, jour }: Contexte): Promise<string> =>
  JSON.stringify(await compterRubriques(db, siret, jour, { sessions: true, actions: true }));

/** @throws BAD_USER_INPUT for what is no event's identifier */
function dernierVu(apres: string | null | undefined): number | undefined {
  if (apres == null) return undefined;
  const cle = lireIdentifiant(apres);
  if (cle?.type !== 'Evenement')
    throw saisieInvalide('« apres » n’est pas l’identifiant d’un événement.');
  return cle.numero;
}
