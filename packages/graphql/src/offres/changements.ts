import type { changements } from '@sofi/database';
import { lirePlancher, sessionsRetenues } from '@sofi/database';
import { ecrireCodeFasd } from '@sofi/domain';
import { builder } from '../schema/builder.ts';
import { curseurPerime } from '../http/errors.ts';
import { parIdentifiant } from '../reading/orders.ts';
import { connexionDe } from '../pagination/connexions.ts';
import { ecrireCurseur, lireCurseur, signatureDe, signer } from '../pagination/curseur.ts';
import { lireListe, unefois } from '../pagination/racine.ts';
import { enumeration } from '../schema/enums.ts';
import type { OffreFilterInput } from './filtre.ts';
import { lireSelection, OffreFilter } from './filtre.ts';

type Type = 'CREATION' | 'MODIFICATION' | 'RETRAIT';

export const TypeDeChangement = enumeration<Type>(
  'TypeDeChangement',
  'What a copy of the published offer does with a session.',
  {
    CREATION: 'Add it: it was published, or published again.',
    MODIFICATION: 'Replace it; add it where it is not there.',
    RETRAIT:
      'Remove it, if it is there: it is no longer published, or the filter does not find it.',
  },
);

/** Rows of the page whose session is published, and found by the filter: known once the page is read. */
const retenus = new WeakSet<object>();

const Changement = builder.drizzleObject('changements', {
  name: 'Changement',
  description: 'A change of a published session.',
  select: { columns: { id: true, session: true } },
  fields: (t) => ({
    type: t.field({
      type: TypeDeChangement,
      description: 'What a copy does with it, as things stand now.',
      select: { columns: { type: true } },
      resolve: (changement) => (retenus.has(changement) ? changement.type : 'RETRAIT'),
    }),
    code: t.field({
      type: 'CodeFasd',
      description: 'Code of formation, action and session: `19482-89393-143842`.',
      select: { columns: { formation: true, action: true, session: true } },
      resolve: ({ formation, action, session }) => ecrireCodeFasd(formation, action, session),
    }),
    survenuLe: t.expose('survenuLe', { type: 'DateTime', description: 'When. UTC.' }),
    champs: t.exposeStringList('champs', {
      description:
        'Fields that changed, after their fiche: `session.debut`; empty for a new session, a withdrawn one, and a change of what it only refers to.',
    }),
    session: t.relation('laSession', {
      nullable: true,
      description: 'The session as it is published now; null once it is not.',
    }),
  }),
});

const ChangementConnection = connexionDe(Changement, 'Changement');

const PAR_PAGE = 100;

builder.queryField('changements', (t) =>
  t.field({
    type: ChangementConnection,
    description:
      'Created, changed and withdrawn published sessions in order, from a cursor: for those who keep a copy. Without a cursor from the beginning; read on from `endCursor`, which stays the last one where nothing is new. Withdrawals are kept for the server’s `CHANGES_DAYS`: an older cursor is refused (CURSEUR_PERIME), copy again without one.',
    args: {
      depuis: t.arg.string({
        description: 'Changes after this cursor, valid under the same filter only.',
      }),
      first: t.arg.int({
        defaultValue: PAR_PAGE,
        description: 'Number of changes: 1 to 100.',
      }),
      filter: t.arg({
        type: OffreFilter,
        description:
          'For a copy of what the filter finds; all that is published when absent, whatever its channel or end. What only the passing of days takes out is no change.',
      }),
    },
    resolve: async (_racine, { depuis, first, filter }, ctx, info) => {
      const lieu = situer(filter, await lirePlancher(ctx.db));
      const filtre = filtreDeCopie(filter, ctx.jour);
      const connexion = lireListe<typeof changements>(
        {
          table: 'changements',
          condition: () => undefined,
          ordre: {
            ...parIdentifiant<typeof changements>(),
            colonnes: { id: true, session: true },
          },
          signature: () => lieu.signature,
        },
        { first: first ?? PAR_PAGE, after: depuis == null ? null : lieu.reprendre(depuis) },
        ctx,
        info,
      );
      const page = unefois(async () => {
        const lue = await connexion.page();
        const lignes = lue.nodes as readonly { session: number }[];
        const sessions = await sessionsRetenues(
          ctx.db,
          lignes.map(({ session }) => session),
          filtre,
        );
        for (const ligne of lignes) if (sessions.has(ligne.session)) retenus.add(ligne);
        return lue;
      });
      return { totalCount: connexion.totalCount, page };
    },
  }),
);

/**
 * Cursors also say which withdrawals were gone when their copy began: it may read on below them, as no older copy may, which could
 * have what they withdrew.
 */
function situer(filter: OffreFilterInput | null | undefined, plancher: number) {
  const liste = signer('changements', filter ?? null);
  const signature = `${liste}${plancher.toString(36)}`;
  return {
    signature,
    /** The same cursor as of now. @throws BAD_USER_INPUT, CURSEUR_PERIME */
    reprendre(curseur: string): string {
      const sienne = signatureDe(curseur);
      const position = lireCurseur(curseur, {
        signature: sienne?.startsWith(liste) ? sienne : signature,
        type: 'integer',
        argument: 'depuis',
      });
      if (sienne !== signature && position.cle < plancher) throw curseurPerime();
      return ecrireCurseur(signature, position);
    },
  };
}

/** A copy holds what is published: channel and end narrow it where they are named. */
function filtreDeCopie(filter: OffreFilterInput | null | undefined, jour: string) {
  const { filtre } = lireSelection({ filter }, jour);
  return {
    ...filtre,
    canal: filter?.canal == null ? null : filtre.canal,
    statuts: filter?.statuts == null ? null : filtre.statuts,
  };
}
