import { copierAction, lignes, lireOffreEnSaisie, visible } from '@sofi/database';
import type { Acteur, EtatSaisie, Fasd, OffreEnSaisie } from '@sofi/domain';
import { ANONYME, modifications, RefusError, TRANSITIONS } from '@sofi/domain';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ACTES } from '../support/actes.ts';
import { baseDeTest } from '../support/base.ts';
import { acteur, env, lotDeDemo, saisirOffreComplete } from '../support/saisie.ts';
import { MAINTENANT } from '../support/temps.ts';

/** How many sequences: 10,000 by `SEQUENCES=10000 npx vitest run tests/proprietes/workflow.test.ts`. */
const SEQUENCES = Number(process.env['SEQUENCES'] ?? 60);

let base: Awaited<ReturnType<typeof baseDeTest>>;
let modele: number;
let roles: Record<'organisme' | 'etranger' | 'valideur' | 'region' | 'administrateur', Acteur>;

beforeAll(async () => {
  base = await baseDeTest();
  const { lot, mandataire } = await lotDeDemo(base);
  const [autre] = await lignes<{ id: number; siret: string }>(
    base.db,
    sql`select id, siret from organismes where id <> ${mandataire.id} order by id limit 1`,
  );
  roles = {
    organisme: acteur('ORGANISME', [mandataire]),
    etranger: acteur('ORGANISME', [autre!]),
    valideur: acteur('VALIDEUR'),
    region: acteur('REGION'),
    administrateur: acteur('ADMINISTRATEUR'),
  };
  modele = (await saisirOffreComplete(env(base, roles.organisme), lot)).action;
});
afterAll(() => base.fermer());

interface Etape {
  qui: keyof typeof roles;
  quoi: keyof typeof ACTES;
  n: number;
  /** Written against an earlier version than the one that stands. */
  perimee: boolean;
}

const etape: fc.Arbitrary<Etape> = fc.record({
  // The organisme and the validator most of the time: strangers are refused everything.
  qui: fc.oneof(
    { weight: 6, arbitrary: fc.constant('organisme' as const) },
    { weight: 5, arbitrary: fc.constant('valideur' as const) },
    {
      weight: 3,
      arbitrary: fc.constantFrom('etranger' as const, 'region' as const, 'administrateur' as const),
    },
  ),
  quoi: fc.constantFrom(...Object.keys(ACTES)),
  n: fc.nat(50),
  perimee: fc.nat(9).map((un) => un === 0),
});
const faire = (qui: Etape['qui'], quoi: Etape['quoi']): Etape => ({
  qui,
  quoi,
  n: 0,
  perimee: false,
});

/** Half of them begin with a publication: random acts seldom send and validate. */
const etapes = fc
  .tuple(fc.boolean(), fc.array(etape, { minLength: 1, maxLength: 12 }))
  .map(([publiee, suite]) =>
    publiee ? [faire('organisme', 'envoi'), faire('valideur', 'validation'), ...suite] : suite,
  );

test(
  `${SEQUENCES} random sequences of acts by random roles stay in the table, lose nothing and show no draft`,
  { timeout: SEQUENCES * 3000 },
  async () => {
    const faits = new Set<string>();
    await fc.assert(
      fc.asyncProperty(etapes, async (suite) => {
        const numero = await copierAction(base.db, modele, MAINTENANT);
        try {
          let validee: Fasd | null = null;
          for (const une of suite) {
            const avant = await photographier(numero);
            if (avant === null) break;
            const { acte, faire } = ACTES[une.quoi]!;
            const issue = await essayer(() =>
              faire(env(base, roles[une.qui]), avant.offre, une.n, une.perimee ? 1 : 0),
            );
            const apres = await photographier(numero);
            expect(apres).not.toBeNull();
            if (issue === 'refusé' || issue === 'sans objet') {
              // A refusal leaves no trace.
              expect(apres).toEqual(avant);
            } else {
              expect(une.qui).not.toBe('etranger');
              if (apres!.etat !== avant.etat)
                expect(TRANSITIONS[acte][avant.etat]).toBe(apres!.etat);
              if (apres!.etat !== avant.etat) faits.add(acte);
              if (acte === 'VALIDER') validee = apres!.offre;
              if (acte === 'ARCHIVER') validee = null;
              // What needs no validation was written to both.
              if (une.quoi === 'recrutement' && validee)
                validee = avecRecrutement(validee, apres!.offre);
            }
            const { publiee } = apres!.offre;
            expect(publiee === null).toBe(validee === null);
            expect(validee && modifications(validee, publiee!)).toEqual(validee && []);
            // Only the published sessions are found.
            expect(await trouvees(numero)).toEqual(publiee?.sessions.map((s) => s.numero) ?? []);
            for (const curieux of [ANONYME, roles.etranger])
              expect(await brouillons(numero, curieux)).toBe(0);
          }
        } finally {
          await effacer(numero);
          // Thousands of sequences would keep all their statements.
          base.requetes.length = 0;
        }
      }),
      { numRuns: SEQUENCES },
    );
    // The sequences are of some use: the acts took place.
    expect([...faits]).toEqual(
      expect.arrayContaining(['ENVOYER_EN_VALIDATION', 'VALIDER', 'MODIFIER', 'ARCHIVER']),
    );
  },
);

async function photographier(
  numero: number,
): Promise<{ etat: EtatSaisie; offre: OffreEnSaisie } | null> {
  const offre = await lireOffreEnSaisie(base.db, numero);
  const [ligne] = await lignes<{ etat: EtatSaisie }>(
    base.db,
    sql`select etat from actions where vue = 'TRAVAIL' and numero = ${numero}`,
  );
  return offre && { etat: ligne!.etat, offre };
}

/** What came of an act; a bug goes on. */
async function essayer(acte: () => unknown): Promise<'fait' | 'refusé' | 'sans objet'> {
  try {
    return (await acte()) === undefined ? 'sans objet' : 'fait';
  } catch (erreur) {
    if (erreur instanceof RefusError) return 'refusé';
    throw erreur;
  }
}

const avecRecrutement = (validee: Fasd, travail: Fasd): Fasd => ({
  ...validee,
  sessions: validee.sessions.map((session, rang) => {
    const sienne = travail.sessions.find(({ numero }) => numero === session.numero);
    return rang === 0 && sienne ? { ...session, etatRecrutement: sienne.etatRecrutement } : session;
  }),
});

const trouvees = async (action: number) =>
  (
    await lignes<{ session: number }>(
      base.db,
      sql`select session from offres where action = ${action} order by session`,
    )
  ).map(({ session }) => session);

async function brouillons(numero: number, qui: Acteur): Promise<number> {
  const vus = await base.db.query.actions.findMany({
    columns: { numero: true },
    where: { vue: 'TRAVAIL', numero, RAW: (t) => visible.action(qui, t) ?? sql`true` },
  });
  return vus.length;
}

async function effacer(numero: number): Promise<void> {
  await base.db.execute(sql`delete from actions where numero = ${numero}`);
  await base.db.execute(sql`select ecrire_offres(array[${numero}::int])`);
  await base.db.execute(
    sql`delete from formations f where f.vue = 'PUBLIEE' and not exists (select from actions a where a.vue = 'PUBLIEE' and a.formation_numero = f.numero)`,
  );
}
