import { organismesDe, voitTout } from '@sofi/domain';
import { nonIdentifie } from '../http/errors.ts';
import { builder } from '../schema/builder.ts';

builder.queryField('mesLots', (t) =>
  t.drizzleField({
    type: ['lots'],
    description:
      'Active lots under which the viewer may enter an offer: those that their organismes hold or train for; all of them for the Cariforef. At most 500. By code, the latest year first.',
    args: { annee: t.arg.int({ description: 'Year of the programme; all years when absent.' }) },
    resolve: (query, _racine, { annee }, { db, acteur }) => {
      if (acteur.type === 'ANONYME') throw nonIdentifie();
      const ids = organismesDe(acteur).map(({ id }) => id);
      return db.query.lots.findMany(
        query({
          where: {
            etat: 'ACTIF',
            ...(annee == null ? {} : { annee }),
            ...(voitTout(acteur)
              ? {}
              : { OR: [{ mandataireId: { in: ids } }, { formateurs: { id: { in: ids } } }] }),
          },
          orderBy: { annee: 'desc', code: 'asc', id: 'asc' },
          limit: 500,
        }),
      );
    },
  }),
);
