import { actions, formations, sessions, visible } from '@sofi/database';
import type { Acteur } from '@sofi/domain';
import { ANONYME, peutVoir, VUES } from '@sofi/domain';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseDeTest } from '../support/base.ts';

let base: Awaited<ReturnType<typeof baseDeTest>>;
beforeAll(async () => {
  base = await baseDeTest();
});
afterAll(() => base.fermer());

const acteurs = fc.oneof(
  fc.constant<Acteur>(ANONYME),
  fc.constant<Acteur>({ type: 'VALIDEUR' }),
  fc
    .integer({ min: 1, max: 130 })
    .map((organismeId): Acteur => ({ type: 'ORGANISME', organismeId, siret: '' })),
);

test('the SQL of “may see” keeps the very fiches that the rule allows', async () => {
  const { db } = base;
  const toutes = await db.select().from(actions);
  const leursSessions = Map.groupBy(
    await db.select().from(sessions),
    ({ vue, actionNumero }) => `${vue} ${actionNumero}`,
  );
  const organismesDe = (action: (typeof toutes)[number]) => [
    action.dispensateurId,
    ...(leursSessions.get(`${action.vue} ${action.numero}`) ?? []).map(
      ({ responsableId }) => responsableId,
    ),
  ];
  await fc.assert(
    fc.asyncProperty(acteurs, async (acteur) => {
      for (const vue of VUES) {
        const deLaVue = toutes.filter((action) => action.vue === vue);
        const permises = deLaVue.filter((action) =>
          peutVoir(acteur, { vue, organismes: organismesDe(action) }),
        );
        const lues = await db.query.actions.findMany({
          columns: { numero: true },
          where: { RAW: (t) => visible.action(acteur, t) ?? eq(t.vue, t.vue), vue },
        });
        expect(new Set(lues.map(({ numero }) => numero))).toEqual(
          new Set(permises.map(({ numero }) => numero)),
        );
        const formationsLues = await db
          .select({ numero: formations.numero })
          .from(formations)
          .where(visible.formation(acteur, formations));
        const siennes = new Set(formationsLues.map(({ numero }) => numero));
        for (const { formationNumero } of permises) expect(siennes).toContain(formationNumero);
        const sessionsLues = await db
          .select({ vue: sessions.vue, actionNumero: sessions.actionNumero })
          .from(sessions)
          .where(visible.session(acteur, sessions));
        const actionsPermises = new Set(permises.map(({ numero }) => numero));
        for (const session of sessionsLues)
          if (session.vue === vue) expect(actionsPermises).toContain(session.actionNumero);
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);
