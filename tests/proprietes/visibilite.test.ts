import { actions, dispositifs, formations, sessions, visible } from '@sofi/database';
import type { Acteur, ParentesDeFiche, Vue } from '@sofi/domain';
import { ANONYME, peutVoir, ROLES } from '@sofi/domain';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseDeTest } from '../support/base.ts';

let base: Awaited<ReturnType<typeof baseDeTest>>;
beforeAll(async () => {
  base = await baseDeTest();
});
afterAll(() => base.fermer());

const acteurs = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Acteur>(ANONYME) },
  {
    weight: 9,
    arbitrary: fc.record<Acteur & { type: 'UTILISATEUR' }>({
      type: fc.constant('UTILISATEUR'),
      utilisateurId: fc.constant(null),
      roles: fc.oneof(
        fc.constantFrom(...ROLES.map((role) => [role])),
        fc.subarray([...ROLES], { maxLength: 2 }),
      ),
      organismes: fc.array(
        fc.integer({ min: 1, max: 130 }).map((id) => ({ id, siret: '' })),
        { maxLength: 3 },
      ),
      lectureSeule: fc.boolean(),
    }),
  },
);

interface Cle {
  vue: Vue;
  numero: number;
}

test('the SQL of “may see” keeps the very fiches that the rule allows', async () => {
  const { fiches, lire } = await region();
  await fc.assert(
    fc.asyncProperty(acteurs, async (acteur) => {
      for (const [type, toutes] of Object.entries(fiches)) {
        const permises = toutes.filter((fiche) => peutVoir(acteur, fiche));
        expect(cles(await lire[type as keyof typeof fiches](acteur))).toEqual(cles(permises));
      }
    }),
    {
      numRuns: 15,
      // One of each single role, whatever chance brings.
      examples: ROLES.map((role): [Acteur] => [
        {
          type: 'UTILISATEUR',
          utilisateurId: null,
          roles: [role],
          organismes: [
            { id: 1, siret: '' },
            { id: 7, siret: '' },
          ],
          lectureSeule: false,
        },
      ]),
    },
  );
}, 120_000);

const cles = (fiches: readonly Cle[]) =>
  new Set(fiches.map(({ vue, numero }) => `${vue} ${numero}`));

/** Every fiche with what decides who sees it, read from the tables without any right; and the reading with rights. */
async function region() {
  const { db } = base;
  const toutes = {
    formation: await db.select().from(formations),
    action: await db.select().from(actions),
    session: await db.select().from(sessions),
    dispositif: await db.select().from(dispositifs),
  };
  const deTravail = <T extends { vue: Vue }>(lignes: T[]) =>
    lignes.filter(({ vue }) => vue === 'TRAVAIL');
  const sessionsDe = Map.groupBy(deTravail(toutes.session), ({ actionNumero }) => actionNumero);
  const actionsDe = Map.groupBy(deTravail(toutes.action), ({ formationNumero }) => formationNumero);
  const session = new Map(deTravail(toutes.session).map((une) => [une.numero, une]));
  const action = new Map(deTravail(toutes.action).map((une) => [une.numero, une]));
  // Working or published: what is taken away from the Région is its business.
  const actionDeSession = new Map(toutes.session.map((une) => [une.numero, une.actionNumero]));
  const payees = new Set(
    toutes.dispositif
      .filter(({ type }) => type === 'PROGRAMME_REGION')
      .map(({ sessionNumero }) => actionDeSession.get(sessionNumero)!),
  );
  const organismesDAction = (numero: number) => [
    ...(action.has(numero) ? [action.get(numero)!.dispensateurId] : []),
    ...(sessionsDe.get(numero) ?? []).map(({ responsableId }) => responsableId),
  ];
  const fiches: Record<keyof typeof toutes, (Cle & ParentesDeFiche)[]> = {
    formation: toutes.formation.map(({ vue, numero, organismeId }) => {
      const siennes = (actionsDe.get(numero) ?? []).map((une) => une.numero);
      return {
        vue,
        numero,
        organismes: [organismeId ?? 0, ...siennes.flatMap(organismesDAction)],
        programmeRegion: siennes.some((une) => payees.has(une)),
      };
    }),
    action: toutes.action.map(({ vue, numero }) => ({
      vue,
      numero,
      organismes: organismesDAction(numero),
      programmeRegion: payees.has(numero),
    })),
    session: toutes.session.map(({ vue, numero, actionNumero }) => ({
      vue,
      numero,
      organismes: organismesDAction(actionNumero),
      programmeRegion: payees.has(actionNumero),
    })),
    dispositif: toutes.dispositif.map(({ vue, numero, sessionNumero }) => ({
      vue,
      numero,
      organismes: organismesDAction(session.get(sessionNumero)?.actionNumero ?? 0),
      programmeRegion: payees.has(session.get(sessionNumero)?.actionNumero ?? 0),
    })),
  };
  const lire: Record<keyof typeof toutes, (acteur: Acteur) => PromiseLike<Cle[]>> = {
    formation: (acteur) =>
      db
        .select({ vue: formations.vue, numero: formations.numero })
        .from(formations)
        .where(visible.formation(acteur, formations)),
    action: (acteur) =>
      db
        .select({ vue: actions.vue, numero: actions.numero })
        .from(actions)
        .where(visible.action(acteur, actions)),
    session: (acteur) =>
      db
        .select({ vue: sessions.vue, numero: sessions.numero })
        .from(sessions)
        .where(visible.session(acteur, sessions)),
    dispositif: (acteur) =>
      db
        .select({ vue: dispositifs.vue, numero: dispositifs.numero })
        .from(dispositifs)
        .where(visible.dispositif(acteur, dispositifs)),
  };
  return { fiches, lire };
}
